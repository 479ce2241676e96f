import { Fragment } from "react";
import { Datum } from "../parts/datum.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";
import type { Position } from "./positions.ts";

/** One series as one source told it: its numbers with arrows between them. */
export function PositionLine({ position: { series, rows } }: { position: Position }) {
  const { href } = usePage();
  return (
    <li>
      <a className="position-of" href={href({ tab: "figures", show: series.id })}>
        <Words text={series.label} />
      </a>{" "}
      {rows.map((row, at) => (
        <Fragment key={row.id}>
          {at > 0 && <span className="then"> → </span>}
          <span className={row.withdrawn ? "gone" : ""}>
            <Datum id={row.id}>
              <Words text={row.words} />
            </Datum>
            <span className="date"> {row.date}</span>
            {row.withdrawn && <span className="note">taken back</span>}
          </span>
        </Fragment>
      ))}
    </li>
  );
}
