import type { Speaker } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { POSSESSIVE } from "../../languages/en/function-words.ts";
import type { Mention } from "../../measures/counted/mention.ts";

/** What a source of a number is looked for with. */
export interface Looking {
  readonly mention: Mention;
  readonly speakers: readonly Speaker[];
  /** Whether the number was read as one more of what another counts. */
  readonly inherited: boolean;
  /** Whether the number counts what is done to people, which nobody owns ("the sexton's eleven graves"). */
  readonly harm: boolean;
  /** Tokens of the reporting words in the sentence whose content leaves the number out. */
  readonly others: ReadonlySet<number>;
  /** Tokens at which the name of a place ends. */
  readonly places: ReadonlySet<number>;
}

/** A source that may vouch for a number, with the token that says so. */
export interface Giver {
  /** By {@link Speaker.name} where the report names it elsewhere, else as written. */
  readonly name: string;
  readonly at: number;
  readonly rule: string;
}

/** How far what ties a number to its source may stand from it, in words. A judgement: a relative clause may come between. */
const REACH = 16;

/** The words before the number, or behind it, that are still of its clause. */
export function clauseOf({ tokens }: Doc, { first, last, sentence }: Mention): [number, number] {
  const ends = (at: number) => /^[;:]$/.test(tokens[at]?.text ?? "");
  let from = first;
  while (from > Math.max(sentence.first, first - REACH) && !ends(from - 1)) from--;
  let to = last;
  while (to < Math.min(sentence.last, last + REACH) && !ends(to)) to++;
  return [from, to];
}

/** A phrase of which it is asked whom it names. */
export interface Phrase {
  /** The token of its head. */
  readonly head: number;
  readonly speakers: readonly Speaker[];
}

/** How many words a run of nouns, names and adjectives may have that heads a phrase. A judgement: longer ones are lists. */
const RUN = 8;

/** The last word of the run of nouns, names and adjectives that starts at `from`, before one of `stops` (defaults to none); -1 where none starts. */
export function headAfter(
  tokens: readonly Token[],
  { from, stops }: { from: number; stops?: ReadonlySet<string> },
): number {
  let at = from;
  const inside = (token: Token | undefined): boolean =>
    /^(?:NOUN|PROPN|ADJ|DET)$/.test(token?.upos ?? "") ||
    token?.deprel === "amod" ||
    POSSESSIVE.test(token?.text ?? "") ||
    /^\p{Lu}/u.test(token?.text ?? "");
  while (at < from + RUN && inside(tokens[at]) && !stops?.has(tokens[at]?.lower ?? "")) at++;
  if (POSSESSIVE.test(tokens[at - 1]?.text ?? "")) at--;
  return at > from ? at - 1 : -1;
}

/** "has 40 boats and, by the guild's book, lost nine": a ground behind a conjunction or a relative, and its comma, is that of what comes, not of the number before it. */
export function opensNext({ tokens }: Doc, at: number): boolean {
  const before = tokens[at - 1];
  const joint = tokens[before?.text === "," ? at - 2 : at - 1];
  return joint !== undefined && (/^[CS]CONJ$/.test(joint.upos) || /^W/.test(joint.xpos));
}
