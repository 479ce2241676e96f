import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { type Cast, isPersonal, latestFirst, type Wanted } from "./cast.ts";
import type { Description } from "./describe.ts";
import { contentWords, fold } from "./fold.ts";
import { lastBefore, type Voice } from "./registry.ts";

/** The latest voice that goes by one of the names. */
export function byName({ voices }: Cast, { description }: Wanted): Voice | null {
  const words = contentWords(description.name);
  const own = voices.findLast(({ keys }) => keys.has(fold(description.name)));
  if (own) return own;
  // Two people with names of their own may share a title: "Sheikh Orlo", "Sheikh Pask".
  const other = (voice: Voice): boolean =>
    description.person && voice.person && words.length > 0 && voice.words.at(-1) !== words.at(-1);
  for (const key of description.aliases.filter((alias) => /^\p{Lu}/u.test(alias)).map(fold)) {
    const voice = voices.findLast((one) => one.keys.has(key) && !other(one));
    if (voice) return voice;
  }
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

/** "the minister", "the agency", "the ministry spokesman": the latest voice that all its words fit. */
export function byDescription({ voices, reading }: Cast, { description, at }: Wanted): Voice | null {
  const { lexicon } = reading;
  const words = contentWords(description.name);
  const head = words.at(-1) ?? "";
  const met = latestFirst(voices, at);
  const fits = (voice: Voice): boolean => {
    const theirs = new Set([voice.name, ...voice.aliases, voice.organisation ?? ""].flatMap(contentWords));
    const named = !isPersonal(reading, voice) && theirs.has(head);
    if (isOfficialOf(reading, { voice, words })) return true;
    const headed =
      voice.heads.has(head) || named || (lastBefore(voice, at) >= 0 && isBodyFor(reading, { voice, head }));
    return headed && words.slice(0, -1).every((word) => theirs.has(word) || lexicon.scopes.has(word));
  };
  const known = description.heads.length > 0 && isDefined(reading, at) ? mostMet(met.filter(fits), at) : null;
  const told = lexicon.toldKind.has(head) && met.find((voice) => isTold(voice, head) && fits(voice));
  return known ?? (told || met.find(fits)) ?? null;
}

/** Whether more is known of a voice than that it is a body: its kind, or that it goes by the word. */
function isTold({ kind, heads }: Voice, head: string): boolean {
  return kind !== "organisation" || heads.has(head);
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

/** "the agency", "the organisation" for any body that is neither a person nor a text. */
function isBodyFor(reading: Reading, { voice, head }: { voice: Voice; head: string }): boolean {
  const { anyBody, textNouns } = reading.lexicon;
  const isText = [...voice.heads].some((one) => textNouns.has(one));
  return anyBody.get(head)?.has(voice.kind) === true && !isText && !isPersonal(reading, voice);
}
