import { useEffect, useMemo, useRef } from "react";
import { count, type SourceView, type StatementView } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { Fold } from "../parts/fold.tsx";
import { More } from "../parts/more.tsx";
import { Outlets, Relays } from "../parts/outlets.tsx";
import { Words } from "../parts/words.tsx";
import { usePage, useRoute } from "../state/page.tsx";
import { Names } from "./names.tsx";
import { PositionLine } from "./position-line.tsx";
import { positionsOf } from "./positions.ts";

const FIRST = 12;
const STEP = 40;
/** A source with at most so many statements is open from the start. */
const SHORT = 3;

/** One source: its names, its numbers over time, and its statements in order. */
export function SourceEntry({ view }: { view: SourceView }) {
  const isShown = useRoute(({ show }) => show === view.id);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isShown) ref.current?.scrollIntoView({ block: "start" });
  }, [isShown]);
  const head = (
    <>
      <b className="source-name">
        <Words text={view.name} />
      </b>
      {view.organisation !== "" && (
        <span className="kind">
          {" "}
          <Words text={view.organisation} />
        </span>
      )}
      <span className="n">{count(view.statements.length, "statement")}</span>
    </>
  );
  return (
    <div ref={ref}>
      <Fold
        key={String(isShown)}
        id={view.id}
        className="source"
        head={head}
        open={isShown || view.statements.length <= SHORT}
      >
        {() => <SourceBody view={view} />}
      </Fold>
    </div>
  );
}

function SourceBody({ view }: { view: SourceView }) {
  const page = usePage();
  const positions = useMemo(() => positionsOf(view.id, page.view), [view.id, page.view]);
  return (
    <div className="source-body">
      <Names view={view} />
      {positions.length > 0 && (
        <ul className="positions" aria-label="Its numbers over time">
          {positions.map((position) => (
            <PositionLine key={position.series.id} position={position} />
          ))}
        </ul>
      )}
      <More
        className="statements"
        items={view.statements}
        first={FIRST}
        step={STEP}
        noun="statement"
        render={(one) => <Statement key={one.id} view={one} />}
      />
    </div>
  );
}

function Statement({ view }: { view: StatementView }) {
  const { act, mode } = view.statement;
  return (
    <li className={`statement ${act}`}>
      <Datum id={view.id} className="datum quote">
        <Words text={mode === "direct" ? `“${view.words}”` : view.words} />
      </Datum>
      <span className="where">
        <span className="act">{view.verb}</span>
        <Relays via={view.via} />
        {view.date !== "" && ` · ${view.date}`} · <Outlets evidence={view.evidence} />
      </span>
    </li>
  );
}
