import { writeFileSync } from "node:fs";
import type { Odds } from "../../src/match/odds/index.ts";

/** Writes odds as the source file that `readOdds` reads them from. `maker` is the name of `npm run train -- NAME`, `card` that of its card in models/. */
export function writeOdds(
  { bias, weights }: Odds,
  { file, maker, card }: { file: URL; maker: string; card: string },
): void {
  const written = Object.fromEntries(
    Object.entries(weights).map(([name, table]) => [
      name,
      Object.entries(table)
        .map(([cell, weight]) => `${cell} ${weight}`)
        .join("; "),
    ]),
  );
  const source = `/** The weight of no pair in particular. Made, as the table below, by \`npm run train -- ${maker}\`; models/${card}.card.md tells from what. */
export const BIAS = ${bias};

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = ${JSON.stringify(written, null, 2)};
`;
  writeFileSync(file, source);
}

/** How many values, alone or two by two, have a weight. */
export function countWeights({ weights }: Odds): number {
  return Object.values(weights).reduce((sum, table) => sum + Object.keys(table).length, 0);
}
