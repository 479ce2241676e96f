import { byCodeUnit, type Event, type Gap, type Measure } from "../model/index.ts";
import type { GapGround } from "./gap-ground.ts";

/** At most how many places are named: a reader acts on a short list. */
const MOST_PLACES = 5;

/** Measures that count people at a place. */
const PEOPLE: ReadonlySet<Measure> = new Set<Measure>([
  "killed",
  "missing",
  "injured",
  "displaced",
  "evacuated",
  "sheltered",
  "stranded",
  "affected",
  "in-need",
  "present",
]);

/** Kinds of events that harm people where they happen. */
const HARM: ReadonlySet<Event["type"]> = new Set<Event["type"]>([
  "disaster",
  "assault",
  "damage",
  "displacement",
  "casualty",
]);

/** Places where reports of two origins or more tell of harm and no report counts people; the most told first. */
export function placeGaps(ground: GapGround): Gap[] {
  const originOf = new Map(ground.reports.map((report) => [report.id, report.origin] as const));
  const counted = new Set(
    ground.figures.flatMap((figure) => (figure.place && PEOPLE.has(figure.measure) ? [figure.place] : [])),
  );
  const told = new Map<string, Set<string>>();
  for (const event of ground.events) {
    if (!event.place || !HARM.has(event.type) || event.modality !== "happened") continue;
    const origins = told.get(event.place) ?? new Set();
    for (const mention of event.mentions) origins.add(originOf.get(mention.report) ?? mention.report);
    told.set(event.place, origins);
  }
  return [...told]
    .filter(([place, origins]) => origins.size > 1 && !counted.has(place))
    .sort((a, b) => b[1].size - a[1].size || byCodeUnit(a[0], b[0]))
    .slice(0, MOST_PLACES)
    .map(([place]) => gapAt(ground, place));
}

function gapAt(ground: GapGround, place: string): Gap {
  const name = ground.places.find((one) => one.id === place)?.name ?? place;
  return {
    kind: "missing",
    note: `No report says how many people are hurt or in need in ${name}.`,
    topic: "places",
  };
}
