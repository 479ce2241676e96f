import { formatHash, parseHash, type Route } from "./route.ts";

/** A change of the route: what it leaves out stays. */
export type Change = Partial<Route>;

/** Where the route is kept: in the address bar, and in memory where the browser forbids that (a preview in a sandbox). */
export interface RouteStore {
  readonly get: () => Route;
  /** Changes the route; `replace` leaves no step to go back to. */
  readonly go: (change: Change, how?: { readonly replace?: boolean }) => void;
  /** Calls back after each change, until the function that it returns is called. */
  readonly subscribe: (changed: () => void) => () => void;
}

/** A store that begins with the route of the address and follows it. */
export function routeStore(): RouteStore {
  const listeners = new Set<() => void>();
  let route = parseHash(location.hash);
  const set = (next: Route) => {
    route = next;
    for (const changed of listeners) changed();
  };
  const follow = () => set(parseHash(location.hash));
  window.addEventListener("hashchange", follow);
  window.addEventListener("popstate", follow);
  return {
    get: () => route,
    go: (change, { replace = false } = {}) => {
      const next = { ...route, ...change };
      remember(formatHash(next), replace);
      set(next);
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

function remember(hash: string, replace: boolean): void {
  if (hash === location.hash) return;
  try {
    if (replace) history.replaceState(null, "", hash);
    else history.pushState(null, "", hash);
  } catch {
    // The route is kept in memory.
  }
}
