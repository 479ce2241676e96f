import { useMemo } from "react";
import type { Origin } from "../../src/model/index.ts";
import { count } from "../../src/publish/view/index.ts";
import { reportFacets } from "../filter/facets.ts";
import { together } from "../filter/match.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";
import { OutletsAndVoices } from "./outlets-and-voices.tsx";
import { ReportLine } from "./report-line.tsx";

const FIRST = 20;
const STEP = 40;
/** A wire may have hundreds of copies. */
const FIRST_COPIES = 6;

/** Which reports go back to one text, and how many voices remain of many outlets. */
export function OriginsTab() {
  const { view } = usePage();
  const { reports, picture } = view.known;
  const ordered = useMemo(
    () => [...picture.origins].sort((a, b) => b.reports.length - a.reports.length),
    [picture],
  );
  const shown = useFiltered(ordered, (origin) =>
    together(origin.reports.flatMap((id) => reports.get(id) ?? []).map(reportFacets)),
  );
  const copied = shown.filter((one) => one.reports.length > 1);
  const alone = shown.filter((one) => one.reports.length === 1);
  return (
    <>
      <p className="lead">
        {count(picture.reports.length, "report")} go back to{" "}
        <b>{count(picture.origins.length, "independent text")}</b>. A copy adds no voice to any figure.
      </p>
      {shown.length === 0 && <Empty nothing="No report was read." />}
      {copied.length > 0 && (
        <section className="origin-group">
          <h3>One text, several reports</h3>
          <More
            as="div"
            items={copied}
            first={FIRST}
            step={STEP}
            noun="text"
            render={(one) => <Copies key={one.id} origin={one} />}
          />
        </section>
      )}
      {alone.length > 0 && (
        <section className="origin-group">
          <h3>
            Alone <span className="n">{count(alone.length, "report")}</span>
          </h3>
          <More
            as="ul"
            items={alone}
            first={FIRST}
            step={STEP}
            noun="report"
            render={({ id, lead }) => <ReportLine key={id} id={lead} />}
          />
        </section>
      )}
      <OutletsAndVoices />
    </>
  );
}

function Copies({ origin }: { origin: Origin }) {
  const copies = origin.reports.filter((id) => id !== origin.lead);
  return (
    <article className="origin">
      <ul>
        <ReportLine id={origin.lead} />
      </ul>
      <p className="role">{origin.relation === "rewrite" ? "rewritten by" : "copied by"}</p>
      <More
        as="ul"
        className="copies"
        items={copies}
        first={FIRST_COPIES}
        step={STEP}
        noun="copy"
        plural="copies"
        render={(id) => <ReportLine key={id} id={id} />}
      />
      {origin.reason !== undefined && (
        <p className="reason">
          <Words text={origin.reason} />
        </p>
      )}
    </article>
  );
}
