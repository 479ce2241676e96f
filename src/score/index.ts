import { type Anchor, anchorHolds, type Picture } from "../model/index.ts";
import { type Alignment, alignment, baseName, shared } from "./alignment.ts";
import { pairFigures, scoreFigures } from "./figures.ts";
import type { Gold } from "./gold.ts";
import { scoreSeries } from "./series.ts";
import { scoreContests, scoreStatements } from "./statements.ts";
import { common, f1, type Miss, pairsOf, share } from "./tally.ts";

export { type Gold, readGold } from "./gold.ts";

/** Figures of merit by name, each from 0 to 1; null where the pack asks nothing. */
export type Scores = Readonly<Record<string, number | null>>;

/** Compares a picture with a pack's gold. The figures are those of the evaluation contract; `misses` has a line for each fault. */
export function scorePicture(gold: Gold, picture: Picture): { scores: Scores; misses: string[] } {
  const misses: string[] = [];
  const miss: Miss = (what, row) => misses.push(`${what}: ${JSON.stringify(row)}`);
  const at = alignment(gold, picture);
  const pairs = pairFigures(gold, picture, at);
  const scores = {
    "contract.anchors": anchorsHold(picture),
    ...scoreFigures(gold, picture, { at, pairs, miss }),
    ...scoreSeries(gold, picture, { pairs, miss }),
    ...scoreStatements(gold, picture, { at, miss }),
    ...scoreContests(gold, picture, { at, miss }),
    ...scoreEvents(gold, picture, { at, miss }),
    ...scoreOrigins(gold, picture),
  };
  return { scores, misses };
}

/** The share of anchors, wherever they stand in the picture, whose words stand where they say. */
function anchorsHold(picture: Picture): number | null {
  const texts = new Map(picture.reports.map((report) => [report.id, report.text]));
  let all = 0;
  let held = 0;
  const pending: unknown[] = [picture];
  while (pending.length > 0) {
    const node = pending.pop();
    if (typeof node !== "object" || node === null) continue;
    if (isAnchor(node)) {
      all++;
      if (anchorHolds(node, texts.get(node.report) ?? "")) held++;
    }
    for (const value of Object.values(node)) pending.push(value);
  }
  return share(held, all);
}

function isAnchor(node: object): node is Anchor {
  return (
    "exact" in node && typeof node.exact === "string" && "start" in node && typeof node.start === "number"
  );
}

/** The share of gold events with a predicted event that covers one of its mentions and carries the right date. */
function scoreEvents(gold: Gold, picture: Picture, { at, miss }: { at: Alignment; miss: Miss }) {
  let dated = 0;
  for (const row of gold.events) {
    const spots = row.mentions.map((mention) => at.locate(mention));
    const hits = picture.events.filter((event) =>
      event.mentions.some((m) => spots.some((spot) => shared(spot, m))),
    );
    if (hits.some((event) => event.when === row.when)) dated++;
    else
      miss(`event date ${hits.map((e) => e.when ?? "(none)").join(" / ") || "(no event)"}`, [
        row.label,
        row.when,
      ]);
  }
  return { "events.when": share(dated, gold.events.length) };
}

function scoreOrigins(gold: Gold, picture: Picture) {
  const paths = new Map(picture.reports.map((report) => [report.id, baseName(report.path)]));
  const goldPairs = pairsOf(gold.origins.map((group) => group.map(baseName)));
  const ownPairs = pairsOf(picture.origins.map((origin) => origin.reports.map((id) => paths.get(id) ?? id)));
  return { origins: f1(common(goldPairs, ownPairs), ownPairs.size, goldPairs.size) };
}
