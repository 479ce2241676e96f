import { bySpan, contains, type FoundName, overlapOf, type Span } from "../../model/index.ts";
import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";

interface ActorGround {
  /** The words that tell the happening. */
  readonly telling: Span;
  readonly sentence: Sentence;
  readonly trigger: FoundTrigger;
  readonly names: readonly FoundName[];
  readonly words: EventWords;
}

/**
 * Who takes part, each once, in order of the text: the people and organisations named as a part of what the trigger governs, and its subject
 * or object where that is a body or a group of people ("the army", "rebels"), without its article.
 */
export function actorsOf(doc: Doc, of: ActorGround): string[] {
  const named = of.names
    .filter(({ anchor, kind }) => kind !== "place" && kind !== "other" && contains(of.telling, anchor))
    .map(({ anchor }) => wholeName(doc, anchor, of.sentence))
    .filter((span): span is Span => span !== null && takesPart(doc, span, of));
  const groups = groupsBeside(doc, of).filter((span) => !named.some((name) => overlapOf(name, span) > 0));
  const spans = [...named, ...groups].sort(bySpan);
  return [...new Set(spans.map(({ start, end }) => doc.text.slice(start, end)))];
}

/** A name with the rest of its capitalised run ("Attorney" before "General"); `null` for a common noun that a sentence opens with. */
function wholeName(doc: Doc, name: Span, { first, last }: Sentence): Span | null {
  const inside = tokensIn(doc, name, { first, last });
  const head = inside[0];
  if (!head) return null;
  if (inside.length === 1 && head.upos !== "PROPN") return null;
  if (inside.length > 1) return name;
  let at = head.index;
  while (
    at > first &&
    doc.tokens[at - 1]!.upos === "PROPN" &&
    doc.tokens[at - 1]!.end + 1 === doc.tokens[at]!.start
  )
    at--;
  return { start: doc.tokens[at]!.start, end: name.end };
}

function tokensIn(
  { tokens }: Doc,
  span: Span,
  { first, last }: { readonly first: number; readonly last: number },
): Token[] {
  return tokens.slice(first, last).filter((token) => overlapOf(token, span) > 0);
}

/** Steps from a name to its verb in a parse: "forces of the Ministry of Defence attacked" has three. */
const MOST_STEPS = 5;

/** Relations that lead into another clause: who acts there does not act here. */
const OTHER_CLAUSE = /^(?:acl|advcl|ccomp|csubj|parataxis)/;

/** Whether the parse leads from a name to the trigger, or to the verb that the trigger is joined to, within one clause. */
function takesPart(doc: Doc, name: Span, { sentence, trigger }: ActorGround): boolean {
  const goals = new Set([trigger.token.index]);
  if (/^(?:conj|xcomp|acl|nsubj|obj|obl)/.test(trigger.token.deprel)) goals.add(trigger.token.head);
  if (tokensIn(doc, name, sentence).some(({ index }) => index === trigger.token.head)) return true;
  return tokensIn(doc, name, sentence).some((token) => {
    let at = token;
    for (let step = 0; step < MOST_STEPS && at.head >= 0; step++) {
      if (goals.has(at.head)) return true;
      if (OTHER_CLAUSE.test(at.deprel)) return false;
      at = doc.tokens[at.head]!;
    }
    return false;
  });
}

/** The subject and the object of the trigger, where they are bodies or people. */
function groupsBeside(doc: Doc, { telling, sentence, trigger, words }: ActorGround): Span[] {
  return doc.tokens
    .slice(sentence.first, sentence.last)
    .filter(
      ({ head, deprel, upos, lemma }) =>
        head === trigger.token.index &&
        upos === "NOUN" &&
        /^(?:nsubj|obj)/.test(deprel) &&
        (words.sets.bodies.has(lemma.toLowerCase()) || words.sets.people.has(lemma.toLowerCase())),
    )
    .map((noun) => ({ start: doc.tokens[phraseStart(doc, noun, sentence)]!.start, end: noun.end }))
    .filter((span) => contains(telling, span));
}

/** Where the words before a noun begin that say which one it is: "disaster" in "the disaster ministry". */
function phraseStart({ tokens }: Doc, { index }: Token, { first }: Sentence): number {
  let at = index;
  while (at > first && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at - 1]!.upos)) at--;
  return at;
}
