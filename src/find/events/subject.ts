import { type Anchor, anchorOf, type FoundName, type Span } from "../../model/index.ts";
import type { Doc, Sentence, Token } from "../../text/index.ts";
import type { EventWords } from "./lexicon.ts";

/** What a subject is looked for with. */
export interface SubjectGround {
  readonly report: string;
  /** The words that stand on a timeline. */
  readonly label: Span;
  readonly sentence: Sentence;
  /** In order of the text. */
  readonly names: readonly FoundName[];
  readonly words: EventWords;
}

/** How many sentences back the one may stand that a pronoun stands for. */
const SENTENCES_BACK = 2;
/** A longer subject would crowd out what happened. */
const LONGEST_SUBJECT = 8;

/**
 * The words that the pronoun at the head of a label stands for: the subject of the nearest sentence before it in the block that fits in number
 * and kind ("The agency pulled out. It halted all work"). Undefined where the label has no such pronoun or nothing fits: then nobody is named.
 */
export function subjectOf(doc: Doc, ground: SubjectGround): Anchor | undefined {
  const { label, sentence, words } = ground;
  const pronoun = doc.tokens.slice(sentence.first, sentence.last).find(({ start }) => start === label.start);
  if (!pronoun || !isSubject(pronoun)) return undefined;
  const wants = wantsOf(pronoun.lower, words);
  if (!wants) return undefined;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = doc.sentences[sentence.index - back];
    if (!before || before.block !== sentence.block) return undefined;
    const subject = mainSubject(doc, before);
    // A pronoun there stands for something further back; any other subject is what the text now speaks of.
    if (!subject || wantsOf(subject.lower, words)) continue;
    return fits(subject, wants, ground) ? phraseOf(doc, subject, { before, ground }) : undefined;
  }
  return undefined;
}

type Wants = "thing" | "group" | "person";

function wantsOf(word: string, { sets }: EventWords): Wants | undefined {
  if (sets.thingPronouns.has(word)) return "thing";
  if (sets.groupPronouns.has(word)) return "group";
  return sets.personPronouns.has(word) ? "person" : undefined;
}

function isSubject({ deprel, upos }: Token): boolean {
  return upos === "PRON" && deprel.startsWith("nsubj");
}

/** The subject of a sentence's main verb. */
function mainSubject({ tokens }: Doc, { first, last }: Sentence): Token | undefined {
  const root = tokens.slice(first, last).find(({ head }) => head === -1);
  return (
    root &&
    tokens
      .slice(first, root.index)
      .findLast(({ head, deprel }) => head === root.index && deprel.startsWith("nsubj"))
  );
}

function fits(subject: Token, wants: Wants, { names, words }: SubjectGround): boolean {
  const kind = names.find(({ anchor }) => anchor.start <= subject.start && anchor.end >= subject.end)?.kind;
  const plural = /^NNP?S$/.test(subject.xpos);
  if (wants === "person")
    return kind === "person" || (kind === undefined && !plural && words.sets.people.has(subject.lemma));
  if (wants === "group") return plural || kind === "organisation";
  return !plural && kind !== "person" && !words.sets.people.has(subject.lemma);
}

/** The subject with the words before it that say which one it is; undefined where it is too long to stand in a label. */
function phraseOf(
  doc: Doc,
  subject: Token,
  { before, ground }: { readonly before: Sentence; readonly ground: SubjectGround },
): Anchor | undefined {
  const name = ground.names.find(({ anchor }) => anchor.start <= subject.start && anchor.end >= subject.end);
  let first = subject.index;
  while (first > before.first && PHRASE.test(doc.tokens[first - 1]!.upos)) first--;
  const start = Math.min(name?.anchor.start ?? subject.start, doc.tokens[first]!.start);
  const end = Math.max(name?.anchor.end ?? 0, subject.end);
  const text = doc.text.slice(start, end);
  if (text.split(/\s/).length > LONGEST_SUBJECT) return undefined;
  return anchorOf({ id: ground.report, text: doc.text }, { start, end });
}

const PHRASE = /^(?:ADJ|NOUN|PROPN|DET|NUM)$/;
