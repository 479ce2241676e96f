import { byCodeUnit, groupId, type Origin } from "../../model/index.ts";
import { groupsOf } from "../terms/index.ts";
import { agencyOf } from "./agency.ts";
import { leadOf } from "./lead.ts";
import { likelyPairs } from "./minhash.ts";
import { passagesOf } from "./passages.ts";
import { type OriginText, type Sketch, sketchOf } from "./text.ts";
import { judge, type Verdict } from "./verdict.ts";

export { type Bands, bandsOf } from "./minhash.ts";
export { type OriginText, type Sketch, sketchOf } from "./text.ts";
export { judge } from "./verdict.ts";

/** Finds copies, cuts and edits: texts that share a fifth of their three-word runs meet with probability 0.93. */
const WORDING = { bands: 64, rows: 2 };
/** Finds rewrites and translations: texts that share a third of their names and numbers meet with probability 0.8, a tenth 0.05. */
const FACTS = { bands: 48, rows: 3 };

/**
 * Which texts copy, cut, rewrite or translate one text. Every text is in exactly one origin. Candidates come from MinHash
 * over wording and over names and numbers; each pair is then decided from the two texts alone, so that a third never changes it.
 * Sorted by id; an origin's id rests on its lead, so that a later copy does not change it.
 */
export function findOrigins(texts: readonly OriginText[]): Origin[] {
  const sketches = [...texts].sort((a, b) => byCodeUnit(a.id, b.id)).map(sketchOf);
  const groups = groupsOf(sketches.length);
  const verdicts = new Map<string, Verdict>();
  for (const [a, b] of candidates(sketches)) {
    const verdict = judge(sketches[a]!, sketches[b]!);
    if (!verdict) continue;
    groups.join(a, b);
    verdicts.set(`${a} ${b}`, verdict);
  }
  const origins = groups.all().map((members) => originOf(members, { sketches, verdicts }));
  return origins.sort((a, b) => byCodeUnit(a.id, b.id));
}

function candidates(sketches: readonly Sketch[]): Iterable<readonly [number, number]> {
  const pairs = new Map<number, readonly [number, number]>();
  const add = (pair: readonly [number, number]) => pairs.set(pair[0] * sketches.length + pair[1], pair);
  for (const pair of likelyPairs(
    sketches.map((sketch) => sketch.shingles),
    WORDING,
  ))
    add(pair);
  for (const pair of likelyPairs(
    sketches.map((sketch) => sketch.facts),
    FACTS,
  ))
    add(pair);
  return pairs.values();
}

function originOf(
  members: readonly number[],
  known: { sketches: readonly Sketch[]; verdicts: ReadonlyMap<string, Verdict> },
): Origin {
  const sketches = members.map((member) => known.sketches[member]!);
  const lead = leadOf(sketches);
  const reports = sketches.map((sketch) => sketch.source.id);
  const others = sketches.filter((sketch) => sketch !== lead.sketch);
  const agency = [lead.sketch, ...others].flatMap(({ source }) => agencyOf(source) ?? [])[0];
  const base = {
    id: groupId("origin", [lead.sketch.source.id]),
    reports,
    lead: lead.sketch.source.id,
    ...(agency === undefined ? {} : { agency }),
  };
  if (members.length === 1) return { ...base, relation: "single" };
  const verdicts = members.flatMap((a) => members.flatMap((b) => known.verdicts.get(`${a} ${b}`) ?? []));
  const relation = verdicts.some((verdict) => verdict.relation === "rewrite") ? "rewrite" : "copy";
  const reason = `${evidenceOf(verdicts)}; lead: ${lead.reason}`;
  return { ...base, relation, reason, passages: passagesOf(lead.sketch, others) };
}

function evidenceOf(verdicts: readonly Verdict[]): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const wording = Math.min(...verdicts.map((verdict) => verdict.wording));
  const telling = Math.min(...verdicts.map((verdict) => verdict.telling));
  return wording >= 0.5
    ? `at least ${percent(wording)} of the shorter text's wording is the same`
    : `the same facts in the same order: passages that share ${percent(telling)} of the shorter text's terms, ${percent(wording)} of its wording`;
}
