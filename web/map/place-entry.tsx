import { useEffect, useRef } from "react";
import { count } from "../../src/publish/view/index.ts";
import { Badge } from "../parts/badge.tsx";
import { Datum } from "../parts/datum.tsx";
import { Fold } from "../parts/fold.tsx";
import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import { useRoute } from "../state/page.tsx";
import { Happening } from "../timeline/happening.tsx";
import type { PlaceFacts } from "./place-facts.ts";

const FIRST = 8;
const STEP = 40;

/** A place in the list beside the map: its names, what is counted there, what happened there. */
export function PlaceEntry({ facts }: { facts: PlaceFacts }) {
  const { place, names, series, events } = facts;
  const isShown = useRoute(({ show }) => show === place.id);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isShown) ref.current?.scrollIntoView({ block: "nearest" });
  }, [isShown]);
  const told = [
    series.length > 0 && count(series.length, "count"),
    events.length > 0 && count(events.length, "event"),
  ];
  const head = (
    <>
      <b className="place-names">
        <Words text={names.join(" / ")} />
      </b>{" "}
      <span className="where">
        {told.filter(Boolean).join(", ") || count(place.mentions.length, "mention")}
      </span>
    </>
  );
  return (
    <li ref={ref} className={isShown ? "current-place" : ""}>
      <Fold key={String(isShown)} className="place-entry" head={head} open={isShown}>
        {() => <PlaceBody facts={facts} />}
      </Fold>
    </li>
  );
}

function PlaceBody({ facts: { place, series, events } }: { facts: PlaceFacts }) {
  const others = place.aliases.filter((alias) => alias !== place.name);
  return (
    <div className="place-body">
      {others.length > 0 && (
        <p className="where">
          Also <Words text={others.join("; ")} />
        </p>
      )}
      {place.lat === undefined && <p className="where">Not located.</p>}
      <More
        as="ul"
        items={series}
        first={FIRST}
        step={STEP}
        noun="count"
        render={({ series: one, row }) => (
          <li key={one.id}>
            <span className="measure">{one.measure}</span>{" "}
            <Datum id={row.id}>
              <Words text={row.words} />
            </Datum>{" "}
            <Link className="label" change={{ tab: "figures", show: one.id }}>
              <Words text={one.label} />
            </Link>{" "}
            <Badge series={one} />
          </li>
        )}
      />
      <More
        as="ul"
        items={events}
        first={FIRST}
        step={STEP}
        noun="event"
        render={(event) => <Happening key={event.id} event={event} />}
      />
    </div>
  );
}
