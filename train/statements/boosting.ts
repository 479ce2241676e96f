import { type Forest, LEAF } from "../../src/find/statements/labeller/forest.ts";
import { seeded } from "../random.ts";
import { type Binned, binned } from "./bins.ts";

/** One thing that is or is not so, as values to ask for. */
export interface Example {
  readonly values: Float32Array;
  readonly right: boolean;
}

/** How trees are grown. */
export interface BoostingPlan {
  readonly trees: number;
  /** The most questions from a root to a leaf. */
  readonly depth: number;
  /** The share of its answer that each tree gives. */
  readonly rate: number;
  /** The least weight, in examples that are undecided, of a leaf. */
  readonly least: number;
  /** What answers are drawn to zero with. */
  readonly damping: number;
  /** The share of the values, and of the examples, that each tree sees. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

/** Grows trees that say how likely an example is right: each makes up for what those before it got wrong (Friedman 2001; Chen and Guestrin 2016). Deterministic. */
export function learnForest(examples: readonly Example[], plan: BoostingPlan): Forest {
  const data = binned(examples.map(({ values }) => values));
  const right = examples.filter((example) => example.right).length;
  const base = Math.log(right / (examples.length - right));
  const odds = new Float64Array(examples.length).fill(base);
  const random = seeded(plan.seed);
  const nodes: Nodes = { asks: [], numbers: [], above: [], bins: [] };
  const roots: number[] = [];
  const slopes = new Float32Array(examples.length);
  const weights = new Float32Array(examples.length);
  for (let tree = 0; tree < plan.trees; tree++) {
    examples.forEach((example, i) => {
      const chance = 1 / (1 + Math.exp(-odds[i]!));
      slopes[i] = (example.right ? 1 : 0) - chance;
      weights[i] = chance * (1 - chance);
    });
    const rows = Int32Array.from(examples.keys()).filter(() => random() < plan.rows);
    const columns = [...data.columns.keys()].filter(() => random() < plan.columns);
    roots.push(nodes.asks.length);
    grow(nodes, { data, columns, slopes, weights, plan }, { rows, depth: 0 });
    for (let i = 0; i < odds.length; i++) odds[i]! += answer(nodes, { data, root: roots.at(-1)!, row: i });
  }
  return {
    base,
    roots: Int32Array.from(roots),
    asks: Uint8Array.from(nodes.asks),
    numbers: Float32Array.from(nodes.numbers),
    above: Int32Array.from(nodes.above),
  };
}

/** The nodes as in a forest, with the last bin that goes below beside each question. */
interface Nodes {
  readonly asks: number[];
  readonly numbers: number[];
  readonly above: number[];
  readonly bins: number[];
}

interface Growing {
  readonly data: Binned;
  readonly columns: readonly number[];
  readonly slopes: Float32Array;
  readonly weights: Float32Array;
  readonly plan: BoostingPlan;
}

interface Here {
  readonly rows: Int32Array;
  readonly depth: number;
}

/** Adds a node for these rows and all nodes below it. */
function grow(nodes: Nodes, growing: Growing, { rows, depth }: Here): void {
  const { data, slopes, weights, plan } = growing;
  let [slope, weight] = [0, 0];
  for (const row of rows) {
    slope += slopes[row]!;
    weight += weights[row]!;
  }
  const node = nodes.asks.length;
  const question =
    depth < plan.depth && weight >= 2 * plan.least ? bestQuestion(growing, { rows, slope, weight }) : null;
  nodes.asks.push(question ? question.column : LEAF);
  nodes.numbers.push(
    question
      ? data.cuts[question.column]![question.bin]!
      : Math.fround((plan.rate * slope) / (weight + plan.damping)),
  );
  nodes.bins.push(question ? question.bin : 0);
  nodes.above.push(0);
  if (!question) return;
  const column = data.columns[question.column]!;
  const goesBelow = (row: number): boolean => column[row]! <= question.bin;
  grow(nodes, growing, { rows: rows.filter(goesBelow), depth: depth + 1 });
  nodes.above[node] = nodes.asks.length;
  grow(nodes, growing, { rows: rows.filter((row) => !goesBelow(row)), depth: depth + 1 });
}

interface Question {
  readonly column: number;
  /** The last bin that goes below. */
  readonly bin: number;
}

/** A question must gain at least this much in likelihood. */
const LEAST_GAIN = 1e-3;

interface Asked {
  readonly rows: Int32Array;
  readonly slope: number;
  readonly weight: number;
}

/** The question that parts the rows best; `null` where none parts them well. */
function bestQuestion(growing: Growing, { rows, slope, weight }: Asked): Question | null {
  const { data, columns, slopes, weights, plan } = growing;
  const gainOf = (sum: number, of: number): number => (sum * sum) / (of + plan.damping);
  const whole = gainOf(slope, weight);
  let [best, found]: [number, Question | null] = [LEAST_GAIN, null];
  const [sums, sizes] = [new Float64Array(256), new Float64Array(256)];
  for (const column of columns) {
    const bins = data.columns[column]!;
    sums.fill(0);
    sizes.fill(0);
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const bin = bins[row]!;
      sums[bin]! += slopes[row]!;
      sizes[bin]! += weights[row]!;
    }
    let [below, size] = [0, 0];
    for (let bin = 0; bin < data.cuts[column]!.length; bin++) {
      below += sums[bin]!;
      size += sizes[bin]!;
      if (size < plan.least) continue;
      if (weight - size < plan.least) break;
      const gain = gainOf(below, size) + gainOf(slope - below, weight - size) - whole;
      if (gain > best) [best, found] = [gain, { column, bin }];
    }
  }
  return found;
}

function answer(nodes: Nodes, { data, root, row }: { data: Binned; root: number; row: number }): number {
  let node = root;
  while (nodes.asks[node] !== LEAF)
    node = data.columns[nodes.asks[node]!]![row]! <= nodes.bins[node]! ? node + 1 : nodes.above[node]!;
  return nodes.numbers[node]!;
}
