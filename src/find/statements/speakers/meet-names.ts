import type { Sentence } from "../../../text/index.ts";
import type { Phrase } from "../draft.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { add, learn } from "./add-voice.ts";
import { byDescription, byName } from "./by-name.ts";
import { type Cast, describeIn } from "./cast.ts";
import { type Description, isBareOffice, isGeneric } from "./describe.ts";
import { contentWords, fold } from "./fold.ts";

/** A name within so many tokens of the start of its sentence is what the sentence is about ("As for the WFP, it"). A judgement by that example. */
const LEAD = 3;

/** Whether the sentence is about the name: it is the subject of its main clause, or stands at its start and neither owns a thing nor hangs on a preposition. */
function isTopic({ doc, lexicon }: Reading, { run, sentence }: { run: Phrase; sentence: Sentence }): boolean {
  const { tokens } = doc;
  const words = tokens.slice(run.first, run.last);
  if (/^['’]s?$/.test(tokens[run.last]?.text ?? "") || /^['’]s?$/.test(words.at(-1)!.text)) return false;
  const subject = words.some(({ head, deprel }) => deprel.startsWith("nsubj") && tokens[head]?.head === -1);
  const before = run.first > sentence.first ? tokens[run.first - 1]! : null;
  const placed =
    before !== null &&
    before.upos === "ADP" &&
    !lexicon.leadWords.has(before.lower) &&
    before.lower !== "for";
  return subject || (run.first - sentence.first <= LEAD && !placed);
}

/** Names that stand in the report, said by or not, so that "the agency" and "it" find them. */
export function meetNames(cast: Cast, runs: readonly Phrase[]): void {
  const { doc, lexicon, speeches } = cast.reading;
  for (const run of runs) {
    const at = cast.reading.doc.tokens[run.first]!.start;
    const description = describeIn(cast, run);
    const sentence = doc.sentences[firstEndingAfter(doc.sentences, at)];
    const speech = speeches[firstEndingAfter(speeches, at)];
    const quoted = speech !== undefined && speech.start <= at;
    const prominent = !quoted && sentence !== undefined && isTopic(cast.reading, { run, sentence });
    if (fold(description.name) === "" || isBareOffice(description)) continue;
    if (isScoped(lexicon, description)) continue;
    const generic = isGeneric(description);
    const known = generic ? byDescription(cast, { description, at }) : byName(cast, { description, at });
    if (generic && !known && cast.reading.lexicon.anyBody.has(description.heads[0] ?? "")) continue;
    if (known) {
      if (!quoted) known.met.push({ at, prominent });
      learn(cast, { voice: known, description });
    } else if (quoted && !/^\p{Lu}/u.test(description.name)) {
      // "A man who hides", says the nurse: nobody whom the report speaks of.
    } else if (
      run.last - run.first > 1 ||
      description.person ||
      description.heads.some((head) => lexicon.groupNouns.has(head)) ||
      lexicon.bodyNames.test(description.name)
    )
      add(cast, { description, at }).met[0] = { at, prominent };
  }
}

/** "the regional governor": an office that a title with a name may explain anywhere in the report. */
function isScoped({ scopes }: Lexicon, { form, name }: Description): boolean {
  const words = contentWords(name);
  return form === "definite" && words.length > 1 && words.slice(0, -1).every((word) => scopes.has(word));
}
