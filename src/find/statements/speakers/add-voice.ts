import { kindOf } from "../lexicon/kinds.ts";
import { byDescription, byName } from "./by-name.ts";
import type { Cast, Wanted } from "./cast.ts";
import { type Description, isGeneric } from "./describe.ts";
import { fold } from "./fold.ts";
import { enrich, newVoice, type Voice } from "./registry.ts";

/** A new voice of the report. */
export function add(cast: Cast, { description, at }: Wanted): Voice {
  const kind = kindOf(cast.reading.lexicon, namesOf({ ...description, aliases: [...description.aliases] }));
  const voice = newVoice({ ...description, ...bodyOf(cast, { description, at }) }, { kind, at });
  cast.voices.push(voice);
  return voice;
}

/** The body a voice speaks for, by the name it has in this report: "agency official" after "UNHCR". */
function bodyOf(cast: Cast, { description, at }: Wanted): { organisation?: string } {
  const { organisation } = description;
  if (organisation === undefined) return {};
  const body: Description = {
    form: "definite",
    name: organisation,
    aliases: [],
    heads: [],
    person: false,
    spokesperson: false,
  };
  const known =
    byName(cast, { description: body, at }) ??
    (isGeneric(body) ? byDescription(cast, { description: body, at }) : null);
  return known ? { organisation: known.name } : {};
}

/** Takes what a further mention adds, "the group" nothing: an acronym is of the kind that its full name says. */
export function learn(
  { reading }: Cast,
  { voice, description }: { voice: Voice; description: Description },
): void {
  if (isGeneric(description) && reading.lexicon.anyBody.has(fold(description.name))) return;
  enrich(voice, description);
  const { personNouns, groupNouns } = reading.lexicon;
  // One name may look like a person's until "the water utility" stands beside it.
  const body = description.heads.some((head) => groupNouns.has(head) && !personNouns.has(head));
  if (body && !description.person && !voice.name.includes(" ")) voice.person = false;
  if (voice.kind === "organisation" || voice.kind === "person")
    voice.kind = kindOf(reading.lexicon, namesOf(voice));
}

function namesOf({
  name,
  aliases,
  organisation,
  person,
}: Pick<Voice, "name" | "aliases" | "person"> & { organisation?: string }): {
  words: string;
  person: boolean;
} {
  return { words: [name, ...aliases, organisation ?? ""].join(" | "), person };
}
