import type { Draft, Phrase } from "../../draft.ts";
import { contentBefore, contentStart, isClause } from "../../phrases/content.ts";
import { hasObject } from "../../phrases/object.ts";
import { subjectBefore } from "../../phrases/subject.ts";
import { overlapping } from "../../zones/positions.ts";
import type { Quotation } from "../../zones/quotations.ts";
import type { Place, Reading, Zone } from "../../zones/zones.ts";
import { endsWithAddressee, skipToContent } from "./addressee.ts";
import type { VerbAt } from "./cues.ts";
import { bareDenial } from "./denials.ts";
import { followed } from "./following.ts";
import { invertedSubject, trailingSubject } from "./inverted.ts";
import { readQuoting } from "./relays.ts";

/** A reporting word in its zone. */
export interface At<C> {
  readonly zone: Zone;
  readonly cue: C;
  /** Drafts of earlier cues of the zone, for participles and conjuncts. */
  readonly earlier: readonly Draft[];
}

/** What a reporting verb yields: the drafts of what is said before it, behind it, or in the quotation it leans on. */
export function readVerb(reading: Reading, at: At<VerbAt>): Draft[] {
  const { zone, cue } = at;
  const quoting = readQuoting(reading, { zone, cue });
  if (quoting) return [quoting];
  const subject = subjectOf(reading, at);
  return subject ? saidBy(reading, { zone, cue, subject }) : [];
}

/** Who does what a verb says. */
interface Subject {
  /** `null` where it shares that of an earlier verb. */
  readonly source: Phrase | null;
  /** The source, where it stands behind the verb. */
  readonly inverted: Phrase | null;
  readonly shares: boolean;
}

function subjectOf(reading: Reading, { zone, cue, earlier }: At<VerbAt>): Subject | null {
  const hangs = cue.participle && !hasAuxiliary(reading, { zone, at: cue.first });
  const turned = hangs ? null : trailingSubject(reading, { zone, cue });
  const before = hangs || turned ? null : subjectBefore(reading, { zone, at: cue.first });
  const inverted = turned ?? (before ? null : invertedSubject(reading, { zone, cue }));
  const source = before ?? inverted;
  const shares = source === null && (cue.participle || isConjunct(reading, { zone, at: cue.first }));
  if (source === null && !shares) return null;
  if (shares && earlier.length === 0 && !zone.before) return null;
  return { source, inverted, shares };
}

function saidBy(
  reading: Reading,
  { zone, cue, subject }: { zone: Zone; cue: VerbAt; subject: Subject },
): Draft[] {
  const { source, inverted, shares } = subject;
  const behind = skipToContent(reading, { zone, cue });
  const denial = source && bareDenial(reading, { zone, cue, source });
  const draft = { cue, act: cue.verb.act, source, shares, via: [] as Phrase[] };
  const start = source ? Math.min(source.first, cue.first) : cue.first;
  const quoteBehind = quotedBehind(reading, { zone, at: inverted ? inverted.last : behind });
  const quoteBefore = zone.before && !contentBefore(reading, { zone, end: start }) ? zone.before : null;
  const out: Draft[] = denial
    ? [{ ...draft, rule: "denial", content: [denial], quoted: false, bare: true }]
    : [];
  if (denial && !quoteBehind) return out;
  if (quoteBefore && (cue.verb.after || !shares))
    out.push(quoted({ ...draft, rule: "quote-before" }, quoteBefore));
  if (quoteBehind) {
    const joined = joinsClause(reading, quoteBehind) && out.length === 0 && cue.verb.after;
    const clause = joined ? spokenClause(reading, { zone, start, draft }) : [];
    return [...out, ...clause, quoted({ ...draft, rule: "quote-behind" }, quoteBehind)];
  }
  if (inverted)
    return out.length > 0 ? out : spokenBefore(reading, { zone, start, draft: { ...draft, settled: true } });
  const spoken = cue.verb.addressee && cue.verb.after && endsWithAddressee(reading, { zone, cue });
  if (spoken && out.length === 0) {
    const drafts = spokenBefore(reading, { zone, start, draft });
    if (drafts.length > 0) return drafts;
  }
  const following = followed(reading, { zone, cue, behind });
  if (following) {
    const { rule, span, settled = false } = following;
    const said = { ...draft, rule, content: [span], quoted: false, settled };
    const resumed = following.rule === "colon" && cue.verb.after;
    return [...out, ...(resumed ? spokenClause(reading, { zone, start, draft }) : []), said];
  }
  if (out.length > 0 || (cue.verb.frames.length === 0 && hasObject(reading, { zone, verb: cue }))) return out;
  return cue.verb.after ? spokenBefore(reading, { zone, start, draft }) : [];
}

type Head = Pick<Draft, "cue" | "act" | "source" | "shares" | "via">;

function quoted(head: Head & { rule: string }, quotation: Quotation): Draft {
  return { ...head, content: [quotation.inner], quoted: true };
}

/** "Losses may double, the harbour spokesman warned." */
function spokenBefore(
  reading: Reading,
  of: { zone: Zone; start: number; draft: Head & Pick<Draft, "settled"> },
): Draft[] {
  const { zone, start, draft } = of;
  const content = contentBefore(reading, { zone, end: start });
  return content ? [{ ...draft, rule: "content-before", content: [content], quoted: false }] : [];
}

/** "The ferry sank, the pilot said: nobody was on watch": what stands before the cue is said too where it is a sentence of its own. */
function spokenClause(
  reading: Reading,
  of: { zone: Zone; start: number; draft: Head & Pick<Draft, "settled"> },
): Draft[] {
  const [spoken] = spokenBefore(reading, of);
  if (!spoken) return [];
  const { tokens } = reading.doc;
  const first = contentStart(reading, { zone: of.zone, end: of.start });
  const opens = reading.lexicon.clauseOpeners.has(tokens[first]!.lower);
  return !opens && isClause(reading, { first, last: of.start }) ? [spoken] : [];
}

/** "…, the guild says, “and nobody came”": a quotation that opens with a conjunction goes on with what stands before the speaker. */
function joinsClause({ doc }: Reading, { inner }: Quotation): boolean {
  return /^(?:and|but|because|so|which|or)$/.test(overlapping(doc.tokens, inner)[0]?.lower ?? "");
}

function hasAuxiliary(reading: Reading, { zone, at }: Place): boolean {
  return at > zone.first && reading.lexicon.be.has(reading.doc.tokens[at - 1]!.lower);
}

/** "said … and expects": the verb is joined to an earlier one. */
function isConjunct(reading: Reading, { zone, at }: Place): boolean {
  let i = at - 1;
  while (i > zone.first && reading.lexicon.beforeVerb.has(reading.doc.tokens[i]!.lower)) i--;
  return i >= zone.first && ["and", "but", "or"].includes(reading.doc.tokens[i]!.lower);
}

function quotedBehind(reading: Reading, { zone, at }: Place): Quotation | null {
  if (!zone.after) return null;
  const rest = reading.doc.tokens.slice(at, zone.last).map((token) => token.text);
  const bare = rest.every((word) => /^[,:]$/.test(word)) || /^[,:]$/.test(rest.at(-1) ?? "");
  const clause = isClause(reading, { first: at, last: zone.last });
  return bare && !clause ? zone.after : null;
}
