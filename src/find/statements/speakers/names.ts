import type { FoundName } from "../../../model/index.ts";
import type { Token } from "../../../text/index.ts";
import type { Phrase, Run } from "../draft.ts";
import { isFullName } from "../phrases/speaker-like.ts";
import { isFiniteVerb } from "../phrases/subject.ts";
import { behindDateline } from "../zones/dateline.ts";
import { firstIn } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";

/**
 * Names of bodies and people that stand anywhere in the report, in order: "the Lake Rescue Service (LRS)", "Dora Welk, a piper". They are whom "the agency"
 * or "she" may mean, though they have said nothing yet. `kinds` are those of known names, by where they start.
 */
export function namesIn(reading: Reading, kinds: ReadonlyMap<number, FoundName["kind"]>): Phrase[] {
  const { tokens } = reading.doc;
  const runs: Phrase[] = [];
  for (const sentence of reading.doc.sentences) {
    const subject = bodyAtStart(reading, sentence);
    if (subject) runs.push(subject);
    // The names of a dateline are a place's and an agency's, who are in no sentence of the report.
    for (let i = behindDateline(reading.doc, sentence); i < sentence.last; i++) {
      const person = personAt(reading, { first: i, limit: sentence.last });
      if (person) runs.push(person);
      const last = nameEnd(reading, { first: i, limit: sentence.last });
      if (last <= i || isDayBefore(reading, { at: i, last })) continue;
      const voice = kinds.get(tokens[i]!.start) === "person" || isVoice(reading, { first: i, last });
      if (voice && !isPartOfAside(reading, { first: i, last }))
        runs.push({
          first: titleStart(reading, i),
          last: bracketEnd(tokens, last),
          appositions: besides(reading, last),
        });
      i = last - 1;
    }
  }
  return runs;
}

/** "On Monday | Lantern Aid": the day is no part of the name. */
function isDayBefore({ lexicon, doc }: Reading, { at, last }: { at: number; last: number }): boolean {
  const dated = lexicon.timeWords.has(doc.tokens[at]!.lower);
  return dated && last - at > 1 && lexicon.prepositions.has(doc.tokens[at - 1]?.lower ?? "");
}

/** ", the UN health agency,": in a description of the one before the comma a name only says which. */
function isPartOfAside({ doc, lexicon }: Reading, { first, last }: Run): boolean {
  const [comma, article] = [doc.tokens[first - 2], doc.tokens[first - 1]];
  if (comma?.text !== "," || article?.lower !== "the") return false;
  let head = last;
  while (doc.tokens[head]?.upos === "ADJ" || doc.tokens[head]?.upos === "NOUN") head++;
  return head > last && doc.tokens[head]?.text === "," && lexicon.groupNouns.has(doc.tokens[head - 1]!.lower);
}

/** A label before what a sentence says, "Shelter:", ends within so many tokens. A judgement. */
const MAX_LEAD = 4;

/** How many words a body without a name may have: "The eastern disaster ministry". A judgement by that example, with room for one more. */
const MAX_BODY = 5;

/** A body without a name of its own that opens its sentence, as whoever "it" in the next one means: "The army". */
function bodyAtStart(reading: Reading, { first: start, last }: Run): Phrase | null {
  const { tokens } = reading.doc;
  const lead = tokens.slice(start, Math.min(last - 1, start + MAX_LEAD));
  const first = start + lead.findIndex(({ text }) => text === ":") + 1;
  const owner = isCapital(tokens[first]) && /^['’]s$/.test(tokens[first + 1]?.text ?? "");
  if (tokens[first]!.lower !== "the" && !owner) return null;
  let end = owner ? first + 2 : first + 1;
  while (end < Math.min(last, first + MAX_BODY) && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[end]!.upos)) end++;
  while (end > first + 1 && !reading.lexicon.groupNouns.has(tokens[end - 1]!.lower)) end--;
  if (!isCapital(tokens[end - 1]) && isCapital(tokens[end])) return null;
  return end > first + 1 ? { first, last: end, appositions: [] } : null;
}

/** "a customs officer", "the head of the ferry board": one person without a name, as whoever "he" in the next sentence means. */
function personAt(reading: Reading, { first, limit }: { first: number; limit: number }): Phrase | null {
  const { lexicon, doc } = reading;
  const { tokens } = doc;
  if (!/^(?:an?|the)$/.test(tokens[first]!.lower)) return null;
  let last = first + 1;
  while (last < Math.min(limit, first + MAX_BODY) && /^(?:NOUN|ADJ)$/.test(tokens[last]!.upos)) last++;
  const head = tokens[last - 1]!;
  if (last === first + 1 || head.xpos !== "NN" || !lexicon.personNouns.has(head.lower)) return null;
  // "The cook Nils Orlo" is found by the name.
  if (isCapital(tokens[last]) && isCapital(tokens[last + 1])) return null;
  let end = last;
  if (tokens[last]?.lower === "of") end = ofEnd(reading, { first: last, limit });
  return { first, last: end, appositions: nameBeside(reading, { at: end, limit }) };
}

