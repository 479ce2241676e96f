import type { Span } from "../../model/index.ts";
import { type Description, describe } from "./describe.ts";
import type { Phrase } from "./draft.ts";
import { kindOf } from "./kinds.ts";
import { contentWords, enrich, fold, goesBy, newVoice, type Voice } from "./registry.ts";
import type { Reading } from "./zones.ts";

/** The voices of a report, as they are met in the order of the text. */
export interface Cast {
  readonly reading: Reading;
  readonly voices: Voice[];
}

/** The voice that a phrase stands for: one met before, or a new one. Also marks the mention. `null` for the report's own "we". */
export function resolve(cast: Cast, phrase: Phrase): Voice | null {
  const { reading } = cast;
  const description = describe(reading, phrase);
  const span = {
    start: reading.doc.tokens[phrase.first]!.start,
    end: reading.doc.tokens[phrase.last - 1]!.end,
  };
  const voice = find(cast, { description, at: span.start });
  if (voice) meet(voice, span);
  return voice;
}

function meet(voice: Voice, span: Span): void {
  voice.lastAt = Math.max(voice.lastAt, span.end);
  voice.speaks = true;
  if (!voice.mentions.some((mention) => mention.start === span.start)) voice.mentions.push(span);
}

interface Wanted {
  readonly description: Description;
  readonly at: number;
}

function find(cast: Cast, wanted: Wanted): Voice | null {
  const { description } = wanted;
  if (description.form === "pronoun") return byPronoun(cast, wanted);
  if (description.form === "owned") return byOwner(cast, wanted);
  const known =
    byName(cast, wanted) ??
    (description.form === "definite" || isBareOffice(description) ? byDescription(cast, wanted) : null);
  if (!known) return add(cast, wanted);
  enrich(known, description);
  return known;
}

/** "a spokesman": an office without a body or a name, which a named one of the same report explains. */
function isBareOffice(description: Description): boolean {
  return (
    description.form === "other" && description.spokesperson && contentWords(description.name).length === 1
  );
}

function add(cast: Cast, { description, at }: Wanted): Voice {
  const words = [description.name, ...description.aliases, description.organisation ?? ""].join(" | ");
  const kind = kindOf(cast.reading.lexicon, { words, person: description.person });
  const voice = newVoice(description, { kind, at });
  cast.voices.push(voice);
  return voice;
}

function byName({ voices }: Cast, { description }: Wanted): Voice | null {
  const names = [description.name, ...description.aliases.filter((alias) => /^\p{Lu}/u.test(alias))];
  for (const name of names) {
    const voice = voices.findLast((v) => goesBy(v, name));
    if (voice) return voice;
  }
  return voices.findLast((voice) => sharesName(voice, description)) ?? null;
}

/** "Marchetti" after "Ines Marchetti"; "Sudan Doctors' Union" and "doctors' union". */
function sharesName(voice: Voice, description: Description): boolean {
  const mine = contentWords(description.name);
  const theirs = contentWords(voice.name);
  if (mine.length === 0 || theirs.length === 0) return false;
  if (voice.person && mine.length === 1)
    return theirs.at(-1) === mine[0] && /^\p{Lu}/u.test(description.name);
  if (description.person && theirs.length === 1) return mine.at(-1) === theirs[0];
  if (voice.person || description.person)
    return description.person && voice.person && mine.every((word) => theirs.includes(word));
  return mine.length > 1 && mine.every((word) => theirs.includes(word)) && mine.at(-1) === theirs.at(-1);
}

function byPronoun({ voices, reading }: Cast, { description, at }: Wanted): Voice | null {
  const wants = reading.lexicon.pronouns.get(description.pronoun ?? "");
  if (wants === "self") return null;
  const met = voices.filter((voice) => voice.lastAt <= at).sort((a, b) => b.lastAt - a.lastAt);
  if (wants === "person")
    return (
      met.find((voice) => voice.speaks && isPersonal(reading, voice)) ??
      met.find((voice) => isPersonal(reading, voice)) ??
      null
    );
  if (wants === "group") return met.find((voice) => !isPersonal(reading, voice)) ?? null;
  return met.find((voice) => voice.speaks) ?? met[0] ?? null;
}

/** Whether the voice is one person, named or not. */
export function isPersonal(reading: Reading, voice: Voice): boolean {
  const { personNouns, groupNouns } = reading.lexicon;
  return voice.person || [...voice.heads].some((head) => personNouns.has(head) && !groupNouns.has(head));
}

/** "its spokesman", "his office": a voice of the one named before. */
function byOwner(cast: Cast, wanted: Wanted): Voice | null {
  const { description } = wanted;
  const pronoun = description.pronoun === "its" ? "it" : description.pronoun === "their" ? "they" : "he";
  const named = description.person ? byName(cast, wanted) : null;
  if (named) return named;
  const owner = byPronoun(cast, { description: { ...description, pronoun }, at: wanted.at });
  if (!owner) return byName(cast, wanted) ?? add(cast, wanted);
  if (description.person)
    return add(cast, { ...wanted, description: { ...description, organisation: owner.name } });
  const name = `${owner.name} ${description.name}`;
  const full = {
    ...description,
    name,
    aliases: [`${owner.name}'s ${description.name}`, ...description.aliases],
    organisation: owner.name,
  };
  return byName(cast, { ...wanted, description: full }) ?? add(cast, { ...wanted, description: full });
}

/** "the minister", "the agency", "the ministry spokesman": the latest voice that all its words fit. */
function byDescription({ voices, reading }: Cast, { description, at }: Wanted): Voice | null {
  const words = contentWords(description.name);
  const head = words.at(-1) ?? "";
  const met = [...voices].sort(
    (a, b) => Number(b.lastAt <= at) - Number(a.lastAt <= at) || b.lastAt - a.lastAt,
  );
  const fits = (voice: Voice): boolean => {
    const theirs = new Set([voice.name, ...voice.aliases, voice.organisation ?? ""].flatMap(contentWords));
    const headed = voice.heads.has(head) || theirs.has(head) || isBodyFor(reading, { voice, head });
    return headed && words.slice(0, -1).every((word) => theirs.has(word));
  };
  return met.find((voice) => voice.speaks && fits(voice)) ?? met.find(fits) ?? null;
}

/** "the agency", "the organisation" for any body that is neither a person nor a text. */
function isBodyFor(reading: Reading, { voice, head }: { voice: Voice; head: string }): boolean {
  return reading.lexicon.anyBody.has(head) && !isPersonal(reading, voice);
}

/** Names that stand in the report, said by or not, so that "the agency" and "it" find them. */
export function meetNames(cast: Cast, runs: readonly Phrase[]): void {
  for (const run of runs) {
    const description = describe(cast.reading, run);
    const at = cast.reading.doc.tokens[run.first]!.start;
    if (fold(description.name) === "") continue;
    const known = byName(cast, { description, at });
    if (known) known.lastAt = Math.max(known.lastAt, at);
    else add(cast, { description, at });
  }
}
