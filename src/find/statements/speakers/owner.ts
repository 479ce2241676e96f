import type { Phrase, Run } from "../draft.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { add } from "./add-voice.ts";
import { byName } from "./by-name.ts";
import type { Cast, Wanted } from "./cast.ts";
import { type Description, describe } from "./describe.ts";
import { contentWords } from "./fold.ts";
import { byPronoun } from "./pronouns.ts";
import type { Voice } from "./registry.ts";

/** "its spokesman", "his office": a voice of the one named before. */
export function byOwner(cast: Cast, wanted: Wanted): Voice | null {
  const { description } = wanted;
  const named = description.person ? byName(cast, wanted) : null;
  if (named) return named;
  const owner = ownerHere(cast, wanted) ?? ownerBefore(cast, wanted);
  // "its operator, Lake Ferries": the name beside is the voice.
  const proper = /^\p{Lu}/u.test(description.name);
  if (!owner || proper) return byName(cast, wanted) ?? add(cast, wanted);
  if (description.person)
    return add(cast, { ...wanted, description: { ...description, organisation: owner.name } });
  if (owner.voice && (isText(cast, description) || (owner.person && isDesk(cast, description))))
    return owner.voice;
  const mark = owner.name.endsWith("s") ? "'" : "'s";
  const [plain, owned] = [`${owner.name} ${description.name}`, `${owner.name}${mark} ${description.name}`];
  const possessive = owner.person || owner.place === true;
  const full = {
    ...description,
    name: possessive ? owned : plain,
    aliases: [possessive ? plain : owned, ...description.aliases],
    organisation: owner.name,
  };
  return byName(cast, { ...wanted, description: full }) ?? add(cast, { ...wanted, description: full });
}

/** "its model", "their report": a text speaks for whoever owns it. */
function isText({ reading }: Cast, { name }: Description): boolean {
  const head = contentWords(name).at(-1) ?? "";
  const { textNouns, mediaNouns, tolls } = reading.lexicon;
  return (textNouns.has(head) && !mediaNouns.has(head)) || tolls.has(head);
}

/** "his office", "her team": those who speak for one person. */
function isDesk({ reading }: Cast, { name }: Description): boolean {
  return reading.lexicon.desks.has(name.toLowerCase());
}

/** Whoever "its" or "his" means. */
interface Owner {
  readonly name: string;
  readonly person: boolean;
  /** Whether it is a name alone, which takes an apostrophe: "Ostria's army". */
  readonly place?: boolean;
  /** The voice it is, where the report gives it words. */
  readonly voice?: Voice;
}

/** The voice that the sentences before are about. */
function ownerBefore(cast: Cast, { description, at }: Wanted): Owner | null {
  const pronoun = cast.reading.lexicon.possessives.get(description.pronoun ?? "") ?? "it";
  const owner = byPronoun(cast, { description: { ...description, pronoun }, at });
  return owner && ownedBy(owner, at);
}

function ownedBy(voice: Voice, at: number): Owner {
  voice.met.push({ at, prominent: true });
  return { name: voice.name, person: voice.person, voice };
}

/** "Ostria has lost two boats, its navy said": of "its", the subject of the same sentence, or the last name in it where the subject is many. */
function ownerHere(cast: Cast, { description, at }: Wanted): Owner | null {
  const { reading } = cast;
  const { sentences, tokens } = reading.doc;
  const sentence = sentences[firstEndingAfter(sentences, at)];
  const mark = firstEndingAfter(tokens, at);
  if (!sentence || description.pronoun !== "its" || tokens[mark - 1]?.text !== ",") return null;
  const before = tokens.slice(sentence.first, mark - 1);
  const subject = before.find(({ deprel, xpos }) => /^nsubj/.test(deprel) && /^NNP?$/.test(xpos));
  const single = subject && !reading.lexicon.personNouns.has(subject.lower);
  const { timeWords } = reading.lexicon;
  const named = before.findLast(({ upos, lower }) => upos === "PROPN" && !timeWords.has(lower));
  const head = single ? subject : named;
  if (!head) return null;
  const phrase = phraseOf(reading, { head: head.index, first: sentence.first, last: mark - 1 });
  const own = describe(reading, phrase);
  const known = byName(cast, { description: own, at });
  if (known) return ownedBy(known, at);
  const plain = head.upos === "PROPN" && own.name.split(" ").length < 3;
  return { name: own.name, person: false, place: plain };
}

/** The noun phrase around a head: nouns, names and adjectives before it, and "of" with what it governs. */
function phraseOf(reading: Reading, { head, first, last }: Run & { readonly head: number }): Phrase {
  const { tokens } = reading.doc;
  const nominal = (at: number): boolean => /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? "");
  let [from, to] = [head, head + 1];
  while (from > first && nominal(from - 1)) from--;
  while (
    to < last &&
    (tokens[to]!.deprel === "flat" ||
      (tokens[to]!.lower === "of" && nominal(to + 1)) ||
      (tokens[to - 1]!.lower === "of" && nominal(to)) ||
      (to > head + 1 && nominal(to)))
  )
    to++;
  return { first: from, last: to, appositions: [] };
}
