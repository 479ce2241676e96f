import { useMemo, useState } from "react";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { flowsOf } from "./flows.ts";
import { MapSvg } from "./map-svg.tsx";
import { PlaceEntry } from "./place-entry.tsx";
import { placeFacets } from "./place-facets.ts";
import { placeFacts } from "./place-facts.ts";

const FIRST = 15;
const STEP = 40;

/** Where: the map, and beside it the places with what is told of each. */
export function MapTab() {
  const { view, map } = usePage();
  const show = useRoute((route) => route.show);
  const all = useMemo(() => placeFacts(view), [view]);
  const flows = useMemo(() => flowsOf(view), [view]);
  const places = useFiltered(all, (facts) => placeFacets(facts, view.known));
  const [far, setFar] = useState(false);
  const cut = far ? map.far : map.near;
  const asked = places.findIndex(({ place }) => place.id === show);
  if (all.length === 0) return <Empty nothing="No report names a place." />;
  return (
    <div className="map-and-places">
      <div className="map-side">
        {cut ? (
          <MapSvg cut={cut} places={places} flows={flows} />
        ) : (
          <p className="empty">No place is located.</p>
        )}
        {cut && <MapNote arrows={flows.length > 0} />}
      </div>
      <div className="places-side">
        {map.far && map.near && <Extent far={far} onChange={setFar} />}
        {places.length === 0 && <Empty nothing="No report names a place." />}
        <More
          key={asked}
          className="places"
          items={places}
          first={Math.max(FIRST, asked + 1)}
          step={STEP}
          noun="place"
          render={(facts) => <PlaceEntry key={facts.place.id} facts={facts} />}
        />
      </div>
    </div>
  );
}

/** What the signs on the map mean. */
function MapNote({ arrows }: { arrows: boolean }) {
  return (
    <p className="map-note">
      <svg className="legend-sign" viewBox="-10 -9 20 18" aria-hidden="true">
        <circle r="6" className="has-figures" />
      </svg>
      counts
      <svg className="legend-sign" viewBox="-10 -9 20 18" aria-hidden="true">
        <path d="M0 -6l6 6l-6 6l-6 -6z" className="has-events" />
      </svg>
      events
      <svg className="legend-sign" viewBox="-10 -9 20 18" aria-hidden="true">
        <circle r="3" className="named" />
      </svg>
      named only{arrows && "; arrows: people on the move, to or from where it is known"}. Larger: more is
      told. Whole countries are in the list only. Borders as Natural Earth draws them, without a statement on
      whose they are.
    </p>
  );
}

/** Whether the map shows where most happens or all places. */
function Extent({ far, onChange }: { far: boolean; onChange: (far: boolean) => void }) {
  return (
    <fieldset className="map-extent">
      <legend className="unseen">Extent of the map</legend>
      <button type="button" aria-pressed={!far} onClick={() => onChange(false)}>
        Where most happens
      </button>
      <button type="button" aria-pressed={far} onClick={() => onChange(true)}>
        All places
      </button>
    </fieldset>
  );
}
