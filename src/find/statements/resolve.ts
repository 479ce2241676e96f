import type { Span } from "../../model/index.ts";
import { authorOf } from "./author.ts";
import { type Description, describe } from "./describe.ts";
import type { Phrase } from "./draft.ts";
import { kindOf } from "./kinds.ts";
import type { Lexicon } from "./lexicon.ts";
import { isNameable } from "./nameable.ts";
import { firstEndingAfter } from "./positions.ts";
import { contentWords, enrich, fold, lastBefore, newVoice, type Voice } from "./registry.ts";
import { antecedentOf } from "./relative.ts";
import type { Reading } from "./zones.ts";

/** The voices of a report, as they are met in the order of the text. */
export interface Cast {
  readonly reading: Reading;
  readonly voices: Voice[];
  /** Voices by the offset of a mention, so that one mention is resolved once. */
  readonly known: Map<number, Voice>;
}

/** The voice that a phrase stands for: one met before, or a new one. Also marks the mention; one who only passes on is not whom a sentence is about. `null` for the report's own "we". */
export function resolve(cast: Cast, source: Phrase, { relay = false } = {}): Voice | null {
  const { reading } = cast;
  const phrase = antecedentOf(reading, source) ?? authorOf(reading, source);
  if (!isNameable(reading, phrase)) return null;
  const span = {
    start: reading.doc.tokens[phrase.first]!.start,
    end: reading.doc.tokens[phrase.last - 1]!.end,
  };
  const voice =
    cast.known.get(span.start) ?? find(cast, { description: describe(reading, phrase), at: span.start });
  if (voice) meet(cast, { voice, span, prominent: !relay });
  return voice;
}

function meet(
  cast: Cast,
  { voice, span, prominent }: { voice: Voice; span: Span; prominent: boolean },
): void {
  cast.known.set(span.start, voice);
  const here = voice.met.findIndex(({ at }) => at === span.start);
  voice.met.splice(here < 0 ? voice.met.length : here, here < 0 ? 0 : 1, { at: span.start, prominent });
  voice.speaks = true;
  if (!voice.mentions.some((mention) => mention.start === span.start)) voice.mentions.push(span);
}

/** A name within so many tokens of the start of its sentence is what the sentence is about ("As for the WFP, it"). */
const LEAD = 3;

interface Wanted {
  readonly description: Description;
  readonly at: number;
}

function find(cast: Cast, wanted: Wanted): Voice | null {
  const { description } = wanted;
  if (description.form === "pronoun") return byPronoun(cast, wanted);
  if (description.form === "owned") return byOwner(cast, wanted);
  const definite =
    description.form === "definite" || isBareOffice(description) || isNamedOffice(cast, wanted);
  const known = isGeneric(description)
    ? (byDescription(cast, wanted) ?? byName(cast, wanted))
    : (byName(cast, wanted) ?? (definite ? byDescription(cast, wanted) : null));
  if (!known) return isBareOffice(description) ? speakerForLast(cast, wanted) : add(cast, wanted);
  learn(cast, { voice: known, description });
  return known;
}

