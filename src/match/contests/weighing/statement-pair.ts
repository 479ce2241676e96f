import { type FoundFigure, type FoundStatement, intervalsMeet } from "../../../model/index.ts";
import type { Attributes } from "../../odds/index.ts";
import { contentWords } from "../claims.ts";
import { AGREES, ASSERTS, COUNT_WORDS, DISPUTE, EARLIER, JUDGES_THIS, POINTS, UNTRUE_WORDS } from "../en.ts";
import { names } from "../pairing.ts";
import type { Scene } from "../report.ts";
import type { STATEMENT_ATTRIBUTES } from "./statement-attributes.ts";
import { LEAD, type StatementSide, TAIL } from "./statement-side.ts";

/** Two statements of a report in its order, and what stands between them. */
export interface StatementPair {
  readonly a: StatementSide;
  readonly b: StatementSide;
  /** The statements that begin between them. */
  readonly between: readonly StatementSide[];
  readonly rule: "no" | "denied" | "contrary";
}

type Values = { readonly [name in keyof typeof STATEMENT_ATTRIBUTES]: string };

/** The attributes of two statements. */
export function statementAttributes(pair: StatementPair, scene: Scene): Attributes {
  const { a, b } = pair;
  const words = wordsAround(pair, scene);
  const values: Values = {
    ...placesOf(pair, words),
    ...speechOf(pair, { scene, words }),
    ...numbersOf(pair, { scene, words }),
    rule: pair.rule,
    actA: a.statement.act,
    actB: b.statement.act,
    modeA: a.statement.mode,
    clauseA: yes(holdsCue(a.statement)),
    clauseB: yes(holdsCue(b.statement)),
    lengthA: lengthOf(a.statement.content.exact),
    dispute: yes(DISPUTE.test(words.before)),
  };
  return values;
}

/** Whether one of two statements names who speaks in the other: the accused answers, or the answer names who claimed it. */
export function nameEachOther({ a, b }: Pick<StatementPair, "a" | "b">, scene: Scene): boolean {
  const [claim, answer] = [a.statement, b.statement];
  const from = Math.max(b.sentence, claim.content.end, answer.content.start - LEAD);
  const own = scene.text.slice(Math.min(from, answer.content.start), answer.content.end);
  return names(claim.content.exact, answer.speaker, scene) || names(own, claim.speaker, scene);
}

/** The words of a report before, between and around two statements. */
interface Words {
  /** Before the first. */
  readonly before: string;
  /** From the first to the second; "" where they are nested. */
  readonly between: string;
  /** What leads up to the second in its sentence, and what follows it there. */
  readonly lead: string;
  readonly tail: string;
  /** What leads up to the second, the sentence before included. */
  readonly approach: string;
}

/** So much before the first and before the second is looked at, in code units. */
const BEFORE = 200;

function wordsAround({ a, b }: StatementPair, { text }: Scene): Words {
  const [first, second] = [a.statement.content, b.statement.content];
  const apart = first.end <= second.start;
  const from = apart ? Math.max(b.sentence, first.end, second.start - LEAD) : b.sentence;
  return {
    before: text.slice(Math.max(0, a.sentence - BEFORE), first.start),
    between: apart ? text.slice(first.end, second.start) : "",
    lead: text.slice(from, second.start),
    tail: text.slice(second.end, Math.min(b.sentenceEnd, second.end + TAIL)),
    approach: apart ? text.slice(Math.max(first.end, second.start - BEFORE), second.start) : "",
  };
}

