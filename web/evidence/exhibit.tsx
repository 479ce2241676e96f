import { Fragment } from "react";
import { MEASURE_LABELS, oneLine } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";
import { ChainList } from "./chain-list.tsx";
import { PassageText } from "./passage-text.tsx";
import type { Exhibit } from "./resolve.ts";
import { SameSeries } from "./same-series.tsx";
import { citedId } from "./span-id.ts";

/** One datum with all that it rests on. */
export function ExhibitView({ exhibit, onClose }: { exhibit: Exhibit; onClose: () => void }) {
  const { report, spans, facts, notes } = exhibit;
  const exact = spans.map((one) => oneLine(one.exact)).join(" … ");
  return (
    <>
      <header className="exhibit-head">
        <h2>{exhibit.kind}</h2>
        <button type="button" className="close" onClick={onClose}>
          Close
        </button>
      </header>
      <div className="exhibit">
        <p className="exact" lang={report.language}>
          <Words text={exact} />
        </p>
        {facts.length > 0 && <FactList facts={facts} />}
        {exhibit.figures.length > 0 && (
          <p className="where">
            Figures in it:{" "}
            {exhibit.figures.map(({ id, anchor, measure }, at) => (
              <Fragment key={id}>
                {at > 0 && "; "}
                <Datum id={id}>
                  <Words text={anchor.exact} />
                </Datum>{" "}
                {MEASURE_LABELS[measure].toLowerCase()}
              </Fragment>
            ))}
          </p>
        )}
        {exhibit.names.length > 0 && (
          <p className="where">
            Named in full:{" "}
            {exhibit.names.map((name, at) => (
              <Fragment key={citedId(name)}>
                {at > 0 && ", "}
                <Datum id={citedId(name)}>
                  <Words text={name.exact} />
                </Datum>
              </Fragment>
            ))}
          </p>
        )}
        {notes.map((note) => (
          <p className="exhibit-note" key={note}>
            <Words text={note} />
          </p>
        ))}
        <ChainList chain={exhibit.chain} report={report.id} />
        <h3 className="report-title" lang={report.language}>
          <Link change={{ tab: "reports", show: report.id }}>
            <Words text={report.title ?? report.path} />
          </Link>
        </h3>
        <PassageText key={exhibit.id} exhibit={exhibit} />
        {exhibit.series && <SameSeries series={exhibit.series} id={exhibit.id} />}
      </div>
    </>
  );
}
