import type { EventRole, EventType, FoundEvent, Span } from "../../model/index.ts";
import type { Doc, Token } from "../../text/index.ts";
import type { Telling } from "./assign.ts";
import { isVerb } from "./clauses.ts";
import { type Extent, isNominal } from "./extent.ts";
import type { EventWords } from "./lexicon.ts";

interface RoleGround {
  readonly telling: Telling;
  readonly extent: Extent;
  readonly label: Span;
  readonly modality: FoundEvent["modality"];
  readonly words: EventWords;
}

/** What a telling is to a timeline. */
export function roleOf(doc: Doc, of: RoleGround): EventRole {
  const { trigger } = of.telling;
  const tokens = doc.tokens
    .slice(of.extent.first, of.extent.last)
    .filter(({ start, end }) => start >= of.label.start && end <= of.label.end);
  if (of.words.sets.plainSpeech.has(trigger.token.lemma) && isMereSpeech(tokens, trigger.token))
    return "words";
  if (isAside(doc, of)) return "aside";
  return isCount(doc, of) ? "count" : "happening";
}

/** Whether words about words give a number, which is a figure, or nothing at all of what was said. */
function isMereSpeech(tokens: readonly Token[], said: Token): boolean {
  return tokens.some(isNumber) || !tokens.some((token) => token !== said && isVerb(token));
}

/** What is feared, stands in a heading, has nobody who does it, or describes a thing ("permits that last to the spring") is no news. */
function isAside(doc: Doc, { telling, extent, modality, words }: RoleGround): boolean {
  const { clause, trigger, when } = telling;
  if (modality === "hypothetical" || doc.blocks[clause.sentence.block]?.kind === "heading") return true;
  if (trigger.noun) return false;
  const before = doc.tokens.slice(extent.first, trigger.token.index);
  const after = doc.tokens.slice(trigger.token.index + 1, extent.last);
  if (!before.some(isNominal) && !after.some(({ deprel }) => deprel.startsWith("nsubj"))) return true;
  if (!trigger.known && modality === "denied") return true;
  if (!trigger.known && isBareParticiple(doc, trigger.token) && !(when && DAY.test(when.edtf))) return true;
  if (trigger.known || (when !== null && DAY.test(when.edtf))) return false;
  return words.sets.openers.has(doc.tokens[clause.first]?.lower ?? "") || PRESENT.test(trigger.token.xpos);
}

/** "Three towers, all painted in 1931": a participle without an auxiliary only describes. One like its verb ("shut", "hit") may be none. */
function isBareParticiple({ tokens }: Doc, { xpos, index, lower, lemma }: Token): boolean {
  return (
    xpos === "VBN" &&
    lower !== lemma &&
    !tokens.slice(Math.max(0, index - 4), index).some(({ upos }) => upos === "AUX")
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const PRESENT = /^(?:VBZ|VBP)$/;

/** Kinds that reports count up: with a number and no day of their own they are figures. */
const COUNTED_UP: ReadonlySet<EventType> = new Set<EventType>(["casualty", "displacement", "aid", "damage"]);

function isCount(doc: Doc, { telling, extent, words }: RoleGround): boolean {
  const { trigger, when } = telling;
  const { index, lemma } = trigger.token;
  const tokens = doc.tokens
    .slice(extent.first, extent.last)
    .filter(({ start, end }) => !when || end <= when.anchor.start || start >= when.anchor.end);
  if (!tokens.some(isNumber)) return false;
  if (words.sets.tallyVerbs.has(lemma)) return true;
  if (words.sets.levelVerbs.has(lemma) && numberFollows(doc, index, words)) return true;
  if (when !== null && words.sets.countedUntil.has(wordBefore(doc, when.anchor.start))) return true;
  if (!COUNTED_UP.has(trigger.type)) return false;
  // The toll of what the sentence before told, by the day of that sentence.
  if (trigger.type === "casualty" && when && when.anchor.end <= telling.clause.sentence.start) return true;
  return (
    when === null || isPerfect(doc, index, words) || (when.edtf.includes("/") && trigger.token.xpos === "VBN")
  );
}

function isNumber({ upos, text }: Token): boolean {
  return upos === "NUM" && !/^(?:19|20)\d\d$/.test(text);
}

/** How far behind a verb the number stands that it leads up to: "put the toll at 40". */
const LEVEL_REACH = 8;

function numberFollows({ tokens }: Doc, verb: number, { sets }: EventWords): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + LEVEL_REACH);
  const stop = behind.findIndex(({ upos }) => upos === "PUNCT");
  const at = behind.findIndex(isNumber);
  if (at < 0 || (stop >= 0 && at > stop)) return false;
  const between = behind.slice(0, at);
  return at === 0 || between.some(({ lower }) => sets.levelJoins.has(lower)) || at === 1;
}

function isPerfect({ tokens }: Doc, verb: number, { sets }: EventWords): boolean {
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => sets.perfect.has(lemma));
}

function wordBefore({ text }: Doc, offset: number): string {
  const words = text
    .slice(Math.max(0, offset - 12), offset)
    .trimEnd()
    .split(/\s/);
  return (words.at(-1) ?? "").toLowerCase();
}
