import type { FoundFigure, FoundStatement } from "../../../model/index.ts";
import { type Answer, answerOf } from "../answers.ts";
import { contentWords } from "../claims.ts";
import { figuresIn, quantitiesIn, type Scene } from "../report.ts";

/** A statement with what is compared of it. */
export interface StatementSide {
  readonly statement: FoundStatement;
  readonly voice: string | undefined;
  readonly answer: Answer | null;
  readonly figures: readonly FoundFigure[];
  /** Whether its words hold a number, a figure of the crisis or not. */
  readonly hasNumber: boolean;
  /** Where its sentence begins, and where the one ends in which it ends, in code units. */
  readonly sentence: number;
  readonly sentenceEnd: number;
  /** Stems of its words of content. */
  readonly words: ReadonlySet<string>;
}

/** The statements of a report as they are compared, in its order. */
export function sidesOf(scene: Scene): StatementSide[] {
  return scene.statements.map((statement) => {
    const { content, id } = statement;
    const sentence = sentenceStart(scene.text, content.start);
    const sentenceEnd = endOfSentence(scene.text, Math.max(content.start, content.end - 1));
    return {
      statement,
      voice: scene.voices.get(id),
      answer: answerOf(statement, scene),
      figures: figuresIn(scene, content),
      hasNumber: quantitiesIn(scene, content).length > 0,
      sentence,
      sentenceEnd,
      words: contentWords(content.exact),
    };
  });
}

/** This much of a sentence before and behind what is said in it is looked at, in code units. */
export const LEAD = 160;
export const TAIL = 140;

/** A sentence is looked for in so many code units to either side. */
const SENTENCE = 240;

/** Where the sentence begins that holds an offset, in code units. */
function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - SENTENCE);
  let start = 0;
  for (const { index, 0: stop } of text.slice(from, at).matchAll(/[.!?]["”’]?\s{1,4}|\n/g))
    start = index + stop.length;
  return from + start;
}

/** Where the sentence ends that holds an offset, in code units. */
function endOfSentence(text: string, at: number): number {
  const stop = /[.!?]["”’]?(?=\s|$)|\n/.exec(text.slice(at, at + SENTENCE));
  return stop ? at + stop.index + 1 : Math.min(text.length, at + SENTENCE);
}
