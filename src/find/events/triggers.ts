import type { EventType } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import { type Clause, isVerb } from "./clauses.ts";
import { type EventWords, PARTICLE_REACH } from "./lexicon.ts";

/** A word that tells of a happening. */
export interface FoundTrigger {
  readonly token: Token;
  readonly type: EventType;
  /** Whether the lexicon knows it as a happening. An unknown verb is one only with a date. */
  readonly known: boolean;
  readonly speech: boolean;
  readonly noun: boolean;
}

/** The words of a clause that may tell of a happening, in order. */
export function triggersOf(doc: Doc, clause: Clause, words: EventWords): FoundTrigger[] {
  const tokens = doc.tokens.slice(clause.first, clause.last);
  const antecedent = antecedentType(doc, { clause, words });
  return tokens.flatMap((token, index) => {
    if (index === 0 && words.sets.nounOpeners.has(token.lower)) return [];
    if (isGerundSubject(tokens, index)) return gerundTrigger(tokens, { index, words }) ?? [];
    if (isVerb(token)) return verbTrigger(tokens, { index, antecedent, words }) ?? [];
    return nounTrigger(tokens, { index, words }) ?? mistakenVerb(tokens, { index, words }) ?? [];
  });
}

/** A verb in -ing that opens a clause, a preposition behind it and a finite verb to follow, is its subject: "Drilling on Monday night shook the mill". */
function isGerundSubject(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.xpos !== "VBG" || index > 1 || tokens[index + 1]?.upos !== "ADP") return false;
  if (index === 1 && tokens[0]!.upos !== "ADJ" && tokens[0]!.upos !== "NOUN") return false;
  const rest = tokens.slice(index + 1);
  const verb = rest.findIndex(({ xpos }) => /^VB[DZP]$/.test(xpos));
  return verb > 0 && !rest.slice(0, verb).some(({ text, upos }) => text === "," || upos === "PRON");
}

function gerundTrigger(
  tokens: readonly Token[],
  { index, words }: { readonly index: number; readonly words: EventWords },
): FoundTrigger | null {
  const token = tokens[index]!;
  const type = words.nouns.get(token.lower);
  return type ? { token, type, known: true, speech: false, noun: true } : null;
}

/** A noun that tells of a happening, unless it only names a body ("the disaster ministry"). */
function nounTrigger(
  tokens: readonly Token[],
  { index, words }: { readonly index: number; readonly words: EventWords },
): FoundTrigger | null {
  const token = tokens[index]!;
  if (token.upos !== "NOUN" && token.upos !== "PROPN") return null;
  if (words.sets.bodies.has(tokens[index + 1]?.lemma.toLowerCase() ?? "")) return null;
  const type = words.nouns.get(token.lemma.toLowerCase()) ?? words.nouns.get(token.lower);
  return type ? { token, type, known: true, speech: false, noun: true } : null;
}

/** A verb that the tagger took for a noun, right behind its subject and before any other verb: "the oldest kilns by the quarry split"; no noun stands before a possessive. */
function mistakenVerb(
  tokens: readonly Token[],
  { index, words }: { readonly index: number; readonly words: EventWords },
): FoundTrigger | null {
  const token = tokens[index]!;
  const isNoun = (one: Token | undefined): boolean => one?.upos === "NOUN" || one?.upos === "PROPN";
  const beforePossessive = token.xpos === "NN" && tokens[index + 1]?.xpos === "PRP$";
  if (beforePossessive && isNoun(tokens[index - 1]) && !tokens.slice(0, index).some(isVerb))
    return verbTrigger(tokens, { index, antecedent: null, words });
  if (token.xpos !== "NN" || isNoun(tokens[index + 1]) || tokens.slice(0, index).some(isVerb)) return null;
  const verbless = tokens[index - 1]?.upos === "ADJ" && !tokens.some(isVerb);
  if (!isNoun(tokens[index - 1]) && !verbless) return null;
  const verb = words.verbs.get(token.lemma.toLowerCase())?.find(({ needs }) => needs === "");
  return verb ? { token, type: verb.type, known: true, speech: false, noun: false } : null;
}

function verbTrigger(
  tokens: readonly Token[],
  of: { readonly index: number; readonly antecedent: EventType | null; readonly words: EventWords },
): FoundTrigger | null {
  const { index, antecedent, words } = of;
  const token = tokens[index]!;
  const lemma = token.lemma.toLowerCase();
  if (words.sets.stativeVerbs.has(lemma)) return null;
  if (token.upos === "AUX") return null;
  const speech = words.sets.speechVerbs.has(lemma);
  const reach = tokens.slice(index + 1, index + 1 + PARTICLE_REACH);
  const entry = words.verbs
    .get(lemma)
    ?.find(
      ({ needs }) =>
        needs === "" || reach.some((near) => near.lemma.toLowerCase() === needs || near.lower === needs),
    );
  const noun = words.sets.lightVerbs.has(lemma) ? (antecedent ?? nounBeside(tokens, index, words)) : null;
  const type = (entry?.needs && entry.type) || noun || entry?.type || (speech ? "announce" : null);
  if (type) return { token, type, known: true, speech, noun: false };
  return { token, type: "other", known: false, speech: false, noun: false };
}

/** What a light verb is about: the noun before it ("clashes broke out"), else the one after ("held talks"). */
function nounBeside(tokens: readonly Token[], index: number, words: EventWords): EventType | null {
  const typeOf = (token: Token): EventType | undefined =>
    token.upos === "NOUN" || token.xpos === "VBG"
      ? (words.nouns.get(token.lower) ?? words.nouns.get(token.lemma.toLowerCase()))
      : undefined;
  for (let at = index - 1; at >= 0; at--) {
    const type = typeOf(tokens[at]!);
    if (type) return type;
  }
  for (const token of tokens.slice(index + 1)) {
    const type = typeOf(token);
    if (type) return type;
  }
  return null;
}

/** What a relative clause describes: "the flood that swept the town" is a flood. Only the nearest noun before the clause. */
function antecedentType(
  doc: Doc,
  { clause, words }: { readonly clause: Clause; readonly words: EventWords },
): EventType | null {
  if (!/^(?:WDT|WP)$/.test(doc.tokens[clause.first]?.xpos ?? "")) return null;
  for (let at = clause.first - 1; at >= Math.max(clause.sentence.first, clause.first - 3); at--) {
    const { upos, lower, lemma } = doc.tokens[at]!;
    if (upos === "NOUN") return words.nouns.get(lower) ?? words.nouns.get(lemma.toLowerCase()) ?? null;
  }
  return null;
}
