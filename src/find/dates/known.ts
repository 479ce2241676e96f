import { daysOf } from "../../model/index.ts";
import { partOfEdtf } from "./bounds.ts";
import { edtfOf } from "./edtf-of.ts";
import type { Publication } from "./published.ts";
import type { Reading } from "./reading.ts";
import { isPlaced, type Resolved, resolve } from "./resolve.ts";
import type { Scene } from "./scene.ts";

type DateReading = Extract<Reading, { kind: "date" | "time" }>;

interface Known {
  readonly reading: DateReading;
  readonly scene: Scene;
  readonly publication: Publication;
}

/**
 * The EDTF of an expression as far as the report bounds it: the date or stretch where it is placed, uncertain where it rests on no day of
 * publication, and where nothing places it the days it can be for every day on which the report can have been published.
 */
export function calendarEdtf(resolved: Resolved, known: Known): string | undefined {
  const { reading, publication } = known;
  const placed = stretchOf(resolved, known);
  if (placed === undefined) return boundsOf(known);
  if (reading.kind === "date" && reading.part)
    return partOfEdtf(placed, {
      part: reading.part,
      published: publication.unit === "D" ? publication.day : null,
    });
  return isGuessed(known) ? `${placed}?` : placed;
}

function stretchOf(resolved: Resolved, { reading, scene }: Known): string | undefined {
  const first = edtfOf(resolved.value, reading.kind === "time" ? reading.zone : undefined);
  if (first && reading.kind === "time" && reading.since) {
    const since = resolve(reading.since, scene);
    const start = since && edtfOf(since.value);
    return start && start < first ? `${start}/${first}` : first;
  }
  if (!first || !reading.until) return first;
  const until = resolve(reading.until, scene);
  const last = until && edtfOf(until.value);
  return last && first < last ? `${first}/${last}` : first;
}

/** A weekday that only the date before it places, in a report without a day of publication. */
function isGuessed({ reading, publication }: Known): boolean {
  const date = reading.date;
  return (
    publication.day === null && date?.at === "fields" && date.weekday !== undefined && date.day === undefined
  );
}

function boundsOf({ reading, scene, publication }: Known): string | undefined {
  const { between } = publication;
  if (!between || !reading.date) return undefined;
  const at = (published: typeof between.first): string | undefined => {
    const resolved = resolve(reading.date!, { ...scene, published, publishedUnit: "D" });
    return resolved && isPlaced(resolved) ? edtfOf(resolved.value) : undefined;
  };
  const first = daysOf(at(between.first) ?? "")?.first;
  if (!first) return undefined;
  if (!between.last) return `${first}/..`;
  const last = daysOf(at(between.last) ?? "")?.last;
  return last && first < last ? `${first}/${last}` : undefined;
}
