import type { FigureRow, SeriesView } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { More } from "../parts/more.tsx";
import { Outlets, Relays } from "../parts/outlets.tsx";
import { Words } from "../parts/words.tsx";
import { useRoute } from "../state/page.tsx";
import { MarkSign } from "./mark.tsx";
import { looksOf } from "./plot-points.ts";
import { SortHead } from "./sort-head.tsx";
import { sortedRows } from "./sort-rows.ts";

/** How many rows are open at once. */
const FIRST = 8;
const STEP = 40;

/** The figures of a series in words: one line for what one voice says of one date. */
export function FigureTable({
  series,
  rows,
  marks,
}: {
  series: SeriesView;
  rows: readonly FigureRow[];
  marks: boolean;
}) {
  const sort = useRoute((route) => route.sort);
  const looks = looksOf(series);
  const latest = series.rows.length > 1 ? series.latest : undefined;
  return (
    <div className="table-wrap">
      <table className="figures-table">
        <caption className="unseen">{`Figures of “${series.label}”`}</caption>
        <thead>
          <tr>
            <SortHead column="date" title="Date" />
            <SortHead column="value" title="Figure" />
            <SortHead column="source" title="Who says so" />
          </tr>
        </thead>
        <More
          as="tbody"
          items={sortedRows(rows, sort)}
          first={FIRST}
          step={STEP}
          noun="figure"
          render={(row) => (
            <Line
              key={row.id}
              row={row}
              isLatest={row === latest}
              look={marks ? (looks.get(row.voice.id) ?? 0) : null}
            />
          )}
        />
      </table>
    </div>
  );
}

function Line({ row, isLatest, look }: { row: FigureRow; isLatest: boolean; look: number | null }) {
  const notes = [...(isLatest ? ["latest"] : []), ...row.notes];
  return (
    <tr className={row.withdrawn ? "gone" : isLatest ? "latest" : ""}>
      <td className="date">{row.date}</td>
      <td className="value-cell">
        <Datum id={row.id}>
          <Words text={row.words} />
        </Datum>
      </td>
      <td className="who">
        {look !== null && <MarkSign look={look} />}
        {row.voice.own ? (
          <span className="own">in its own voice</span>
        ) : (
          <b>
            <Words text={row.voice.name} />
          </b>
        )}
        <Relays via={row.via} />{" "}
        <span className="in">
          in <Outlets evidence={row.evidence} />
        </span>
        {notes.map((note) => (
          <span className="note" key={note}>
            <Words text={note} />
          </span>
        ))}
      </td>
    </tr>
  );
}
