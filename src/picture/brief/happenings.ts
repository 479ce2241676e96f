import { daysOf, type Event, HARMING } from "../../model/index.ts";
import type { Draft } from "./draft.ts";
import { byWhen, eventSentence, tellableEvents } from "./events.ts";
import type { About } from "./ground.ts";
import { claim, type Told } from "./told.ts";

/** Events told in the words of the reports, one line for each section that tells some; those of a line are taken in order of weight. */
export interface Happenings {
  /** The weightiest grave event, or none. */
  readonly lead: () => Draft[];
  /** Further grave events, and where they are few others that simply happened. */
  readonly happened: () => Draft[];
  readonly political: () => Draft[];
  readonly aid: () => Draft[];
}

type Kinds = ReadonlySet<Event["type"]>;

const GRAVE: Kinds = new Set([...HARMING, "mobilize", "retreat"]);
const POLITICAL: Kinds = new Set(["legal", "protest", "sanction", "agree", "coerce", "threaten"]);
const AID: Kinds = new Set(["aid"]);
const OTHER: Kinds = new Set(["other"]);

/** So that the brief stays one screen of prose. */
const MOST = { happened: 4, political: 3, aid: 1 };

/** Where fewer grave events are told, others fill up to so many. */
const LEAST_HAPPENED = 3;

/** Later than any date of a report. */
const LAST_DAY = "9999";

/** The day of the first report: what leads is what the reports set out to tell. */
function onsetOf({ ground }: About): string {
  const days = ground.picture.reports.flatMap(({ published }) => daysOf(published ?? "")?.last ?? []);
  return days.sort()[0] ?? LAST_DAY;
}

/** The events of a picture, to be told section by section: what one call tells, and what is told already, no later one tells again. */
export function happenings(about: About, told: Told): Happenings {
  const events = tellableEvents(about.ground).map((event) => ({ event, draft: eventSentence(event, about) }));
  const take = (kinds: Kinds, { most, until = LAST_DAY }: { most: number; until?: string }) => {
    const taken: { event: Event; draft: Draft }[] = [];
    for (const { event, draft } of events) {
      if (taken.length >= most || !draft || !kinds.has(event.type) || (event.when ?? "") > until) continue;
      if (claim(told, draft)) taken.push({ event, draft });
    }
    return taken;
  };
  const inTime = (taken: ReturnType<typeof take>) =>
    taken.sort((a, b) => byWhen(a.event, b.event)).map(({ draft }) => draft);
  return {
    lead: () => inTime(take(GRAVE, { most: 1, until: onsetOf(about) })),
    happened: () => {
      const grave = take(GRAVE, { most: MOST.happened });
      return inTime([...grave, ...take(OTHER, { most: LEAST_HAPPENED - grave.length })]);
    },
    political: () => inTime(take(POLITICAL, { most: MOST.political })),
    aid: () => inTime(take(AID, { most: MOST.aid })),
  };
}
