import { type Anchor, contains } from "../../model/index.ts";
import type { Change, Side } from "./change.ts";

/** What is contested since, and what no longer is. */
export function contestChanges(old: Side, now: Side): Change[] {
  const [before, after] = [pairsOf(old), pairsOf(now)];
  return [
    ...[...after].flatMap(([key, [claim, denial]]) =>
      before.has(key) ? [] : [since({ claim, denial, side: now })],
    ),
    ...[...before].flatMap(([key, [claim, denial]]) =>
      after.has(key) ? [] : [ended({ claim, denial, side: old })],
    ),
  ];
}

/** Each claim with each of its denials, as ids, by both. */
function pairsOf({ picture }: Side): Map<string, readonly [string, string]> {
  return new Map(
    picture.contested.flatMap(({ claim, denials }) =>
      denials.map((denial) => [`${claim} ${denial}`, [claim, denial] as const] as const),
    ),
  );
}

interface Pair {
  readonly claim: string;
  readonly denial: string;
  readonly side: Side;
}

function since(pair: Pair): Change {
  return { kind: "contested", note: `against it: ${saidIn(pair.denial, pair.side)}`, ...shared(pair) };
}

function ended(pair: Pair): Change {
  return {
    kind: "withdrawn",
    note: `nothing stands against it any more: ${saidIn(pair.denial, pair.side)}`,
    ...shared(pair),
  };
}

function shared(pair: Pair): Pick<Change, "about" | "label" | "anchors"> {
  const { claim, denial, side } = pair;
  const anchors = [claim, denial].flatMap((id) => anchorOf(id, side) ?? []);
  return { about: "contest", label: isDenied(pair) ? wordsOf(claim, side) : saidIn(claim, side), anchors };
}

/** Whether the claim is nothing but the words that its denial denies: who made it is then not said. */
function isDenied({ claim, denial, side }: Pair): boolean {
  const [inner, outer] = [anchorOf(claim, side), anchorOf(denial, side)];
  const [a, b] = [claim, denial].map((id) => side.statementById.get(id)?.speaker);
  return a === b && inner !== undefined && outer !== undefined && contains(outer, inner);
}

function anchorOf(id: string, { statementById, figureById }: Side): Anchor | undefined {
  return statementById.get(id)?.content ?? figureById.get(id)?.anchor;
}

function saidIn(id: string, side: Side): string {
  const item = side.statementById.get(id) ?? side.figureById.get(id);
  const name = side.sourceName(item?.speaker);
  const words = wordsOf(id, side);
  return name === undefined ? words : `${name}: ${words}`;
}

function wordsOf(id: string, side: Side): string {
  return `“${anchorOf(id, side)?.exact.replace(/\s+/g, " ") ?? ""}”`;
}
