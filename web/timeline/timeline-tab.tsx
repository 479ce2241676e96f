import { useMemo } from "react";
import { count, type EventView, type TimelineDay } from "../../src/publish/view/index.ts";
import { eventFacets } from "../filter/facets.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { Fold } from "../parts/fold.tsx";
import { More } from "../parts/more.tsx";
import { usePage } from "../state/page.tsx";
import { Happening } from "./happening.tsx";

/** What happened, by date; what reports tell of the time before is folded away at the top. */
export function TimelineTab() {
  const { view } = usePage();
  const days = useShownDays(view.timeline.days);
  const background = useShownDays(view.timeline.background);
  if (days.length + background.length === 0) return <Empty nothing="No report tells an event." />;
  return (
    <>
      {background.length > 0 && (
        <Fold className="background" head={`${count(sizeOf(background), "earlier event")}, told as history`}>
          {() => <Days days={background} />}
        </Fold>
      )}
      <Days days={days} />
    </>
  );
}

/** How many dates, and how many events of one date, are open at once. */
const FIRST_DAYS = 30;
const FIRST_EVENTS = 6;
const STEP = 30;

function Days({ days }: { days: readonly TimelineDay[] }) {
  return (
    <More
      className="timeline"
      items={days}
      first={FIRST_DAYS}
      step={STEP}
      noun="date"
      render={({ when, date, events }) => (
        <li key={when} className="day">
          <h3>{date}</h3>
          <More
            as="ul"
            items={events}
            first={FIRST_EVENTS}
            step={STEP}
            noun="event"
            render={(event) => <Happening key={event.id} event={event} />}
          />
        </li>
      )}
    />
  );
}

/** The dates that have an event which passes the filters, with those events. */
function useShownDays(days: readonly TimelineDay[]): readonly TimelineDay[] {
  const { known } = usePage().view;
  const all = useMemo(() => days.flatMap(({ events }) => events), [days]);
  const shown = useFiltered<EventView>(all, (event) => eventFacets(event, known));
  return useMemo(() => {
    if (shown === all) return days;
    const kept = new Set(shown);
    const narrowed = days.map((day) => ({ ...day, events: day.events.filter((event) => kept.has(event)) }));
    return narrowed.filter(({ events }) => events.length > 0);
  }, [days, all, shown]);
}

function sizeOf(days: readonly TimelineDay[]): number {
  return days.reduce((sum, { events }) => sum + events.length, 0);
}
