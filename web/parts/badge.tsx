import type { SeriesView } from "../../src/publish/view/index.ts";

const SIGNS = { single: "·", agree: "=", update: "→", conflict: "≠" } as const;

/** The status of a series: a sign, a word and a colour. */
export function Badge({ series }: { series: SeriesView }) {
  return (
    <span className={`badge ${series.tone}`} title={series.statusMeans}>
      <span aria-hidden="true">{SIGNS[series.tone]}</span> {series.status}
    </span>
  );
}
