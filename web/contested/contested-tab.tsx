import { type ContestView, count, type Lookup } from "../../src/publish/view/index.ts";
import { figureFacets, statementFacets } from "../filter/facets.ts";
import { type Facets, together } from "../filter/match.ts";
import { useFiltered } from "../filter/use-filtered.ts";
import { Empty } from "../parts/empty.tsx";
import { More } from "../parts/more.tsx";
import { usePage } from "../state/page.tsx";
import type { PictureIndex } from "../state/picture-index.ts";
import { FaceToFace } from "./face-to-face.tsx";

const FIRST = 20;
const STEP = 30;

/** Claims and what stands against them, face to face. */
export function ContestedTab() {
  const { view, index } = usePage();
  const shown = useFiltered(view.contests, (contest) => facetsOf(contest, { known: view.known, index }));
  if (shown.length === 0) return <Empty nothing="No report denies or disputes what another says." />;
  return [...Map.groupBy(shown, ({ kind }) => kind)].map(([kind, some]) => (
    <section key={kind} className="contest-group">
      <h3>
        {kind} <span className="n">{count(some.length, "contest")}</span>
      </h3>
      <More
        as="div"
        items={some}
        first={FIRST}
        step={STEP}
        noun="contest"
        render={(one) => <FaceToFace key={`${one.claim.id} ${one.denials[0]?.id}`} contest={one} />}
      />
    </section>
  ));
}

function facetsOf({ claim, denials }: ContestView, given: { known: Lookup; index: PictureIndex }): Facets {
  const all = [claim, ...denials].flatMap(({ id }) => {
    const statement = given.known.statements.get(id);
    const figure = given.known.figures.get(id);
    return statement
      ? [statementFacets(statement, given)]
      : figure
        ? [figureFacets(figure, given.known)]
        : [];
  });
  return together(all);
}
