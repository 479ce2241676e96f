import { count, type SeriesView, unitWord } from "../../src/publish/view/index.ts";
import { Badge } from "../parts/badge.tsx";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";

/** At most so many facts stand at the top: what one screen of a phone holds. */
const MOST = 8;

/** The main figure of each measure at a glance. */
export function Facts({ series }: { series: readonly SeriesView[] }) {
  return (
    <ul className="facts" aria-label="Main figures">
      {series.slice(0, MOST).map((one) => (
        <Fact key={one.id} series={one} />
      ))}
    </ul>
  );
}

function Fact({ series }: { series: SeriesView }) {
  const unit = unitWord(series.series);
  return (
    <li>
      <Link className="fact" change={{ tab: "figures", show: series.id, open: "" }}>
        <span className="measure">{series.measure}</span>
        <span className={series.range.length > 14 ? "value long" : "value"}>
          {series.range}
          {unit !== "" && (
            <span className="unit">
              {" "}
              <Words text={unit} />
            </span>
          )}
        </span>
        <span className="under">
          <Badge series={series} /> <span className="voices">{count(series.series.origins, "voice")}</span>
        </span>
        {series.aside !== "" && (
          <span className="aside">
            <Words text={series.aside} />
          </span>
        )}
      </Link>
    </li>
  );
}
