import type { ContestView, Side } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { Link } from "../parts/link.tsx";
import { More } from "../parts/more.tsx";
import { Outlets, Relays } from "../parts/outlets.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

const FIRST = 4;
const STEP = 20;

/** A claim on one side, what stands against it on the other. */
export function FaceToFace({ contest: { claim, denials, also } }: { contest: ContestView }) {
  const { index } = usePage();
  const series = index.seriesOf.get(claim.id);
  return (
    <article className="contest">
      {series && (
        <p className="contest-of">
          <Link change={{ tab: "figures", show: series.id }}>
            <Words text={series.label} />
          </Link>
        </p>
      )}
      <div className="sides">
        <OneSide side={claim} />
        <p className="versus" aria-hidden="true">
          ≠
        </p>
        <div className="against">
          <span className="unseen">Against it:</span>
          <More
            as="div"
            items={denials}
            first={FIRST}
            step={STEP}
            noun="voice"
            render={(side) => <OneSide key={side.id} side={side} />}
          />
        </div>
      </div>
      {also.length > 0 && (
        <p className="where">
          also in <Outlets evidence={also} />
        </p>
      )}
    </article>
  );
}

function OneSide({ side }: { side: Side }) {
  return (
    <div className="side">
      <p className="says">
        <b>{side.voice ? <Words text={side.voice.name} /> : "Nobody named"}</b> {side.verb}
        <Relays via={side.via} />
      </p>
      <blockquote>
        <Datum id={side.id} className="datum quote">
          <Words text={side.words} />
        </Datum>
      </blockquote>
      <p className="where">
        <Words text={side.evidence.outlet} />
        {side.date !== "" && `, ${side.date}`}
      </p>
    </div>
  );
}
