import { usePage, useRoute } from "../state/page.tsx";
import { nextSort, readSort, type SortColumn } from "./sort-rows.ts";

/** The head of a column that sorts its table, and all others on the page alike. */
export function SortHead({ column, title }: { column: SortColumn; title: string }) {
  const { go } = usePage();
  const sort = useRoute((route) => route.sort);
  const now = readSort(sort);
  const active = now?.column === column ? (now.down ? "descending" : "ascending") : undefined;
  return (
    <th scope="col" className={`head-${column}`} aria-sort={active}>
      <button type="button" onClick={() => go({ sort: nextSort(sort, column) }, { replace: true })}>
        {title}
        <span className="sort-sign" aria-hidden="true">
          {active === "ascending" ? "▲" : active === "descending" ? "▼" : ""}
        </span>
      </button>
    </th>
  );
}
