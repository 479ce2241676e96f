import { blockOf, holdsName, samePerson } from "../naming/person.ts";
import type { Node } from "../nodes.ts";
import type { Joins } from "./joins.ts";

const NAME = [{ feature: "same-name-of-a-person", weight: 1 }] as const;
const CUT = [{ feature: "name-within-a-longer-name", weight: 1 }] as const;
const TURNED = [{ feature: "name-in-the-other-order", weight: 1 }] as const;
const SURNAME = [{ feature: "only-person-of-that-surname", weight: 1 }] as const;

/** People are compared inside blocks of one surname skeleton. A surname alone joins only where it can mean one person. */
export function joinPeople(nodes: readonly Node[], joins: Joins): void {
  const blocks = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    if (!node.person) continue;
    const key = blockOf(node.person);
    const block = blocks.get(key);
    if (block) block.push(i);
    else blocks.set(key, [i]);
  }
  for (const block of blocks.values()) joinBlock(block, { nodes, joins });
  joinCutNames(nodes, joins);
  joinTurnedNames(nodes, joins);
}

/** "Sato Hanako" and "Hanako Sato": one report has the family name first. */
function joinTurnedNames(nodes: readonly Node[], joins: Joins): void {
  const byWords = new Map<string, number>();
  for (const [i, { person }] of nodes.entries()) {
    if (person?.words.length === 2) byWords.set(person.words.join(" "), i);
  }
  for (const [words, i] of byWords) {
    const other = byWords.get(words.split(" ").reverse().join(" "));
    if (other !== undefined && other > i) joins.join(i, other, TURNED);
  }
}

/** "Ines Varga" and "Ines Varga Solano": found by the two words that the shorter begins with. */
function joinCutNames(nodes: readonly Node[], joins: Joins): void {
  const byWords = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    const words = node.person?.words ?? [];
    for (const [n, word] of words.slice(1).entries()) {
      const key = `${words[n]} ${word}`;
      const list = byWords.get(key);
      if (list) list.push(i);
      else byWords.set(key, [i]);
    }
  }
  for (const list of byWords.values()) {
    const [first] = [...list].sort(
      (a, b) => nodes[b]!.person!.words.length - nodes[a]!.person!.words.length || a - b,
    );
    for (const i of list)
      if (holdsName(nodes[first!]!.person!, nodes[i]!.person!)) joins.join(first!, i, CUT);
  }
}

function joinBlock(
  block: readonly number[],
  { nodes, joins }: { nodes: readonly Node[]; joins: Joins },
): void {
  const full = block.filter((i) => nodes[i]!.person!.given !== "");
  const short = block.filter((i) => nodes[i]!.person!.given === "");
  const leads: number[] = [];
  for (const i of full) {
    const lead = leads.find((known) => samePerson(nodes[known]!.person!, nodes[i]!.person!));
    if (lead === undefined) leads.push(i);
    else joins.join(lead, i, NAME);
  }
  const alone: number[] = [];
  for (const i of short) {
    const lead = onlyLead(i, { leads, full, nodes, joins });
    if (lead !== undefined) joins.join(lead, i, SURNAME);
    else if (leads.length === 0) alone.push(i);
  }
  for (const i of alone) {
    const first = alone.find((other) => samePerson(nodes[other]!.person!, nodes[i]!.person!))!;
    joins.join(first, i, SURNAME);
  }
}

/** The one person in full whom a surname can mean: the only one of its own report, else of all. */
function onlyLead(
  node: number,
  block: { leads: readonly number[]; full: readonly number[]; nodes: readonly Node[]; joins: Joins },
): number | undefined {
  const { leads, full, nodes, joins } = block;
  const fits = (i: number): boolean => samePerson(nodes[i]!.person!, nodes[node]!.person!);
  const here = full.filter((i) => nodes[i]!.report === nodes[node]!.report && fits(i));
  const roots = new Set((here.length > 0 ? here : leads.filter(fits)).map(joins.rootOf));
  return roots.size === 1 ? [...roots][0] : undefined;
}
