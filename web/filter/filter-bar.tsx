import { useMemo, useState } from "react";
import { oneLine } from "../../src/publish/view/index.ts";
import { usePage, useRoute } from "../state/page.tsx";
import { type Filter, filterCount, NO_FILTER } from "../state/route.ts";
import { type Option, optionsOf } from "./options.ts";

/** Search and filters; what they say stands in the address. */
export function FilterBar() {
  const { view, go } = usePage();
  const filter = useRoute((route) => route.filter);
  const options = useMemo(() => optionsOf(view), [view]);
  const narrowed = filterCount({ ...filter, q: "" });
  const [open, setOpen] = useState(narrowed > 0);
  const set = (change: Partial<Filter>) =>
    go({ filter: { ...filter, ...change }, show: "" }, { replace: true });
  return (
    <search className="filters">
      <div className="search-line">
        <input
          type="search"
          aria-label="Search in the figures, statements, events and reports"
          placeholder="Search"
          value={filter.q}
          onChange={(event) => set({ q: event.target.value })}
        />
        <button type="button" aria-expanded={open} aria-controls="filters" onClick={() => setOpen(!open)}>
          Filters{narrowed > 0 ? ` (${narrowed})` : ""}
        </button>
        {filterCount(filter) > 0 && (
          <button type="button" className="plain" onClick={() => set(NO_FILTER)}>
            Clear
          </button>
        )}
      </div>
      <div id="filters" className="filter-fields" hidden={!open}>
        <Choice
          label="Who says it"
          value={filter.source}
          options={options.source}
          onPick={(source) => set({ source })}
        />
        <Choice
          label="Place"
          value={filter.place}
          options={options.place}
          onPick={(place) => set({ place })}
        />
        <Choice
          label="What is counted"
          value={filter.measure}
          options={options.measure}
          onPick={(measure) => set({ measure })}
        />
        <Choice
          label="Origin"
          value={filter.origin}
          options={options.origin}
          onPick={(origin) => set({ origin })}
        />
        <Day label="From" value={filter.from} onPick={(from) => set({ from })} />
        <Day label="To" value={filter.to} onPick={(to) => set({ to })} />
      </div>
    </search>
  );
}

interface Field {
  readonly label: string;
  readonly value: string;
  readonly onPick: (value: string) => void;
}

/** Names longer than this are cut: a list of choices is as wide as its longest. */
const LONGEST = 48;

function Choice({ label, value, options, onPick }: Field & { options: readonly Option[] }) {
  const isKnown = value === "" || options.some((option) => option.value === value);
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => onPick(event.target.value)}>
        <option value="">All</option>
        {!isKnown && <option value={value}>Not in this picture</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {oneLine(option.label).slice(0, LONGEST)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Day({ label, value, onPick }: Field) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" value={value} onChange={(event) => onPick(event.target.value)} />
    </label>
  );
}
