import { count, type SeriesView } from "../../src/publish/view/index.ts";
import { Badge } from "../parts/badge.tsx";
import { Datum } from "../parts/datum.tsx";
import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";

const FIRST = 6;
const STEP = 40;

/** The other tellings of the same series, each a step away. */
export function SameSeries({ series, id }: { series: SeriesView; id: string }) {
  const others = series.rows.flatMap((row) => row.evidence.map((evidence) => ({ row, evidence })));
  return (
    <section className="same-series" aria-label="The same series">
      <h3>
        <span className="measure">{series.measure}</span> {series.range} <Badge series={series} />
      </h3>
      <p className="label">
        <Words text={series.label} />, {count(series.series.origins, "independent voice")}
      </p>
      <More
        items={others.filter(({ evidence }) => evidence.id !== id)}
        first={FIRST}
        step={STEP}
        noun="figure"
        className="tellings"
        render={({ row, evidence }) => (
          <li key={evidence.id} className={row.withdrawn ? "gone" : ""}>
            <Datum id={evidence.id}>
              <Words text={evidence.anchor.exact} />
            </Datum>{" "}
            <Words text={row.voice.own ? evidence.outlet : `${row.voice.name}, in ${evidence.outlet}`} />
            <span className="date"> {row.date}</span>
          </li>
        )}
      />
      <p>
        <Link change={{ tab: "figures", show: series.id }}>Plot and table of this series</Link>
      </p>
    </section>
  );
}
