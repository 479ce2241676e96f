import { fields } from "../../../src/find/dates/fields.ts";
import { numeric } from "../../../src/find/dates/numeric.ts";
import type { DateLanguage } from "../../../src/find/dates/rule.ts";
import type { Language } from "../../../src/find/languages/index.ts";
import type { Lexicon } from "../../../src/find/statements/lexicon/lexicon.ts";
import { type Analysis, type LanguagePack, scanWords, splitSentences } from "../../../src/text/index.ts";

// A second language, as small as one can be and real enough to be checked: Esperanto, whose endings say what a word is.

/** UPOS by the ending of a word: nouns end in -o, adjectives in -a, adverbs in -e, verbs in -as, -is, -os, -us, -u and -i. */
function tagOf(form: string, first: boolean): string {
  const word = form.toLowerCase();
  if (/^\d/.test(word)) return "NUM";
  if (!/\p{L}/u.test(word)) return "PUNCT";
  if (SMALL[word]) return SMALL[word];
  if (!first && /^\p{Lu}/u.test(form)) return "PROPN";
  if (/oj?n?$/.test(word)) return "NOUN";
  if (/aj?n?$/.test(word)) return "ADJ";
  if (/(?:[aiou]s|[iu])$/.test(word)) return "VERB";
  return /en?$/.test(word) ? "ADV" : "PROPN";
}

const SMALL: Readonly<Record<string, string>> = {
  la: "DET",
  de: "ADP",
  en: "ADP",
  al: "ADP",
  ke: "SCONJ",
  kaj: "CCONJ",
  li: "PRON",
  tri: "NUM",
  dek: "NUM",
};

/** Penn's tag, which finders read for tense: the past ends in -is, the future in -os. */
function fineTagOf(form: string, upos: string): string {
  if (upos !== "VERB") return upos === "PROPN" ? "NNP" : upos === "NOUN" ? "NN" : upos;
  return form.toLowerCase().endsWith("is") ? "VBD" : "VB";
}

/** Every word hangs on the first verb: its subject in front, its object behind. */
function annotate({ forms }: { readonly forms: readonly string[] }): Analysis[] {
  const tags = forms.map((form, at) => tagOf(form, at === 0));
  const verb = tags.indexOf("VERB");
  return forms.map((form, at) => ({
    lemma: form.toLowerCase().replace(/(?<=[oa])j?n?$/, ""),
    upos: tags[at]!,
    xpos: fineTagOf(form, tags[at]!),
    head: at === verb || verb < 0 ? -1 : verb,
    deprel:
      at === verb
        ? "root"
        : tags[at] === "NOUN" || tags[at] === "PROPN"
          ? at < verb
            ? "nsubj"
            : "obj"
          : "dep",
  }));
}

const MONTHS = { januaro: 1, februaro: 2, marto: 3, aprilo: 4, majo: 5, junio: 6 };
const WEEKDAYS = { lundo: 1, mardo: 2, merkredo: 3, ĵaŭdo: 4, vendredo: 5, sabato: 6, dimanĉo: 7 };

const text: LanguagePack = {
  language: "eo",
  tokenise: (source, span) =>
    scanWords(source, span, {
      cuts: (word) => (/^[lL]['’]./.test(word) ? [2] : []),
      keepsPeriod: (word) => ["d-ro", "s-ro", "ktp"].includes(word),
      joinsHyphen: () => true,
      joinsNumber: (letters) => letters === "a" || letters === "an",
    }),
  sentenceEnds: (source, tokens) =>
    splitSentences(source, tokens, { endsAfter: () => false, continuesQuote: () => false }),
  annotate,
  calendar: {
    months: MONTHS,
    shortMonths: {},
    weekdays: WEEKDAYS,
    shortWeekdays: {},
    ordinals: ["a", "an"],
    asOf: /^ĝis\b/i,
    ofAnEvent: /\bde\s$/i,
  },
};

/** With the accusative, in which days and dates stand. */
function withAccusative(words: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, value]) => [
      [word, value],
      [`${word}n`, value],
    ]),
  );
}

