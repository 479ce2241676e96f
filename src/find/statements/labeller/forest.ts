import { CrossreadError } from "../../../model/index.ts";
import type { ModelContent } from "../../../text/index.ts";

/** Trees of questions whose answers are summed: gradient boosting (Friedman 2001). The nodes of all trees stand in one list, a node's "below" branch right behind it. */
export interface Forest {
  /** What an example is given before any tree has spoken: log-odds. */
  readonly base: number;
  /** The node that each tree starts with. */
  readonly roots: Int32Array;
  /** The number of the value that a node asks for; {@link LEAF} where it asks nothing. */
  readonly asks: Uint8Array;
  /** Of a node that asks: values below this go to the next node, the others to `above`. Of a leaf: what it adds to the log-odds. */
  readonly numbers: Float32Array;
  readonly above: Int32Array;
}

/** Marks a leaf. */
export const LEAF = 255;

/** The log-odds that the trees give a row of values. */
export function oddsOf({ base, roots, asks, numbers, above }: Forest, values: Float32Array): number {
  let odds = base;
  for (const root of roots) {
    let node = root;
    for (let asked = asks[node]!; asked !== LEAF; asked = asks[node]!)
      node = values[asked]! < numbers[node]! ? node + 1 : above[node]!;
    odds += numbers[node]!;
  }
  return odds;
}

/** The sections of a forest in a model file. */
export function forestSections(
  name: string,
  { roots, asks, numbers, above }: Forest,
): [string, Uint8Array][] {
  return [
    [`${name}.roots`, bytesOf(roots)],
    [`${name}.asks`, asks],
    [`${name}.numbers`, bytesOf(numbers)],
    [`${name}.above`, bytesOf(above)],
  ];
}

/** Reads a forest out of a file's sections. Throws a `bad-model` failure where they do not fit together. */
export function forestOf(
  content: ModelContent,
  { name, base }: { readonly name: string; readonly base: number },
): Forest {
  const section = (part: string): Uint8Array => content.sections.get(`${name}.${part}`) ?? new Uint8Array(0);
  const asks = new Uint8Array(section("asks"));
  const [roots, above] = [section("roots"), section("above")].map(
    (bytes) => new Int32Array(wholeNumbers(bytes)),
  );
  const numbers = new Float32Array(wholeNumbers(section("numbers")));
  const nodes = asks.length;
  const sound =
    nodes > 0 &&
    Number.isFinite(base) &&
    numbers.length === nodes &&
    above!.length === nodes &&
    roots!.every((root) => root >= 0 && root < nodes) &&
    asks.every((asked, node) => asked === LEAF || (above![node]! > node && above![node]! < nodes));
  if (!sound)
    throw new CrossreadError(
      "bad-model",
      `The trees "${name}" of a model do not fit together. Train it anew.`,
    );
  return { base, roots: roots!, asks, numbers, above: above! };
}

/** A copy that begins where numbers of four bytes may, without a rest that is none. */
function wholeNumbers(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer.slice(0, bytes.length - (bytes.length % 4));
}

function bytesOf(array: Int32Array | Float32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}
