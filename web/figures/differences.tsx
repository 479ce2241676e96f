import { Fragment } from "react";
import type { DifferenceView, DifferingFigure } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { Fold } from "../parts/fold.tsx";
import { More } from "../parts/more.tsx";
import { Words } from "../parts/words.tsx";

const FIRST = 4;
const STEP = 20;

/** Why the numbers of a series differ: the pairs by cause, folded away, what clashes now first. */
export function Differences({ views }: { views: readonly DifferenceView[] }) {
  if (views.length === 0) return null;
  return (
    <Fold className="differences" head="Why these numbers differ">
      {() => (
        <dl>
          {views.map(({ cause, label, pairs }) => (
            <Fragment key={cause}>
              <dt>{label}</dt>
              <dd>
                <More
                  as="ul"
                  items={pairs}
                  first={FIRST}
                  step={STEP}
                  noun="pair"
                  render={(pair) => (
                    <Pair key={pair.map(({ id }) => id).join()} pair={pair} sign={SIGNS[cause]} />
                  )}
                />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </Fold>
  );
}

/** What stands between two numbers: one follows the other, or stands against it. */
const SIGNS: Readonly<Partial<Record<DifferenceView["cause"], string>>> = { time: "→", correction: "→" };

function Pair({
  pair: [a, b],
  sign = "≠",
}: {
  pair: DifferenceView["pairs"][number];
  sign: string | undefined;
}) {
  return (
    <li>
      <Said figure={a} /> <span className="then">{sign}</span> <Said figure={b} />
    </li>
  );
}

function Said({ figure: { id, words, voice, date } }: { figure: DifferingFigure }) {
  return (
    <>
      <Datum id={id}>
        <Words text={words} />
      </Datum>{" "}
      <span className="where">
        <Words text={[voice.name, date].filter(Boolean).join(", ")} />
      </span>
    </>
  );
}
