import type { Doc } from "../../../text/index.ts";
import type { Phrase } from "../draft.ts";
import type { Place, Reading } from "../zones/zones.ts";

/** The subject of the verb at or right behind `at`, as the parse has it: who turns a claim down can speak, whatever the noun. */
export function parsedSubject({ doc }: Reading, { zone, at }: Place): Phrase | null {
  const heads = new Set([at, doc.tokens[at]?.head ?? at, at + 1]);
  for (let last = at - 1; last >= Math.max(zone.first, at - FAR); last--) {
    const token = doc.tokens[last]!;
    if (!token.deprel.startsWith("nsubj") || !heads.has(token.head)) continue;
    let first = last;
    while (first > zone.first && isWithin(doc, { of: last, at: first - 1 })) first--;
    return { first, last: last + 1, appositions: [] };
  }
  return null;
}

/** How far before its verb a subject ends, at most, in tokens. A judgement: a relative clause may come between. */
const FAR = 20;

/** How deep in a phrase a word hangs, at most. A judgement that bounds the climb. */
const DEEP = 8;

/** Whether a word hangs on another one, or on what hangs on it. */
function isWithin({ tokens }: Doc, { of, at }: { of: number; at: number }): boolean {
  for (let i = at, steps = 0; i >= 0 && steps < DEEP; i = tokens[i]!.head, steps++) if (i === of) return true;
  return false;
}
