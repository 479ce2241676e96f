import type { Gap } from "../../src/model/index.ts";
import { gapText } from "../../src/publish/view/index.ts";
import { Empty } from "../parts/empty.tsx";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

/** What the reports leave open, by kind of gap. */
export function GapsTab() {
  const { view } = usePage();
  if (view.gaps.length === 0)
    return <Empty nothing="Every question of the frame has an answer from two voices or more." />;
  return (
    <>
      <p className="lead">
        What a needs assessment asks first, and these reports do not answer, answer with one voice, or
        answered too long ago.
      </p>
      <div className="gaps">
        {view.gaps.map(({ label, gaps }) => (
          <section key={label}>
            <h3>
              <Words text={label} />
            </h3>
            <ul>
              {gaps.map((gap) => (
                <GapLine key={`${gap.note} ${gap.series ?? ""}`} gap={gap} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}

function GapLine({ gap }: { gap: Gap }) {
  const text = <Words text={gapText(gap)} />;
  return (
    <li>
      {gap.series === undefined ? text : <Link change={{ tab: "figures", show: gap.series }}>{text}</Link>}
    </li>
  );
}
