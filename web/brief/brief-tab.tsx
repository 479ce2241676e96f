import { Words } from "../parts/words.tsx";
import { usePage } from "../state/page.tsx";
import { CitedPassages } from "./cited-passages.tsx";
import { Facts } from "./facts.tsx";
import { Glance } from "./glance.tsx";
import { Prose } from "./prose.tsx";

/** One screen: the main figures, and in prose what the reports say, each sentence with its words. */
export function BriefTab() {
  const { view } = usePage();
  const { brief } = view.known.picture;
  return (
    <div className="brief">
      <p className="counts">
        <Words text={view.counts.join(" · ")} />
      </p>
      <div className="brief-columns">
        <Facts series={view.headline} />
        <div>
          {brief ? <Prose brief={brief} /> : <Glance />}
          {brief && <CitedPassages brief={brief} />}
        </div>
      </div>
    </div>
  );
}
