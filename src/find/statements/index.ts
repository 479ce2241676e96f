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
import { cuesIn } from "./cues.ts";
import type { Draft } from "./draft.ts";
import { readNoun, readPhrase, readVerb } from "./frames.ts";
import { lexiconOf } from "./lexicon.ts";
import { readListed } from "./listed.ts";
import { namesIn } from "./names.ts";
import { findQuotations } from "./quotations.ts";
import { speakerOf } from "./registry.ts";
import { withRelays } from "./relays.ts";
import { type Cast, meetNames, resolve } from "./resolve.ts";
import { shareFragments, shareSpeakers } from "./speeches.ts";
import { type Reading, readZones, type Zone } from "./zones.ts";

/** What statements are found with. */
export interface StatementEvidence {
  readonly context: ReportContext;
  readonly names: readonly FoundName[];
  readonly dates: readonly FoundDate[];
}

/** Finds what is said, by whom, and through whom. Statements are in order of the text; speakers in order of their first word. */
export function findStatements(
  doc: Doc,
  { context }: StatementEvidence,
): { speakers: Speaker[]; statements: FoundStatement[] } {
  const lexicon = lexiconOf(doc.language);
  if (!lexicon) return { speakers: [], statements: [] };
  const reading = readZones(doc, { lexicon, quotations: findQuotations(doc) });
  const claimed = [...reading.zones.flatMap((zone) => readZone(reading, zone)), ...readListed(reading)];
  const drafts = [...claimed, ...shareSpeakers(reading, claimed)].sort(
    (a, b) => a.content[0]!.start - b.content[0]!.start,
  );
  const cast: Cast = { reading, voices: [], known: new Map() };
  meetNames(cast, namesIn(reading));
  const voiced = giveVoices(cast, drafts);
  const statements = assemble(reading, { report: context.report, voiced });
  const anchored = { id: context.report, text: doc.text };
  const speakers = cast.voices
    .filter((voice) => voice.speaks)
    .map((voice) => speakerOf(voice, (span) => anchorOf(anchored, span)));
  return { speakers, statements };
}

function readZone(reading: Reading, zone: Zone): Draft[] {
  const drafts: Draft[] = [];
  for (const cue of cuesIn(reading, zone)) {
    const at = { zone, earlier: drafts };
    if (cue.kind === "verb") drafts.push(...readVerb(reading, { ...at, cue }));
    else if (cue.kind === "noun") drafts.push(...readNoun(reading, { ...at, cue }));
    else drafts.push(...readPhrase(reading, { ...at, cue }));
  }
  const shared = drafts.map((draft) => (draft.source || !draft.shares ? draft : sharing(drafts, draft)));
  const all = [...shared, ...shareFragments(reading, { zone, drafts: shared })];
  return withRelays(reading, { zone, drafts: all });
}

/** A participle or conjunct speaks as the last source before it in its sentence. */
function sharing(drafts: readonly Draft[], draft: Draft): Draft {
  const donor = drafts.findLast(
    (other) => other.source !== null && other.cue !== null && other.cue.first < draft.cue!.first,
  );
  return donor ? { ...draft, source: donor.source } : draft;
}

function giveVoices(cast: Cast, drafts: readonly Draft[]): Voiced[] {
  return drafts.map((draft) => ({
    draft,
    voice: draft.source ? resolve(cast, draft.source) : null,
    via: draft.via.map((phrase) => resolve(cast, phrase)).filter((voice) => voice !== null),
  }));
}
