import { contentEnd, contentStart, setsScene, spanOf } from "./content.ts";
import type { Draft } from "./draft.ts";
import { isOwnClause } from "./inverted.ts";
import { type Aside, asideAt, claims } from "./parenthetical.ts";
import type { Reading, Zone } from "./zones.ts";

/**
 * "By Friday, the guild says, ninety had left", "Should it rain again, say the growers, the road will go": an attribution between what sets the scene and the
 * clause itself. The scene is said too.
 */
export function readBroken(
  reading: Reading,
  { zone, drafts }: { zone: Zone; drafts: readonly Draft[] },
): Draft[] {
  const found: Draft[] = [];
  for (let at = zone.first + 1; at < zone.last; at++) {
    const { upos, lower } = reading.doc.tokens[at]!;
    if (upos !== "VERB" && !reading.lexicon.voicing.has(lower)) continue;
    const aside = asideAt(reading, { zone, at });
    const content = aside && saidAround(reading, { zone, aside });
    if (!content || [...drafts, ...found].some((draft) => claims(draft, content[1]))) continue;
    const cue = { first: at, last: at + 1 };
    const { source } = aside;
    const act = drafts.find((draft) => draft.cue?.first === at)?.act ?? "say";
    found.push({ rule: "broken", content, quoted: false, cue, act, source, via: [], settled: true });
  }
  return found;
}

/** What stands on both sides of an aside between commas: a scene before it, a clause of its own behind it. */
function saidAround(
  reading: Reading,
  { zone, aside }: { zone: Zone; aside: Aside },
): readonly [{ start: number; end: number }, { start: number; end: number }] | null {
  const { tokens } = reading.doc;
  const [opens, closes] = [aside.first - 1, aside.last];
  if (tokens[opens]?.text !== "," || tokens[closes]?.text !== "," || closes >= zone.last) return null;
  const scene = { first: contentStart(reading, { zone, end: opens }), last: opens };
  const clause = { first: closes + 1, last: contentEnd(reading, { zone, at: closes + 1 }) };
  if (!setsScene(reading, scene) || !isOwnClause(reading, clause)) return null;
  const [before, behind] = [spanOf(reading, scene), spanOf(reading, clause)];
  return before && behind ? [before, behind] : null;
}