/** Takes what a further mention adds, "the group" nothing: an acronym is of the kind that its full name says. */
function learn({ reading }: Cast, { voice, description }: { voice: Voice; description: Description }): void {
  if (isGeneric(description) && reading.lexicon.anyBody.has(fold(description.name))) return;
  enrich(voice, description);
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

/** "the agency", "the official": whom it means hangs on who was named last. */
function isGeneric(description: Description): boolean {
  return description.form === "definite" && contentWords(description.name).length === 1;
}

/** "the ICRC official": an office of a body that is named, and not its bearer. */
function isNamedOffice({ reading }: Cast, { description, at }: Wanted): boolean {
  const article = reading.doc.tokens[firstEndingAfter(reading.doc.tokens, at)]?.lower;
  const last = contentWords(description.name).at(-1) ?? "";
  return article === "the" && !description.person && reading.lexicon.officials.has(last);
}

/** "the regional governor": an office that a title with a name may explain anywhere in the report. */
function isScoped({ scopes }: Lexicon, { form, name }: Description): boolean {
  const words = contentWords(name);
  return form === "definite" && words.length > 1 && words.slice(0, -1).every((word) => scopes.has(word));
}

/** "a spokesman": an office without a body or a name, which a named one of the same report explains. */
function isBareOffice(description: Description): boolean {
  return (
    description.form === "other" && description.spokesperson && contentWords(description.name).length === 1
  );
}

/** How many sentences before "a spokesman" the body may stand that he speaks for. */
const NEAR = 2;

/** "a spokesman" whom nothing names speaks for the body that the sentences right before are about. */
function speakerForLast(cast: Cast, wanted: Wanted): Voice {
  const body = byPronoun(cast, { description: { ...wanted.description, pronoun: "it" }, at: wanted.at });
  const { sentences } = cast.reading.doc;
  const away = body
    ? firstEndingAfter(sentences, wanted.at) - firstEndingAfter(sentences, lastBefore(body, wanted.at))
    : Infinity;
  if (!body || away > NEAR || body.kind === "media") return add(cast, wanted);
  return (
    byOwner(cast, { ...wanted, description: { ...wanted.description, form: "owned", pronoun: "its" } }) ??
    add(cast, wanted)
  );
}

function add(cast: Cast, { description, at }: Wanted): Voice {
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

function byName({ voices }: Cast, { description }: Wanted): Voice | null {
  const names = [description.name, ...description.aliases.filter((alias) => /^\p{Lu}/u.test(alias))];
  for (const key of names.map(fold)) {
    const voice = voices.findLast(({ keys }) => keys.has(key));
    if (voice) return voice;
  }
  const words = contentWords(description.name);
  return voices.findLast((voice) => sharesName(voice, { description, mine: words })) ?? null;
}

/** "the UN mission in the country" is "the UN mission". */
function isNarrower(longer: string, name: string): boolean {
  const behind = fold(longer).startsWith(fold(name)) ? fold(longer).slice(fold(name).length) : "";
  return contentWords(name).length > 1 && /^ in /.test(behind);
}

/** "Orlo" after "Tamas Orlo"; "Ostria Glaziers' Union" and "glaziers' union". */
function sharesName(
  voice: Voice,
  { description, mine }: { description: Description; mine: readonly string[] },
): boolean {
  const theirs = voice.words;
  if (mine.length === 0 || theirs.length === 0) return false;
  if (voice.person && mine.length === 1)
    return theirs.at(-1) === mine[0] && /^\p{Lu}/u.test(description.name);
  if (description.person && theirs.length === 1) return mine.at(-1) === theirs[0];
  if (voice.person || description.person)
    return description.person && voice.person && mine.every((word) => theirs.includes(word));
  if (isNarrower(voice.name, description.name) || isNarrower(description.name, voice.name)) return true;
  return mine.length > 1 && mine.every((word) => theirs.includes(word)) && mine.at(-1) === theirs.at(-1);
}

function byPronoun({ voices, reading }: Cast, { description, at }: Wanted): Voice | null {
  const wants = reading.lexicon.pronouns.get(description.pronoun ?? "");
  if (wants === "self") return null;
  const fits = (voice: Voice): boolean => {
    if (wants === "any") return true;
    if (wants === "group") return !isPersonal(reading, voice) && !/^\p{Ll}.*s$/u.test(voice.name);
    return isPersonal(reading, voice) && !isMany(reading, voice);
  };
  const { sentences } = reading.doc;
  const here = firstEndingAfter(sentences, at);
  const away = (met: number): number => (met < 0 ? Infinity : here - firstEndingAfter(sentences, met));
  const distance = (voice: Voice): number =>
    Math.min(away(lastBefore(voice, at, true)), away(lastBefore(voice, at)) + ASIDE);
  const met = latestFirst(voices, at).filter((voice) => lastBefore(voice, at) >= 0 && fits(voice));
  return met.reduce<Voice | null>(
    (best, voice) => (best === null || distance(voice) < distance(best) ? voice : best),
    null,
  );
}

/** One who is only mentioned in a sentence counts as if named this many sentences before one whom a sentence is about. */
const ASIDE = 1;

/** Whether the voice is one person, named or not. */
function isPersonal(reading: Reading, voice: Voice): boolean {
  const { personNouns, groupNouns } = reading.lexicon;
  return voice.person || [...voice.heads].some((head) => personNouns.has(head) && !groupNouns.has(head));
}

/** Whether the voice is more than one person: "officials", "people". */
function isMany(reading: Reading, voice: Voice): boolean {
  return (
    !voice.person && [...voice.heads].some((head) => head.endsWith("s") || reading.lexicon.plurals.has(head))
  );
}

/** "its spokesman", "his office": a voice of the one named before. */
function byOwner(cast: Cast, wanted: Wanted): Voice | null {
  const { description } = wanted;
  const pronoun = description.pronoun === "its" ? "it" : description.pronoun === "their" ? "they" : "he";
  const named = description.person ? byName(cast, wanted) : null;
  if (named) return named;
  const owner = byPronoun(cast, { description: { ...description, pronoun }, at: wanted.at });
  if (!owner) return byName(cast, wanted) ?? add(cast, wanted);
  owner.met.push({ at: wanted.at, prominent: true });
  if (description.person)
    return add(cast, { ...wanted, description: { ...description, organisation: owner.name } });
  const [plain, owned] = [`${owner.name} ${description.name}`, `${owner.name}'s ${description.name}`];
  const name = owner.person ? owned : plain;
  const full = {
    ...description,
    name,
    aliases: [owner.person ? plain : owned, ...description.aliases],
    organisation: owner.name,
  };
  return byName(cast, { ...wanted, description: full }) ?? add(cast, { ...wanted, description: full });
}

/** "the minister", "the agency", "the ministry spokesman": the latest voice that all its words fit. */
function byDescription({ voices, reading }: Cast, { description, at }: Wanted): Voice | null {
  const words = contentWords(description.name);
  const head = words.at(-1) ?? "";
  const met = latestFirst(voices, at);
  const fits = (voice: Voice): boolean => {
    const theirs = new Set([voice.name, ...voice.aliases, voice.organisation ?? ""].flatMap(contentWords));
    const named = !isPersonal(reading, voice) && theirs.has(head);
    if (isOfficialOf(reading, { voice, words })) return true;
    const headed =
      voice.heads.has(head) || named || (lastBefore(voice, at) >= 0 && isBodyFor(reading, { voice, head }));
    return headed && words.slice(0, -1).every((word) => theirs.has(word) || reading.lexicon.scopes.has(word));
  };
  const known = description.heads.length > 0 && isDefined(reading, at) ? mostMet(met.filter(fits), at) : null;
  return known ?? met.find(fits) ?? null;
}

/** "the guild official" after "Dora Welk, who runs the guild's office". */
function isOfficialOf(
  { lexicon }: Reading,
  { voice, words }: { voice: Voice; words: readonly string[] },
): boolean {
  const body = contentWords(voice.organisation ?? "");
  return (
    voice.person &&
    words.length > 1 &&
    lexicon.officials.has(words.at(-1)!) &&
    words.slice(0, -1).every((word) => body.includes(word))
  );
}

/** "The Ministry" in capitals in the middle of a name's text: a term that the report has given to the body it is mostly about. */
function isDefined({ doc }: Reading, at: number): boolean {
  const first = firstEndingAfter(doc.tokens, at);
  const [article, noun] = [doc.tokens[first], doc.tokens[first + 1]];
  return article?.lower === "the" && /^\p{Lu}\p{Ll}/u.test(noun?.text ?? "");
}

/** Of voices, the one named most often before `at`; of two, the later. */
function mostMet(voices: readonly Voice[], at: number): Voice | null {
  const times = ({ met }: Voice): number => met.filter((one) => one.at < at).length;
  return voices.reduce<Voice | null>(
    (best, voice) => (best === null || times(voice) > times(best) ? voice : best),
    null,
  );
}

function latestFirst(voices: readonly Voice[], at: number): Voice[] {
  return [...voices].sort((a, b) => lastBefore(b, at) - lastBefore(a, at));
}

/** "the agency", "the organisation" for any body that is neither a person nor a text. */
function isBodyFor(reading: Reading, { voice, head }: { voice: Voice; head: string }): boolean {
  return reading.lexicon.anyBody.get(head)?.has(voice.kind) === true && !isPersonal(reading, voice);
}

/** Names that stand in the report, said by or not, so that "the agency" and "it" find them. */
export function meetNames(cast: Cast, runs: readonly Phrase[]): void {
  const { doc, lexicon, speeches } = cast.reading;
  for (const run of runs) {
    const description = describe(cast.reading, run);
    const at = cast.reading.doc.tokens[run.first]!.start;
    const sentence = doc.sentences[firstEndingAfter(doc.sentences, at)];
    const speech = speeches[firstEndingAfter(speeches, at)];
    const quoted = speech !== undefined && speech.start <= at;
    const prominent = !quoted && sentence !== undefined && run.first - sentence.first <= LEAD;
    if (fold(description.name) === "" || isBareOffice(description)) continue;
    if (isScoped(lexicon, description)) continue;
    const generic = isGeneric(description);
    const known = generic ? byDescription(cast, { description, at }) : byName(cast, { description, at });
    if (generic && !known && cast.reading.lexicon.anyBody.has(description.heads[0] ?? "")) continue;
    if (known) {
      known.met.push({ at, prominent });
      learn(cast, { voice: known, description });
    } else if (run.last - run.first > 1 || lexicon.bodyNames.test(description.name))
      add(cast, { description, at }).met[0] = { at, prominent };
  }
}
