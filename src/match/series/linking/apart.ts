import type { Measure } from "../../../model/index.ts";
import type { Datum } from "../datum/datum.ts";
import { numbersFit } from "../fit.ts";

/**
 * Whether two data cannot be one count whatever else speaks for it, so that no series ever holds both: what may be and what is, an earlier happening and this one, the dead of a country that no report is about, a clinic's
 * count and the crisis's, a number and what comes on top of it, and two numbers that one voice gives in one report without saying that it moves from one to the other.
 */
export function areApart(a: Datum, b: Datum): boolean {
  if (isExpected(a) !== isExpected(b) || a.past !== b.past) return true;
  if (HARMED.has(a.figure.measure) && areAbroad(a, b)) return true;
  if (numbersFit(a.figure, b.figure)) return false;
  if (a.total !== b.total && HARMED.has(a.figure.measure)) return true;
  if (a.report !== b.report) return false;
  return a.added || b.added || (a.voice === b.voice && a.day === b.day && !movesOn(a, b));
}

/** Of these a count of bodies held or of wounded taken in is one of its own. */
const HARMED: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured"]);

/** Whether one is of a whole country that no report is about and the other of another country. Of two in one breath the place may be where a voice sits. */
function areAbroad(a: Datum, b: Datum): boolean {
  const beside = a.report === b.report && a.paragraph === b.paragraph;
  return a.foreign !== b.foreign && a.country !== b.country && !beside;
}

function isExpected({ figure: { modality } }: Datum): boolean {
  return modality === "hypothetical" || modality === "planned";
}

function movesOn(a: Datum, b: Datum): boolean {
  const corrects = a.figure.corrects === b.figure.id || b.figure.corrects === a.figure.id;
  return corrects || a.old || b.old || a.moves || b.moves;
}
