/** What of a pair speaks for or against it: the value of each attribute, by its name. */
export type Attributes = Readonly<Record<string, string>>;

/** The values that each attribute can take, by its name. */
export type AttributeTable = Readonly<Record<string, readonly string[]>>;

/** A logistic model: weights by names, those of an attribute's values under its name, those of two attributes under "one & other", there by "value & value". */
export interface Odds {
  readonly bias: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** Reads weights as they are written down: "same 1.2; next -0.4". */
export function readOdds(bias: number, written: Readonly<Record<string, string>>): Odds {
  const weights = Object.fromEntries(
    Object.entries(written).map(([name, row]) => [
      name,
      Object.fromEntries(
        row.split("; ").map((cell) => {
          const at = cell.lastIndexOf(" ");
          return [cell.slice(0, at), Number(cell.slice(at + 1))];
        }),
      ),
    ]),
  );
  return { bias, weights };
}

/** The log-odds of a pair; a value without a weight weighs nothing. */
export function oddsOf(attributes: Attributes, { bias, weights }: Odds): number {
  let sum = bias;
  for (const name in weights) sum += weights[name]![cellOf(attributes, name)] ?? 0;
  return sum;
}

/** The value of an attribute, or the values of two: "next & points". */
export function cellOf(attributes: Attributes, name: string): string {
  const cross = name.indexOf(" & ");
  if (cross < 0) return attributes[name]!;
  return `${attributes[name.slice(0, cross)]} & ${attributes[name.slice(cross + 3)]}`;
}
