import { useMemo } from "react";
import { reportFacets } from "../filter/facets.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { marksByReport } from "./marks.ts";
import { ReportEntry } from "./report-entry.tsx";

const FIRST = 30;
const STEP = 50;

/** Every report that was read, and every file that was not, with the reason. */
export function ReportsTab() {
  const { view } = usePage();
  const show = useRoute((route) => route.show);
  const marks = useMemo(() => marksByReport(view.known.picture), [view]);
  const shown = useFiltered(view.reports, ({ report }) => reportFacets(report));
  const asked = shown.findIndex(({ report }) => report.id === show);
  return (
    <>
      {shown.length === 0 && <Empty nothing="No report was read." />}
      <More
        key={asked}
        className="reports"
        items={shown}
        first={Math.max(FIRST, asked + 1)}
        step={STEP}
        noun="report"
        render={(one) => (
          <ReportEntry key={one.report.id} view={one} marks={marks.get(one.report.id) ?? []} />
        )}
      />
      {view.refused.length > 0 && (
        <section aria-labelledby="refused">
          <h3 id="refused">Not read</h3>
          <More
            as="ul"
            className="refused"
            items={view.refused}
            first={FIRST}
            step={STEP}
            noun="file"
            render={({ path, message }) => (
              <li key={path}>
                <code>
                  <Words text={path} />
                </code>{" "}
                <Words text={message} />
              </li>
            )}
          />
        </section>
      )}
    </>
  );
}
