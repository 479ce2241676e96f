import type { Quantity } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { PER } from "../languages/en/counted.ts";
import { GOODS, HANDED_OUT } from "../languages/en/goods.ts";
import { PRICES } from "../languages/en/quantities/money.ts";
import { ENGLISH_UNITS, LOST_LAND, YEARS } from "../languages/en/quantities/units.ts";
import { PER_ONE, RATE_JOINS, RATES } from "../languages/en/times.ts";
import type { Mention } from "./counted/mention.ts";
import { namesPeople } from "./counted/people.ts";
import type { Reading } from "./counted/reading.ts";

const KINDS: ReadonlyMap<string, string> = new Map(ENGLISH_UNITS.map((row) => [row.unit, row.kind]));
/** Prices and wages are smaller; relief budgets and damages are not. A judgement, whatever the currency. */
const LEAST_MONEY = 10_000;

/** How far before a sum the word for a price may stand, in words. A judgement: further off another clause begins. */
const PRICE_REACH = 10;

/** What a quantity in a unit of measurement is: `"count"` where it has none and counts things, `null` where it is no figure. */
export function readMeasured(doc: Doc, mention: Mention): Reading | "count" | null {
  const { quantity } = mention;
  const kind = isCurrencyCode(quantity.unit) ? "money" : KINDS.get(quantity.unit);
  // "2,700 hurt a few hours ago": what stands behind the people is no unit of theirs.
  if (kind === "time" && namesPeople(mention)) return "count";
  if (kind === undefined) return "count";
  if (kind === "money") return readMoney(doc, mention);
  if (kind === "time") return readTime(doc, mention);
  if (kind === "area") return readLand(doc, mention);
  if (!GOODS_UNITS.has(quantity.unit) || isHyphenated(doc, mention) || isRate(doc, mention)) return null;
  const relief = isRelief(doc, mention) || isOnBoard(doc, mention);
  if (!relief && quantity.unit !== "tonne") return null;
  return { measure: relief ? "aid" : "other", rule: `unit:${quantity.unit}`, score: 7, unit: quantity.unit };
}

/** Land that is lost: "900 hectares of maize were flooded". */
function readLand({ tokens }: Doc, { quantity, first, last, sentence }: Mention): Reading | null {
  const around = tokens.slice(
    Math.max(sentence.first, first - LAND_REACH),
    Math.min(sentence.last, last + LAND_REACH),
  );
  const lost = /^(?:hectare|acre)$/.test(quantity.unit) && around.some(({ lower }) => LOST_LAND.has(lower));
  return lost ? { measure: "other", rule: "unit:land", score: 5, unit: quantity.unit } : null;
}

/** How far from its area what became of land may stand, in words. A judgement: the crop and a phrase of place may come between. */
const LAND_REACH = 12;

/** In what relief goods are weighed and measured. */
const GOODS_UNITS: ReadonlySet<string> = new Set(["tonne", "litre", "kilogram", "gallon"]);
/** How far the goods may stand from their weight, in words. A judgement: a list of goods may come between. */
const GOODS_REACH = 14;

/** Tonnes are of aid where relief goods or what carries them stand near; exports and mines count tonnes too. */
function isRelief(doc: Doc, mention: Mention): boolean {
  const from = Math.max(mention.sentence.first, mention.first - GOODS_REACH);
  const to = Math.min(mention.sentence.last, mention.last + GOODS_REACH);
  return doc.tokens.slice(from, to).some((token) => GOODS.has(token.lower));
}

/** "carried 16 tonnes", "with 16 tonnes on board": what planes, ships and lorries bring to a crisis. */
function isOnBoard({ tokens }: Doc, { sentence, first, last }: Mention): boolean {
  const around = [
    ...tokens.slice(Math.max(sentence.first, first - GOODS_REACH), first),
    ...tokens.slice(last, Math.min(sentence.last, last + GOODS_REACH)),
  ];
  return around.some(({ lower }) => HANDED_OUT.has(lower));
}

/** "9,000 litres an hour": what a machine yields. */
function isRate({ tokens }: Doc, { last }: Mention): boolean {
  return tokens.slice(last, last + 4).some(({ lower }, at, near) => {
    const join = near[at - 1]?.lower ?? "";
    return PER_ONE.has(join) || (RATES.has(lower) && RATE_JOINS.has(join));
  });
}

function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

function readMoney(doc: Doc, mention: Mention): Reading | null {
  const value = mention.quantity.max ?? mention.quantity.min ?? 0;
  if (value < LEAST_MONEY) return null;
  const [next, further] = [doc.tokens[mention.last]?.lower ?? "", doc.tokens[mention.last + 1]?.lower ?? ""];
  const before = doc.tokens.slice(
    Math.max(mention.sentence.first, mention.first - PRICE_REACH),
    mention.first,
  );
  if (before.some(({ lower }) => PRICES.has(lower))) return null;
  if (next === "per" || (next === "a" && PER.has(further))) return null;
  return { measure: "money", rule: "unit:money", score: 8, unit: mention.quantity.unit };
}

/** Durations are kept apart as `time`; an age is none. */
function readTime(doc: Doc, mention: Mention): Reading | null {
  const after = doc.tokens.slice(mention.last, mention.last + 6).map((token) => token.lower);
  if (after.includes("old") || after.includes("age") || after.includes("aged") || after.includes(")"))
    return null;
  return { measure: "time", rule: "unit:time", score: 5, unit: mention.quantity.unit };
}

/** What a duration counts: decades and centuries are counted in years. */
export function inYears(quantity: Quantity): Pick<Quantity, "min" | "max" | "unit"> {
  const years = YEARS[quantity.unit];
  if (years === undefined) return quantity;
  const times = (value: number | null) => (value === null ? null : value * years);
  return { min: times(quantity.min), max: times(quantity.max), unit: "year" };
}

function isHyphenated(doc: Doc, mention: Mention): boolean {
  const token: Token | undefined = doc.tokens[mention.last];
  return token?.text === "-";
}
