import type { Act, Span } from "../../../model/index.ts";
import { type Draft, drafted, type Phrase, type Run } from "../draft.ts";
import type { Frame } from "../lexicon/cue.ts";
import { contentBefore, contentEnd, contentStart, hasNumber, isClause, spanOf } from "../phrases/content.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import type { Quotation } from "../zones/quotations.ts";
import type { Place, Reading, Zone } from "../zones/zones.ts";
import type { PhraseAt, VerbAt } from "./cues.ts";
import { bareDenial } from "./denials.ts";
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
  const { zone, cue, earlier } = at;
  const quoting = readQuoting(reading, { zone, cue });
  if (quoting) return [quoting];
  const behind = skipToContent(reading, { zone, cue });
  const hangs = cue.participle && !hasAuxiliary(reading, { zone, at: cue.first });
  const turned = hangs ? null : trailingSubject(reading, { zone, cue });
  const before = hangs || turned ? null : subjectBefore(reading, { zone, at: cue.first });
  const inverted = turned ?? (before ? null : invertedSubject(reading, { zone, cue }));
  const source = before ?? inverted ?? null;
  const shares = source === null && (cue.participle || isConjunct(reading, { zone, at: cue.first }));
  if (source === null && !shares) return [];
  const denial = source && bareDenial(reading, { zone, cue, source });
  if (shares && earlier.length === 0 && !zone.before) return [];
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
  if (quoteBehind) return [...out, quoted({ ...draft, rule: "quote-behind" }, quoteBehind)];
  if (inverted)
    return out.length > 0 ? out : spokenBefore(reading, { zone, start, draft: { ...draft, settled: true } });
  const spoken = cue.verb.addressee && cue.verb.after && endsWithAddressee(reading, { zone, cue });
  if (spoken && out.length === 0) {
    const drafts = spokenBefore(reading, { zone, start, draft });
    if (drafts.length > 0) return drafts;
  }
  const following = followed(reading, { zone, cue, behind });
  if (following) {
    const said = { ...draft, rule: following.rule, content: [following.span], quoted: false };
    const resumed = following.rule === "colon" && cue.verb.after;
    return [...out, ...(resumed ? spokenClause(reading, { zone, start, draft }) : []), said];
  }
  if (out.length > 0) return out;
  return cue.verb.after ? spokenBefore(reading, { zone, start, draft }) : [];
}

