import type { Anchor, Picture, Statement } from "../model/index.ts";
import { type Alignment, type Spot, shared } from "./alignment.ts";
import type { Gold } from "./gold.ts";
import { f1, type Miss, share } from "./tally.ts";

/** Recall of gold statements, and of those with the right speaker. */
export function scoreStatements(
  gold: Gold,
  picture: Picture,
  { at, miss }: { at: Alignment; miss: Miss },
): Record<"statements" | "statements.speaker", number | null> {
  const names = new Map(picture.sources.map((source) => [source.id, source.name]));
  let found = 0;
  let attributed = 0;
  for (const row of gold.statements) {
    const spot = at.locate(row);
    const hits = spot ? statementsAt(spot, picture.statements) : [];
    if (hits.length === 0) {
      miss(spot ? "statement not found" : "gold quote not in the text as read", row);
      continue;
    }
    found++;
    if (hits.some((statement) => at.sameSpeaker(row.speaker, statement.speaker))) attributed++;
    else
      miss(`statement speaker ${hits.map((s) => names.get(s.speaker ?? "") ?? "(none)").join(" / ")}`, row);
  }
  return {
    statements: share(found, gold.statements.length),
    "statements.speaker": share(attributed, gold.statements.length),
  };
}

/** Those whose content covers half of the spot or more and is at most four times as long as the part it covers. */
function statementsAt(spot: Spot, statements: readonly Statement[]): Statement[] {
  return statements.filter(({ content }) => {
    const covered = shared(spot, content);
    return covered >= 0.5 * (spot.end - spot.start) && covered >= 0.25 * (content.end - content.start);
  });
}

/** F1 over pairs of claim and denial; a pair is right whichever way round it stands. */
export function scoreContests(
  gold: Gold,
  picture: Picture,
  { at, miss }: { at: Alignment; miss: Miss },
): { contested: number | null } {
  const anchors = new Map<string, Anchor>([
    ...picture.statements.map((s) => [s.id, s.content] as const),
    ...picture.figures.map((f) => [f.id, f.anchor] as const),
  ]);
  const own = picture.contested.flatMap((c) =>
    c.denials.map((d) => [anchors.get(c.claim), anchors.get(d)] as const),
  );
  const used = new Set<number>();
  for (const row of gold.contested) {
    const claim = at.locate(row.claim);
    const denial = at.locate(row.denial);
    const hit = own.findIndex(
      ([a, b], i) =>
        !used.has(i) && ((shared(claim, a) && shared(denial, b)) || (shared(claim, b) && shared(denial, a))),
    );
    if (hit >= 0) used.add(hit);
    else miss("contest not found", row);
  }
  return {
    contested: own.length + gold.contested.length ? f1(used.size, own.length, gold.contested.length) : null,
  };
}
