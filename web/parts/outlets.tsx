import { Fragment } from "react";
import type { Evidence } from "../../src/publish/view/index.ts";
import { Datum } from "./datum.tsx";
import { More } from "./more.tsx";
import { Words } from "./words.tsx";

/** How many outlets stand in a line before the rest is folded away. */
const MOST = 4;

/** The outlets that carry a datum, each a link to its words there. */
export function Outlets({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <More
      items={evidence}
      first={MOST}
      step={20}
      noun="outlet"
      as="span"
      render={(one, at) => (
        <Fragment key={one.id}>
          {at > 0 && ", "}
          <Datum id={one.id} className="outlet">
            <Words text={one.outlet} />
          </Datum>
        </Fragment>
      )}
    />
  );
}

/** " via A via B"; nothing where nobody relays. */
export function Relays({ via }: { via: readonly string[] }) {
  return via.map((name) => (
    <span className="via" key={name}>
      {" "}
      via <Words text={name} />
    </span>
  ));
}
