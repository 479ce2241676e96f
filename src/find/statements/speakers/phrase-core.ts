import type { Token } from "../../../text/index.ts";
import type { Reading } from "../zones/zones.ts";

/** The phrase up to a relative clause or comma, and what stands in brackets: an acronym. */
export function coreOf(
  reading: Reading,
  all: readonly Token[],
): { core: readonly Token[]; bracketed: string[] } {
  const { lexicon } = reading;
  const open = all.findIndex((token) => token.text === "(");
  const close = all.findIndex((token) => token.text === ")");
  const inside = open >= 0 ? all.slice(open + 1, close < 0 ? all.length : close) : [];
  const bracketed =
    inside.length === 1 && /^\p{Lu}[\p{L}\d-]+$/u.test(inside[0]!.text) ? [inside[0]!.text] : [];
  const kept = open > 0 ? all.slice(0, open) : all;
  const stop = kept.findIndex(
    (token, i) =>
      i > 0 &&
      (token.text === "," || lexicon.clauseOpeners.has(token.lower) || isReducedClause(token, kept[i - 1]!)),
  );
  return { core: stop > 0 ? kept.slice(0, stop) : kept, bracketed };
}

/** "messages | doing the rounds", "a film | watched all over": a participle behind a noun opens a clause that only describes it. */
function isReducedClause({ xpos, deprel, head }: Token, before: Token): boolean {
  return /^VB[GN]$/.test(xpos) && deprel === "acl" && head === before.index && before.upos === "NOUN";
}

/** A phrase without what leads up to its name, an article or "our", and without what only points back at its end. */
export function stripLead(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const { lexicon } = reading;
  let first = 0;
  while (first < tokens.length - 1) {
    const word = tokens[first]!.lower;
    const droppable =
      lexicon.leading.has(word) ||
      lexicon.possessives.has(word) ||
      (lexicon.own.has(word) && !isTitled(tokens, first)) ||
      /^(?:["“”‘’]|['’]s)$/.test(word);
    if (!droppable) break;
    first++;
  }
  let last = partitiveStart(reading, { tokens, first });
  // "An article published said": what was done to a text is no part of its name.
  if (tokens[last - 1]!.xpos === "VBN" && lexicon.textNouns.has(tokens[last - 2]?.lower ?? "")) last--;
  while (last > first + 1 && /^[^\p{L}\d]+$/u.test(tokens[last - 1]!.text)) last--;
  return tokens.slice(first, last);
}

/** "Our Harbour": in capitals in the middle of a sentence a possessive begins a name. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1] ?? tokens[at]!;
  const inside = at > 0 || lead.lower !== lead.text;
  return inside && [at, at + 1].every((i) => /^\p{Lu}/u.test(tokens[i]?.text ?? ""));
}

/** "a cook on two of these": what a pronoun stands for is no part of a name. */
function partitiveStart(
  reading: Reading,
  { tokens, first }: { tokens: readonly Token[]; first: number },
): number {
  const end = tokens.length;
  if (!/^(?:them|these|those|us)$/.test(tokens[end - 1]!.lower)) return end;
  let at = end - 1;
  while (
    at > first + 1 &&
    (tokens[at - 1]!.lower === "of" || reading.lexicon.numberWords.has(tokens[at - 1]!.lower))
  )
    at--;
  return at < end - 1 ? at : end;
}

/** "a woman who gave her name as Rosa": the words behind "name as". */
export function givenName(all: readonly Token[]): readonly Token[] | null {
  const at = all.findIndex(
    ({ lower }, i) =>
      lower === "as" && all.slice(Math.max(0, i - 2), i).some((token) => token.lower === "name"),
  );
  const name = at < 0 ? [] : all.slice(at + 1);
  return name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? name : null;
}
