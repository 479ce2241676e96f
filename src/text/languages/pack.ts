import type { Span } from "../../model/index.ts";

/** What a pack says of one token. Tags are Universal Dependencies' UPOS and the language's own XPOS. */
export interface Analysis {
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  /** Position of the head among the tokens of the sentence; -1 for the root. */
  readonly head: number;
  /** UD relation to the head. */
  readonly deprel: string;
}

/** One sentence as a pack sees it. */
export interface Words {
  /** The words as written, in order. */
  readonly forms: readonly string[];
  /** Whether white space stands before the word of the same position. */
  readonly spaced: readonly boolean[];
}

/** The words of a language's calendar, in lower case. Months count from 1, weekdays from Monday, 1. */
export interface CalendarWords {
  readonly months: Readonly<Record<string, number>>;
  /** Abbreviations without their period, other than the names themselves. */
  readonly shortMonths: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly shortWeekdays: Readonly<Record<string, number>>;
  /** What may be written right behind the number of a day ("th"). */
  readonly ordinals: readonly string[];
  /** Words before the date that a report is of, at the start of its line. */
  readonly asOf: RegExp;
  /** The end of the words before a date that belongs to what is told: "the storm of", "homeless since". */
  readonly ofAnEvent: RegExp;
}

/** The words for numbers below a hundred, in lower case. */
export interface CardinalWords {
  /** Numbers with a word of their own, mostly 0 to 19. */
  readonly small: Readonly<Record<string, number>>;
  /** 20, 30 ... 90. */
  readonly tens: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
}

/** Words that tell a language from others: a text in which they make up `share` of all words is in it beyond doubt. */
export interface CommonWords {
  readonly words: ReadonlySet<string>;
  /** From 0 to 1. */
  readonly share: number;
}

/** All that is known of one language. Nothing outside a pack knows a language's words. */
export interface LanguagePack {
  /** The primary subtag of BCP 47 ("en"); "und" for the neutral pack. */
  readonly language: string;
  /** The tokens of a stretch of one block, in order, not overlapping, without white space. */
  readonly tokenise: (text: string, span: Span) => Span[];
  /** Cuts the tokens of one block into sentences: the positions at which a sentence ends (exclusive), the last one being the number of tokens. */
  readonly sentenceEnds: (text: string, tokens: readonly Span[]) => number[];
  /** Tags, lemmatises and parses one sentence: one analysis a word. */
  readonly annotate: (words: Words) => Analysis[];
  /** Missing in the neutral pack, like what follows. */
  readonly calendar?: CalendarWords;
  readonly cardinals?: CardinalWords;
  readonly commonest?: CommonWords;
}

/** The analysis of words that nobody has analysed: tag X, each word its own root. */
export function unanalysed(words: Words): Analysis[] {
  return words.forms.map((form) => ({
    lemma: form.toLowerCase(),
    upos: "X",
    xpos: "X",
    head: -1,
    deprel: "dep",
  }));
}
