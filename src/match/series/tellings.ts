import { byCodeUnit, intervalsMeet } from "../../model/index.ts";
import { groupsOf } from "../terms/index.ts";
import type { Datum } from "./datum/datum.ts";

/** One figure as a text and its copies tell it: the data that copies repeat, the fullest first. */
export interface Telling {
  readonly data: readonly Datum[];
  /** The datum that says most about itself. */
  readonly lead: Datum;
}

/** Data of one origin that repeat each other are one telling: the same measure and value, next to each other in the order of either text. Every datum is in exactly one. */
export function tellingsOf(data: readonly Datum[]): Telling[] {
  const groups = groupsOf(data.length);
  const byOrigin = new Map<string, number[]>();
  for (const [i, datum] of data.entries()) {
    const list = byOrigin.get(datum.origin);
    if (list) list.push(i);
    else byOrigin.set(datum.origin, [i]);
  }
  for (const members of byOrigin.values()) joinCopies(members, { data, join: groups.join });
  return groups.all().map((members) => tellingOf(members.map((i) => data[i]!)));
}

/** A copy that leaves out the date, or lost digits of it, is of the day that its fullest telling gives. */
function tellingOf(data: readonly Datum[]): Telling {
  const lead = [...data].sort(
    (a, b) => fullness(b) - fullness(a) || byCodeUnit(a.figure.id, b.figure.id),
  )[0]!;
  const dated = data.find((datum) => datum.figure.asOf)?.day;
  const same = data.map((datum) => (dated && !datum.figure.asOf ? { ...datum, day: dated } : datum));
  return { data: same, lead: same[data.indexOf(lead)]! };
}

function joinCopies(
  members: readonly number[],
  { data, join }: { data: readonly Datum[]; join: (a: number, b: number) => void },
): void {
  const reports = [...new Set(members.map((i) => data[i]!.report))];
  const first = members.filter((i) => data[i]!.report === reports[0]);
  for (const report of reports.slice(1)) {
    const taken = new Set<number>();
    for (const i of members.filter((each) => data[each]!.report === report)) {
      const pair = first
        .filter((j) => !taken.has(j) && repeats(data[i]!, data[j]!))
        .sort((x, y) => likeness(data[i]!, data[y]!) - likeness(data[i]!, data[x]!) || x - y)[0];
      if (pair === undefined) continue;
      taken.add(pair);
      join(i, pair);
    }
  }
}

function repeats(a: Datum, b: Datum): boolean {
  if (a.figure.measure !== b.figure.measure || !intervalsMeet(a.figure, b.figure)) return false;
  return sharedWords(a, b) > 0 || (sameNumber(a, b) && (a.figure.min ?? 0) >= TELLING);
}

/** A rewrite may keep no word around a number; from here on it does not hold the same number by chance. */
const TELLING = 100;

function likeness(a: Datum, b: Datum): number {
  return (sameNumber(a, b) ? 10 : 0) + sharedWords(a, b);
}

function sameNumber(a: Datum, b: Datum): boolean {
  return a.figure.min === b.figure.min && a.figure.max === b.figure.max;
}

function sharedWords(a: Datum, b: Datum): number {
  let shared = 0;
  for (const word of a.context) if (b.context.has(word)) shared++;
  return shared;
}

function fullness(datum: Datum): number {
  const { figure } = datum;
  return (
    (datum.place === "" ? 0 : 2) -
    (datum.abroad ? 3 : 0) +
    (datum.population === null ? 0 : 2) +
    (figure.speaker ? 2 : 0) +
    (figure.asOf ? 1 : 0) -
    (figure.damaged ? 8 : 0)
  );
}
