import { Fragment } from "react";
import type { NamesView, SourceView } from "../../src/publish/view/index.ts";
import { citedId } from "../evidence/span-id.ts";
import { Datum } from "../parts/datum.tsx";
import { Fold } from "../parts/fold.tsx";
import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";

const FIRST = 8;
const STEP = 20;

/** The other names of a source, why they are one voice, and what may be the same voice too. */
export function Names({ view: { aliases, names, perhaps } }: { view: SourceView }) {
  return (
    <>
      {aliases.length > 0 && (
        <p className="where">
          Also called <Words text={aliases.join("; ")} />
        </p>
      )}
      {names.length > 0 && (
        <Fold className="names" head="Why these names are one voice">
          {() => (
            <More
              as="ul"
              items={names}
              first={FIRST}
              step={STEP}
              noun="pair"
              render={(one) => <Pair key={one.names.map(({ name }) => name).join()} pair={one} />}
            />
          )}
        </Fold>
      )}
      {perhaps.map(({ voice, why }) => (
        <p key={voice.id} className="perhaps">
          Perhaps the same as{" "}
          <Link change={{ tab: "sources", show: voice.id }}>
            <Words text={voice.name} />
          </Link>
          : <Words text={why} />. Not decided.
        </p>
      ))}
    </>
  );
}

function Pair({ pair: { names, why } }: { pair: NamesView }) {
  return (
    <li>
      {names.map(({ name, anchor }, at) => (
        <Fragment key={name}>
          {at > 0 && " and "}
          {anchor ? (
            <Datum id={citedId(anchor)}>
              <Words text={name} />
            </Datum>
          ) : (
            <Words text={name} />
          )}
        </Fragment>
      ))}
      : <Words text={why} />
    </li>
  );
}
