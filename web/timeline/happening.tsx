import { count, type EventView } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { Outlets } from "../parts/outlets.tsx";
import { Words } from "../parts/words.tsx";

/** One event: what happened, where, how it stands, and who tells it. */
export function Happening({ event }: { event: EventView }) {
  const { label, place, modality, evidence, origins } = event;
  const [first] = evidence;
  return (
    <li className={`happening${modality === "" ? "" : " unsure"}`}>
      {first ? (
        <Datum id={first.id} className="datum quote">
          <Words text={label} />
        </Datum>
      ) : (
        <Words text={label} />
      )}
      {modality !== "" && <span className="note">{modality}</span>}
      <span className="where">
        {place !== "" && (
          <>
            <span className="place">
              <Words text={place} />
            </span>
            {" · "}
          </>
        )}
        {origins > 1 && `${count(origins, "independent text")}: `}
        <Outlets evidence={evidence} />
      </span>
    </li>
  );
}
