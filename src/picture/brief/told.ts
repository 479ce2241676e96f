import type { Anchor } from "../../model/index.ts";
import type { Draft } from "./draft.ts";

/** The passages that the brief has told, so that nothing is told twice. */
export type Told = Set<string>;

/** Marks passages as told. */
export function tell(told: Told, anchors: readonly Anchor[]): void {
  for (const anchor of anchors) told.add(keyOf(anchor));
}

/** Marks every passage that drafts cite as told. */
export function tellDrafts(told: Told, drafts: readonly Draft[]): void {
  for (const { marks } of drafts) {
    tell(
      told,
      marks.map(({ cite }) => cite.anchor),
    );
  }
}

/** Whether a passage was told. */
export function isTold(told: Told, anchor: Anchor): boolean {
  return told.has(keyOf(anchor));
}

/** Marks the passages of a quotation as told; false, and nothing marked, where the first of them, which it quotes, was. */
export function claim(told: Told, draft: Draft): boolean {
  const [quoted] = draft.marks;
  if (!quoted || isTold(told, quoted.cite.anchor)) return false;
  tellDrafts(told, [draft]);
  return true;
}

function keyOf({ report, start }: Anchor): string {
  return `${report} ${start}`;
}
