import type { Doc } from "../../text/index.ts";
import { bestOf, type Scores } from "./kinds.ts";
import type { Run } from "./runs.ts";
import type { Kind } from "./words.ts";

/** A name with what speaks for its kind. */
export interface Judged {
  readonly name: Run;
  readonly scores: Scores;
}

/** How much the other mentions of one text weigh beside what stands at a mention itself. */
const SHARE = 0.6;

/** How much a neighbour in a list weighs: things in one list are mostly of one kind. */
const LISTED = 0.45;

/** A text and the words that join members of a list in it. */
interface Listing {
  readonly doc: Doc;
  readonly listing: ReadonlySet<string>;
}

/** Whether nothing but a comma or "and" stands between two names. */
function isCoordinated(a: Run, b: Run, { doc, listing }: Listing): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (right.first - left.last > 2) return false;
  const gap = doc.tokens.slice(left.last, right.first).map((token) => token.lower);
  return gap.length > 0 && gap.every((word) => word === "," || listing.has(word));
}

function addInto(sum: Scores, more: Scores, weight: number): void {
  for (const kind of Object.keys(sum) as Kind[]) sum[kind] += weight * more[kind];
}

/**
 * Lets the mentions of one text inform each other: the same words are mostly the same thing, and a single word that
 * closes a person's full name elsewhere in the text is that person.
 */
export function shareEvidence(names: readonly Judged[], on: Listing): Judged[] {
  const { doc } = on;
  const wordsOf = ({ first, last }: Run) =>
    doc.tokens
      .slice(first, last)
      .map((token) => token.lower)
      .join(" ");
  const sums = new Map<string, Scores>();
  const closing = new Map<string, number>();
  for (const { name, scores } of names) {
    const words = wordsOf(name);
    const sum = sums.get(words) ?? { person: 0, organisation: 0, place: 0, other: 0 };
    for (const kind of Object.keys(sum) as Kind[]) sum[kind] += scores[kind];
    sums.set(words, sum);
    if (name.last - name.first > 1 && bestOf(scores) === "person") {
      const last = doc.tokens[name.last - 1]!.lower;
      closing.set(last, (closing.get(last) ?? 0) + 1);
    }
  }
  return names.map(({ name, scores }, at) => {
    const words = wordsOf(name);
    const sum = sums.get(words) ?? scores;
    const shared: Scores = { ...scores };
    for (const kind of Object.keys(shared) as Kind[]) shared[kind] += SHARE * (sum[kind] - scores[kind]);
    if (name.last - name.first === 1 && closing.has(words)) shared.person += 2.5;
    for (const other of [names[at - 1], names[at + 1]]) {
      if (other && isCoordinated(name, other.name, on)) addInto(shared, other.scores, LISTED);
    }
    return { name, scores: shared };
  });
}
