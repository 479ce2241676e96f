import type { Gap } from "../../model/index.ts";
import { FRAME } from "../frame.ts";
import { concat, type Draft, marked } from "./draft.ts";
import { type About, type Ground, passageAt } from "./ground.ts";
import type { BriefLanguage } from "./language.ts";
import { nameVoice } from "./names.ts";

/** At most how many questions of a kind are named. */
const MOST_QUESTIONS = 6;

/** What is not known, as sentences: what no report says, then what one voice alone says. */
export function unknownSentences(ground: Ground, language: BriefLanguage): Draft[] {
  const of = (kind: Gap["kind"]) => ground.gaps.filter((gap) => gap.kind === kind).slice(0, MOST_QUESTIONS);
  const missing = of("missing").map(asks);
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