const dates: DateLanguage = {
  words: { month: withAccusative(MONTHS), weekday: withAccusative(WEEKDAYS) },
  macros: { nth: "$dom=day ( ~- ~a|an )?" },
  stages: [
    [
      ...numeric,
      {
        id: "eo-day-month",
        patterns: ["la? @nth de $month ( $yyyy=year )?", "$weekday"],
        why: "la 3-an de majo 2023; lundon.",
        read: (m) => fields(m),
        yes: [],
        no: [],
      },
      {
        id: "eo-yesterday",
        patterns: ["hieraŭ"],
        why: "Yesterday.",
        read: () => ({ kind: "date", date: { at: "shift", unit: "D", by: -1 } }),
        yes: [],
        no: [],
      },
    ],
  ],
  directions: {
    past: new Set(),
    future: new Set(),
    scheduled: new Set(),
    aimed: new Set(),
    infinitive: "",
    perfect: new Set(),
    auxiliary: new Set(),
    possessive: new Set(),
    ahead: new Set(),
    deferred: new Set(),
    until: new Set(),
  },
};

const NONE: ReadonlySet<string> = new Set();

const lexicon: Lexicon = {
  verbs: [{ id: "diri", forms: ["diras", "diris"], act: "say", frames: ["clause", "that"], after: true }],
  nouns: [],
  turnDowns: {
    rules: [],
    pointers: new Set(),
    pointing: new Set(),
    claims: new Set(),
    negations: new Set(),
    guilt: new Set(),
    untruths: new Set(),
    verdicts: new Set(),
    offices: new Set(),
    joins: new Set(),
  },
  pronouns: new Map([["li", "person"]]),
  possessives: new Map(),
  genders: new Map(),
  own: NONE,
  determiners: new Set(["la"]),
  articles: new Set(["la"]),
  adding: NONE,
  leading: new Set(["la"]),
  beforeVerb: NONE,
  be: NONE,
  finite: NONE,
  clauseOpeners: new Set(["ke"]),
  prepositions: new Set(["de", "en", "al"]),
  nounLinks: new Set(["de"]),
  nameLinks: NONE,
  timeWords: new Set(Object.keys(withAccusative(WEEKDAYS))),
  leadWords: NONE,
  spokespeople: NONE,
  personNouns: new Set(["urbestro", "ministro"]),
  groupNouns: NONE,
  textNouns: NONE,
  mediaNouns: NONE,
  classNouns: NONE,
  placeNouns: NONE,
  titles: new Set(["urbestro"]),
  venues: NONE,
  asides: [],
  sourcePhrases: [],
  breakers: NONE,
  numberWords: NONE,
  anyBody: new Map(),
  toldKind: new Set(),
  hypothetical: NONE,
  planned: NONE,
  negations: NONE,
  plurals: NONE,
  tolls: NONE,
  amounting: NONE,
  subjectPronouns: new Set(["li"]),
  sourceHeadings: NONE,
  books: NONE,
  sending: NONE,
  arriving: NONE,
  told: NONE,
  origins: NONE,
  getting: NONE,
  rulers: NONE,
  noBodies: NONE,
  sourceColumn: /^fonto$/,
  kinds: [],
  counting: NONE,
  anonymity: NONE,
  quoting: NONE,
  idioms: [],
  perfect: NONE,
  inverting: NONE,
  topics: NONE,
  citing: NONE,
  telling: NONE,
  mediaNames: NONE,
  bodyNames: /(?!)/,
  denials: NONE,
  classes: new Map(),
  scopes: NONE,
  ranks: NONE,
  officials: NONE,
  objectPronouns: new Map(),
  voicing: new Set(["diras", "diris"]),
  stating: new Set(["diras", "diris"]),
  shares: NONE,
  lives: NONE,
  asking: NONE,
  desks: NONE,
  reporters: NONE,
  hosts: NONE,
  spreading: NONE,
  compiling: NONE,
  clinics: NONE,
  things: NONE,
  stances: NONE,
  stancePrepositions: NONE,
  counted: NONE,
  issuing: NONE,
  receiving: NONE,
  verbForms: new Set(["diras", "diris"]),
};

/** Esperanto, as far as one report needs it. */
export const ESPERANTO: Language = { text, dates, statements: { lexicon } };
