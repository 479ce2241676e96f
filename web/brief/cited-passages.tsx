import { useMemo } from "react";
import type { Brief, Citation } from "../../src/model/index.ts";
import { count, dayText, oneLine, outletOf } from "../../src/publish/view/index.ts";
import { citedId } from "../evidence/span-id.ts";
import { Datum } from "../parts/datum.tsx";
import { Fold } from "../parts/fold.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

/** Every passage that the brief cites, by its number: for paper, and for reading in one go. */
export function CitedPassages({ brief }: { brief: Brief }) {
  const cited = useMemo(() => citationsOf(brief), [brief]);
  if (cited.length === 0) return null;
  return (
    <Fold className="cited" head={`The ${count(cited.length, "passage")} this brief rests on`}>
      {() => (
        <ol>
          {cited.map((citation) => (
            <Passage key={citation.number} citation={citation} />
          ))}
        </ol>
      )}
    </Fold>
  );
}

function Passage({ citation: { number, anchor } }: { citation: Citation }) {
  const { known } = usePage().view;
  const report = known.reports.get(anchor.report);
  if (!report) return null;
  const date = dayText(report.published ?? "", known.wording);
  return (
    <li value={number}>
      <Datum id={citedId(anchor)} className="quote">
        <Words text={`“${oneLine(anchor.exact)}”`} />
      </Datum>{" "}
      <span className="where">
        <Words text={[outletOf(report), date].filter(Boolean).join(", ")} />
      </span>
    </li>
  );
}

function citationsOf(brief: Brief): Citation[] {
  const all = brief.sections.flatMap(({ sentences }) => sentences.flatMap(({ citations }) => citations));
  return [...new Map(all.map((one) => [one.number, one])).values()].sort((a, b) => a.number - b.number);
}
