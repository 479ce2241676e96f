import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { type Cast, isPersonal, latestFirst, type Wanted } from "./cast.ts";
import { lastBefore, type Voice } from "./registry.ts";

/**
 * Whom a pronoun means: the voice of its kind that the sentences right before are about. Of what is said itself, from `said` on, only whoever that is about: "The guild
 * lost nine boats, it says", but not "The boot of the old Veltra was found, he says". One who adds something is the one of its kind who spoke last.
 */
export function byPronoun(
  cast: Cast,
  {
    description,
    at,
    said = Infinity,
    adds = false,
  }: Wanted & { readonly said?: number; readonly adds?: boolean },
): Voice | null {
  const { voices, reading } = cast;
  const wants = reading.lexicon.pronouns.get(description.pronoun ?? "");
  if (wants === "self") return null;
  const fits = (voice: Voice): boolean => {
    if (wants === "any") return true;
    if (wants === "group") return !isPersonal(reading, voice) && !isPlural(voice);
    const other = voice.gender !== undefined && voice.gender !== description.pronoun;
    return isPersonal(reading, voice) && !isMany(reading, voice) && !other;
  };
  const { sentences } = reading.doc;
  const here = firstEndingAfter(sentences, at);
  const away = (met: number): number => (met < 0 ? Infinity : here - firstEndingAfter(sentences, met));
  const last = (voice: Voice): number =>
    Math.max(lastBefore(voice, Math.min(at, said)), lastBefore(voice, at, true));
  const distance = (voice: Voice): number =>
    Math.min(away(lastBefore(voice, at, true)), away(last(voice)) + ASIDE);
  const met = latestFirst(voices, at).filter((voice) => last(voice) >= 0 && fits(voice));
  const before = adds ? spokenLast(met, Math.min(at, said)) : null;
  if (before && away(lastSpoken(before, Math.min(at, said))) <= GOES_ON) return before;
  const meant = met.reduce<Voice | null>(
    (best, voice) => (best === null || distance(voice) < distance(best) ? voice : best),
    null,
  );
  if (meant && wants === "person" && description.pronoun) meant.gender ??= description.pronoun;
  return meant;
}

/** Whoever adds something spoke so many sentences before, at most. A judgement: "he added" goes on at once, or behind a sentence of the report's own. */
const GOES_ON = 2;

/** Of these voices the one that spoke last before `at`. */
function spokenLast(voices: readonly Voice[], at: number): Voice | null {
  return voices.reduce<Voice | null>((last, voice) => {
    const spoken = lastSpoken(voice, at);
    return spoken >= 0 && (last === null || spoken > lastSpoken(last, at)) ? voice : last;
  }, null);
}

function lastSpoken({ mentions }: Voice, at: number): number {
  return mentions.reduce((last, { start }) => (start < at ? Math.max(last, start) : last), -1);
}

/** One who is only mentioned in a sentence counts as if named this many sentences before one whom a sentence is about. A judgement. */
const ASIDE = 1;

/** Whether the voice is many by its last word: "media pages", "shopkeepers"; a name in capitals is one body. */
function isPlural({ name }: Voice): boolean {
  return /(?:^|\s)\p{Ll}[\p{L}-]*[^s\P{L}]s$/u.test(name);
}

/** Whether the voice is more than one person: "officials", "people". */
function isMany(reading: Reading, voice: Voice): boolean {
  return (
    !voice.person && [...voice.heads].some((head) => head.endsWith("s") || reading.lexicon.plurals.has(head))
  );
}
