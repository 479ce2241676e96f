import type { Span } from "../../model/index.ts";
import { type Lexeme, lexemesOf } from "./lexeme.ts";
import type { Match } from "./match.ts";
import { compile, matchAt, type Pattern } from "./pattern.ts";
import { type Marks, marksOf, type Reading } from "./reading.ts";

/** Words of a text, those of them that are the expression, and the TIMEX3 value it has in a report published on Thursday, 2023-06-15. */
export type Example = readonly [text: string, exact: string, value: string];

/** One way to say a time. */
export interface DateRule {
  readonly id: string;
  /** What it matches; see `pattern.ts`. */
  readonly patterns: readonly string[];
  /** What it means, or `null` where the words around say that it is none. */
  readonly read: (match: Match) => Reading | null;
  readonly why: string;
  readonly yes: readonly Example[];
  /** Texts in which this rule must find nothing. */
  readonly no: readonly string[];
}

/** What the finder of dates knows of one language. */
export interface DateLanguage {
  /** Class, then word, then value: the classes that patterns name. */
  readonly words: Readonly<Record<string, Readonly<Record<string, number | string>>>>;
  readonly macros: Readonly<Record<string, string>>;
  /** Rules in stages: a later stage sees what an earlier one read as one lexeme. */
  readonly stages: readonly (readonly DateRule[])[];
  readonly directions: DirectionWords;
}

/** Words that say whether a sentence speaks of what was or of what will be, where the tags do not. */
export interface DirectionWords {
  readonly past: ReadonlySet<string>;
  readonly future: ReadonlySet<string>;
  /** Lemmas whose present tense tells what is on the calendar ("the envoys meet on Monday"). */
  readonly scheduled: ReadonlySet<string>;
  /** Lemmas that look ahead where an infinitive follows ("set to", "agreed to", "a plan to"). */
  readonly aimed: ReadonlySet<string>;
  readonly infinitive: string;
  /** Words after a modal that turn it back ("should have held"). */
  readonly perfect: ReadonlySet<string>;
  /** Words after which a participle says nothing of the time ("to be completed"). */
  readonly auxiliary: ReadonlySet<string>;
  /** Tokens that make a date the owner of what follows. */
  readonly possessive: ReadonlySet<string>;
  /** Words, or two words with a blank, before a date that is still ahead ("ahead of"). */
  readonly ahead: ReadonlySet<string>;
  /** Lemmas of putting off and drawing out, and the words after them before a date that is ahead ("extended until"). */
  readonly deferred: ReadonlySet<string>;
  readonly until: ReadonlySet<string>;
}

/** Words that were read as an expression of time, by which rule. */
export interface FoundReading extends Span {
  readonly reading: Reading;
  readonly rule: string;
}

/** A language ready to read. */
export type DateReader = (text: string) => {
  readonly found: readonly FoundReading[];
  readonly lexemes: readonly Lexeme[];
};

