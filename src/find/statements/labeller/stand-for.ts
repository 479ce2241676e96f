import { overlapOf, type Span } from "../../../model/index.ts";
import type { Draft } from "../draft.ts";
import { overlapping } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { spanOfRun } from "./labelled-draft.ts";

interface Versus {
  readonly theirs: Draft;
  readonly draft: Draft;
}

/** Whether what the labeller makes of a word may stand for what the rules make of it, beside all else that the rules read. */
export function mayReplace(
  reading: Reading,
  { theirs, draft, drafts }: Versus & { readonly drafts: readonly Draft[] },
): boolean {
  return (
    mayStandFor(reading, { theirs, draft }) &&
    !drafts.some(
      (other) => swallows(reading, { theirs, draft, other }) || takesSpeech({ theirs, draft, other }),
    )
  );
}

/** Whether the labeller's content is about the same words, in the same sentence unless it is speech, and no shorter list. */
function mayStandFor(reading: Reading, { theirs, draft }: { theirs: Draft; draft: Draft }): boolean {
  const { content, quoted } = theirs;
  if (!content.some((span) => draft.content.some((ours) => overlapOf(span, ours) > 0))) return false;
  const sentence = overlapping(reading.doc.sentences, draft.content[0]!)[0];
  if (!quoted && sentence && content[0]!.start < sentence.start) return false;
  if (draft.quoted) return true;
  return (
    !cutsList(reading, { whole: draft.content[0]!, part: content[0]! }) &&
    !runsOn(reading, { whole: content[0]!, part: draft.content[0]! })
  );
}

/** Whether the labeller's content reaches into a quotation that the rules read by itself, and theirs does not. */
function takesSpeech({ theirs, draft, other }: { theirs: Draft; draft: Draft; other: Draft }): boolean {
  if (draft.quoted || theirs.quoted || !other.quoted) return false;
  const reaches = (one: Draft): boolean =>
    one.content.some((span) => other.content.some((speech) => overlapOf(span, speech) > 0));
  return reaches(theirs) && !reaches(draft);
}

/** Whether the labeller's content runs on into what another reporting word of the same speaker carries: "promised A and ordered B". */
function swallows(
  reading: Reading,
  { theirs, draft, other }: { theirs: Draft; draft: Draft; other: Draft },
): boolean {
  if (other.cue === null || other.cue.first === draft.cue?.first) return false;
  const word = spanOfRun(reading, other.cue);
  const inside = (one: Draft): boolean => one.content.some((span) => overlapOf(span, word) > 0);
  return inside(theirs) && !inside(draft) && word.start >= draft.content.at(-1)!.end;
}

/** Whether the labeller goes on behind a comma where the report takes the word back: ", as rescuers searched", ", but". */
function runsOn(reading: Reading, { whole, part }: { whole: Span; part: Span }): boolean {
  if (whole.end <= part.end || Math.abs(whole.start - part.start) > 5) return false;
  const [comma, next] = overlapping(reading.doc.tokens, { start: part.end, end: whole.end });
  return comma?.text === "," && reading.lexicon.breakers.has(next?.lower ?? "");
}

/** Whether the labeller stopped at a comma or before “and that” inside what the rules take as one: they know what ends speech behind a comma, it mostly met a list. */
function cutsList(reading: Reading, { whole, part }: { whole: Span; part: Span }): boolean {
  const { text } = reading.doc;
  return (
    part.end < whole.end &&
    part.start <= whole.start + 5 &&
    /^(?:,| and that )/.test(text.slice(part.end, whole.end))
  );
}
