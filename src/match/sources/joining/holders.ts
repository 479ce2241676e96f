import { SOLE_OFFICES } from "../en/words.ts";
import { type BodyName, bodyName } from "../naming/name.ts";
import { samePerson } from "../naming/person.ts";
import type { Node } from "../nodes.ts";
import type { Joins } from "./joins.ts";

const HOLDER = [{ feature: "only-holder-of-that-office", weight: 1 }] as const;

/** What holders of offices are joined with. */
interface HolderContext {
  readonly joins: Joins;
  /** The country a report is mainly about, ISO 3166-1 alpha-2; "" where unknown. */
  readonly countryOf: (report: string) => string;
}

/** An office and the person whom reports name as its holder are one voice, where they name only one. */
export function joinOffices(nodes: readonly Node[], { joins, countryOf }: HolderContext): void {
  const holders = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const { words, country } of node.offices) {
      const key = `${country ?? countryOf(node.report)} ${words.join(" ")}`;
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  }
  for (const list of holders.values()) {
    const people = list.flatMap((i) => nodes[i]!.person ?? []);
    if (people.some((person) => !samePerson(person, people[0]!))) continue;
    for (const i of list) joins.join(list[0]!, i, HOLDER);
  }
  joinSoleHolders(nodes, { joins, countryOf });
}

/** Who reports on a country say holds a sole office, and what else they call such an office; by the country and its title. */
interface Sole {
  /** A node of each name that is no person's, by the words that tell where: "tamra governor". */
  readonly named: Map<string, number>;
  /** The people who hold one, by the same words; by the title alone where they are called "Governor" without more. */
  readonly holders: Map<string, Set<number>>;
}

/**
 * "The governor of Tamra" is "Governor Beridze" where the reports on a country tell of one such office and of one person with the bare title. Whom reports on two
 * countries call "President" is that of one of them, and nothing says which.
 */
function joinSoleHolders(nodes: readonly Node[], { joins, countryOf }: HolderContext): void {
  const soles = new Map<string, Sole>();
  for (const [i, node] of nodes.entries()) {
    for (const { words, country } of node.person ? titlesOf(node) : node.offices) {
      const title = words.find((word) => SOLE_OFFICES.has(word));
      const here = countryOf(node.report);
      if (title === undefined || (country !== undefined && country !== here)) continue;
      const key = `${here} ${title}`;
      const sole = soles.get(key) ?? { named: new Map(), holders: new Map() };
      soles.set(key, sole);
      const where = words.join(" ");
      if (!node.person) sole.named.set(where, i);
      else sole.holders.set(where, (sole.holders.get(where) ?? new Set()).add(joins.rootOf(i)));
    }
  }
  const known = [...soles.values()].map(
    ({ holders }) => new Set([...holders.values()].flatMap((each) => [...each])),
  );
  const isAbroad = (holder: number): boolean => known.filter((each) => each.has(holder)).length > 1;
  for (const [key, { named, holders }] of soles) {
    const title = key.split(" ")[1]!;
    for (const [where, office] of named) {
      const others = holders.size === 1 && named.size === 1 ? holders.get(title) : undefined;
      const [holder, ...more] = holders.get(where) ?? others ?? [];
      if (holder !== undefined && more.length === 0 && !isAbroad(holder)) joins.join(holder, office, HOLDER);
    }
  }
}

/** What a person's titles say without the name: "Governor Nino Beridze" is a governor. */
function titlesOf({ person, names, titles }: Node): BodyName[] {
  const own = new Set(person!.words);
  return [...names, ...titles].map((title) => {
    const { words, ...rest } = bodyName(title);
    return { ...rest, words: words.filter((word) => !own.has(word)) };
  });
}
