import { byCodeUnit, type Likeness, type Source } from "../../model/index.ts";
import { KNOWN_BODIES } from "./en/bodies.ts";
import { MISSIONS } from "./en/missions.ts";
import { GOVERNMENT_FIELDS, HEADS, type HeadClass } from "./en/offices.ts";
import { MOUTHPIECES, OFFICES } from "./en/words.ts";
import { nameWords, withoutDateline } from "./naming/name.ts";
import { officeOf } from "./naming/office.ts";
import type { Node } from "./nodes.ts";

/** What a source is made with. */
export interface SourceParts {
  readonly group: readonly Node[];
  readonly idOf: (report: string, name: string) => string | undefined;
  readonly links: readonly Likeness[];
}

/** One voice of all its nodes, and the voice behind it: the body that a spokesperson speaks for, else itself. */
export function sourceOf(id: string, { group, idOf, links }: SourceParts): { source: Source; voice: string } {
  const names = [...new Set(group.flatMap((node) => node.names.map(withoutDateline)))].sort(byCodeUnit);
  const name = fullestName(group);
  const organisation = bodyOf(id, { group, idOf });
  const source: Source = {
    id,
    name,
    kind: knownKind(group) ?? kindOf(group),
    aliases: [...new Set([...names, ...plainNames(group)])]
      .filter((alias) => alias !== name)
      .sort(byCodeUnit),
    ...(links.length === 0 ? {} : { links: [...links] }),
    ...(organisation === undefined ? {} : { organisation }),
  };
  const speaking = group.filter((node) => node.spokesperson);
  const spokenFor = speaking.length > 0 && (isMedium(speaking) || !group.some(isBody));
  return { source, voice: spokenFor && organisation ? organisation : id };
}

/** Whether it is a medium that speaks for another: a state's television stays that under its own name. */
function isMedium(speaking: readonly Node[]): boolean {
  return speaking.some(({ kind, person }) => kind === "media" && person === null);
}

/** Whether a name is a body's own, not that of who speaks for one or holds an office. */
function isBody({ name, person, spokesperson, organisation, offices }: Node): boolean {
  const alone = nameWords(name).every((word) => MOUTHPIECES.has(word) || OFFICES.has(word));
  return person === null && !spokesperson && organisation === undefined && offices.length === 0 && !alone;
}

/** The body that most reports say the voice belongs to; one that is only guessed counts least. */
function bodyOf(id: string, { group, idOf }: Pick<SourceParts, "group" | "idOf">): string | undefined {
  const votes = new Map<string, number>();
  for (const { report, organisation, guessed } of group) {
    const body = organisation === undefined ? undefined : idOf(report, organisation);
    const weight = guessed ? GUESS : isHeadAlone(organisation ?? "") ? ANYONES : 1;
    if (body !== undefined && body !== id) votes.set(body, (votes.get(body) ?? 0) + weight);
  }
  return [...votes].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]))[0]?.[0];
}

/** Many guesses weigh less than one report that says so. */
const GUESS = 0.001;

/** "The agency" may be any: it weighs less than a report that names one, more than a guess. */
const ANYONES = 0.4;

function isHeadAlone(name: string): boolean {
  const words = nameWords(name);
  return words.length === 1 && HEADS.has(words[0]!);
}

function knownKind(group: readonly Node[]): Source["kind"] | undefined {
  const ids = new Set(group.flatMap((node) => node.bodies.flatMap((body) => body.known ?? [])));
  if ([...ids].some((known) => MISSIONS.has(known))) return "un";
  return KNOWN_BODIES.find((body) => ids.has(body.id))?.kind;
}

/** A person's name without the rank before and the body behind it, as it stands in the report. */
function plainNames(group: readonly Node[]): string[] {
  return group.flatMap(({ person, name }) => {
    const plain = person ? (PLAIN.exec(withoutDateline(name))?.[1] ?? "") : "";
    return plain.includes(" ") ? [plain] : [];
  });
}

const PLAIN =
  /^(?:(?:Bishop|Archbishop|Father|Sister|Pastor|Imam|Sheikh|Mullah|Major|Colonel|General|Captain|Lieutenant|Admiral|Commander|Dr\.?|Professor|Prof\.?|Mr\.?|Ms\.?|Mrs\.?) )*((?:\p{Lu}[\p{L}'’-]+|de|da|del|al|el|bin|ben|van|von)(?: (?:\p{Lu}[\p{L}'’-]+|de|da|del|al|el|bin|ben|van|von)){1,4})(?=$| of | from | at )/u;

/** The name reports use most, of a person one with a given name; among equals the longest, then the first in the alphabet. */
function fullestName(group: readonly Node[]): string {
  const weights = new Map<string, number>();
  const inFull = group.filter(({ person }) => person !== null && person.given !== "");
  for (const node of inFull.length > 0 ? inFull : group) {
    const name = withoutDateline(node.plain);
    weights.set(name, (weights.get(name) ?? 0) + node.weight + name.length / 1000);
  }
  return [...weights].sort(
    (a, b) =>
      Number(/\p{Lu}.{0,80}\s/u.test(b[0])) - Number(/\p{Lu}.{0,80}\s/u.test(a[0])) ||
      b[1] - a[1] ||
      byCodeUnit(a[0], b[0]),
  )[0]![0];
}

const BY_HEAD: Readonly<Partial<Record<HeadClass, Source["kind"]>>> = {
  army: "armed-force",
  court: "court",
  movement: "armed-force",
  clinic: "medical",
  government: "government",
  charity: "ngo",
};

/** What the name says it is ("directorate of health"), else the kind that most reports give; a secretary-general commands no troops. */
function kindOf(group: readonly Node[]): Source["kind"] {
  if (group.every((node) => node.person === null && !node.unnamed)) {
    const kinds = group.flatMap((node) => kindByName(node.name) ?? []);
    if (kinds[0] !== undefined) return kinds[0];
  }
  const counts = new Map<Source["kind"], number>();
  for (const { kind, names, person } of group) {
    if (kind === "organisation" || kind === "unnamed" || (kind === "person" && person === null)) continue;
    if (kind === "armed-force" && names.some((name) => /secretary[- ]general/i.test(name))) continue;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0]));
  if (most) return most[0];
  const [{ kind: own, person }] = group as readonly [Node, ...Node[]];
  if (own === "armed-force") return "person";
  return own === "person" && person === null ? "organisation" : own;
}

function kindByName(name: string): Source["kind"] | undefined {
  const { kind, field, level } = officeOf(name, () => false);
  if (kind === "union" && field.some((word) => word === "doctor" || word === "nurse")) return "medical";
  if (kind !== "office") return kind === "" ? undefined : BY_HEAD[kind];
  return field.some((word) => GOVERNMENT_FIELDS.has(word)) && (level !== "" || !/^(?:the )?un\b/i.test(name))
    ? "government"
    : undefined;
}
