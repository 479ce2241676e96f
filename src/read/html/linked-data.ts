import { dateOf } from "../dates/index.ts";
import { cleanMetadata, fillIn, type Metadata } from "../draft.ts";

type Thing = Readonly<Record<string, unknown>>;

/** How many things of a page's JSON-LD are looked at: a page describes itself in its first few. */
const MAX_THINGS = 500;
const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease|NewsItem)$/i;
const PAGE = /WebPage$/i;

/** What a page's JSON-LD says of the article: an `Article` of any kind before a `WebPage`. Faulty JSON says nothing. */
export function linkedMetadata(blocks: readonly string[]): Metadata {
  const things = blocks.flatMap((block) => thingsOf(parsed(block)));
  const ids = new Map(
    things.flatMap((thing) => (typeof thing["@id"] === "string" ? [[thing["@id"], thing]] : [])),
  );
  const ofType = (type: RegExp) => things.filter((thing) => typesOf(thing).some((name) => type.test(name)));
  return fillIn(
    ...[...ofType(ARTICLE), ...ofType(PAGE)].map((thing) =>
      thingMetadata(thing, ids as ReadonlyMap<string, Thing>),
    ),
  );
}

function thingMetadata(thing: Thing, ids: ReadonlyMap<string, Thing>): Metadata {
  return cleanMetadata({
    title: thing.headline ?? thing.name,
    published: [thing.datePublished, thing.dateCreated].find(
      (date) => typeof date === "string" && dateOf(date),
    ),
    byline: namesOf(thing.author ?? thing.creator, ids),
    outlet: namesOf(thing.publisher ?? thing.sourceOrganization, ids),
    language: namesOf(thing.inLanguage, ids),
    url: thing.url,
  });
}

function namesOf(value: unknown, ids: ReadonlyMap<string, Thing>): string | undefined {
  const list = Array.isArray(value) ? value : [value];
  const names = list.map((item) => nameOf(item, ids)).filter((name) => name !== undefined);
  return names.length > 0 ? names.join(", ") : undefined;
}

function nameOf(value: unknown, ids: ReadonlyMap<string, Thing>): string | undefined {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const thing = value as Thing;
  const name = thing.name ?? ids.get(String(thing["@id"]))?.name ?? thing.alternateName;
  return typeof name === "string" ? name : undefined;
}

/** The things of a block, also those in `@graph` and in lists, nearest to the root first. */
function thingsOf(value: unknown): Thing[] {
  const things: Thing[] = [];
  for (let queue: unknown[] = [value]; queue.length > 0 && things.length < MAX_THINGS; ) {
    const objects = queue.flat(2).filter((item): item is Thing => typeof item === "object" && item !== null);
    things.push(...objects.slice(0, MAX_THINGS - things.length));
    queue = objects
      .flatMap((thing) => [thing["@graph"], thing.mainEntity])
      .filter((item) => item !== undefined);
  }
  return things;
}

function typesOf(thing: Thing): string[] {
  const type = thing["@type"];
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === "string");
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)/, "").replace(/(?:-->|\/\/\]\]>)\s*$/, ""));
  } catch {
    return undefined;
  }
}
