import type { Measure } from "../../../model/index.ts";
import type { Datum } from "./datum.ts";

/** A number without a noun counts what the number before it in its paragraph counts, where that stands within this many code units. */
const REACH = 260;
/** Two voices set side by side stand within this many code units of each other: one sentence and the next. */
const BESIDE = 200;

/** The data of one report in order, each number without a noun counting what the one before it counts: "43 sailors are missing. The navy lists 26." */
export function withAntecedents(data: readonly Datum[]): Datum[] {
  const made: Datum[] = [];
  for (const datum of data) {
    const before = antecedentOf(datum, made) ?? coordinatedWith(datum, made);
    made.push(before ? { ...datum, population: before.population, ...placeOf(datum, before) } : datum);
  }
  return made;
}

/** Words that stand between two coordinated numbers within this many code units. */
const COORDINATED = 110;

/** Of people harmed in one breath the second number leaves out who and where ("killed 12 miners and injured 30"). */
function coordinatedWith(datum: Datum, made: readonly Datum[]): Datum | undefined {
  const before = made.at(-1);
  if (!before || datum.inTable || !namesNobody(datum)) return undefined;
  if (!HARMED.has(before.figure.measure) || !HARMED.has(datum.figure.measure)) return undefined;
  if (before.figure.measure === datum.figure.measure || before.voice !== datum.voice) return undefined;
  return before.sentence === datum.sentence && gapBetween(before, datum) <= COORDINATED ? before : undefined;
}

/** Whether a number has no noun, or one word that only says what became of those counted: "and five wounded". A plural is a noun: "and five deaths". */
function namesNobody({ figure: { what }, population }: Datum): boolean {
  return what === undefined ? population === null : population === "" && /^\p{L}*[^\P{L}s]$/u.test(what);
}

const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "missing", "detained"]);

function placeOf(datum: Datum, before: Datum): Partial<Datum> {
  if (datum.place !== "" || before.place === "") return {};
  const { place, main, country, abroad } = before;
  return { place, main, country, abroad };
}

function antecedentOf(datum: Datum, made: readonly Datum[]): Datum | undefined {
  if (datum.figure.what !== undefined || datum.inTable || !datum.total) return undefined;
  const before = made.findLast(({ figure }) => figure.measure === datum.figure.measure);
  if (!before?.population || before.inTable || before.figure.unit !== datum.figure.unit) return undefined;
  return gapBetween(before, datum) <= REACH ? before : undefined;
}

/** Code units between two numbers of one paragraph; infinite across paragraphs. */
function gapBetween(before: Datum, datum: Datum): number {
  return before.paragraph === datum.paragraph
    ? datum.figure.anchor.start - before.figure.anchor.end
    : Number.POSITIVE_INFINITY;
}

/**
 * Numbers that are no totals which two voices set side by side, the second without a noun of its own: "the union puts the damage at 30 million; the agency at 16
 * million". Figure ids, both ways.
 */
export function rivalsBeside(data: readonly Datum[]): Map<string, string> {
  const rivals = new Map<string, string>();
  for (const list of Map.groupBy(data, (datum) => datum.report).values()) {
    const ordered = [...list].sort((a, b) => a.figure.anchor.start - b.figure.anchor.start);
    for (const [i, datum] of ordered.entries()) {
      const before = ordered[i - 1];
      if (!before || !isAnswer(datum, before) || gapBetween(before, datum) > BESIDE) continue;
      if (rivals.has(before.figure.id)) continue;
      rivals.set(before.figure.id, datum.figure.id).set(datum.figure.id, before.figure.id);
    }
  }
  return rivals;
}

function isAnswer(datum: Datum, before: Datum): boolean {
  const [a, b] = [before.figure, datum.figure];
  return (
    a.measure === b.measure &&
    a.unit === b.unit &&
    a.modality === b.modality &&
    !datum.total &&
    datum.voice !== before.voice &&
    b.speaker !== undefined &&
    !b.partOf &&
    !datum.inTable &&
    (b.what === undefined || datum.population === null) &&
    (datum.place === before.place || datum.place === "" || before.place === "")
  );
}
