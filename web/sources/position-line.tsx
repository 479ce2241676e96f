import { Fragment } from "react";
import { Datum } from "../parts/datum.tsx";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";
import type { Position } from "./positions.ts";

/** One series as one source told it: its numbers with arrows between them. */
export function PositionLine({ position: { series, rows } }: { position: Position }) {
  return (
    <li>
      <Link className="position-of" change={{ tab: "figures", show: series.id }}>
        <Words text={series.label} />
      </Link>{" "}
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
