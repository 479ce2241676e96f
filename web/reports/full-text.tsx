import type { PictureReport } from "../../src/model/index.ts";
import { inertText } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { More } from "../parts/more.tsx";
import { type Mark, segmentsOf } from "./segments.ts";

/** A report of half a million letters opens with its first paragraphs. */
const FIRST = 60;
const STEP = 200;

/** The whole text of a report; what was read in it is underlined and opens. */
export function FullText({ report, marks }: { report: PictureReport; marks: readonly Mark[] }) {
  return (
    <div className="report-text" lang={report.language} dir="auto">
      <More
        as="div"
        items={paragraphsOf(report.text)}
        first={FIRST}
        step={STEP}
        noun="paragraph"
        render={(paragraph) => (
          <Paragraph key={paragraph.start} text={report.text} {...paragraph} marks={marks} />
        )}
      />
    </div>
  );
}

function Paragraph({
  text,
  start,
  end,
  marks,
}: {
  text: string;
  start: number;
  end: number;
  marks: readonly Mark[];
}) {
  return (
    <p dir="auto">
      {segmentsOf(marks, { start, end }).map((segment) => {
        const words = inertText(text.slice(segment.start, segment.end));
        return segment.mark ? (
          <Datum key={segment.start} id={segment.mark.id} className={`read ${segment.kinds.join(" ")}`}>
            {words}
          </Datum>
        ) : (
          words
        );
      })}
    </p>
  );
}

function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    if (line.trim() !== "") paragraphs.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return paragraphs;
}
