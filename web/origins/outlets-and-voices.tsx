import { outletOf, type SeriesView } from "../../src/publish/view/index.ts";
import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

const FIRST = 10;
const STEP = 40;

/** For each main series, how many outlets carry it and how many voices are behind them. */
export function OutletsAndVoices() {
  const { view } = usePage();
  const counted = view.series
    .map((series) => ({ series, outlets: outletsOf(series), voices: series.series.origins }))
    .filter(({ outlets }) => outlets > 1);
  if (counted.length === 0) return null;
  const most = counted.reduce((top, { outlets, voices }) => Math.max(top, outlets, voices), 1);
  return (
    <section className="origin-group">
      <h3>Outlets and voices, by figure</h3>
      <table className="voices-table">
        <thead>
          <tr>
            <th scope="col">What is counted</th>
            <th scope="col">Outlets</th>
            <th scope="col">Independent voices</th>
          </tr>
        </thead>
        <More
          as="tbody"
          items={counted}
          first={FIRST}
          step={STEP}
          noun="series"
          plural="series"
          render={({ series, outlets, voices }) => (
            <tr key={series.id}>
              <th scope="row">
                <Link change={{ tab: "figures", show: series.id }}>
                  <Words text={series.label} />
                </Link>
              </th>
              <Bar size={outlets} most={most} kind="outlets" />
              <Bar size={voices} most={most} kind="voices" />
            </tr>
          )}
        />
      </table>
    </section>
  );
}

function Bar({ size, most, kind }: { size: number; most: number; kind: string }) {
  const { wording } = usePage().view.known;
  return (
    <td>
      <span className="count">{wording.number(size)}</span>
      <svg className={`count-bar ${kind}`} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(size / most) * 100} height="8" />
      </svg>
    </td>
  );
}

function outletsOf(series: SeriesView): number {
  return new Set(series.rows.flatMap(({ evidence }) => evidence.map(({ report }) => outletOf(report)))).size;
}
