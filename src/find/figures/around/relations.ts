import type { Doc } from "../../../text/index.ts";
import { MOVE_JOINS, MOVES, UP_FROM } from "../languages/en/moves.ts";
import { FROM, INCLUDING, NOT, OF_WHICH, REVISED, SHARE_JOINS } from "../languages/en/relations.ts";
import type { Read } from "../measures/counted/earlier.ts";

/** How a figure stands to another of its report, by position in the list of what was read. */
export interface Relations {
  /** The whole that this is a part of. */
  readonly partOf?: number;
  /** The figure that this one takes back. */
  readonly corrects?: number;
  /** The figure that this one moved on from. */
  readonly movedFrom?: number;
  /** The figure that gives this count in another unit. */
  readonly otherUnit?: number;
}

interface Around {
  readonly read: readonly Read[];
  readonly at: number;
}

/** How far before a pair of numbers the verb that relates them may stand, in words. A judgement: its subject and an aside may come between. */
const VERB_REACH = 12;

/** Reads the relations of the figure at `at` to its neighbours in the sentence: "91 of them", "of whom 12", "23 of the 31", "217, not 271", "51, up from 34". */
export function relationsOf(doc: Doc, { read, at }: Around): Relations {
  const here = read[at];
  if (!here) return {};
  return {
    ...partOf(doc, { read, at }),
    ...correction(doc, { read, at }),
    ...movement(doc, { read, at }),
    ...(inBrackets(doc, { read, at }) ? { otherUnit: at - 1 } : {}),
  };
}

function partOf(doc: Doc, { read, at }: Around): Relations {
  const [last, here, next] = [read[at - 1], read[at], read[at + 1]];
  if (!here) return {};
  if (next && isShareOf(doc, { here, next })) return { partOf: at + 1 };
  const near = last && last.mention.sentence.index >= here.mention.sentence.index - 1;
  const part = here.reading.rule === "part" || here.mention.partOf || opensPart(doc, here);
  return near && part ? { partOf: at - 1 } : {};
}

/** "of which 838", "including 12 children", "among them 12". */
function opensPart({ tokens }: Doc, { mention: { first } }: Read): boolean {
  const [a, b] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  return (
    (OF_WHICH.of.has(a) && OF_WHICH.which.has(b)) ||
    INCLUDING.including.has(b) ||
    (INCLUDING.including.has(a) && INCLUDING.at.has(b)) ||
    (INCLUDING.among.has(a) && INCLUDING.them.has(b))
  );
}

function isShareOf(doc: Doc, { here, next }: { here: Read; next: Read }): boolean {
  if (next.mention.sentence.index !== here.mention.sentence.index) return false;
  const between = doc.tokens.slice(here.mention.last, Math.min(next.mention.first, here.mention.last + 4));
  return SHARE_JOINS.has(between.map((token) => token.lower).join(" "));
}

/** The figure behind this one, where it stands in the same sentence and counts the same. */
function sameNext({ read, at }: Around): Read | undefined {
  const [here, next] = [read[at], read[at + 1]];
  if (!here || next?.mention.sentence.index !== here.mention.sentence.index) return undefined;
  return next.reading.measure === here.reading.measure ? next : undefined;
}

/** "217, not 271 as ... said": the figure before takes this one back. "revised to 20 from 30": likewise. */
function correction({ tokens }: Doc, { read, at }: Around): Relations {
  const [here, next] = [read[at], sameNext({ read, at })];
  if (!here || !next) return {};
  const before = tokens[next.mention.first - 1]?.lower ?? "";
  const further = tokens[next.mention.first - 2]?.lower ?? "";
  if (NOT.not.has(before) || NOT.pairs.has(`${further} ${before}`)) return { corrects: at + 1 };
  return FROM.has(before) && verbBefore(tokens, { here, verbs: REVISED }) ? { corrects: at + 1 } : {};
}

/** "rose from 34 to 51": the later moved on from the earlier; "51, up from 34" and "rose to 51 from 34" as well. */
function movement({ tokens }: Doc, { read, at }: Around): Relations {
  const here = read[at];
  if (!here) return {};
  const opener = tokens[here.mention.first - 1]?.lower ?? "";
  const last = sameNext({ read, at: at - 1 }) === here ? read[at - 1] : undefined;
  if (last && MOVE_JOINS.to.has(opener) && FROM.has(tokens[last.mention.first - 1]?.lower ?? ""))
    return verbBefore(tokens, { here: last, verbs: MOVES }) ? { movedFrom: at - 1 } : {};
  const next = sameNext({ read, at });
  if (!next || !FROM.has(tokens[next.mention.first - 1]?.lower ?? "")) return {};
  const up = UP_FROM.has(tokens[next.mention.first - 2]?.lower ?? "");
  const moved = MOVE_JOINS.to.has(opener) && verbBefore(tokens, { here, verbs: MOVES });
  return up || moved ? { movedFrom: at + 1 } : {};
}

function verbBefore(
  tokens: Doc["tokens"],
  { here, verbs }: { here: Read; verbs: ReadonlySet<string> },
): boolean {
  const { first, sentence } = here.mention;
  return tokens
    .slice(Math.max(sentence.first, first - VERB_REACH), first)
    .some(({ lower }) => verbs.has(lower));
}

/** "3,900 households (19,500 people)": people and households, one in brackets right behind the other. */
function inBrackets({ tokens }: Doc, { read, at }: Around): boolean {
  const [last, here] = [read[at - 1], read[at]];
  if (
    !last ||
    !here ||
    tokens[here.mention.first - 1]?.text !== "(" ||
    here.mention.first - 1 !== last.mention.to
  )
    return false;
  const units = [last.reading.unit, here.reading.unit];
  return units.includes("person") && units.includes("household");
}
