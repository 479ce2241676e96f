import { isFiniteVerb } from "../../phrases/subject.ts";
import type { Place, Reading, Zone } from "../../zones/zones.ts";
import type { VerbAt } from "./cues.ts";

/** The token behind the verb and what may stand between it and its content: an addressee, a time, a place. */
export function skipToContent(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let i = cue.last;
  if (cue.verb.addressee || tokens[i]?.lower === "to") i = skipAddressee(reading, { zone, cue, at: i });
  for (let guard = 0; i < zone.last && guard < 5; guard++) {
    const word = tokens[i]!.lower;
    if (word === "that" || word === "of" || /^[,:.;"“]$/.test(tokens[i]!.text)) break;
    if (word === "to" && i > cue.last && cue.verb.frames.includes("to")) break;
    if (!lexicon.timeWords.has(word) && !lexicon.prepositions.has(word) && !timeAhead(reading, i)) break;
    if (lexicon.counting.has(word) && /^\d/.test(tokens[i + 1]?.text ?? "")) break;
    const end = adjunctEnd(reading, { zone, at: i });
    if (end < 0) break;
    i = end;
  }
  return i;
}

function timeAhead(reading: Reading, at: number): boolean {
  const { lexicon, doc } = reading;
  return (
    lexicon.determiners.has(doc.tokens[at]!.lower) && lexicon.timeWords.has(doc.tokens[at + 1]?.lower ?? "")
  );
}

/** Behind a phrase of time or place: at "that", punctuation, or where the words cannot be part of it; -1 where it holds the clause itself. */
function adjunctEnd(reading: Reading, { zone, at }: Place): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  let i = at;
  let dated = false;
  for (; i < zone.last && i < at + 14; i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || /^[,:.;"“]$/.test(tokens[i]!.text)) return i;
    const timely = lexicon.timeWords.has(word) || /^\d{1,4}$/.test(word);
    if (dated && !timely) return i;
    dated ||= lexicon.timeWords.has(word);
    if (isFiniteVerb(reading, tokens[i]!)) return -1;
  }
  return i >= zone.last ? i : -1;
}

/** "told Al Arabiya television", "pointed out to the channel": up to "that", a comma, a preposition or a new noun phrase. */
function skipAddressee(reading: Reading, { zone, cue, at }: { zone: Zone; cue: VerbAt; at: number }): number {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  for (let i = at; i < Math.min(zone.last, at + 14); i++) {
    const word = tokens[i]!.lower;
    if (word === "that" || (word === "to" && i > at && cue.verb.frames.includes("to"))) return i;
    if (/^[,:.;]$/.test(tokens[i]!.text)) return i;
    if (i > at && /^["“]$/.test(tokens[i]!.text)) continue;
    if (
      i > at &&
      (lexicon.prepositions.has(word) || lexicon.timeWords.has(word)) &&
      !["of", "for", "from"].includes(word)
    )
      return i;
    if (i > at && (lexicon.pronouns.has(word) || lexicon.determiners.has(word))) return i;
  }
  return at;
}

/** "…, the minister told a packed room": a phrase without a clause of its own, up to the end. */
export function endsWithAddressee(reading: Reading, { zone, cue }: { zone: Zone; cue: VerbAt }): boolean {
  const { tokens } = reading.doc;
  const verbs = new Set(
    tokens
      .slice(cue.last, zone.last)
      .flatMap((token) => (token.deprel.startsWith("nsubj") ? [token.head] : [])),
  );
  for (let i = cue.last; i < zone.last; i++) {
    const token = tokens[i]!;
    if (/^[:"“]$/.test(token.text) || /^(?:that|to|of)$/.test(token.lower) || token.upos === "AUX")
      return false;
    if (isFiniteVerb(reading, token) && verbs.has(i)) return false;
  }
  return true;
}