/** "…, the minister told a packed room": a phrase without a clause of its own, up to the end. */
function endsWithAddressee(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): boolean {
  const { tokens } = reading.doc;
  const verbs = new Set(
    tokens
      .slice(cue.last, zone.last)
      .flatMap((token) => (token.deprel.startsWith("nsubj") ? [token.head] : [])),
  );
  for (let i = cue.last; i < zone.last; i++) {
    const token = tokens[i]!;
    if (/^[:"“]$/.test(token.text) || /^(?:that|to|of)$/.test(token.lower) || token.upos === "AUX")
      return false;
    if (isFiniteVerb(reading, token) && verbs.has(i)) return false;
  }
  return true;
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

function hasAuxiliary(reading: Reading, { zone, at }: Place): boolean {
  return at > zone.first && reading.lexicon.be.has(reading.doc.tokens[at - 1]!.lower);
}

/** "said … and expects": the verb is joined to an earlier one. */
function isConjunct(reading: Reading, { zone, at }: Place): boolean {
  let i = at - 1;
  while (i > zone.first && reading.lexicon.beforeVerb.has(reading.doc.tokens[i]!.lower)) i--;
  return i >= zone.first && ["and", "but", "or"].includes(reading.doc.tokens[i]!.lower);
}

/** The token behind the verb and what may stand between it and its content: an addressee, a time, a place. */
function skipToContent(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let i = cue.last;
  if (cue.verb.addressee || tokens[i]?.lower === "to") i = skipAddressee(reading, { zone, cue, at: i });
  for (let guard = 0; i < zone.last && guard < 5; guard++) {
    const word = tokens[i]!.lower;
    if (word === "that" || word === "of" || /^[,:.;"“]$/.test(tokens[i]!.text)) break;
    if (word === "to" && i > cue.last && cue.verb.frames.includes("to")) break;
    if (!lexicon.timeWords.has(word) && !lexicon.prepositions.has(word) && !timeAhead(reading, i)) break;
    if (lexicon.counting.has(word) && /^\d/.test(tokens[i + 1]?.text ?? "")) break;
    const end = adjunctEnd(reading, { zone, at: i });
    if (end < 0) break;
    i = end;
  }
  return i;
}

function timeAhead(reading: Reading, at: number): boolean {
  const { lexicon, doc } = reading;
  return (
    lexicon.determiners.has(doc.tokens[at]!.lower) && lexicon.timeWords.has(doc.tokens[at + 1]?.lower ?? "")
  );
}

/** Behind a phrase of time or place: at "that", punctuation, or where the words cannot be part of it; -1 where it holds the clause itself. */
function adjunctEnd(reading: Reading, { zone, at }: Place): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let i = at;
  let dated = false;
  for (; i < zone.last && i < at + 14; i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || /^[,:.;"“]$/.test(tokens[i]!.text)) return i;
    const timely = lexicon.timeWords.has(word) || /^\d{1,4}$/.test(word);
    if (dated && !timely) return i;
    dated ||= lexicon.timeWords.has(word);
    if (isFiniteVerb(reading, tokens[i]!)) return -1;
  }
  return i >= zone.last ? i : -1;
}

/** "told Al Arabiya television", "pointed out to the channel": up to "that", a comma, a preposition or a new noun phrase. */
function skipAddressee(reading: Reading, { zone, cue, at }: { zone: Zone; cue: VerbAt; at: number }): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  for (let i = at; i < Math.min(zone.last, at + 14); i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || (word === "to" && i > at && cue.verb.frames.includes("to"))) return i;
    if (/^[,:.;]$/.test(tokens[i]!.text)) return i;
    if (i > at && /^["“]$/.test(tokens[i]!.text)) continue;
    if (
      i > at &&
      (lexicon.prepositions.has(word) || lexicon.timeWords.has(word)) &&
      !["of", "for", "from"].includes(word)
    )
      return i;
    if (i > at && (lexicon.pronouns.has(word) || lexicon.determiners.has(word))) return i;
  }
  return at;
}

function quotedBehind(reading: Reading, { zone, at }: Place): Quotation | null {
  if (!zone.after) return null;
  const rest = reading.doc.tokens.slice(at, zone.last).map((token) => token.text);
  const bare = rest.every((word) => /^[,:]$/.test(word)) || /^[,:]$/.test(rest.at(-1) ?? "");
  const clause = isClause(reading, { first: at, last: zone.last });
  return bare && !clause ? zone.after : null;
}

interface Following {
  readonly rule: string;
  readonly span: Span;
}

/** What follows the verb as its content, by the first frame of the verb that fits. */
function followed(reading: Reading, of: { zone: Zone; cue: VerbAt; behind: number }): Following | null {
  const { zone, cue, behind } = of;
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  if (behind >= zone.last) return null;
  const next = tokens[behind]!;
  const frames = new Set<Frame>(cue.verb.frames);
  if (next.lower === "that" && isRelative(reading, { cue, at: behind })) return null;
  if (next.lower === "that" && (frames.has("clause") || frames.has("that")))
    return taken(reading, { zone, first: behind + 1, rule: "that" });
  if (next.text === ":") return taken(reading, { zone, first: behind + 1, rule: "colon" });
  if (/^[,.;]$/.test(next.text)) return null;
  if (frames.has("clause") && next.lower === "to" && tokens[behind + 1]?.lower === "have")
    return taken(reading, { zone, first: behind, rule: "to" });
  if (frames.has("question") && isQuestion(reading, { first: behind, last: zone.last }))
    return taken(reading, { zone, first: behind, rule: "question" });
  if (frames.has("to")) {
    const to = tokens
      .slice(cue.last, Math.min(zone.last, cue.last + 14))
      .some((token) => token.lower === "to");
    const unnamed = tokens.slice(cue.last, cue.last + 8).some((token) => lexicon.anonymity.has(token.lower));
    if (unnamed) return null;
    if (to) return taken(reading, { zone, first: cue.last, rule: "to" });
  }
  const rest = { first: behind, last: contentEnd(reading, { zone, at: behind }) };
  if (frames.has("clause") && isClause(reading, rest))
    return taken(reading, { zone, first: behind, rule: "clause" });
  return takenPhrase(reading, { zone, cue, frames });
}

/** "believes after a look at pictures | that leaked out": behind an adjunct, "that" with a verb right behind it describes a noun. */
function isRelative(reading: Reading, { cue, at }: { cue: VerbAt; at: number }): boolean {
  const verb = reading.doc.tokens[at + 1];
  return at > cue.last && verb !== undefined && verb.upos === "VERB" && isFiniteVerb(reading, verb);
}

/** "where the boats were": a word that asks, and a clause. */
function isQuestion(reading: Reading, { first, last }: Run): boolean {
  const word = reading.doc.tokens[first]?.lower ?? "";
  return reading.lexicon.asking.has(word) && isClause(reading, { first: first + 1, last });
}

/** Acts whose object alone says something: "rejected the plan", "asked for tents". */
const WEIGHTY: ReadonlySet<Act> = new Set(["deny", "accuse", "ask", "order"]);

function takenPhrase(
  reading: Reading,
  of: { zone: Zone; cue: VerbAt; frames: ReadonlySet<Frame> },
): Following | null {
  const { zone, cue, frames } = of;
  const { lexicon } = reading;
  const rest = { first: cue.last, last: contentEnd(reading, { zone, at: cue.last }) };
  const words = reading.doc.tokens.slice(rest.first, rest.last).map((token) => token.lower);
  if (frames.has("of") && words.some((word) => word === "of" || word === "for"))
    return taken(reading, { zone, first: cue.last, rule: "of" });
  if (frames.has("about") && /^(?:of|about)$/.test(words[0] ?? ""))
    return taken(reading, { zone, first: cue.last, rule: "about" });
  if (
    frames.has("at") &&
    (words.includes("at") || words.some((word) => lexicon.tolls.has(word))) &&
    hasNumber(reading, rest)
  )
    return taken(reading, { zone, first: cue.last, rule: "at" });
  if (frames.has("as") && (words.includes("as") || words.some((word) => /^["“‘]/.test(word))))
    return taken(reading, { zone, first: cue.last, rule: "as" });
  if (!frames.has("object")) return null;
  const strong = cue.verb.frames.includes("clause") || WEIGHTY.has(cue.verb.act);
  return strong || hasNumber(reading, rest)
    ? taken(reading, { zone, first: cue.last, rule: "object" })
    : null;
}

function taken(
  reading: Reading,
  { zone, first, rule }: { zone: Zone; first: number; rule: string },
): Following | null {
  const span = spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
  return span ? { rule, span } : null;
}

/** "According to the Lock Keepers' Guild, …" and "…, according to the lock keepers". */
export function readPhrase(reading: Reading, { zone, cue }: At<PhraseAt>): Draft[] {
  const source = phraseAfter(reading, { zone, at: cue.last });
  if (!source) return [];
  const { tokens } = reading.doc;
  const lead = tokens
    .slice(zone.first, cue.first)
    .every((token) => reading.lexicon.leadWords.has(token.lower) || token.text === ",");
  const tail = source.appositions.at(-1)?.last ?? source.last;
  const run = lead
    ? { first: tail, last: contentEnd(reading, { zone, at: tail + 1 }) }
    : { first: contentStart(reading, { zone, end: cue.first }), last: cue.first };
  const content = spanOf(reading, run);
  if (!content) return [];
  return [drafted({ rule: "according", content: [content], cue, source })];
}
