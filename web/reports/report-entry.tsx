import { useEffect, useRef } from "react";
import type { PictureReport } from "../../src/model/index.ts";
import { count, type ReportView } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { FactList } from "../parts/fact-list.tsx";
import { Fold } from "../parts/fold.tsx";
import { Words } from "../parts/words.tsx";
import { useRoute } from "../state/page.tsx";
import { FullText } from "./full-text.tsx";
import { damageId } from "./marks.ts";
import { safeUrl } from "./safe-url.ts";
import type { Mark } from "./segments.ts";

/** One report: a line with what it is, which unfolds to all that is known of it and its text. */
export function ReportEntry({ view, marks }: { view: ReportView; marks: readonly Mark[] }) {
  const isShown = useRoute(({ show }) => show === view.report.id);
  const ref = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isShown) return;
    ref.current?.scrollIntoView({ block: "start" });
    ref.current?.focus({ preventScroll: true });
  }, [isShown]);
  return (
    <li ref={ref} tabIndex={-1}>
      <Fold
        key={String(isShown)}
        id={view.report.id}
        className="report"
        open={isShown}
        head={<Head view={view} />}
      >
        {() => (
          <>
            <Metadata view={view} />
            <Damage report={view.report} />
            <FullText report={view.report} marks={marks} />
          </>
        )}
      </Fold>
    </li>
  );
}

function Head({ view }: { view: ReportView }) {
  const damage = view.report.damage.length;
  const rest = [view.relation, `${count(view.figures, "figure")}, ${count(view.statements, "statement")}`];
  return (
    <span className="report-head">
      <span className="report-title" lang={view.report.language}>
        <Words text={view.title} />
      </span>
      <span className="meta">
        <b>
          <Words text={view.outlet} />
        </b>{" "}
        · {view.date} · <Words text={rest.filter(Boolean).join(" · ")} />
        {damage > 0 && <span className="note">{count(damage, "damaged place")}</span>}
      </span>
    </span>
  );
}

const DATE_FROM: Readonly<Record<PictureReport["publishedFrom"], string>> = {
  metadata: "from the metadata",
  text: "read in the text",
  option: "given on the command line",
  none: "",
};

function Metadata({ view: { report, date } }: { view: ReportView }) {
  const url = safeUrl(report.url);
  const rows: [string, string][] = [
    ["By", report.byline ?? ""],
    ["Published", [date, DATE_FROM[report.publishedFrom]].filter(Boolean).join(", ")],
    ["Language", report.language],
    ["File", report.path],
  ];
  return (
    <FactList facts={rows.filter(([, words]) => words !== "")}>
      {url !== null && (
        <div>
          <dt>Address</dt>
          <dd>
            <a href={url} rel="noopener noreferrer nofollow" target="_blank">
              <Words text={url} />
            </a>
          </dd>
        </div>
      )}
    </FactList>
  );
}

function Damage({ report }: { report: PictureReport }) {
  if (report.damage.length === 0) return null;
  return (
    <ul className="damages" aria-label="Damage">
      {report.damage.map(({ anchor, note }) => (
        <li key={damageId(anchor)}>
          <Datum id={damageId(anchor)}>
            <Words text={anchor.exact} />
          </Datum>{" "}
          <Words text={note} />
        </li>
      ))}
    </ul>
  );
}