function placesOf(
  { a, b, between }: StatementPair,
  words: Words,
): Pick<Values, "stand" | "sentences" | "paragraphs" | "voice" | "between" | "spoke"> {
  const [first, second] = [a.statement.content, b.statement.content];
  const apart = first.end <= second.start;
  const stops = words.between.match(/[.!?]["”’]?\s/g)?.length ?? 0;
  const closed = /[.!?]["”’]?$/.test(first.exact) || /^["”’]?\s*\n/.test(words.between);
  const sentences = closed ? stops + 1 : stops;
  const paragraphs = words.between.match(/\n\s*/g)?.length ?? 0;
  const inside = between.filter(
    ({ statement: { content } }) => content.start >= first.end && content.end <= second.start,
  );
  const others = inside.filter((each) => each.voice !== b.voice && each.words.size >= 2);
  return {
    stand: apart
      ? "apart"
      : second.end <= first.end
        ? "inside"
        : first.start === second.start
          ? "head"
          : "overlap",
    sentences: apart ? (["same", "next", "one between"][sentences] ?? "more") : "nested",
    paragraphs: ["same", "next"][paragraphs] ?? "more",
    voice:
      a.voice === b.voice
        ? "same"
        : a.statement.speaker === null
          ? "first unnamed"
          : b.statement.speaker === null
            ? "second unnamed"
            : "two",
    between: String(Math.min(3, others.length)),
    spoke: yes(inside.some(({ voice }) => voice === b.voice)),
  };
}

function speechOf(
  { a, b }: StatementPair,
  { scene, words }: { scene: Scene; words: Words },
): Pick<Values, "asserted" | "answer" | "agrees" | "points" | "hollow" | "untrue"> {
  const [cueA, cueB] = [a.statement.cue?.exact ?? "", b.statement.cue?.exact ?? ""];
  const { exact } = b.statement.content;
  const { lead, tail } = words;
  const pointing = b.statement.act === "deny" || /^(?:this|that|it)/.test(exact) ? exact.slice(0, 40) : "";
  return {
    asserted: ASSERTS.test(cueA)
      ? "cue"
      : ASSERTS.test(scene.text.slice(a.sentence, a.statement.content.start))
        ? "lead"
        : "no",
    answer: b.answer?.form ?? "no",
    agrees: yes(AGREES.test(`${lead} ${cueB}`)),
    points: yes(POINTS.test(`${lead} ${pointing}`)),
    hollow: hollowOf(words.approach),
    untrue: UNTRUE_WORDS.test(lead)
      ? "lead"
      : UNTRUE_WORDS.test(exact)
        ? exact.length < 80
          ? "short"
          : "long"
        : UNTRUE_WORDS.test(tail)
          ? "tail"
          : "no",
  };
}

function numbersOf(
  pair: StatementPair,
  { scene, words: { lead } }: { scene: Scene; words: Words },
): Pick<Values, "counts" | "numbersA" | "numbersB" | "count"> {
  const { a, b } = pair;
  const same = a.figures.flatMap((x) =>
    b.figures.filter((y) => x.measure === y.measure).map((y) => [x, y] as const),
  );
  return {
    counts:
      same.length > 0
        ? clashOf(same, hasMovedOn(pair, scene))
        : a.hasNumber && b.hasNumber
          ? "numbers"
          : "no",
    numbersA: numberOf(a),
    numbersB: numberOf(b),
    count: yes(COUNT_WORDS.test(`${lead} ${b.statement.content.exact}`)),
  };
}

/** Whether the sentence of one of two, and of one alone, says that it was so before: "had spoken of 40", "the day before". */
function hasMovedOn({ a, b }: StatementPair, { text }: Scene): boolean {
  const [first, second] = [a, b].map(({ sentence, statement }) =>
    EARLIER.test(text.slice(sentence, statement.content.end)),
  );
  return first !== second;
}

type Counts = readonly [FoundFigure, FoundFigure];

function clashOf(pairs: readonly Counts[], movedOn: boolean): string {
  const clashing = pairs.filter(([x, y]) => !intervalsMeet(x, y));
  if (clashing.length === 0) return "same";
  return !movedOn && clashing.some(mayBeOne) ? "clash" : "apart";
}

/** Whether two counts may be of one thing: both told as facts, neither a part, of no two places, of nothing that is called differently. */
function mayBeOne([x, y]: Counts): boolean {
  const asserted = [x, y].every(({ modality, partOf }) => modality === "asserted" && partOf === undefined);
  const onePlace = x.place === undefined || y.place === undefined || x.place === y.place;
  return asserted && x.unit === y.unit && onePlace && sharesNoun(x.what, y.what);
}

function sharesNoun(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  return contentWords(a).intersection(contentWords(b)).size > 0;
}

function numberOf({ figures, hasNumber }: StatementSide): string {
  return figures.length > 0 ? "figure" : hasNumber ? "number" : "no";
}

/** A sentence that ends right before the words of the second: its own words at most so long, in code units. */
const HOLLOW = /(?:^|[.!?]["”’]?\s)([^.!?"“”\n]{3,120})[.:,]\s{0,4}["“‘]?$/;

function hollowOf(approach: string): string {
  const [, sentence] = HOLLOW.exec(approach) ?? [];
  if (!sentence || (JUDGES_THIS.test(sentence) && !UNTRUE_WORDS.test(sentence))) return "none";
  return `${POINTS.test(sentence) ? "points" : "no point"}${AGREES.test(sentence) ? ", agrees" : ""}`;
}

function holdsCue({ cue, content }: FoundStatement): boolean {
  return cue !== null && cue.start >= content.start && cue.end <= content.end;
}

function lengthOf(text: string): string {
  return text.length < 25 ? "25" : text.length < 60 ? "60" : text.length < 120 ? "120" : "more";
}

function yes(is: boolean): string {
  return is ? "yes" : "no";
}
