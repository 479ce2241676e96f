import { PACKS } from "../../text/index.ts";

/** The least number of words that can tell. */
const ENOUGH = 20;

/** The language that a text is in beyond doubt, of those that have a pack; undefined says nothing. */
export function plainLanguage(text: string): string | undefined {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < ENOUGH) return undefined;
  return PACKS.find(
    ({ commonest }) =>
      commonest && words.filter((word) => commonest.words.has(word)).length >= commonest.share * words.length,
  )?.language;
}
