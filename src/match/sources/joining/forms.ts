import { fold } from "../../terms/index.ts";
import { bodyName, isUnnamed, nameWords, withoutDateline } from "../naming/name.ts";
import { isPublicOffice, type Office, officeOf } from "../naming/office.ts";
import type { Node } from "../nodes.ts";
import type { Form } from "./likeness.ts";

/** Capitals, with a small word's letter among them or not ("MoPE"). */
const ACRONYM = /^\p{Lu}(?:\p{Ll}?[\p{Lu}\d-]){2,9}$/u;

/** What forms are read with. */
export interface FormContext {
  readonly countryOf: (report: string) => string;
  /** Whether a folded word is a place that a report names, countries left out. */
  readonly isPlace: (word: string) => boolean;
}

/** The nodes that are one voice so far, by what their names share with others. */
export function formOf(nodes: readonly Node[], { countryOf, isPlace }: FormContext): Form {
  const names = [...new Set(nodes.flatMap((node) => bodyNames(node)))];
  const offices = names
    .filter((name) => bodyName(name).known === undefined)
    .map((name) => officeOf(withoutAcronym(name), isPlace));
  const given = offices.find((office) => office.country)?.country;
  return {
    offices: offices.filter(isTelling),
    words: names.map((name) => nameWords(withoutAcronym(name)).filter((word) => !SMALL.has(word))),
    acronyms: new Set(names.flatMap((name) => acronymsIn(name, isPlace))),
    kind: nodes[0]!.kind,
    reports: new Set(nodes.flatMap((node) => (node.quoted ? [node.report] : []))),
    countries: new Set(
      given ? [given] : nodes.map(({ report }) => countryOf(report)).filter((code) => code !== ""),
    ),
    countryGiven: given !== undefined,
    known: new Set(nodes.flatMap((node) => node.bodies.flatMap((body) => body.known ?? []))),
  };
}

const SMALL: ReadonlySet<string> = new Set("of for the and on in".split(" "));

/** A name without a field says nothing that another could share. */
function isTelling(office: Office): boolean {
  return office.field.length > 0;
}

/** The names of a voice that are a body's: of an alias that is a mere common noun ("company") nothing follows. */
function bodyNames(node: Node): string[] {
  return node.names
    .flatMap((name) => withoutDateline(name).split(/[(),]/))
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && !/ and (?:the|its) /.test(name))
    .filter((name) => !isUnnamed(nameWords(name)) || isPublicOffice(name));
}

/** "disaster institute NIDM" is the disaster institute. */
function withoutAcronym(name: string): string {
  const words = name.split(" ");
  return words.length > 2 && ACRONYM.test(words.at(-1)!) ? words.slice(0, -1).join(" ") : name;
}

/** "VMTU", "VMTU Tamra", and the last word of "port operator LDK"; "the union and the VMTU" are two. */
function acronymsIn(name: string, isPlace: (word: string) => boolean): string[] {
  if (/ (?:and|of|for) /.test(name)) return [];
  const words = name.split(/\s+/);
  const last = words.findLast((word, i) => i === 0 || !isPlace(fold(word))) ?? "";
  return ACRONYM.test(last) ? [last] : [];
}
