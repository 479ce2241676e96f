import { bisect } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { POSSESSIVE, THE } from "../../languages/en/function-words.ts";
import { NEWEST, OWNED } from "../../languages/en/vouching/counts.ts";
import { OF_OWNER } from "../../languages/en/vouching/credits.ts";
import { PRONOUN_BODY, THAT } from "../../languages/en/vouching/pronouns.ts";
import { SOURCE_HEADS } from "../../languages/en/vouching/source-nouns.ts";
import type { Phrase } from "./looking.ts";
import { REACH, sentenceBefore, sourceTakenUp } from "./sentence-before.ts";
import { isAcronym, isBody, sourceAt, standsForSource } from "./source-phrase.ts";
import { isOfDateline } from "./verb-subject.ts";

/** Whether the subject at `head` is "it", "the latest" without a noun, or a count that is nobody's by its own words: "the register". */
function isIt({ tokens }: Doc, head: number): boolean {
  const { lower = "", deprel = "" } = tokens[head] ?? {};
  if (PRONOUN_BODY.has(lower)) return deprel.startsWith("nsubj");
  return isHeadless(tokens, head);
}

/** "the latest", "this register": without an owner before or behind it. */
export function isHeadless(tokens: readonly Token[], head: number): boolean {
  const { lower = "" } = tokens[head] ?? {};
  const before = tokens[head - 1]?.lower ?? "";
  const pointed = THE.has(before) || THAT.has(before);
  return pointed && (NEWEST.has(lower) || OWNED.has(lower)) && !OF_OWNER.has(tokens[head + 1]?.lower ?? "");
}

/** The source that the subject at token `head` names, as {@link sourceAt}, "it" by {@link bodyBefore} first. */
export function subjectSource(
  doc: Doc,
  { head, speakers, anyone = false }: Phrase & { anyone?: boolean },
): string | null {
  return (
    bodyWithin(doc, { head, speakers }) ??
    bodyBefore(doc, { head, speakers }) ??
    sourceAt(doc, { head, speakers, anyone })
  );
}

/** How far before "it" the body may stand that its own sentence is about, in words. A judgement: a clause comes between. */
const WITHIN = 20;

/** The body that "it" at token `head` is, where an earlier clause of the sentence has it as its subject: "The guild began at 17; on Monday it came to 24". */
function bodyWithin(doc: Doc, { head, speakers }: Phrase): string | null {
  if (!isIt(doc, head)) return null;
  const { tokens, sentences } = doc;
  const first = sentences[bisect(sentences, ({ last }) => last > head)]?.first ?? 0;
  const subject = tokens
    .slice(Math.max(first, head - WITHIN), head)
    .findLast(({ deprel }) => deprel === "nsubj");
  if (!subject || !standsForSource(doc, { head: subject.index, speakers })) return null;
  const name = sourceAt(doc, { head: subject.index, speakers });
  return name !== null && speakers.find((one) => one.name === name)?.person !== true ? name : null;
}

/**
 * The body that "it" at token `head` is, where the sentence before is about one, though it has said nothing yet: "The union has gone through its list. It now has
 * 40 names", "The ministry's bulletin is out. At noon it stood at 40". `null` for other words.
 */
export function bodyBefore(
  doc: Doc,
  { head, speakers, steps = STEPS }: Phrase & { steps?: number },
): string | null {
  if (!isIt(doc, head)) return null;
  const before = subjectBefore(doc, head) ?? openerBefore(doc, head);
  if (before && steps > 1 && isHeadless(doc.tokens, before.index))
    return bodyBefore(doc, { head: before.index, speakers, steps: steps - 1 });
  const name = before ? sourceAt(doc, { head: ownerOf(doc, before), speakers }) : null;
  return name !== null && isBody(name, speakers) ? name : null;
}

/** The first word for a body in the sentence before, where the parse finds no subject there. */
function openerBefore(doc: Doc, at: number): Token | undefined {
  const before = sentenceBefore(doc, at);
  const first = before?.first ?? 0;
  const words = doc.tokens.slice(first, Math.min(before?.last ?? 0, first + REACH));
  if (words.some(({ deprel }) => deprel.startsWith("nsubj"))) return undefined;
  return words.find((token) => SOURCE_HEADS.has(token.lower) || isAcronym(token));
}

/** Whether the subject at token `head` is "she" or "they" of a source in the sentence before. */
export function isTakenUp(doc: Doc, head: number): boolean {
  return sourceTakenUp(doc, head) >= 0;
}

/** How many sentences back "the latest" may lead: "The guild issues a list. The latest has nine. To Orlo it assigns four". A judgement by that example. */
const STEPS = 2;

/** How far before a count its owner may stand, in words: "the ministry's last official bulletin". A judgement by that example, with some room. */
const OWNER = 6;

/** The token of the owner of a count that is a subject: "the ministry" of "the ministry's last bulletin"; else the subject's own. */
function ownerOf({ tokens }: Doc, { index, lower }: Token): number {
  if (!OWNED.has(lower)) return index;
  const owner = tokens
    .slice(Math.max(0, index - OWNER), index)
    .findLast(({ head, deprel }) => head === index && deprel === "nmod:poss");
  return owner && POSSESSIVE.test(tokens[owner.index + 1]?.text ?? "") ? owner.index : index;
}

/** The subject of the main clause of the sentence before that of token `at`, in the same block. */
export function subjectBefore(doc: Doc, at: number): Token | undefined {
  const before = sentenceBefore(doc, at);
  return doc.tokens
    .slice(before?.first ?? 0, before?.last ?? 0)
    .find(
      ({ deprel, head, upos, index }) =>
        deprel === "nsubj" &&
        doc.tokens[head]?.deprel === "root" &&
        upos !== "PRON" &&
        !isOfDateline(doc.tokens, index),
    );
}
