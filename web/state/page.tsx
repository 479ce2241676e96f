import { createContext, type ReactNode, useContext, useMemo, useState, useSyncExternalStore } from "react";
import type { BaseMap, PictureView } from "../../src/publish/view/index.ts";
import { indexOf, type PictureIndex } from "./picture-index.ts";
import type { Route } from "./route.ts";
import { type RouteStore, routeStore } from "./route-store.ts";
import { usePrinting } from "./use-printing.ts";

/** What every part of the page may use. It does not change with the route: see {@link useRoute}. */
export interface Page {
  readonly view: PictureView;
  readonly index: PictureIndex;
  readonly map: BaseMap;
  readonly store: RouteStore;
  readonly go: RouteStore["go"];
  readonly printing: boolean;
}

const PageContext = createContext<Page | null>(null);

/** The page around a component. Throws a `TypeError` outside of a {@link PageProvider}. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new TypeError("usePage is called outside of PageProvider");
  return page;
}

/** What `select` takes from the route: a component is drawn again only when that changes. It must not make a new object each time. */
export function useRoute<T>(select: (route: Route) => T): T {
  const { store } = usePage();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** Gives the page to all that is in it. */
export function PageProvider({
  view,
  map,
  children,
}: {
  view: PictureView;
  map: BaseMap;
  children: ReactNode;
}) {
  const [store] = useState(routeStore);
  const printing = usePrinting();
  const index = useMemo(() => indexOf(view), [view]);
  const page = useMemo(
    () => ({ view, index, map, store, go: store.go, printing }),
    [view, index, map, store, printing],
  );
  return <PageContext value={page}>{children}</PageContext>;
}
