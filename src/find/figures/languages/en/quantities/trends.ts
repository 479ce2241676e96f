import { wordSet } from "../../../../word-set.ts";

/** English words that say that the number behind them is a rise or a fall. */
export interface TrendRule {
  readonly id: string;
  readonly trend: "up" | "down";
  /** Lower-case words right before the number, or before its "by". */
  readonly words: ReadonlySet<string>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** Rises and falls. "to" or "from" before the number makes it a level instead, and no rule matches. */
export const ENGLISH_TRENDS: readonly TrendRule[] = [
  {
    id: "up",
    trend: "up",
    words: wordSet(
      "up rose rise rises risen rising increase increased increases increasing grew grow grows grown growing climb climbed climbs climbing gain gained gains gaining jump jumped jumps jumping surge surged surges surging soar soared soars soaring add added adds adding advance advanced advances higher upward upwards leapt swelled rallied",
    ),
    yes: ["up 19 cents", "rose by about 200", "gained 3.5%"],
    no: ["rose to 1,400", "up from 36,000", "up to 40"],
  },
  {
    id: "down",
    trend: "down",
    words: wordSet(
      "down fell fall falls fallen falling decrease decreased decreases decreasing drop dropped drops dropping decline declined declines declining slide slid slides sliding slip slipped slips slipping plunge plunged plunges plunging plummet plummeted plummets plummeting tumble tumbled tumbles sank sink sunk shed sheds lost lose loses losing lower downward downwards shrank shrink shrunk eased dipped",
    ),
    yes: ["down 9.2%", "fell by 40", "dropped by 2 to 3.5 metres"],
    no: ["fell to 40", "down from 300"],
  },
];

/** What may stand between the word and the number: "rose by around 5", "fell as much as 3". */
export const TREND_JOINS: ReadonlySet<string> = wordSet("by another further some roughly sharply");

/** Words of change that also take people or homes as object; before a count "lost" is no fall. */
export const LOSSES: ReadonlySet<string> = new Set([
  "lost",
  "lose",
  "loses",
  "losing",
  "shed",
  "added",
  "add",
  "adds",
  "adding",
]);
