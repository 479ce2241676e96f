import type { Speaker } from "../../../../model/index.ts";
import type { Doc } from "../../../../text/index.ts";
import { THE } from "../../languages/en/function-words.ts";
import {
  ALONE,
  ANY_BODY,
  ANY_PERSON,
  PRONOUN_ANY,
  PRONOUN_BODY,
  PRONOUN_PERSON,
  THAT,
} from "../../languages/en/vouching/pronouns.ts";
import { SOURCE_HEADS } from "../../languages/en/vouching/source-nouns.ts";

/**
 * Whom the word at token `at` points back to: "it", "its" and "the agency" the body that spoke last before it, "she" and "his" the person, "they" and "the same" either,
 * "that office" the one so called. By {@link Speaker.name}, with where it was last named; `null` for other words and where nobody fits.
 */
export function meantAt(
  doc: Doc,
  { at, speakers }: { at: number; speakers: readonly Speaker[] },
): { readonly name: string; readonly last: number } | null {
  const token = doc.tokens[at];
  if (!token) return null;
  const kind = kindMeant(doc, at);
  if (kind === null) return null;
  const lastOf = (speaker: Speaker): number =>
    speaker.mentions.findLast(({ start }) => start < token.start)?.start ?? -1;
  const fit = speakers.filter(
    (speaker) =>
      speaker.kind !== "media" &&
      (!/^(?:person|body)$/.test(kind) || (speaker.person === true) === (kind === "person")),
  );
  const called = fit.filter((speaker) => isCalled(speaker, token.lower) && lastOf(speaker) >= 0);
  return (called.length > 0 || kind === "called" ? called : fit).reduce<{
    name: string;
    last: number;
  } | null>(
    (best, speaker) =>
      lastOf(speaker) > (best?.last ?? -1) ? { name: speaker.name, last: lastOf(speaker) } : best,
    null,
  );
}

/** Whether a name of a speaker is the word or ends in it: "the agency" is the relief agency rather than the ministry that spoke after it. */
function isCalled({ name, aliases }: Speaker, word: string): boolean {
  return [name, ...aliases].some((one) => new RegExp(`(?:^|\\s)${word}$`).test(one.toLowerCase()));
}

function kindMeant({ tokens }: Doc, at: number): "person" | "body" | "any" | "called" | null {
  const { lower: word = "", upos = "" } = tokens[at] ?? {};
  if (PRONOUN_PERSON.has(word)) return "person";
  if (PRONOUN_BODY.has(word)) return "body";
  if (PRONOUN_ANY.has(word)) return "any";
  const before = tokens[at - 1]?.lower ?? "";
  if (THE.has(before) && ALONE.has(word) && !/^(?:NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.upos ?? ""))
    return "any";
  if (THAT.has(before) && !THE.has(before) && upos === "NOUN" && SOURCE_HEADS.has(word)) return "called";
  if (!THE.has(before)) return null;
  return ANY_BODY.has(word) ? "body" : ANY_PERSON.has(word) ? "person" : null;
}
