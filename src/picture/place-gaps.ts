import { byCodeUnit, type Event, type Gap, HARMING, type Measure } from "../model/index.ts";
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

/** Kinds of events that harm people where they happen: an accident is over before a needs assessment. */
const HARM: ReadonlySet<Event["type"]> = new Set(HARMING.filter((type) => type !== "accident"));

/** Places where reports of two origins or more tell of harm and no report counts people, or one voice alone does; the most told first. */
export function placeGaps(ground: GapGround): Gap[] {
  const originOf = new Map(ground.reports.map((report) => [report.id, report.origin] as const));
  const counted = new Map<string, Set<string>>();
  for (const { place, measure, speaker, anchor } of ground.figures) {
    if (!place || !PEOPLE.has(measure)) continue;
    const voice = speaker ?? originOf.get(anchor.report) ?? anchor.report;
    counted.set(place, (counted.get(place) ?? new Set()).add(voice));
  }
  const told = new Map<string, Set<string>>();
  for (const event of ground.events) {
    if (!event.place || !HARM.has(event.type) || event.modality !== "happened") continue;
    const origins = told.get(event.place) ?? new Set();
    for (const mention of event.mentions) origins.add(originOf.get(mention.report) ?? mention.report);
    told.set(event.place, origins);
  }
  const harmed = [...told]
    .filter(([, origins]) => origins.size > 1)
    .sort((a, b) => b[1].size - a[1].size || byCodeUnit(a[0], b[0]))
    .map(([place]) => place);
  const uncounted = harmed.filter((place) => !counted.has(place)).slice(0, MOST_PLACES);
  const once = harmed.filter((place) => counted.get(place)?.size === 1).slice(0, MOST_PLACES);
  return [
    ...uncounted.map((place) => gapAt(ground, { place, kind: "missing" })),
    ...once.map((place) => gapAt(ground, { place, kind: "one-voice" })),
  ];
}

function gapAt(ground: GapGround, { place, kind }: { place: string; kind: "missing" | "one-voice" }): Gap {
  const name = ground.places.find((one) => one.id === place)?.name ?? place;
  const who = kind === "missing" ? "No report says" : "One voice alone says";
  return { kind, note: `${who} how many people are hurt or in need in ${name}.`, topic: "places" };
}
