import {
  anchorOf,
  type FoundDate,
  type FoundName,
  type FoundStatement,
  type Speaker,
} from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { assemble, type Voiced } from "./assemble.ts";
import { type Cast, isPersonal } from "./cast.ts";
import { combine } from "./combine.ts";
import { KEPT, LIKELY_UNOWNED } from "./confidence.ts";

import type { Draft, Run } from "./draft.ts";
import { isHollow } from "./hollow.ts";
import { chancesOf } from "./labeller/judge.ts";
import { label } from "./labeller/label.ts";
import { labellerFor } from "./labeller/model.ts";
import { type Sheet, sheetOf } from "./labeller/sheet.ts";
import type { StatementLanguage } from "./language.ts";
import { meetNames } from "./meet-names.ts";
import { isNameable } from "./nameable.ts";
import { namesIn } from "./names.ts";
import { speakerOf } from "./registry.ts";
import { resolve } from "./resolve.ts";
import { inOrder, readByRules } from "./rules.ts";
import { isFullName } from "./speaker-like.ts";
import { widenDenials } from "./widen.ts";
import type { Reading } from "./zones.ts";

export { type Attribution, asAttributions, type BrokenAnchor } from "./attributions.ts";
export { CERTAIN, LIKELY } from "./confidence.ts";
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

/** Finds what is said, by whom, and through whom. Statements are in order of the text; speakers in order of their first word. */
export function findStatements(
  doc: Doc,
  { context, dates, words, names = [] }: StatementEvidence,
): { speakers: Speaker[]; statements: FoundStatement[] } {
  if (!words) return { speakers: [], statements: [] };
  const { reading, quotations, drafts: ruled } = readByRules(doc, words.lexicon);
  const sheet = sheetOf(reading, { quotations, drafts: ruled });
  const drafts = inOrder(judged(sheet, { ruled, model: words.labeller }));
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
  return { speakers, statements };
}

/** What rules and labeller find together, each with its chance. What the labeller alone finds must be likely enough. */
function judged(
  sheet: Sheet,
  { ruled, model }: { ruled: readonly Draft[]; model: string | undefined },
): readonly Draft[] {
  if (model === undefined) return ruled.map((draft) => ({ ...draft, chance: UNJUDGED }));
  const labeller = labellerFor(model);
  const labelled = label(sheet, labeller);
  const found = combine(sheet.reading, { drafts: ruled, labelled });
  const chances = chancesOf(sheet, { found, labelled, judge: labeller.judge });
  return found
    .map((rivals, i) =>
      rivals
        .map((draft, k) => ({ ...draft, chance: chances[i]![k]! }))
        .reduce((best, draft) => (draft.chance > best.chance + MARGIN ? draft : best)),
    )
    .filter((draft) => {
      if (isHollow(sheet.reading, draft)) return false;
      const owned = draft.source !== null && isNameable(sheet.reading, draft.source);
      return draft.rule !== "learned" || draft.chance >= (owned ? KEPT : LIKELY_UNOWNED);
    });
}

/** The rules stand unless the labeller is likelier to be right by so much: on reports of crises, which it has not learnt from, they are right more often than the judge thinks. */
const MARGIN = 0.3;

/** The chance of what rules alone find: about the share of it that is right on PolNeAR. */
const UNJUDGED = 0.7;

/** Whether a source is a name in full, so that a surname before it is known for it. */
function isNamed(reading: Reading, { first, last }: Run): boolean {
  return last - first > 1 && isFullName(reading, { first, last });
}

function giveVoices(cast: Cast, drafts: readonly Draft[]): Voiced[] {
  return drafts.map((draft) => ({
    draft,
    voice: draft.source ? resolve(cast, draft.source, { said: draft.content[0]!.start }) : null,
    via: draft.via.map((phrase) => resolve(cast, phrase, { relay: true })).filter((voice) => voice !== null),
  }));
}
