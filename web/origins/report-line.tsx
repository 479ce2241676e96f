import { dayText, outletOf } from "../../src/publish/view/index.ts";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

/** A report in one line, which leads to it. */
export function ReportLine({ id }: { id: string }) {
  const { view } = usePage();
  const report = view.known.reports.get(id);
  if (!report) return null;
  const date = dayText(report.published ?? "", view.known.wording);
  return (
    <li className="report-line">
      <b>
        <Words text={outletOf(report)} />
      </b>
      {date !== "" && <span className="date"> {date}</span>}{" "}
      <Link change={{ tab: "reports", show: id }} lang={report.language}>
        <Words text={report.title ?? report.path} />
      </Link>
    </li>
  );
}
