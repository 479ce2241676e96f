import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { BaseMap, PictureView } from "../../src/publish/view/index.ts";
import { indexOf, type PictureIndex } from "./picture-index.ts";
import { formatHash, type Route } from "./route.ts";
import { usePrinting } from "./use-printing.ts";
import { type Change, useRoute } from "./use-route.ts";

/** What every part of the page may use. */
export interface Page {
  readonly view: PictureView;
  readonly index: PictureIndex;
  readonly map: BaseMap;
  readonly route: Route;
  readonly go: (change: Change, how?: { replace?: boolean }) => void;
  /** The address that a change of the route leads to. */
  readonly href: (change: Change) => string;
  readonly printing: boolean;
}

const PageContext = createContext<Page | null>(null);

/** The page around a component. Throws a `TypeError` outside of a {@link PageProvider}. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new TypeError("usePage is called outside of PageProvider");
  return page;
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
  const [route, go] = useRoute();
  const printing = usePrinting();
  const index = useMemo(() => indexOf(view), [view]);
  const page = useMemo(
    () => ({
      view,
      index,
      map,
      route,
      go,
      href: (change: Change) => formatHash({ ...route, ...change }),
      printing,
    }),
    [view, index, map, route, go, printing],
  );
  return <PageContext value={page}>{children}</PageContext>;
}
