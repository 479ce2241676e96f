import {
  type Act,
  anchorOf,
  type FoundDate,
  type FoundName,
  type FoundStatement,
  type Speaker,
} from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { assemble, type Voiced } from "./assemble.ts";
import type { Draft, Run } from "./draft.ts";
import { judged } from "./judged.ts";
import { range } from "./labeller/labelled-draft.ts";
import { sheetOf } from "./labeller/sheet.ts";
import type { StatementLanguage } from "./language.ts";
import { isFullName } from "./phrases/speaker-like.ts";
import { inOrder, readByRules } from "./rules.ts";
import { type Cast, isPersonal } from "./speakers/cast.ts";
import { meetNames } from "./speakers/meet-names.ts";
import { namesIn } from "./speakers/names.ts";
import { speakerOf } from "./speakers/registry.ts";
import { resolve } from "./speakers/resolve.ts";
import { widenDenials } from "./widen.ts";
import type { Reading } from "./zones/zones.ts";

export { type Attribution, attributionsIn, type BrokenAnchor } from "./attributions.ts";
export { CERTAIN } from "./confidence/confidence.ts";
export type { StatementLanguage } from "./language.ts";

/** What statements are found with. */
export interface StatementEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
  /** Of people and bodies, who may be meant by "she" though they say nothing. Defaults to none. */
  readonly names?: readonly FoundName[];
  /** Of the report's language; without them nothing is found. */
  readonly words?: StatementLanguage | undefined;
}

/**
 * Finds what is said, by whom, and through whom. Statements are in order of the text; speakers in order of their first word. `unsure` is what is left out of a picture
 * though some of its content is most likely attributed; its speakers are not made out.
 */
export function findStatements(
  doc: Doc,
  { context, dates, words, names = [] }: StatementEvidence,
): { speakers: Speaker[]; statements: FoundStatement[]; unsure: FoundStatement[] } {
  if (!words) return { speakers: [], statements: [], unsure: [] };
  const { reading, quotations, drafts: ruled } = readByRules(doc, words.lexicon);
  const sheet = sheetOf(reading, { quotations, drafts: ruled });
  const { kept, unsure } = judged(sheet, { ruled, model: words.labeller });
  const drafts = inOrder(kept);
  const kinds = new Map(
    names.map(({ kind, anchor }) => [anchor.start, anchor.exact === context.outlet ? "organisation" : kind]),
  );
  const cast: Cast = { reading, voices: [], known: new Map(), kinds };
  const named = drafts.flatMap(({ source }) => (source && isNamed(reading, source) ? [source] : []));
  const runs = [...namesIn(reading, kinds), ...named].sort((a, b) => a.first - b.first);
  meetNames(cast, runs);
  const voiced = giveVoices(cast, drafts);
  const { report } = context;
  const statements = widenDenials(assemble(reading, { report, voiced, dates }), {
    doc,
    report,
    words: words.lexicon.turnDowns,
  });
  const anchored = { id: context.report, text: doc.text };
  const speakers = cast.voices
    .filter((voice) => voice.speaks)
    .map((voice) =>
      speakerOf(voice, { anchor: (span) => anchorOf(anchored, span), person: isPersonal(reading, voice) }),
    );
  const nameless = unsure.map((draft): Voiced => ({ draft, voice: null, via: [] }));
  return { speakers, statements, unsure: assemble(reading, { report, voiced: nameless, dates }) };
}

/** Whether a source is a name in full, so that a surname before it is known for it. */
function isNamed(reading: Reading, { first, last }: Run): boolean {
  return last - first > 1 && isFullName(reading, { first, last });
}

/** What is said of many without an article, "hotel guests complained that"; what they found, showed or count may be of things. */
const SAID_BY_MANY: ReadonlySet<Act> = new Set([
  "say",
  "announce",
  "accuse",
  "deny",
  "warn",
  "ask",
  "promise",
]);

/** "the cabildo said", "according to the cabildo": only somebody who can speak, or a text, stands beside it; not so beside "is told" or "the toll reported". */
function isVoiced({ lexicon, doc }: Reading, { cue, source, act, rule }: Draft): boolean {
  if (!cue || !source) return false;
  const words = doc.tokens.slice(source.first, source.last);
  const { lower, xpos } = words[0]!;
  const many = rule === "that" && SAID_BY_MANY.has(act) && words.some((token) => token.xpos === "NNS");
  if (!many && !lexicon.determiners.has(lower) && !/^NNP?S$/.test(xpos)) return false;
  return range(cue).some((at) => {
    const word = doc.tokens[at]!;
    const perfect = word.xpos === "VBN" && lexicon.perfect.has(doc.tokens[at - 1]?.lower ?? "");
    const finite = /^VB[DPZ]$/.test(word.xpos) || perfect;
    return word.lower === "according" || (finite && lexicon.voicing.has(word.lower));
  });
}

function isAdding({ lexicon, doc }: Reading, { cue }: Draft): boolean {
  return cue !== null && range(cue).some((at) => lexicon.adding.has(doc.tokens[at]!.lower));
}

function giveVoices(cast: Cast, drafts: readonly Draft[]): Voiced[] {
  return drafts.map((draft) => ({
    draft,
    voice: draft.source
      ? resolve(cast, draft.source, {
          said: draft.content[0]!.start,
          voiced: isVoiced(cast.reading, draft),
          adds: isAdding(cast.reading, draft),
        })
      : null,
    via: draft.via.map((phrase) => resolve(cast, phrase, { relay: true })).filter((voice) => voice !== null),
  }));
}
