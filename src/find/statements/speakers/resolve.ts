import type { Span } from "../../../model/index.ts";
import type { Phrase } from "../draft.ts";
import { isSomebody } from "../phrases/speaker-like.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading } from "../zones/zones.ts";
import { add, learn } from "./add-voice.ts";
import { authorOf } from "./author.ts";
import { byDescription, byName } from "./by-name.ts";
import { type Cast, describeIn, type Wanted } from "./cast.ts";
import { type Description, isBareOffice, isGeneric } from "./describe.ts";
import { contentWords } from "./fold.ts";
import { issuerOf } from "./issuer.ts";
import { isNameable } from "./nameable.ts";
import { byOwner } from "./owner.ts";
import { byPronoun } from "./pronouns.ts";
import { lastBefore, type Voice } from "./registry.ts";
import { antecedentOf } from "./relative.ts";

/** How a source stands to what is said. */
interface Standing {
  /** Whether it only passes on: then it is not whom a sentence is about. */
  readonly relay?: boolean;
  /** Where what is said begins: no pronoun behind it means anybody whom it alone names. */
  readonly said?: number;
  /** Whether the reporting word goes on with what was said before: "it adds". */
  readonly adds?: boolean;
  /** Whether only somebody who can speak does what the reporting word says: then the words stand for a voice whatever their noun. */
  readonly voiced?: boolean;
}

/** The voice that a phrase stands for: one met before, or a new one. Also marks the mention. `null` for the report's own "we". */
export function resolve(
  cast: Cast,
  source: Phrase,
  { relay = false, said = Infinity, voiced = false, adds = false }: Standing = {},
): Voice | null {
  const { reading } = cast;
  const phrase = antecedentOf(reading, source) ?? authorOf(reading, source);
  if (isOurs(reading, phrase)) return null;
  if (!isNameable(reading, phrase) && !(voiced && isSomebody(reading, phrase))) return null;
  const span = {
    start: reading.doc.tokens[phrase.first]!.start,
    end: reading.doc.tokens[phrase.last - 1]!.end,
  };
  const voice =
    cast.known.get(span.start) ??
    issuerOf(cast, phrase) ??
    find(cast, { description: describeIn(cast, phrase), at: span.start, said, adds });
  if (voice) meet(cast, { voice, span, prominent: !relay });
  return voice;
}

/** "our earlier post", "our correspondent in Selan": the report itself, and not "our director", who is somebody's. */
function isOurs({ lexicon, doc }: Reading, { first, last, appositions }: Phrase): boolean {
  // "Our earlier | post": what leads a phrase in may have been taken off it.
  const lead = doc.tokens
    .slice(Math.max(0, first - 2), first + 1)
    .findLast(({ lower }) => lexicon.own.has(lower));
  if (!lead || appositions.length > 0) return false;
  if (doc.tokens.slice(lead.index + 1, first).some(({ lower }) => !lexicon.timeWords.has(lower)))
    return false;
  const words = doc.tokens.slice(Math.max(first, lead.index + 1), last);
  const place = words.findIndex(({ lower }) => lexicon.prepositions.has(lower));
  const name = place > 0 ? words.slice(0, place) : words;
  const head = name.at(-1)?.lower ?? "";
  return (
    (lexicon.textNouns.has(head) || lexicon.reporters.has(head)) && !name.some(({ xpos }) => xpos === "NNP")
  );
}

function meet(
  cast: Cast,
  { voice, span, prominent }: { voice: Voice; span: Span; prominent: boolean },
): void {
  cast.known.set(span.start, voice);
  const here = voice.met.findIndex(({ at }) => at === span.start);
  voice.met.splice(here < 0 ? voice.met.length : here, here < 0 ? 0 : 1, { at: span.start, prominent });
  voice.speaks = true;
  if (!voice.mentions.some((mention) => mention.start === span.start)) voice.mentions.push(span);
}

function find(
  cast: Cast,
  { said, adds, ...wanted }: Wanted & { readonly said: number; readonly adds: boolean },
): Voice | null {
  const { description, at } = wanted;
  if (description.form === "pronoun") return byPronoun(cast, { description, at, said, adds });
  if (description.form === "owned") return byOwner(cast, wanted);
  if (isSame(description))
    return byPronoun(cast, { ...wanted, description: { ...description, pronoun: "it" } });
  const definite =
    description.form === "definite" || isBareOffice(description) || isNamedOffice(cast, wanted);
  const known = isGeneric(description)
    ? (byDescription(cast, wanted) ?? byName(cast, wanted))
    : (byName(cast, wanted) ?? (definite ? byDescription(cast, wanted) : null));
  if (!known) return isBareOffice(description) ? speakerForLast(cast, wanted) : add(cast, wanted);
  learn(cast, { voice: known, description });
  return known;
}

/** "the same source", "the same body": whoever spoke last. */
function isSame({ name }: Description): boolean {
  return /^same \S+$/.test(name);
}

/** "the ICRC official": an office of a body that is named, and not its bearer. */
function isNamedOffice({ reading }: Cast, { description, at }: Wanted): boolean {
  const article = reading.doc.tokens[firstEndingAfter(reading.doc.tokens, at)]?.lower;
  const last = contentWords(description.name).at(-1) ?? "";
  return article === "the" && !description.person && reading.lexicon.officials.has(last);
}

/** How many sentences before "a spokesman" the body may stand that he speaks for. A judgement: as far as a pronoun of somebody who goes on speaking. */
const NEAR = 2;

/** "a spokesman" whom nothing names speaks for the body that the sentences right before are about. */
function speakerForLast(cast: Cast, wanted: Wanted): Voice {
  const body = byPronoun(cast, { description: { ...wanted.description, pronoun: "it" }, at: wanted.at });
  const { sentences } = cast.reading.doc;
  const away = body
    ? firstEndingAfter(sentences, wanted.at) - firstEndingAfter(sentences, lastBefore(body, wanted.at))
    : Infinity;
  if (!body || away > NEAR || body.kind === "media") return add(cast, wanted);
  return (
    byOwner(cast, { ...wanted, description: { ...wanted.description, form: "owned", pronoun: "its" } }) ??
    add(cast, wanted)
  );
}
