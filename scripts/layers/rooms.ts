/**
 * Which room may import which, as ARCHITECTURE.md draws it. A room is a folder of src/, and inside `find` and `match` each
 * subfolder is one too. Every import of another room goes through its index.ts, except the shared file named here.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  gazetteer: ["model"],
  read: ["model", "text"],
  find: ["model", "text", "gazetteer", "find/*"],
  "find/*": ["model", "text", "gazetteer"],
  match: ["model", "text", "match/*"],
  // What words mean the same is below the steps of match; stories start from origins, contests from series.
  "match/*": ["model", "text", "match/terms"],
  "match/terms": ["model", "text"],
  "match/stories": ["model", "text", "match/terms", "match/origins"],
  "match/contests": ["model", "text", "match/terms", "match/series"],
  picture: ["model"],
  publish: ["model"],
  score: ["model"],
  app: ["model", "text", "read", "find", "match", "picture", "publish", "score"],
  cli: ["app", "model"],
  library: ["app", "find", "match", "model", "picture"],
};

/** Files that the subrooms beside them may import although they are no door. */
export const SHARED_FILES: readonly string[] = ["src/find/context.ts"];

/** Rooms where the clock, the network and randomness may be touched. */
export const MAY_ACT: readonly string[] = ["app", "cli"];

const SPLIT = ["find", "match"];

/** The room of a file below src/ ("src/find/dates/index.ts" is "find/dates"). */
export function roomOf(file: string): string {
  const [, room = "", sub = "", ...rest] = file.split("/");
  if (sub === "") return "library";
  return SPLIT.includes(room) && rest.length > 0 ? `${room}/${sub}` : room;
}

/** Whether a file of room `from` may import a file of room `to`. */
export function mayImport(from: string, to: string): boolean {
  const family = (room: string) => (room.includes("/") ? `${room.split("/")[0]}/*` : room);
  const allowed = MAY_IMPORT[from] ?? MAY_IMPORT[family(from)] ?? [];
  return from === to || allowed.includes(to) || allowed.includes(family(to));
}
