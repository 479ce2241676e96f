import { count, gapText, mainEvents } from "../../src/publish/view/index.ts";
import { Datum } from "../parts/datum.tsx";
import { Link } from "../parts/link.tsx";
import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";

const MOST_EVENTS = 6;
const MOST_GAPS = 6;

/** What happened, what is contested and what is open, where a picture has no brief of its own. */
export function Glance() {
  const { view } = usePage();
  const missing = view.gaps.find(({ gaps }) => gaps[0]?.kind === "missing")?.gaps ?? [];
  return (
    <div className="prose">
      <section className="brief-section">
        <h3>What happened</h3>
        <ul className="glance">
          {mainEvents(view.timeline.days, MOST_EVENTS).map(({ id, date, label, evidence: [first] }) => (
            <li key={id}>
              <span className="date">{date}</span>{" "}
              {first && (
                <Datum id={first.id}>
                  <Words text={label} />
                </Datum>
              )}
            </li>
          ))}
        </ul>
      </section>
      {view.contests.length > 0 && (
        <p>
          <Link change={{ tab: "contested" }}>
            {count(view.contests.length, "thing is", "things are")} contested
          </Link>
          .
        </p>
      )}
      {missing.length > 0 && (
        <section className="brief-section">
          <h3>What is not known</h3>
          <ul className="glance">
            {missing.slice(0, MOST_GAPS).map((gap) => (
              <li key={gap.note}>
                <Words text={gapText(gap)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
