import { createHash } from "node:crypto";
import { assembleLinks, copyJudge, linksOf, partitionOf } from "../../match/index.ts";
import { CrossreadError, type Links, type ReadReport, type Report } from "../../model/index.ts";
import type { Member, ProjectStore } from "../../store/index.ts";
import type { Progress } from "../make-picture.ts";
import { engineId } from "./engine.ts";

/** What links are made with. */
export interface LinkedOptions {
  /** Every report of the project by id. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * The links of all reports of a project. Neighbourhoods whose reports are the same as last time, and read by the same engine, are taken from the project;
 * the others are matched and kept.
 */
export async function linksOfProject(
  store: ProjectStore,
  { reports, onProgress }: LinkedOptions,
): Promise<Links> {
  const members = await store.members();
  const neighbourhoods = await neighbourhoodsIn(store, { members, reports });
  const stamps = new Map(members.map(({ id, stamp }) => [id, stamp]));
  const parts: Links[] = [];
  const keys = new Set<string>();
  let done = 0;
  for (const ids of neighbourhoods) {
    onProgress({ step: "match", done, total: members.length });
    const key = keyOf(ids, stamps);
    parts.push((await store.links(key)) ?? (await linkedAnew(store, { ids, key })));
    keys.add(key);
    done += ids.length;
  }
  await store.keepOnlyLinks(keys).catch(unlessUnwritable);
  return assembleLinks(parts);
}

async function neighbourhoodsIn(
  store: ProjectStore,
  { members, reports }: { members: readonly Member[]; reports: ReadonlyMap<string, Report> },
): Promise<string[][]> {
  const partition = partitionOf(members.map(({ id }) => id));
  for await (const postings of store.shared("marks")) partition.mark(postings);
  for await (const postings of store.shared("scenes")) partition.scene(postings);
  const alike = copyJudge((id) => reports.get(id)!);
  for await (const postings of store.shared("bands")) partition.band(postings, alike);
  return partition.neighbourhoods();
}

/** Changes with the engine, with the reports that belong, and with what was found in any of them. */
function keyOf(ids: readonly string[], stamps: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256").update(engineId());
  for (const id of ids) hash.update("\0").update(id).update(" ").update(stamps.get(id)!);
  return hash.digest("hex");
}

async function linkedAnew(
  store: ProjectStore,
  { ids, key }: { ids: readonly string[]; key: string },
): Promise<Links> {
  const read: ReadReport[] = [];
  for await (const report of store.reports(ids)) read.push(report);
  const links = linksOf(read);
  await store.keepLinks(key, links).catch(unlessUnwritable);
  return links;
}

/** Links that cannot be kept are made again next time: a project on a full or read-only disk still has its picture. */
function unlessUnwritable(error: unknown): void {
  if (!(error instanceof CrossreadError && error.code === "cannot-write")) throw error;
}
