import { chronoDates } from "./chrono.ts";
import { COMPROMISE } from "./compromise.ts";
import type { Contest } from "./contest.ts";
import { OURS } from "./ours.ts";
import { quotations } from "./quotations.ts";
import { recognizedDates, recognizedNumbers } from "./recognizers.ts";
import { scoreTags } from "./tags.ts";
import { singlePass } from "./tf-idf.ts";
import { winkTags } from "./wink.ts";

/** The contests, in the order of the table. */
export const CONTESTS: readonly Contest[] = [
  {
    task: "tags-ewt",
    data: "ud-ewt/dev.jsonl",
    scorer: scoreTags,
    figures: ["UPOS of words"],
    speedOn: "sample",
    entrants: [OURS.tags, winkTags, COMPROMISE.tags],
  },
  {
    task: "tags-gum",
    data: "ud-gum/dev.jsonl",
    scorer: scoreTags,
    figures: ["UPOS of words"],
    speedOn: "sample",
    entrants: [OURS.tags, winkTags, COMPROMISE.tags],
  },
  {
    task: "statements",
    data: "polnear/dev.jsonl",
    scorer: "score-attribution.mjs",
    figures: ["attribution.f1", "direct.recall", "say.recall"],
    speedOn: "sample",
    entrants: [OURS.statements, quotations],
  },
  {
    task: "quantities",
    data: "newsquant/dev.jsonl",
    scorer: "score-quantity.mjs",
    figures: ["value.f1", "value+change.f1"],
    speedOn: "sample",
    entrants: [OURS.quantities, recognizedNumbers, COMPROMISE.quantities],
  },
  {
    task: "dates",
    data: "timex/dev.jsonl",
    scorer: "score-time.mjs",
    figures: ["relaxed.f1", "strict.f1", "value.f1"],
    speedOn: "sample",
    entrants: [OURS.dates, chronoDates, recognizedDates],
  },
  {
    task: "places",
    data: "geo/dev.jsonl",
    scorer: "score-geo.mjs",
    figures: ["overlap.f1", "combined.f1"],
    speedOn: "sample",
    entrants: [OURS.places, COMPROMISE.places],
  },
  {
    task: "names",
    data: "ner/dev.jsonl",
    only: "wikineural",
    scorer: "score-names.mjs",
    figures: ["strict.f1", "overlap.f1"],
    speedOn: "sample",
    entrants: [OURS.names, COMPROMISE.names],
  },
  {
    task: "stories",
    data: "stories/dev.jsonl",
    scorer: "score-stories.mjs",
    figures: ["story.pairs.f1", "story.ari"],
    speedOn: "stream",
    entrants: [OURS.stories, singlePass],
  },
];
