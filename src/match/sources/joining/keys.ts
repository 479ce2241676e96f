import { MISSION_NAMES, MISSIONS } from "../en/missions.ts";
import { HEADS, LEVELS } from "../en/offices.ts";
import { type BodyName, bodyName, isNational } from "../naming/name.ts";
import { territoryOf } from "../naming/territory.ts";
import type { Node } from "../nodes.ts";

/** What is known when names are compared: where each report lies, and which reports are one origin. */
export interface KeyContext {
  /** The country a report is mainly about, ISO 3166-1 alpha-2; "" where unknown. */
  readonly countryOf: (report: string) => string;
  readonly originOf: (report: string) => string;
  /** Countries that names with these words give somewhere, for names that give none. */
  readonly countriesOf: (words: string) => ReadonlySet<string>;
  /** The acronym, folded, of the one mission of the United Nations that reports name in a country. */
  readonly missionOf: (country: string) => string | undefined;
}

/** The missions that names give, by the country each works in, where they give one there. */
export function missionsGiven(bodies: readonly BodyName[]): KeyContext["missionOf"] {
  const given = new Map<string, Set<string>>();
  for (const { known } of bodies) {
    const country = known === undefined ? undefined : MISSIONS.get(known);
    if (known && country) given.set(country, (given.get(country) ?? new Set()).add(known));
  }
  return (country) => {
    const missions = given.get(country);
    return missions?.size === 1 ? [...missions][0] : undefined;
  };
}

/** The names of a mission as {@link BodyName.words} has them. */
const MISSIONS_BY_WORDS: ReadonlySet<string> = new Set(
  [...MISSION_NAMES].map((name) => bodyName(name).words.join(" ")).filter((words) => words !== ""),
);

/** The keys by which a voice that is no person is found again in other reports: two nodes that share a key are one voice. */
export function keysOf(node: Node, context: KeyContext): string[] {
  const own = `name:${context.originOf(node.report)}:${node.name.toLowerCase()}`;
  if (node.person) return [own];
  if (node.unnamed) return [own];
  const named = node.proper === undefined ? [] : [bodyName(node.proper)];
  const keys = [
    ...node.bodies.flatMap((body, i) => bodyKey(body, { node, context, named: i === 0 }) ?? []),
    ...named.flatMap((body) => bodyKey(body, { node, context, named: true }) ?? []),
    ...node.names.flatMap(territoryKey),
    ...node.names.flatMap((name) => rulerKey(name, { node, context })),
  ];
  return [own, ...keys, ...keys.flatMap((key) => governmentKey(key, context.countryOf(node.report)))];
}

/** "the Valley Front government" is the Valley Front. */
function rulerKey(name: string, { node, context }: { node: Node; context: KeyContext }): string[] {
  const movement = /^(?:the )?((?:\p{Lu}[\p{L}’'-]{2,20} ){1,3})(?:government|authorities)$/u
    .exec(name)?.[1]
    ?.trim();
  if (movement === undefined || territoryOf(name) !== null) return [];
  const body = bodyName(movement);
  const tells =
    body.country === undefined && body.known === undefined && !body.words.some((word) => LEVELS.has(word));
  return tells && body.words.length > 0 ? [bodyKey(body, { node, context, named: true }) ?? []].flat() : [];
}

/** "Akita prefecture" is "the government of Akita prefecture". */
function territoryKey(name: string): string[] {
  const territory = territoryOf(name);
  return territory === null || territory.place === ""
    ? []
    : [`territory:${territory.level}:${territory.place}`];
}

/** Abroad a government speaks through its foreign ministry: "Riga said" in a report on another country. */
function governmentKey(key: string, own: string): string[] {
  const country = /^body:([A-Z]{2}):foreign ministry$/.exec(key)?.[1];
  return country && own !== "" && country !== own ? [`government:${country}`] : [];
}

function bodyKey(
  body: BodyName,
  { node, context, named }: { node: Node; context: KeyContext; named: boolean },
): string | null {
  if (body.known) return `body:${body.known}`;
  const words = body.words.join(" ");
  if (!named && isPartOfName(body, node)) return null;
  if (MISSIONS_BY_WORDS.has(words)) {
    const country = body.country ?? context.countryOf(node.report);
    return `body:${context.missionOf(country) ?? `${country}:mission`}`;
  }
  if (words === "")
    return body.country && (named || isGovernment(node)) ? `government:${body.country}` : null;
  if (body.country) return `body:${body.country}:${words}`;
  if (body.alone && HEADS.has(words) && !isNational(words))
    return `head:${context.originOf(node.report)}:${words}`;
  if (!named && body.words.length < 2 && !isNational(words)) return null;
  if (!named && words === "government" && !isGovernment(node)) return null;
  const country = countryFor({ words, report: node.report, context });
  return words === "government" && country !== "" ? `government:${country}` : `body:${country}:${words}`;
}

/** "army" as another name of the "Valley Liberation Army" is no army of a country. */
function isPartOfName({ words, country }: BodyName, { bodies: [own] }: Node): boolean {
  if (own === undefined || country !== undefined || own.known !== undefined) return false;
  return (
    words.length > 0 && words.length < own.words.length && words.every((word) => own.words.includes(word))
  );
}

/** Whether a voice's own name is that of a government or country, so that its other names may be. */
function isGovernment({ bodies: [own] }: Node): boolean {
  return own !== undefined && (own.words.length === 0 || own.words.join(" ") === "government");
}

/** The country a name without one belongs to: its report's own where the body is national or another report says so, else the only one that is ever given. */
function countryFor({
  words,
  report,
  context,
}: {
  words: string;
  report: string;
  context: KeyContext;
}): string {
  const given = context.countriesOf(words);
  const own = context.countryOf(report);
  if (own !== "" && (given.has(own) || isNational(words))) return own;
  return given.size === 1 ? [...given][0]! : "";
}
