import { claims, type Draft, type ReadSoFar, reportsInside } from "../draft.ts";
import { contentEnd, isClause, spanOf } from "../phrases/content.ts";
import type { Place, Reading } from "../zones/zones.ts";

/** What a parenthetical breaks in two goes on behind it: "…, says the guild, and thirty were hurt", "…, the guild found; eleven were lost". */
export function readContinued(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    if (!/^(?:content-before|parenthetical|tail|according)$/.test(draft.rule) || !draft.cue || !draft.source)
      continue;
    const tail = Math.max(draft.cue.last, draft.source.last, draft.source.appositions.at(-1)?.last ?? 0);
    const first = resumes(reading, { zone, at: endOfAside(reading, { zone, at: tail }) });
    const content =
      first < 0 ? null : spanOf(reading, { first, last: contentEnd(reading, { zone, at: first }) });
    const [spoken] = draft.content;
    if (!content || !spoken || spoken.start > content.start) continue;
    if (
      [...drafts, ...out].some(
        (other) => claims(other, content) || reportsInside(reading, { draft: other, span: content }),
      )
    )
      continue;
    out.push({ ...draft, rule: "continued", content: [content], settled: true });
  }
  return out;
}

/** The next comma or semicolon, behind the time and place of speaking. */
function endOfAside({ doc }: Reading, { zone, at }: Place): number {
  let end = at;
  while (end < zone.last && !/^[,;:]$/.test(doc.tokens[end]!.text)) end++;
  return end;
}

/** The first token of the clause that goes on behind ", and", ", because" or ";", or -1 where the report takes the word back. */
function resumes(reading: Reading, { zone, at }: Place): number {
  const { tokens } = reading.doc;
  const mark = tokens[at]?.text;
  if (at >= zone.last || (mark !== "," && mark !== ";")) return -1;
  const joins = /^(?:and|because|since|so)$/.test(tokens[at + 1]?.lower ?? "");
  if (mark === "," && !joins) return -1;
  const first = joins ? at + 2 : at + 1;
  return isClause(reading, { first: first + 1, last: zone.last }) ? first : -1;
}
