import { usePage, useRoute } from "../state/page.tsx";
import { filterCount, NO_FILTER } from "../state/route.ts";

/** What stands where a list is empty: because nothing was found in the reports, or because nothing passes the filters. */
export function Empty({ nothing }: { nothing: string }) {
  const { go } = usePage();
  const filter = useRoute((route) => route.filter);
  const filtered = filterCount(filter) > 0;
  return (
    <p className="empty">
      {filtered ? "Nothing here passes the filters. " : nothing}
      {filtered && (
        <button type="button" className="plain" onClick={() => go({ filter: NO_FILTER })}>
          Clear the filters
        </button>
      )}
    </p>
  );
}
