import { HEADS, VAGUE_HEADS } from "./en/offices.ts";
import { MOUTHPIECES, RULERS, SOLE_OFFICES } from "./en/words.ts";
import type { Feature } from "./likeness.ts";
import { bodyWords, nameWords } from "./name.ts";
import type { Node } from "./nodes.ts";
import { officeOf } from "./office.ts";

/** A name that only says what kind of body it is, and the one body it can mean. */
export interface Meant {
  readonly node: number;
  readonly body: number;
  readonly feature: Feature;
}

/** Heads of bodies that every country has one of, which names without a country mean already, and those that mean any office. */
function isOpen(head: string): boolean {
  const kind = HEADS.get(head);
  return (
    kind !== undefined &&
    !VAGUE_HEADS.has(head) &&
    kind !== "army" &&
    kind !== "police" &&
    kind !== "government"
  );
}

/**
 * "The delegation" is the only one that its report names, and "the institute" the only institute that its report names, else the only one that any report names. `rootOf` gives the voice of a node so far,
 * because two names of one voice are one candidate.
 */
export function meantBodies(nodes: readonly Node[], rootOf: (node: number) => number): Meant[] {
  const named = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const head of headsNamed(node)) {
      const list = named.get(head);
      if (list) list.push(i);
      else named.set(head, [i]);
    }
  }
  return nodes.flatMap((node, i): Meant[] => {
    const head = genericHead(node);
    const candidates = head === null ? [] : (named.get(head) ?? []);
    const here = candidates.filter((other) => nodes[other]!.report === node.report);
    const [body] = here.length > 0 ? here : candidates;
    const roots = new Set((here.length > 0 ? here : candidates).map(rootOf));
    if (body === undefined || roots.size !== 1 || (here.length === 0 && MOUTHPIECES.has(head!))) return [];
    const feature = {
      feature: here.length > 0 ? "only-one-in-its-report" : "only-one-in-all-reports",
      weight: 1,
    };
    return [{ node: i, body, feature }];
  });
}

/**
 * "The governor" is the person whom a report names as one, else the only one whom any report does; and where a country is ruled by a junta, "the authorities" are it.
 * Pairs of a bare title and the node it can only mean.
 */
export function meantHolders(nodes: readonly Node[], rootOf: (node: number) => number): Meant[] {
  const holders = new Map<string, number[]>();
  for (const [i, node] of nodes.entries()) {
    for (const office of officesHeld(node)) holders.set(office, [...(holders.get(office) ?? []), i]);
  }
  return nodes.flatMap((node, i): Meant[] => {
    const candidates = holders.get(bareOffice(node) ?? "") ?? [];
    const here = candidates.filter((other) => nodes[other]!.report === node.report);
    const meant = here.length > 0 ? here : candidates;
    const [body] = meant;
    if (body === undefined || new Set(meant.map(rootOf)).size !== 1) return [];
    return [{ node: i, body, feature: { feature: "only-holder-of-that-office", weight: 1 } }];
  });
}

/** The offices that a named person holds, and that of the rulers of a country. */
function officesHeld({ person, names }: Node): Set<string> {
  const words = names.flatMap(nameWords);
  if (person) return new Set(words.filter((word) => SOLE_OFFICES.has(word)));
  return new Set(names.some((name) => RULERS.test(nameWords(name).join(" "))) ? ["authorities"] : []);
}

function bareOffice({ person, name }: Node): string | null {
  const [word = "", ...rest] = nameWords(name);
  return !person && rest.length === 0 && (SOLE_OFFICES.has(word) || word === "authorities") ? word : null;
}

/** Many of a body are not the body: "hospital staff" is no hospital. */
const MANY = /\b(?:staff|teams?|members?|people|workers)$/i;

function genericHead({ name, person }: Node): string | null {
  const words = MANY.test(name) ? nameWords(name) : bodyWords(name).words;
  const [word = "", ...rest] = words.length > 0 ? words : nameWords(name);
  return !person && rest.length === 0 && (isOpen(word) || MOUTHPIECES.has(word)) ? word : null;
}

function headsNamed(node: Node): Set<string> {
  if (node.person || genericHead(node) !== null) return new Set();
  const offices = node.names.map((name) => officeOf(name, () => false));
  const heads = offices.filter((office) => office.field.length > 0).map((office) => office.head);
  const mouthpieces = node.names.flatMap((name) => nameWords(name).filter((word) => MOUTHPIECES.has(word)));
  return new Set([...heads, ...mouthpieces]);
}
