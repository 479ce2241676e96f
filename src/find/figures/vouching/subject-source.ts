import type { Speaker } from "../../../model/index.ts";
import type { Doc, Token } from "../../../text/index.ts";
import { OWNED, POSSESSIVE, PRONOUN_BODY } from "../languages/en/sources.ts";
import { isBody, sourceAt } from "./source-phrase.ts";
import { sentenceBefore, takenUp } from "./taken-up.ts";
import { isOfDateline } from "./verb-subject.ts";

/** Whether the word at `head` is "it". */
function isIt({ tokens }: Doc, head: number): boolean {
  return tokens[head]?.deprel.startsWith("nsubj") === true && PRONOUN_BODY.has(tokens[head].lower);
}

/** The source that the subject at token `head` names, as {@link sourceAt}, "it" by {@link bodyBefore} first. */
export function subjectSource(
  doc: Doc,
  { head, speakers, anyone = false }: { head: number; speakers: readonly Speaker[]; anyone?: boolean },
): string | null {
  return bodyBefore(doc, { head, speakers }) ?? sourceAt(doc, { head, speakers, anyone });
}

/**
 * The body that "it" at token `head` is, where the sentence before is about one, though it has said nothing yet: "The union has gone through its list. It now has
 * 40 names", "The ministry's bulletin is out. At noon it stood at 40". `null` for other words.
 */
export function bodyBefore(
  doc: Doc,
  { head, speakers }: { head: number; speakers: readonly Speaker[] },
): string | null {
  const before = isIt(doc, head) ? subjectBefore(doc, head) : undefined;
  const name = before ? sourceAt(doc, { head: ownerOf(doc, before), speakers }) : null;
  return name !== null && isBody(name, speakers) ? name : null;
}

/** Whether the subject at token `head` is "she" or "they" of a source in the sentence before. */
export function isTakenUp(doc: Doc, head: number): boolean {
  return takenUp(doc, head) >= 0;
}

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
