import type { Speaker } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { GIVES, HOLDS, OWNED } from "../languages/en/sources.ts";
import type { Mention } from "../measures/mention.ts";
import { namedBefore } from "./named-source.ts";
import { namesSource, sourceAt } from "./source-phrase.ts";

/** How far the verb or the noun of giving may stand from the number, in words. */
const REACH = 16;
/** And its subject from the verb. */
const SUBJECT = 24;

interface Looking {
  readonly mention: Mention;
  readonly speakers: readonly Speaker[];
}

/**
 * The source that gives a number as its own in a sentence that holds no statement about it, by {@link Speaker.name} or as written: who owns
 * the count ("the ministry's tally", "by the account of the office", "according to the union"), the subject of a verb of counting, or what
 * a closing bracket names. `undefined` where there is none.
 */
export function givenBy(doc: Doc, looking: Looking): string | undefined {
  return (
    owner(doc, looking) ??
    subject(doc, looking) ??
    agent(doc, looking) ??
    bracketed(doc, looking) ??
    namedBefore(doc, looking)
  );
}

/** The words before the number, or behind it, that are still of its clause. */
function clauseOf({ tokens }: Doc, { first, last, sentence }: Mention): [number, number] {
  const ends = (at: number) => /^[;:]$/.test(tokens[at]?.text ?? "");
  let from = first;
  while (from > Math.max(sentence.first, first - REACH) && !ends(from - 1)) from--;
  let to = last;
  while (to < Math.min(sentence.last, last + REACH) && !ends(to)) to++;
  return [from, to];
}

/** "IOM's matrix stood at 20", "20 died, by the ministry's final tally", "by the account of the ministry", "according to the ministry". */
function owner(doc: Doc, { mention, speakers }: Looking): string | undefined {
  const { tokens } = doc;
  const [from, to] = clauseOf(doc, mention);
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    let head = -1;
    if (/^['’]s?$/.test(word) && ownsCount(tokens, at + 1) && mayOwn(tokens, { at, mention })) head = at - 1;
    else if (word === "to" && tokens[at - 1]?.lower === "according") head = headAfter(tokens, at + 1);
    else if (word === "of" && OWNED.has(tokens[at - 1]?.lower ?? "") && isBy(tokens, at - 2))
      head = headAfter(tokens, at + 1);
    else if (word === "by" && at > mention.last && estimates(tokens, at)) head = headAfter(tokens, at + 1);
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return name;
  }
  return undefined;
}

/** Behind the number only "by the ministry's tally" owns it. */
function mayOwn(tokens: readonly Token[], { at, mention }: { at: number; mention: Mention }): boolean {
  if (at < mention.first) return true;
  for (let before = at - 1; before > at - 6; before--) if (tokens[before]?.lower === "by") return true;
  return false;
}

function ownsCount(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 3; at++) if (OWNED.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

function isBy(tokens: readonly Token[], at: number): boolean {
  const before = /^(?:the|an|its)$/.test(tokens[at]?.lower ?? "") ? at - 1 : at;
  return tokens[before]?.lower === "by";
}

/** "by United Nations estimates". */
function estimates(tokens: readonly Token[], by: number): boolean {
  const head = headAfter(tokens, by + 1);
  return head > by && OWNED.has(tokens[head + 1]?.lower ?? "");
}

/** The last word of the run of nouns, names and adjectives that starts at `from`, before a noun of counting. */
function headAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < from + 6 &&
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? "") &&
    !OWNED.has(tokens[at]?.lower ?? "")
  )
    at++;
  return at > from ? at - 1 : -1;
}

/** The subject of a verb of giving before the number; of a bare number also of a verb of having. */
function subject(doc: Doc, { mention, speakers }: Looking): string | undefined {
  const { tokens } = doc;
  const [from] = clauseOf(doc, mention);
  const bare = mention.noun === null;
  for (let at = mention.first - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? "";
    if (!GIVES.has(word) && !(bare && HOLDS.has(word))) continue;
    const head = subjectOf(tokens, { verb: at, least: mention.sentence.first });
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return name;
  }
  return undefined;
}

/** The subject of a verb by the parse; of a relative clause the noun it hangs on. */
function subjectOf(tokens: readonly Token[], { verb, least }: { verb: number; least: number }): number {
  for (let at = verb - 1; at >= Math.max(least, verb - SUBJECT); at--) {
    const token = tokens[at];
    if (token?.head !== verb || token.deprel !== "nsubj") continue;
    return /^(?:which|who|that)$/.test(token.lower) ? antecedent(tokens, { verb, relative: at }) : at;
  }
  return -1;
}

function antecedent(
  tokens: readonly Token[],
  { verb, relative }: { verb: number; relative: number },
): number {
  const head = tokens[verb]?.deprel.startsWith("acl") ? (tokens[verb]?.head ?? -1) : -1;
  if (head >= 0 && head < relative) return head;
  const before = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  return tokens[before] && namesSource(tokens[before]) ? before : -1;
}

/** "276,000 have been counted by the agency". */
function agent(doc: Doc, { mention, speakers }: Looking): string | undefined {
  const { tokens } = doc;
  const [, to] = clauseOf(doc, mention);
  let counted = false;
  for (let at = mention.last; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (GIVES.has(word)) counted = true;
    if (word !== "by" || !counted) continue;
    const head = headAfter(tokens, at + 1);
    return head < 0 ? undefined : (sourceAt(doc, { head, speakers }) ?? undefined);
  }
  return undefined;
}

/** "20 deaths have been recorded (Ministry of Health).": a source in brackets at the end of the sentence. */
function bracketed(doc: Doc, { mention, speakers }: Looking): string | undefined {
  const { tokens } = doc;
  const { last } = mention.sentence;
  const close = tokens[last - 1]?.text === ")" ? last - 1 : last - 2;
  if (tokens[close]?.text !== ")") return undefined;
  let open = close - 1;
  while (open > Math.max(mention.last, close - 10) && tokens[open]?.text !== "(") open--;
  if (tokens[open]?.text !== "(" || open < mention.last) return undefined;
  const named = /^sources?$/.test(tokens[open + 1]?.lower ?? "");
  const from = named ? open + (tokens[open + 2]?.text === ":" ? 3 : 2) : open + 1;
  const head = firstHead(tokens, { from, to: close });
  return head < 0 ? undefined : (sourceAt(doc, { head, speakers }) ?? undefined);
}

/** The head of the name that stands in brackets: its last word before "of" or a comma; all of it must be a name. */
function firstHead(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < to && /^\p{Lu}/u.test(tokens[at]?.text ?? "") && !/^\d/.test(tokens[at]?.text ?? "")) at++;
  const whole = at === to || /^(?:of|,|and)$/.test(tokens[at]?.lower ?? "");
  return at > from && whole && namesSource(tokens[at - 1] as Token) ? at - 1 : -1;
}
