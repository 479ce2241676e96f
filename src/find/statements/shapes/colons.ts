import { claims, type Draft, drafted, type ReadSoFar, reportsInside } from "../draft.ts";
import { contentEnd, hasNumber, isClause, spanOf } from "../phrases/content.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import { firstIn } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";

/** What stands behind a colon that no reporting word has claimed. */
export function readColons(reading: Reading, within: ReadSoFar): Draft[] {
  return [...speechBehind(reading, within), ...clauseBehind(reading, within)];
}

/** "The ferryman only laughed: “Try the water.”": whoever the sentence is about speaks, whatever its verb. */
function speechBehind(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { tokens } = reading.doc;
  const speech = zone.after?.inner;
  if (!speech || tokens[zone.last - 1]!.text !== ":") return [];
  if (drafts.some((draft) => claims(draft, speech))) return [];
  const verb = firstIn(tokens, {
    first: zone.first + 1,
    last: zone.last,
    is: (token) => token.upos === "VERB" && isFiniteVerb(reading, token) && !/^acl/.test(token.deprel),
  });
  const before = drafts.findLast((draft) => draft.cue !== null && draft.source !== null);
  const source = before?.source ?? (verb < 0 ? null : subjectBefore(reading, { zone, at: verb }));
  if (!source) return [];
  const cue = before?.cue ?? { first: verb, last: verb + 1 };
  return [drafted({ rule: "quote-behind", content: [speech], quoted: true, cue, source })];
}

/** "The guild disputes this: only two boats sank", "Not so, replies the guild: two sank": whoever spoke before the colon goes on behind it. */
function clauseBehind(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { tokens } = reading.doc;
  const colon = firstIn(tokens, {
    first: zone.first + 2,
    last: zone.last - 1,
    is: ({ text }) => text === ":",
  });
  if (colon < 0) return [];
  const run = { first: colon + 1, last: contentEnd(reading, { zone, at: colon + 1 }) };
  const content = isClause(reading, run) || hasNumber(reading, run) ? spanOf(reading, run) : null;
  if (
    !content ||
    drafts.some((draft) => claims(draft, content) || reportsInside(reading, { draft, span: content }))
  )
    return [];
  const speaker = drafts.findLast(({ cue, source }) => cue !== null && source !== null && cue.first < colon);
  if (!speaker) return [];
  const act = speaker.act === "deny" ? "say" : speaker.act;
  const { bare: _, ...rest } = speaker;
  return [{ ...rest, act, rule: "colon", content: [content], quoted: false, settled: true }];
}
