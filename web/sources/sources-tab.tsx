import { useMemo } from "react";
import {
  count,
  SOURCE_KIND_LABELS,
  type SourceView,
  type StatementView,
} from "../../src/publish/view/index.ts";
import { statementFacets } from "../filter/facets.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { SourceEntry } from "./source-entry.tsx";

const FIRST = 12;
const STEP = 30;

/** Every source by its kind, with what it says in order of time and how its numbers moved. */
export function SourcesTab() {
  const show = useRoute((route) => route.show);
  const shown = useShownSources();
  const kinds = [...Map.groupBy(shown, ({ kind }) => kind)].sort(([a], [b]) => rank(a) - rank(b));
  if (shown.length === 0) return <Empty nothing="No report says who says anything." />;
  return kinds.map(([kind, some]) => {
    const asked = some.findIndex(({ id }) => id === show);
    return (
      <section key={kind} className="kind-group">
        <h3>
          {kind} <span className="n">{count(some.length, "source")}</span>
        </h3>
        <More
          key={asked}
          as="div"
          items={some}
          first={Math.max(FIRST, asked + 1)}
          step={STEP}
          noun="source"
          render={(one) => <SourceEntry key={one.id} view={one} />}
        />
      </section>
    );
  });
}

const KINDS: readonly string[] = Object.values(SOURCE_KIND_LABELS);

function rank(kind: string): number {
  const at = KINDS.indexOf(kind);
  return at < 0 ? KINDS.length : at;
}

/** The sources with a statement that passes the filters, each with those statements. */
function useShownSources(): readonly SourceView[] {
  const { view, index } = usePage();
  const all = useMemo(
    () => view.sources.flatMap((source) => source.statements.map((statement) => ({ source, statement }))),
    [view],
  );
  const shown = useFiltered(all, ({ statement, source }) => {
    const facets = statementFacets(statement.statement, { known: view.known, index });
    return { ...facets, text: [...facets.text, ...source.aliases] };
  });
  return useMemo(() => {
    if (shown === all) return view.sources;
    const bySource = Map.groupBy<SourceView, { source: SourceView; statement: StatementView }>(
      shown,
      ({ source }) => source,
    );
    return [...bySource].map(([source, some]) => ({
      ...source,
      statements: some.map(({ statement }) => statement),
    }));
  }, [view, all, shown]);
}
