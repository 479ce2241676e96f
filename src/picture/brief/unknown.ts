import type { Gap } from "../../model/index.ts";
import { FRAME } from "../frame.ts";
import { concat, type Draft, marked } from "./draft.ts";
import { type About, type Ground, passageAt } from "./ground.ts";
import type { BriefLanguage } from "./language.ts";
import { namePlace, nameVoice } from "./names.ts";

/** At most how many questions of a kind are named. */
const MOST_QUESTIONS = 6;

/** What is not known, as sentences: what no report says, then what one voice alone says. */
export function unknownSentences(ground: Ground, language: BriefLanguage): Draft[] {
  const of = (kind: Gap["kind"]) => ground.gaps.filter((gap) => gap.kind === kind).slice(0, MOST_QUESTIONS);
  const missing = of("missing").flatMap((gap) => asksAnchored(gap, { ground, language }) ?? []);
  const stale = of("stale");
  const isStale = ({ topic }: Gap) => stale.some((gap) => gap.topic === topic);
  const alone = of("one-voice").flatMap((gap) => {
    if (isStale(gap)) return [];
    const who = whoAlone(gap, { ground, language });
    return who ? [{ question: asks(gap), who }] : [];
  });
  return [
    ...(missing.length > 0 ? [language.missing(missing)] : []),
    ...(stale.length > 0 ? [language.stale(stale.map(asks))] : []),
    ...(alone.length > 0 ? [language.oneVoice(alone)] : []),
  ];
}

/** The question that a gap leaves open, with the words that name its place where it is of one; `null` where no report tells of that place. */
function asksAnchored(gap: Gap, { ground, language }: About): Draft | null {
  if (gap.topic !== "places") return { text: asks(gap), marks: [] };
  const place = ground.picture.places.find(({ name }) => gap.note.endsWith(` in ${name}.`));
  for (const event of ground.picture.events.filter((one) => place && one.place === place.id)) {
    for (const mention of event.mentions) {
      const passage = passageAt(mention, ground);
      const named = namePlace(place?.id, { passage, ground });
      const cite = { anchor: passage, names: named?.names ?? [], of: [event.id] };
      if (named) return language.hurtIn(concat([named.text, marked([cite])]));
    }
  }
  return null;
}

/** The question that a gap leaves open: of the frame, or as the gap's note puts it. */
function asks({ topic, note }: Gap): string {
  const question = FRAME.find(({ id }) => id === topic)?.asks;
  return question ?? note.replace(/^No report says /, "").replace(/\.$/, "");
}

function whoAlone({ series: id }: Gap, { ground, language }: About): Draft | null {
  const series = ground.picture.series.find((one) => one.id === id);
  const figure = series && ground.figures.get(series.latest);
  if (!series || !figure) return null;
  const passage = passageAt(figure.anchor, ground);
  const voice = figure.speaker ?? ground.reports.get(figure.anchor.report)!.origin;
  const { text, names } = nameVoice(voice, { passage, ground, language });
  return concat([text, marked([{ anchor: passage, names, of: [figure.id, series.id] }])]);
}
