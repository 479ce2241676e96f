import type { Doc } from "../../../text/index.ts";
import type { Read } from "../measures/inherit.ts";

/** How a figure stands to another of its report, by position in the list of what was read. */
export interface Relations {
  /** The whole that this is a part of. */
  readonly partOf?: number;
  /** The figure that this one takes back. */
  readonly corrects?: number;
}

const REVISED = /^(?:revised|corrected|lowered|cut|raised|adjusted|amended)$/;

/** Reads the relations of the figure at `at` to its neighbours in the sentence: "91 of them", "of whom 12", "39 of the 59", "217, not 271". */
export function relationsOf(doc: Doc, { read, at }: { read: readonly Read[]; at: number }): Relations {
  const here = read[at];
  if (!here) return {};
  const last = read[at - 1];
  const next = read[at + 1];
  const near = last && last.mention.sentence.index >= here.mention.sentence.index - 1;
  const part =
    (here.reading.rule === "part" || here.mention.partOf || opensPart(doc, here)) && near
      ? { partOf: at - 1 }
      : {};
  const whole = next && isShareOf(doc, { here, next }) ? { partOf: at + 1 } : part;
  return { ...whole, ...correction(doc, { read, at }) };
}

/** "of which 838", "including 12 children". */
function opensPart(doc: Doc, { mention }: Read): boolean {
  const [a, b] = [doc.tokens[mention.first - 2]?.lower, doc.tokens[mention.first - 1]?.lower];
  return (
    (a === "of" && (b === "which" || b === "whom")) || b === "including" || (a === "including" && b === "at")
  );
}

function isShareOf(doc: Doc, { here, next }: { here: Read; next: Read }): boolean {
  if (next.mention.sentence.index !== here.mention.sentence.index) return false;
  const between = doc.tokens.slice(here.mention.last, next.mention.first).map((token) => token.lower);
  return /^(?:of|of the|out of|out of the|of all|of its|of their)$/.test(between.join(" "));
}

/** "217, not 271 as ... said": the figure before takes this one back. "revised to 20 from 30": likewise. */
function correction(doc: Doc, { read, at }: { read: readonly Read[]; at: number }): Relations {
  const next = read[at + 1];
  const here = read[at];
  if (
    !here ||
    !next ||
    next.mention.sentence.index !== here.mention.sentence.index ||
    next.reading.measure !== here.reading.measure
  )
    return {};
  const before = doc.tokens[next.mention.first - 1]?.lower ?? "";
  const further = doc.tokens[next.mention.first - 2]?.lower ?? "";
  if (
    before === "not" ||
    (further === "rather" && before === "than") ||
    (further === "instead" && before === "of")
  )
    return { corrects: at + 1 };
  const revised = doc.tokens
    .slice(Math.max(here.mention.sentence.first, here.mention.first - 12), here.mention.first)
    .some((token) => REVISED.test(token.lower));
  return revised && before === "from" ? { corrects: at + 1 } : {};
}