interface CompiledRule {
  readonly rule: DateRule;
  readonly order: number;
  readonly pattern: Pattern;
}
/** Rules by the word or the class that they can begin with. */
interface Index {
  readonly byWord: ReadonlyMap<string, readonly CompiledRule[]>;
  readonly byClass: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** Compiles a language's rules. The reader is pure and linear in the text. */
export function readerOf(language: DateLanguage): DateReader {
  const words = invert(language.words);
  const stages = language.stages.map((rules) => indexOf(rules, language.macros));
  return (text) => {
    const plain = lexemesOf(text, words);
    let lexemes: readonly Lexeme[] = plain;
    const rules = new Map<Lexeme, FoundReading>();
    for (const stage of stages) lexemes = runStage(text, { lexemes, stage, rules });
    const found = lexemes.flatMap((lexeme) => rules.get(lexeme) ?? []);
    return { found: found.filter(({ reading }) => !SILENT.has(reading.kind)), lexemes: plain };
  };
}

/** Readings that only help other rules. */
const SILENT: ReadonlySet<Reading["kind"]> = new Set(["number", "ordinal", "none"]);

function invert(classes: DateLanguage["words"]): Map<string, Marks> {
  const words = new Map<string, Record<string, number | string>>();
  for (const [cls, values] of Object.entries(classes)) {
    for (const [word, value] of Object.entries(values)) {
      const marks = words.get(word) ?? {};
      marks[cls] = value;
      words.set(word, marks);
    }
  }
  return words;
}

function indexOf(rules: readonly DateRule[], macros: DateLanguage["macros"]): Index {
  const byWord = new Map<string, CompiledRule[]>();
  const byClass = new Map<string, CompiledRule[]>();
  rules.forEach((rule, order) => {
    for (const source of rule.patterns) {
      const pattern = compile(source, macros);
      for (const word of pattern.starts.words) push(byWord, word, { rule, order, pattern });
      for (const cls of pattern.starts.classes) push(byClass, cls, { rule, order, pattern });
    }
  });
  return { byWord, byClass };
}

function push(index: Map<string, CompiledRule[]>, key: string, compiled: CompiledRule): void {
  const list = index.get(key);
  if (list) list.push(compiled);
  else index.set(key, [compiled]);
}

function runStage(
  text: string,
  on: {
    readonly lexemes: readonly Lexeme[];
    readonly stage: Index;
    readonly rules: Map<Lexeme, FoundReading>;
  },
): Lexeme[] {
  const out: Lexeme[] = [];
  let index = 0;
  while (index < on.lexemes.length) {
    const best = bestAt(on.lexemes, index, on.stage);
    if (!best) {
      out.push(on.lexemes[index++]!);
      continue;
    }
    const lexeme = compose(text, best.match, best.reading);
    const { start, end } = lexeme;
    on.rules.set(lexeme, { start, end, reading: best.reading, rule: best.rule });
    out.push(lexeme);
    index = best.match.last;
  }
  return out;
}

interface Candidate {
  readonly match: Match;
  readonly reading: Reading;
  readonly rule: string;
}

/** The longest reading at a lexeme; of equally long ones the rule that stands first. */
function bestAt(lexemes: readonly Lexeme[], first: number, stage: Index): Candidate | null {
  const matches = matchesAt(lexemes, first, stage);
  if (matches.length > 1) matches.sort((a, b) => b.match.last - a.match.last || a.order - b.order);
  for (const { rule, match } of matches) {
    const reading = rule.read(match);
    if (reading) return { match, reading, rule: rule.id };
  }
  return null;
}

interface RuleMatch {
  readonly rule: DateRule;
  readonly order: number;
  readonly match: Match;
}

const NO_MATCHES: RuleMatch[] = [];

function matchesAt(lexemes: readonly Lexeme[], first: number, stage: Index): RuleMatch[] {
  const { lower, marks } = lexemes[first]!;
  let matches = tryRules(stage.byWord.get(lower), { lexemes, first, matches: NO_MATCHES });
  for (const cls in marks) matches = tryRules(stage.byClass.get(cls), { lexemes, first, matches });
  return matches;
}

function tryRules(
  compiled: readonly CompiledRule[] | undefined,
  at: { readonly lexemes: readonly Lexeme[]; readonly first: number; readonly matches: RuleMatch[] },
): RuleMatch[] {
  let { matches } = at;
  for (const { rule, order, pattern } of compiled ?? []) {
    const match = matchAt(pattern, at);
    if (match) matches = [...matches, { rule, order, match }];
  }
  return matches;
}

function compose(text: string, match: Match, reading: Reading): Lexeme {
  const first = match.lexemes[match.first]!;
  const { end } = match.lexemes[match.last - 1]!;
  const exact = text.slice(first.start, end);
  const { start, glued, apart } = first;
  return { start, end, text: exact, lower: exact.toLowerCase(), glued, apart, marks: marksOf(reading) };
}
