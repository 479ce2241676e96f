import { useCallback, useEffect, useState } from "react";
import { formatHash, parseHash, type Route } from "./route.ts";

/** A change of the route: what it leaves out stays. */
export type Change = Partial<Route>;

/** The route in the address bar, and how to change it; `replace` leaves no step to go back to. */
export function useRoute(): readonly [Route, (change: Change, how?: { replace?: boolean }) => void] {
  const [route, setRoute] = useState(() => parseHash(location.hash));
  useEffect(() => {
    const follow = () => setRoute(parseHash(location.hash));
    window.addEventListener("hashchange", follow);
    window.addEventListener("popstate", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
      window.removeEventListener("popstate", follow);
    };
  }, []);
  const go = useCallback((change: Change, { replace = false } = {}) => {
    setRoute((before) => {
      const next = { ...before, ...change };
      remember(formatHash(next), replace);
      return next;
    });
  }, []);
  return [route, go];
}

/** Writes the address; where the browser forbids it (a preview in a sandbox), the page works without. */
function remember(hash: string, replace: boolean): void {
  if (hash === location.hash) return;
  try {
    if (replace) history.replaceState(null, "", hash);
    else history.pushState(null, "", hash);
  } catch {
    // The state is kept in memory.
  }
}
