import type { Anchor, SourceKind, Span, Speaker } from "../../../model/index.ts";
import type { Description } from "./describe.ts";
import { contentWords, fold } from "./fold.ts";

/** A mention: its offset, and whether its sentence is about it. */
export interface Met {
  readonly at: number;
  readonly prominent: boolean;
}

/** A voice of the report while it is read. */
export interface Voice {
  name: string;
  readonly aliases: string[];
  /** Every name, folded. */
  readonly keys: Set<string>;
  /** The content words of its name. */
  words: readonly string[];
  readonly heads: Set<string>;
  person: boolean;
  kind: SourceKind;
  organisation?: string;
  spokesperson: boolean;
  /** The subject pronoun that a person goes by, once the report shows it. */
  gender?: string;
  readonly mentions: Span[];
  /** Where it is named, as offsets in the text. */
  readonly met: Met[];
  /** Whether anything was said by it. */
  speaks: boolean;
}

/** Whether the voice already goes by this name. */
function goesBy(voice: Voice, name: string): boolean {
  return voice.keys.has(fold(name));
}

/** A new voice from its description. */
export function newVoice(description: Description, { kind, at }: { kind: SourceKind; at: number }): Voice {
  const { name, aliases, heads, person, organisation, spokesperson, gender } = description;
  return {
    name,
    aliases: [...aliases],
    keys: new Set([name, ...aliases].map(fold)),
    words: contentWords(name),
    heads: new Set(heads),
    person,
    kind,
    ...(organisation === undefined ? {} : { organisation }),
    spokesperson,
    ...(gender === undefined ? {} : { gender }),
    mentions: [],
    met: [{ at, prominent: true }],
    speaks: false,
  };
}

/** Takes what a further mention adds to a voice; a fuller name becomes its name. */
export function enrich(voice: Voice, description: Description): void {
  for (const alias of [description.name, ...description.aliases]) {
    if (alias !== "" && !goesBy(voice, alias)) addAlias(voice, alias);
  }
  for (const head of description.heads) voice.heads.add(head);
  if (description.person && (!voice.person || isFuller(description.name, voice.name)))
    rename(voice, description.name);
  else if (!voice.person && !description.person && isFuller(description.name, voice.name))
    rename(voice, description.name);
  voice.person ||= description.person;
  voice.spokesperson ||= description.spokesperson;
  if (description.gender !== undefined) voice.gender ??= description.gender;
  if (description.organisation !== undefined) voice.organisation ??= description.organisation;
}

function addAlias(voice: Voice, alias: string): void {
  voice.aliases.push(alias);
  voice.keys.add(fold(alias));
}

function isFuller(name: string, old: string): boolean {
  const [a, b] = [contentWords(name), contentWords(old)];
  return a.length > b.length && b.every((word) => a.includes(word));
}

function rename(voice: Voice, name: string): void {
  if (fold(name) === fold(voice.name)) return;
  const at = voice.aliases.findIndex((alias) => fold(alias) === fold(name));
  if (at >= 0) voice.aliases.splice(at, 1);
  voice.aliases.unshift(voice.name);
  voice.name = name;
  voice.words = contentWords(name);
  voice.keys.add(fold(name));
}

/** A voice as the report's findings give it. `anchor` makes the anchor of a span; `person` says that it is one person. */
export function speakerOf(
  voice: Voice,
  { anchor, person }: { anchor: (span: Span) => Anchor; person: boolean },
): Speaker {
  const { name, aliases, kind, organisation, spokesperson, mentions } = voice;
  return {
    name,
    aliases: aliases.filter((alias) => fold(alias) !== fold(name)),
    kind,
    ...(person ? { person } : {}),
    ...(organisation ? { organisation } : {}),
    ...(spokesperson ? { spokesperson } : {}),
    mentions: mentions.map(anchor),
  };
}

/** Where the voice was last met before `at`, or -1; only where its sentence is about it, if so asked. */
export function lastBefore(voice: Voice, at: number, prominent = false): number {
  let last = -1;
  for (const met of voice.met)
    if (met.at < at && met.at > last && (met.prominent || !prominent)) last = met.at;
  return last;
}
