import type { SourceKind } from "../../../model/index.ts";
import type { NounCue, VerbCue } from "./cue.ts";
import type { TurnDownWords } from "./turn-down.ts";

/** A verb that says something only with one of `closing` behind it, with at most `gap` words between. */
export interface Idiom {
  readonly verbs: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly gap: number;
}

/** What the finder of statements must know of a language. Sets hold lower-case words. */
export interface Lexicon {
  readonly verbs: readonly VerbCue[];
  readonly nouns: readonly NounCue[];
  readonly turnDowns: TurnDownWords;
  /** Pronouns that may be a speaker, with what they may stand for. */
  readonly pronouns: ReadonlyMap<string, "person" | "group" | "any" | "self">;
  /** Possessives that point back to a voice named before, with their subject pronoun: "its". */
  readonly possessives: ReadonlyMap<string, string>;
  /** Nouns and forms of address that tell the pronoun of their bearer: "spokeswoman". */
  readonly genders: ReadonlyMap<string, string>;
  /** Possessives of the report itself: "our". */
  readonly own: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Reporting words that go on with what their speaker said before: "added". */
  readonly adding: ReadonlySet<string>;
  /** Articles and quantifiers that are no part of a name. */
  readonly leading: ReadonlySet<string>;
  readonly beforeVerb: ReadonlySet<string>;
  readonly be: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly nounLinks: ReadonlySet<string>;
  /** Small words inside personal names: "de", "bin". */
  readonly nameLinks: ReadonlySet<string>;
  readonly timeWords: ReadonlySet<string>;
  readonly leadWords: ReadonlySet<string>;
  readonly spokespeople: ReadonlySet<string>;
  readonly personNouns: ReadonlySet<string>;
  readonly groupNouns: ReadonlySet<string>;
  readonly textNouns: ReadonlySet<string>;
  readonly mediaNouns: ReadonlySet<string>;
  readonly classNouns: ReadonlySet<string>;
  /** Nouns that end the name of a place or thing, never of a person. */
  readonly placeNouns: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly asides: readonly (readonly string[])[];
  /** Phrases that name a source outright, in words: "according to". */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** Words that hand the word back to the report behind a comma: ", but". */
  readonly breakers: ReadonlySet<string>;
  readonly numberWords: ReadonlySet<string>;
  /** Nouns that stand for any body named before: "the agency". */
  readonly anyBody: ReadonlyMap<string, ReadonlySet<SourceKind>>;
  /** Those of them that mean a body of a kind that its name tells sooner than one of which nothing is known. */
  readonly toldKind: ReadonlySet<string>;
  /** Words that make a content conditional or only possible: "could". */
  readonly hypothetical: ReadonlySet<string>;
  /** Words that put a content in the future: "will". */
  readonly planned: ReadonlySet<string>;
  /** Words that negate what they open: "no". */
  readonly negations: ReadonlySet<string>;
  /** Plurals of nouns for a person that do not end in "s". */
  readonly plurals: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  /** Verbs that give a count: "its toll stood at 40". */
  readonly amounting: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  /** Labels of a caption that name a source: "source:". */
  readonly sourceHeadings: ReadonlySet<string>;
  /** Nouns for what holds counts: "register". */
  readonly books: ReadonlySet<string>;
  /** Participles of sending numbers in: "radioed". */
  readonly sending: ReadonlySet<string>;
  /** Lemmas of verbs by which a list comes in: "arrive". */
  readonly arriving: ReadonlySet<string>;
  /** Nouns that stand for numbers told before: "the information". */
  readonly told: ReadonlySet<string>;
  /** Verbs of a number's origin: "comes from". */
  readonly origins: ReadonlySet<string>;
  /** Verbs of those who have numbers from somebody: "have", "owe". */
  readonly getting: ReadonlySet<string>;
  /** Bodies that before such a noun are a source without a name: "government figures". */
  readonly rulers: ReadonlySet<string>;
  /** As written: what in capitals is no acronym of a body. */
  readonly noBodies: ReadonlySet<string>;
  /** Headings, in lower case, of a column that names sources. */
  readonly sourceColumn: RegExp;
  /** What words make which kind of voice; the first that matches wins. */
  readonly kinds: readonly { readonly kind: SourceKind; readonly pattern: RegExp }[];
  /** Prepositions that before a number are part of the count: "between 10 and 20". */
  readonly counting: ReadonlySet<string>;
  /** "begged to stay unnamed" is no statement. */
  readonly anonymity: ReadonlySet<string>;
  /** Adjectives of offices that a title with a name leaves out. */
  readonly scopes: ReadonlySet<string>;
  /** Nouns for whoever works for a body, whatever the office. */
  readonly officials: ReadonlySet<string>;
  /** Ranks and forms of address, which many share. */
  readonly ranks: ReadonlySet<string>;
  /** Pronouns that are no subject, with the subject pronoun of the same one. */
  readonly objectPronouns: ReadonlyMap<string, string>;
  /** "quoted", "cited": the verb of one who passes on. */
  readonly quoting: ReadonlySet<string>;
  /** "citing", "quoting": hang a source on a clause. */
  readonly citing: ReadonlySet<string>;
  /** Last word of a verb that takes the one spoken to: "told", "spoke to". */
  readonly telling: ReadonlySet<string>;
  /** Last words of the names of world media. */
  readonly mediaNames: ReadonlySet<string>;
  /** Names that are bodies though no word in them says so. */
  readonly bodyNames: RegExp;
  /** Every form of a verb of denial. */
  readonly denials: ReadonlySet<string>;
  /** Lemmas of speech, thought, wish and judgement, by the kind of act they are. */
  readonly classes: ReadonlyMap<string, string>;
  /** Every form of a verb that only somebody who can speak does: "said", not "showed". */
  readonly voicing: ReadonlySet<string>;
  /** Nouns for a part of what "of" names: "majority". */
  readonly shares: ReadonlySet<string>;
  /** What a storm claims and nobody says: "lives". */
  readonly lives: ReadonlySet<string>;
  /** Words that open a question inside a sentence: "whether". */
  readonly asking: ReadonlySet<string>;
  /** Nouns for those who speak for one person: "his office". */
  readonly desks: ReadonlySet<string>;
  /** Who leads through a transcript for those who publish it: "presenter". */
  readonly hosts: ReadonlySet<string>;
  /** Who writes a report: "correspondent". */
  readonly reporters: ReadonlySet<string>;
  /** Where the sick are admitted: "hospital". */
  readonly clinics: ReadonlySet<string>;
  /** Nouns for things that end as those for people do: "water". */
  readonly things: ReadonlySet<string>;
  /** Every form of a verb whose object is words and not only a number or a thing, with its particle: "said", "called on", not "counted" or "put". */
  readonly stating: ReadonlySet<string>;
  /** Nouns for what somebody holds or answers: "view", "version". */
  readonly stances: ReadonlySet<string>;
  /** Prepositions before such a noun: "in the guild's view". */
  readonly stancePrepositions: ReadonlySet<string>;
  /** Forms of verbs that give a count, or confirm it: "put", "recorded". */
  readonly counted: ReadonlySet<string>;
  /** Participles for what a reader or a listener does with a text: "heard by". */
  readonly receiving: ReadonlySet<string>;
  /** Verbs that hand a number out: "the count that the guild gave". */
  readonly issuing: ReadonlySet<string>;
  /** Verbs that bring words among people: "spread". */
  readonly spreading: ReadonlySet<string>;
  /** What is done to numbers before they are handed out: "compiled". */
  readonly compiling: ReadonlySet<string>;
  /** Verbs that say something together with a word soon behind them: "let it be known", "worked out". */
  readonly idioms: readonly Idiom[];
  /** Auxiliaries of the perfect: "has". */
  readonly perfect: ReadonlySet<string>;
  /** Verbs that open a condition without a conjunction: "Should the dam break". */
  readonly inverting: ReadonlySet<string>;
  /** Prepositions before what is spoken of: "about". */
  readonly topics: ReadonlySet<string>;
  /** Every form of a reporting verb. */
  readonly verbForms: ReadonlySet<string>;
}
