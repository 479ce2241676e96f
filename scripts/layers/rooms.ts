/**
 * Which room may import which, as ARCHITECTURE.md draws it. A room is a folder of src/, and inside `find` and `match` each
 * subfolder is one too. Every import of another room goes through its index.ts, except the shared files named here.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ["model"],
  gazetteer: ["model"],
  read: ["model", "text"],
  find: ["model", "text", "gazetteer", "find/*"],
  "find/*": ["model", "text", "gazetteer"],
  // The table of languages: which words each finder has in each.
  "find/languages": ["model", "text", "find/*"],
  match: ["model", "text", "match/*"],
  // What words mean the same is below the steps of match, and so are learned odds; stories start from origins, contests from series.
  "match/*": ["model", "text", "match/terms"],
  "match/terms": ["model", "text"],
  "match/odds": [],
  "match/stories": ["model", "text", "match/terms", "match/origins"],
  "match/neighbourhood": ["model", "match/terms", "match/origins", "match/places"],
  "match/series": ["model", "text", "match/terms", "match/odds"],
  "match/contests": ["model", "text", "match/terms", "match/odds", "match/series"],
  // The brief quotes whole sentences of reports.
  picture: ["model", "text"],
  publish: ["model"],
  score: ["model"],
  store: ["model"],
  app: ["model", "text", "read", "find", "match", "picture", "publish", "score", "store"],
  cli: ["app", "model"],
  // The page in the browser: the types, and the view that every format draws from.
  web: ["model", "publish"],
  library: ["app", "find", "match", "model", "picture"],
};

/** Files that the subrooms beside them may import although they are no door: what several finders need and none of them owns. */
export const SHARED_FILES: readonly string[] = [
  "src/find/context.ts",
  "src/find/en-words.ts",
  "src/find/word-set.ts",
];

/** Rooms where the clock, the network and randomness may be touched. */
export const MAY_ACT: readonly string[] = ["web", "app", "cli"];

const SPLIT = ["find", "match"];

/** The room of a file below src/ ("src/find/dates/index.ts" is "find/dates"). */
export function roomOf(file: string): string {
  const [top, room = "", sub = "", ...rest] = file.split("/");
  if (top === "web") return top;
  if (sub === "") return "library";
  return SPLIT.includes(room) && rest.length > 0 ? `${room}/${sub}` : room;
}

/** Whether a file of room `from` may import a file of room `to`. */
export function mayImport(from: string, to: string): boolean {
  const family = (room: string) => (room.includes("/") ? `${room.split("/")[0]}/*` : room);
  const allowed = MAY_IMPORT[from] ?? MAY_IMPORT[family(from)] ?? [];
  return from === to || allowed.includes(to) || allowed.includes(family(to));
}

/** The floors of large folders, lowest first, as ARCHITECTURE.md names them. Files that lie right in such a folder are on none. */
const FLOORS: Readonly<Record<string, readonly string[]>> = {
  "find/statements": ["lexicon", "zones", "phrases", "shapes", "speakers", "labeller", "confidence"],
  "find/statements/shapes": ["cued", "layout", "pointed"],
  "find/figures": ["languages", "quantities", "measures", "guess", "around", "vouching"],
  "find/figures/measures": ["counted", "cues", "clause", "labels", "inherited"],
  "find/figures/vouching": ["phrases", "ways"],
  "match/series": ["datum", "linking"],
  "match/sources": ["naming", "joining"],
};

/** Whether a file rests on another: on one of its own floor or of a lower one, where both lie on floors of one folder. */
export function restsOn(file: string, target: string): boolean {
  return Object.entries(FLOORS).every(([folder, floors]) => {
    const [from, to] = [file, target].map((path) => floors.indexOf(floorOf(path, folder))) as [
      number,
      number,
    ];
    return from < 0 || to <= from;
  });
}

/** The folder that a file lies in right below `folder`, or "". */
function floorOf(file: string, folder: string): string {
  const inside = `src/${folder}/`;
  return file.startsWith(inside) ? (file.slice(inside.length).split("/")[0] ?? "") : "";
}

/** The language a file is of, by its name or its folder ("dates/en/words.ts", "figures/en-units.ts"), or undefined. */
function languageOfFile(file: string): string | undefined {
  return /\/(en|es|fr|pt)(?:\/|\.ts$|-[a-z-]+\.ts$)/.exec(file)?.[1];
}

/** Where packs are put together: these may import files of a language, from any room. */
const PACK_TABLES = ["src/text/languages/index.ts", "src/find/languages/index.ts"];

/** Rooms that still know a language by themselves. A room leaves this list once its words come from the report's pack; none may be added. */
const FIXED_LANGUAGE = [
  "find/figures",
  "match/contests",
  "match/events",
  "match/series",
  "match/sources",
  "match/terms",
  "model",
  "picture",
  "read",
];

/** Whether a file may import a file of a language: only files of that language, the packs' tables and the rooms named above may. */
export function maySpeak(file: string, target: string): boolean {
  const language = languageOfFile(target);
  if (language === undefined || languageOfFile(file) === language || PACK_TABLES.includes(file)) return true;
  return FIXED_LANGUAGE.includes(roomOf(file)) && roomOf(file) === roomOf(target);
}

/** Whether a file is the door of its room for one language, open to files of the same language and to the packs' tables. */
export function isLanguageDoor(file: string, target: string): boolean {
  if (!/\/(?:[a-z]{2}|[a-z]{2}\/index)\.ts$/.test(target)) return false;
  const language = languageOfFile(target);
  return language !== undefined && (languageOfFile(file) === language || PACK_TABLES.includes(file));
}
