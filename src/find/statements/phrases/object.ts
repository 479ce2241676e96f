import type { Run } from "../draft.ts";
import type { Reading, Zone } from "../zones/zones.ts";

/** Whether a verb has an object between its words and the next mark: then it opens what is said, or tells what was done, and does not close what was said. */
export function hasObject({ doc }: Reading, { zone, verb }: { zone: Zone; verb: Run }): boolean {
  for (let i = verb.last; i < zone.last; i++) {
    const { text, head, deprel } = doc.tokens[i]!;
    if (/^[,.;:]$/.test(text)) return false;
    if (head >= verb.first && head < verb.last && /^(?:obj|iobj|ccomp|xcomp)/.test(deprel)) return true;
  }
  return false;
}
