import { useDeferredValue, useMemo } from "react";
import { useRoute } from "../state/page.tsx";
import { filterCount } from "../state/route.ts";
import { type Facets, passes } from "./match.ts";

/** The items that pass the filter, in their order. Typing stays ahead of long lists: they follow when there is time. */
export function useFiltered<T>(items: readonly T[], facetsOf: (item: T) => Facets): readonly T[] {
  const filter = useDeferredValue(useRoute((route) => route.filter));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the facets of an item never change.
  const known = useMemo(() => {
    let all: readonly Facets[] | undefined;
    return () => {
      all ??= items.map(facetsOf);
      return all;
    };
  }, [items]);
  return useMemo(() => {
    if (filterCount(filter) === 0) return items;
    const all = known();
    return items.filter((_, at) => passes(all[at]!, filter));
  }, [items, known, filter]);
}
