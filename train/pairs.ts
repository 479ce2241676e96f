/** A pair of figures by its features, and whether it is of one series. */
export interface Weighed {
  readonly features: readonly string[];
  readonly right: boolean;
}

/** Pull of every weight towards none, set by packs left out: a third or three times as much changes little. */
const RESTRAINT = 3;
const ROUNDS = 150;
const STEP = 0.3;
/** Each pack has this much say, however many pairs it has. */
const SAY = 300;

/** Log-odds by logistic regression over packs of equal say: full batches, steps by Adagrad, so that the result depends on nothing but the pairs. "" is the bias. */
export function learnWeights(packs: readonly (readonly Weighed[])[]): Map<string, number> {
  const rows = packs.flatMap((pack) => pack.map((pair) => ({ ...pair, say: SAY / pack.length })));
  const names = [...new Set(["", ...rows.flatMap(({ features }) => features)])];
  const weights = new Map(names.map((name) => [name, 0]));
  const steps = new Map(names.map((name) => [name, 1e-8]));
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map(names.map((name) => [name, name === "" ? 0 : RESTRAINT * weights.get(name)!]));
    for (const { features, right, say } of rows) {
      const error = say * (chance(oddsOf(features, weights)) - Number(right));
      for (const name of ["", ...features]) slopes.set(name, slopes.get(name)! + error);
    }
    for (const [name, slope] of slopes) {
      const squares = steps.get(name)! + slope * slope;
      steps.set(name, squares);
      weights.set(name, weights.get(name)! - (STEP * slope) / Math.sqrt(squares));
    }
  }
  return weights;
}

/** How weights do on pairs that they have not seen. */
export interface Judgement {
  readonly pairs: number;
  /** Of the pairs held to be of one series. */
  readonly f1: number;
  /** Mean, in nats. */
  readonly loss: number;
}

/** Holds weights against pairs. */
export function judged(pairs: readonly Weighed[], weights: ReadonlyMap<string, number>): Judgement {
  let [hits, held, loss] = [0, 0, 0];
  for (const { features, right } of pairs) {
    const odds = oddsOf(features, weights);
    if (odds > 0) held++;
    if (odds > 0 && right) hits++;
    loss -= Math.log(Math.max(1e-9, chance(right ? odds : -odds)));
  }
  const wanted = pairs.filter(({ right }) => right).length;
  return {
    pairs: pairs.length,
    f1: (2 * hits) / Math.max(1, held + wanted),
    loss: loss / Math.max(1, pairs.length),
  };
}

function oddsOf(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return features.reduce((odds, name) => odds + (weights.get(name) ?? 0), weights.get("") ?? 0);
}

function chance(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