/** Behind "of the ferry board of the town": up to punctuation, or a verb that no noun follows. */
function ofEnd(reading: Reading, { first, limit }: { first: number; limit: number }): number {
  const { tokens } = reading.doc;
  let end = first + 1;
  while (end < Math.min(limit, first + 12)) {
    const { upos, lower } = tokens[end]!;
    const noun = /^(?:NOUN|ADJ|PROPN|DET)$/.test(upos) || lower === "of";
    if (!noun && !(upos === "VERB" && tokens[end + 1]?.upos === "NOUN")) break;
    end++;
  }
  return end > first + 1 ? end : first;
}

/** The name behind "the director," as an apposition. */
function nameBeside(reading: Reading, { at, limit }: { at: number; limit: number }): Run[] {
  const { tokens } = reading.doc;
  if (tokens[at]?.text !== ",") return [];
  let last = at + 1;
  while (last < Math.min(limit, at + 9) && !/^[,.;:]$/.test(tokens[last]!.text)) last++;
  const run = { first: at + 1, last };
  return isFullName(reading, run) ? [run] : [];
}

/** A title right before a name belongs to it: "spokesman Oren Talvik". */
function titleStart(reading: Reading, at: number): number {
  const { lexicon, doc } = reading;
  const { lower = "" } = doc.tokens[at - 1] ?? {};
  const calling = lexicon.personNouns.has(lower) && isCapital(doc.tokens[at + 1]);
  return lexicon.titles.has(lower) || calling ? at - 1 : at;
}

function isCapital(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? "");
}

/** The end of a run of capitals, joined by "of", "for", "the", hyphens and possessives. */
function nameEnd(reading: Reading, { first, limit }: { first: number; limit: number }): number {
  const { tokens } = reading.doc;
  const { lexicon } = reading;
  if (
    !isCapital(tokens[first]) ||
    isFiniteVerb(reading, tokens[first]!) ||
    lexicon.determiners.has(tokens[first]!.lower) ||
    lexicon.clauseOpeners.has(tokens[first]!.lower) ||
    lexicon.leadWords.has(tokens[first]!.lower) ||
    lexicon.prepositions.has(tokens[first]!.lower)
  )
    return first;
  let last = first + 1;
  for (let i = last; i < limit; i++) {
    const token = tokens[i]!;
    if (isFiniteVerb(reading, token)) break;
    if (isCapital(token) && !lexicon.timeWords.has(token.lower)) last = i + 1;
    else if (!/^(?:of|for|the|-|and|['’]s|['’]|al|el|bin|for)$/.test(token.lower) || i - last > 1) break;
  }
  return last;
}

function bracketEnd(tokens: readonly Token[], last: number): number {
  const acronym =
    tokens[last]?.text === "(" &&
    /^\p{Lu}[\p{L}\d-]+$/u.test(tokens[last + 1]?.text ?? "") &&
    tokens[last + 2]?.text === ")";
  return acronym ? last + 3 : last;
}

/** The description behind a name, up to its comma. */
function besides(reading: Reading, at: number): { first: number; last: number }[] {
  const { tokens } = reading.doc;
  if (tokens[at]?.text !== ",") return [];
  let last = at + 1;
  while (last < Math.min(tokens.length, at + 14) && !/^[,.;:]$/.test(tokens[last]!.text)) last++;
  const describes = /^(?:a|an|the|\d+|our|its|his|her)$/.test(tokens[at + 1]?.lower ?? "");
  if (!describes || tokens[last]?.text !== ",") return [];
  // "Above Selan, the governor said, …" describes no place.
  const verb = firstIn(tokens, { first: at + 1, last, is: (token) => isFiniteVerb(reading, token) });
  const relative = tokens
    .slice(at + 1, Math.max(at + 1, verb))
    .some(({ lower }) => /^(?:who|which|that)$/.test(lower));
  return verb < 0 || relative ? [{ first: at + 1, last }] : [];
}

/** A body has a noun for one in its name, an acronym in brackets or is one; a person is described behind a comma or by a title before. */
function isVoice(reading: Reading, { first, last }: { first: number; last: number }): boolean {
  const { lexicon } = reading;
  const { tokens } = reading.doc;
  const words = tokens.slice(first, last);
  if (words.some((token) => lexicon.groupNouns.has(token.lower))) return words.length > 1;
  if (bracketEnd(tokens, last) > last) return true;
  const text = words.map((token) => token.text).join(" ");
  if (lexicon.bodyNames.test(text)) return true;
  if (words.length === 1)
    return !lexicon.timeWords.has(words[0]!.lower) && !lexicon.determiners.has(words[0]!.lower);
  if (words.length > 6) return false;
  const beside = besides(reading, last);
  const described = beside.some((run) =>
    tokens
      .slice(run.first, run.last)
      .some((t) => lexicon.personNouns.has(t.lower) || lexicon.titles.has(t.lower) || /^\d\d$/.test(t.text)),
  );
  const comma = tokens[first - 1]?.text === "," ? first - 2 : first - 1;
  const title = tokens[comma]?.lower ?? "";
  const titled = lexicon.titles.has(title) || lexicon.personNouns.has(title);
  return described || titled || words.slice(0, -1).some((token) => lexicon.titles.has(token.lower));
}
