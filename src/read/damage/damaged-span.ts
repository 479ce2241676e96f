import type { Damage, Span } from "../../model/index.ts";

/** A damaged place of a text, before it has its anchor. */
export type DamagedSpan = Span & Pick<Damage, "kind" | "note">;
