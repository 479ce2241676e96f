import type { Measure } from "../../../model/index.ts";
import { type ModelContent, readModel } from "../../../text/index.ts";
import { ROLES } from "./words.ts";

/**
 * What a guess is made with. Tables are flat: rows of one weight or chance for each measure. It is learned from traits and numbers as this folder gives them:
 * whoever changes a threshold of theirs trains it again (`npm run train -- measures`).
 */
export interface GuessModel {
  /** The measures that can be guessed. */
  readonly measures: readonly Measure[];
  /** The measures that the words of a vector can be of, and last none. */
  readonly fields: readonly string[];
  /** Words in order of how common they are, with where their vector stands. */
  readonly words: ReadonlyMap<string, number>;
  /** {@link WIDTH} bytes a word; only the direction counts. */
  readonly vectors: Int8Array;
  /** A row of chances of fields for each number of a vector, and one of no vector. */
  readonly fieldWeights: Float32Array;
  /** A row of weights for each number that words give (see `numbersOf`), and one of no number. */
  readonly wordWeights: Float32Array;
  /** A row of weights for each trait. */
  readonly traitWeights: ReadonlyMap<string, readonly number[]>;
}

/** How many numbers a word's vector has. */
export const WIDTH = 100;

/** How many numbers the words of a figure give: of each role a vector, and of all but the last the greatest chance and the sum of each field. */
export function numbersCount(fields: number): number {
  return ROLES.length * WIDTH + (ROLES.length - 1) * 2 * fields;
}

interface Facts {
  readonly measures: readonly Measure[];
  readonly fields: readonly string[];
  readonly traits: Readonly<Record<string, readonly number[]>>;
}

const KIND = "measures";

/** The content of the file of a model. */
export function guessContent(model: GuessModel): ModelContent {
  const facts: Facts = {
    measures: model.measures,
    fields: model.fields,
    traits: Object.fromEntries(model.traitWeights),
  };
  const bytes = ({ buffer, byteOffset, byteLength }: Int8Array | Float32Array) =>
    new Uint8Array(buffer, byteOffset, byteLength);
  const sections: [string, Uint8Array][] = [
    ["words", new TextEncoder().encode([...model.words.keys()].join("\n"))],
    ["vectors", bytes(model.vectors)],
    ["field weights", bytes(model.fieldWeights)],
    ["word weights", bytes(model.wordWeights)],
  ];
  return { kind: KIND, facts, sections: new Map(sections) };
}

function modelOf({ facts, sections }: ModelContent): GuessModel {
  const { measures, fields, traits } = facts as Facts;
  const section = (name: string) => Uint8Array.from(sections.get(name) ?? []);
  const words = new TextDecoder().decode(section("words")).split("\n");
  return {
    measures,
    fields,
    words: new Map(words.map((word, i) => [word, i])),
    vectors: new Int8Array(section("vectors").buffer),
    fieldWeights: new Float32Array(section("field weights").buffer),
    wordWeights: new Float32Array(section("word weights").buffer),
    traitWeights: new Map(Object.entries(traits)),
  };
}

const loaded = new Map<string, GuessModel>();

/** The model of a language, read from `models/` once. Throws a `bad-model` failure where it is missing or damaged. */
export function guessModel(name: string): GuessModel {
  const known = loaded.get(name) ?? modelOf(readModel(name, KIND));
  loaded.set(name, known);
  return known;
}
