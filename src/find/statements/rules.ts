import type { Doc } from "../../text/index.ts";
import type { Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import { withClaimants } from "./shapes/claimants.ts";
import { readColons } from "./shapes/colons.ts";
import { readContinued } from "./shapes/continued.ts";
import { readAccording } from "./shapes/cued/according.ts";
import { cuesIn } from "./shapes/cued/cues.ts";
import { readVerb } from "./shapes/cued/frames.ts";
import { readNoun } from "./shapes/cued/noun-frames.ts";
import { withRelays } from "./shapes/cued/relays.ts";
import { readImpersonal } from "./shapes/impersonal.ts";
import { readListed } from "./shapes/layout/listed.ts";
import { readLists } from "./shapes/layout/lists.ts";
import { readSigned } from "./shapes/layout/signed.ts";
import { readParentheticals } from "./shapes/parenthetical.ts";
import { readPointed } from "./shapes/pointed/pointed.ts";
import { readPrefaced } from "./shapes/prefaced.ts";
import { readPresented } from "./shapes/presented.ts";
import { shareFragments, shareSpeakers } from "./shapes/speeches.ts";
import { readStances } from "./shapes/stances.ts";
import { withTails } from "./shapes/tails.ts";
import { readTolls } from "./shapes/tolls.ts";
import { readReasons, withTurnDowns } from "./shapes/turn-downs.ts";
import { firstEndingAfter } from "./zones/positions.ts";
import { findQuotations, type Quotation } from "./zones/quotations.ts";
import { type Reading, readZones, type Zone } from "./zones/zones.ts";

/** What the rules make of a document. */
export interface RuleReading {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  /** In order of their content. */
  readonly drafts: readonly Draft[];
}

/** Reads a document by the rules: quotations, reporting words, tables, lists. */
export function readByRules(doc: Doc, lexicon: Lexicon): RuleReading {
  const quotations = findQuotations(doc, lexicon.stating);
  const reading = readZones(doc, { lexicon, quotations });
  const worded = reading.zones.flatMap((zone) => readZone(reading, zone));
  const claimed = ownBlockFirst(reading, [
    ...worded,
    ...readListed(reading),
    ...readLists(reading, worded),
    ...readSigned(reading),
    ...readPointed(reading, worded),
  ]);
  return { reading, quotations, drafts: inOrder([...claimed, ...shareSpeakers(reading, claimed)]) };
}

/** Of two reporting words that claim one speech, "She says:" above it and "said the baker" behind it, the one in its own block. */
function ownBlockFirst(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const { blocks, tokens } = reading.doc;
  const isNear = ({ cue, content }: Draft): boolean =>
    cue !== null &&
    firstEndingAfter(blocks, tokens[cue.first]!.start) === firstEndingAfter(blocks, content[0]!.start);
  const near = new Set(
    drafts.filter((draft) => draft.quoted && isNear(draft)).map(({ content }) => content[0]!.start),
  );
  return drafts.filter((draft) => !draft.quoted || isNear(draft) || !near.has(draft.content[0]!.start));
}

/** Drafts in the order of their content. */
export function inOrder(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start);
}

function readZone(reading: Reading, zone: Zone): Draft[] {
  const read: Draft[] = [];
  for (const cue of cuesIn(reading, zone)) {
    const at = { zone, earlier: read };
    if (cue.kind === "verb") read.push(...readVerb(reading, { ...at, cue }));
    else if (cue.kind === "noun") read.push(...readNoun(reading, { ...at, cue }));
    else read.push(...readAccording(reading, { ...at, cue }));
  }
  const impersonal = readImpersonal(reading, zone);
  const personal = read.filter(({ cue }) => !impersonal.some((one) => one.cue?.first === cue?.first));
  const closed = withTails(reading, { zone, drafts: [...personal, ...impersonal] });
  const drafts = withTurnDowns(reading, { zone, drafts: withClaimants(reading, { zone, drafts: closed }) });
  drafts.push(...readReasons(reading, { zone, drafts }));
  drafts.push(...readPrefaced(reading, { zone, drafts }));
  drafts.push(...readTolls(reading, zone), ...readStances(reading, { zone, drafts }));
  drafts.push(...readPresented(reading, { zone, drafts }));
  drafts.push(...readParentheticals(reading, { zone, drafts }));
  drafts.push(...readColons(reading, { zone, drafts }), ...readContinued(reading, { zone, drafts }));
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
