import { claims, type Draft, drafted, type ReadSoFar } from "../draft.ts";
import { contentEnd, hasNumber, isClause, spanOf } from "../phrases/content.ts";
import { hasObject } from "../phrases/object.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import type { Place, Reading } from "../zones/zones.ts";

/** How far into its sentence the verb may stand, in tokens: an office with a name and its town between commas. A judgement. */
const FAR = 16;

/** "As the warden told the crews, nine boats sank", and in translated English "How the warden told the crews, …": who says it stands before what is said, in a clause of its own. */
export function readPrefaced(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { lexicon, doc } = reading;
  let first = zone.first;
  while (first < zone.last && lexicon.leadWords.has(doc.tokens[first]!.lower)) first++;
  if (!/^(?:as|how)$/.test(doc.tokens[first]?.lower ?? "")) return [];
  for (let at = first + 2; at < Math.min(zone.last, first + FAR); at++) {
    const token = doc.tokens[at]!;
    if (!isFiniteVerb(reading, token)) continue;
    const comma = lexicon.voicing.has(token.lower) ? endOfPreface(reading, { zone, at }) : -1;
    const source = comma < 0 ? null : subjectBefore(reading, { zone: { ...zone, first: first + 1 }, at });
    if (!source) return [];
    const run = { first: comma + 1, last: contentEnd(reading, { zone, at: comma + 1 }) };
    const span = isClause(reading, run) || hasNumber(reading, run) ? spanOf(reading, run) : null;
    if (!span || drafts.some((draft) => claims(draft, span))) return [];
    const cue = { first: at, last: at + 1 };
    return [drafted({ rule: "prefaced", content: [span], cue, source, settled: true })];
  }
  return [];
}

/** The comma behind the verb at `at`, or -1 where it has a clause or an object of its own: "as he said he would", "as the guild announced its plan". One may be told. */
function endOfPreface(reading: Reading, { zone, at }: Place): number {
  const { lexicon, doc } = reading;
  const verb = { first: at, last: at + 1 };
  if (hasObject(reading, { zone, verb }) && !lexicon.telling.has(doc.tokens[at]!.lower)) return -1;
  for (let i = at + 1; i < zone.last - 1; i++) {
    if (doc.tokens[i]!.text === ",") return i;
    if (isFiniteVerb(reading, doc.tokens[i]!) || /^[;:"“”]$/.test(doc.tokens[i]!.text)) return -1;
  }
  return -1;
}
