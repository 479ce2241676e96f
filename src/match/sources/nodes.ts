import { byCodeUnit, type ReadReport, type SourceKind, type Speaker } from "../../model/index.ts";
import { acronymsOf } from "./acronyms.ts";
import { type BodyName, bodyName, isUnnamed, nameWords } from "./name.ts";
import { type PersonName, personName } from "./person.ts";

/** One voice as one report names it. */
export interface Node {
  readonly report: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: SourceKind;
  readonly person: PersonName | null;
  /** The bodies that its names name; for a person none. */
  readonly bodies: readonly BodyName[];
  readonly unnamed: boolean;
  /** The name of the body it speaks for, if it is one's mouthpiece or office-holder. */
  readonly organisation?: string;
  readonly spokesperson: boolean;
  /** How often the report quotes or names it. */
  readonly weight: number;
}

const PERSONAL: ReadonlySet<SourceKind> = new Set(["person", "expert", "witness"]);

/** The voices that one report names: its speakers, the bodies they belong to, and any other name a statement or figure refers to; sorted by name. */
export function nodesOf(read: ReadReport): Node[] {
  const { findings, report } = read;
  const acronyms = acronymsOf(report.text);
  const speakers = new Map(findings.speakers.map((speaker) => [speaker.name, speaker]));
  const names = new Set(speakers.keys());
  for (const item of [...findings.statements, ...findings.figures]) {
    if (item.speaker) names.add(item.speaker);
    for (const name of item.via) names.add(name);
  }
  for (const speaker of findings.speakers) if (speaker.organisation) names.add(speaker.organisation);
  return [...names]
    .sort(byCodeUnit)
    .map((name) => nodeOf({ report: report.id, name, speaker: speakers.get(name), acronyms }));
}

function nodeOf(found: {
  report: string;
  name: string;
  speaker: Speaker | undefined;
  acronyms: ReadonlyMap<string, string>;
}): Node {
  const { report, name, speaker, acronyms } = found;
  const names = [name, ...(speaker?.aliases ?? [])];
  const kind = speaker?.kind ?? "organisation";
  const capitals = /\p{Lu}\p{Ll}+(?:[\s-]+\p{L}+)*[\s-]+\p{Lu}/u.test(name) || /^\p{Lu}\p{L}+$/u.test(name);
  const person = PERSONAL.has(kind) && capitals ? personName(name) : null;
  const unnamed = !person && (kind === "unnamed" || isUnnamed(nameWords(name)));
  return {
    report,
    name,
    names,
    kind,
    person,
    bodies: person || unnamed ? [] : names.flatMap((each) => bodiesIn(each, acronyms)),
    unnamed,
    ...(speaker?.organisation === undefined ? {} : { organisation: speaker.organisation }),
    spokesperson: speaker?.spokesperson ?? false,
    weight: 1 + (speaker?.mentions.length ?? 0),
  };
}

/** "the UN refugee agency, UNHCR" and "World Health Organization (WHO)" are two names each; an acronym is what the report says it is. */
function bodiesIn(name: string, acronyms: ReadonlyMap<string, string>): BodyName[] {
  const parts = name
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => part.length > 1);
  return parts.flatMap((part) => {
    const full = acronyms.get(part.replace(/^the /i, ""));
    return full ? [bodyName(part), bodyName(full)] : [bodyName(part)];
  });
}
