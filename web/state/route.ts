/** The tabs in their order, each with its name before a reader. */
export const TABS = [
  { id: "brief", title: "Brief" },
  { id: "figures", title: "Figures" },
  { id: "timeline", title: "Timeline" },
  { id: "map", title: "Map" },
  { id: "sources", title: "Who says what" },
  { id: "contested", title: "Contested" },
  { id: "origins", title: "Origins" },
  { id: "reports", title: "Reports" },
  { id: "gaps", title: "Gaps" },
] as const;

export type TabId = (typeof TABS)[number]["id"];

/** What narrows the lists down; "" leaves all. */
export interface Filter {
  /** Words to look for. */
  readonly q: string;
  /** sources[].id, or "own" for reports that vouch themselves. */
  readonly source: string;
  /** places[].id, or the words of a place that is not located. */
  readonly place: string;
  /** Days (YYYY-MM-DD), both inclusive. */
  readonly from: string;
  readonly to: string;
  readonly measure: string;
  /** origins[].id */
  readonly origin: string;
}

export const NO_FILTER: Filter = { q: "", source: "", place: "", from: "", to: "", measure: "", origin: "" };

/** Everything about the page that its address holds. */
export interface Route {
  readonly tab: TabId;
  readonly filter: Filter;
  /** The id of the datum whose evidence is open, or "". */
  readonly open: string;
  /** The id of the series, source or report that is unfolded and scrolled to, or "". */
  readonly show: string;
  /** The column that tables are sorted by, with a "-" before it for the other way round; "" for their own order. */
  readonly sort: string;
}

/** The route that an address names. What it does not name, or names wrongly, is as at the start. */
export function parseHash(hash: string): Route {
  const [name = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const values = new URLSearchParams(query);
  const filter = Object.fromEntries(FILTER_KEYS.map((key) => [key, values.get(key) ?? ""]));
  return {
    tab: TABS.find(({ id }) => id === name)?.id ?? "brief",
    filter: { ...NO_FILTER, ...filter },
    open: values.get("open") ?? "",
    show: values.get("show") ?? "",
    sort: values.get("sort") ?? "",
  };
}

/** The address of a route: `parseHash(formatHash(route))` is the route. */
export function formatHash({ tab, filter, open, show, sort }: Route): string {
  const values = { ...filter, show, sort, open };
  const query = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  return `#${tab}${query.size > 0 ? `?${query}` : ""}`;
}

/** How many of the filters narrow anything down. */
export function filterCount(filter: Filter): number {
  return FILTER_KEYS.filter((key) => filter[key] !== "").length;
}

const FILTER_KEYS = Object.keys(NO_FILTER) as readonly (keyof Filter)[];
