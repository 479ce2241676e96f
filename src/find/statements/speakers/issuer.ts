import type { Phrase } from "../draft.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Cast } from "./cast.ts";
import type { Voice } from "./registry.ts";

/**
 * Whose text "the bulletin" is: of whoever spoke in the last sentence that named such a text ("…, the council said in its daily bulletin"). `null` where the
 * phrase is more than that, or nobody did.
 */
export function issuerOf(cast: Cast, { first, last }: Phrase): Voice | null {
  const { doc, lexicon } = cast.reading;
  const noun = doc.tokens[last - 1]!;
  const bare = last - first === 2 && doc.tokens[first]!.lower === "the";
  if (!bare || !lexicon.textNouns.has(noun.lower) || lexicon.mediaNouns.has(noun.lower)) return null;
  let before = first - 1;
  while (before >= 0 && doc.tokens[before]!.lower !== noun.lower) before--;
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, doc.tokens[before]?.start ?? 0)];
  if (before < 0 || !sentence) return null;
  const here = (voice: Voice): number =>
    voice.mentions.findLast(({ start }) => start >= sentence.start && start < sentence.end)?.start ?? -1;
  return cast.voices.reduce<Voice | null>(
    (best, voice) => (here(voice) > (best ? here(best) : -1) ? voice : best),
    null,
  );
}
