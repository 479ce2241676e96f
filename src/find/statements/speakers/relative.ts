import type { Token } from "../../../text/index.ts";
import type { Phrase } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";

/** Words of a noun phrase. */
const NOMINAL = /^(?:DET|ADJ|PROPN|NOUN|NUM)$/;
/** Words that a relative clause may describe. */
const HEADS = /^(?:PROPN|NOUN|NUM)$/;
const RELATIVE = /^(?:who|which|that)$/;

/** Whether a word is of the phrase, "its" of "its last bulletin" included. */
function isNominal({ upos, xpos }: Token): boolean {
  return NOMINAL.test(upos) || xpos === "PRP$";
}

/** Whom a relative pronoun alone stands for: of "Brandt, who added", "the ministry, which said", the noun phrase that its clause describes. `null` for other sources. */
export function antecedentOf(reading: Reading, { first, last }: Phrase): Phrase | null {
  const { tokens } = reading.doc;
  if (last - first !== 1 || !RELATIVE.test(tokens[first]!.lower)) return null;
  const verb = tokens[tokens[first]!.head];
  const described = verb?.deprel === "acl:relcl" ? verb.head : -1;
  const beside = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const fits = described >= 0 && described < first && HEADS.test(tokens[described]!.upos);
  const noun = fits ? described : beside;
  if (noun < 0 || !NOMINAL.test(tokens[noun]!.upos)) return null;
  let start = noun;
  while (start > 0 && isNominal(tokens[start - 1]!)) start--;
  let end = noun + 1;
  while (end < first && tokens[end]!.text !== ",") end++;
  return { first: start, last: end, appositions: [] };
}
