import { byCodeUnit, groupId, type Origin } from "../../model/index.ts";
import { findOrigins } from "../origins/index.ts";
import { candidatePairs } from "./candidates.ts";
import { groupByOdds } from "./cluster.ts";
import { featuresOf, likeness } from "./likeness.ts";
import { profileOf } from "./vector.ts";
import { frequenciesOf, weigh } from "./weigh.ts";

/** A document of a stream. */
export interface StoryDocument {
  readonly id: string;
  readonly text: string;
  /** ISO 8601 date or date-time. */
  readonly published?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
}

/** Where a document belongs: documents on one happening share `story`, those that go back to one text share `origin`. */
export interface StoryLine {
  readonly id: string;
  readonly story: string;
  readonly origin: string;
}

/** Groups documents by happening and by the text they go back to: a line per document, in the order given. The groups do not depend on that order. */
export function groupStories(documents: readonly StoryDocument[]): StoryLine[] {
  const origins = findOrigins(documents);
  const originOf = new Map(origins.flatMap((origin) => origin.reports.map((id) => [id, origin.id] as const)));
  const storyOf = findStories(documents, origins);
  return documents.map(({ id }) => ({ id, story: storyOf.get(id)!, origin: originOf.get(id)! }));
}

/** The story of each document, by document id. Copies are always in one story. A story's id rests on its first document by date, then id. */
export function findStories(
  documents: readonly StoryDocument[],
  origins: readonly Origin[],
): Map<string, string> {
  const sorted = [...documents].sort(
    (a, b) => byCodeUnit(a.published ?? "~", b.published ?? "~") || byCodeUnit(a.id, b.id),
  );
  const plain = sorted.map(profileOf);
  const frequencies = frequenciesOf(plain);
  const profiles = plain.map((profile) => weigh(profile, frequencies));
  const edges = candidatePairs(profiles, frequencies).map((pair) => {
    const features = featuresOf(profiles[pair[0]]!, { b: profiles[pair[1]]!, frequencies });
    return { pair, odds: likeness(features) };
  });
  const index = new Map(sorted.map(({ id }, i) => [id, i]));
  const groups = groupByOdds(sorted.length, [...edges, ...copyEdges(origins, index)]);
  return new Map(sorted.map(({ id }, i) => [id, groupId("story", [sorted[groups[i]!]!.id])]));
}

/** Copies tell one happening, whatever their likeness. */
const CERTAIN = 20;

function copyEdges(origins: readonly Origin[], index: ReadonlyMap<string, number>) {
  return origins.flatMap(({ reports }) => {
    const members = reports.map((id) => index.get(id)!).sort((a, b) => a - b);
    return members.slice(1).map((member, i) => ({ pair: [members[i]!, member] as const, odds: CERTAIN }));
  });
}
