import { bisect, type Speaker } from "../../../../model/index.ts";
import type { Doc, Token } from "../../../../text/index.ts";
import { RELATIVE } from "../../languages/en/vouching/pronouns.ts";
import { sourceAt, standsForSource } from "./source-phrase.ts";
import { subjectBefore } from "./subject-source.ts";

/** Whoever "his" at token `at` means: the subject before it, or of the sentence before where it opens its own, where that is a source, else who spoke last. */
export function ownerMeant(
  doc: Doc,
  { at, speakers }: { at: number; speakers: readonly Speaker[] },
): string | null {
  const least = doc.sentences[bisect(doc.sentences, ({ last }) => last > at)]?.first ?? 0;
  const subject =
    at === least
      ? subjectBefore(doc, at)
      : doc.tokens.slice(least, at).findLast(({ deprel }) => deprel.startsWith("nsubj"));
  const head = subject ? described(doc.tokens, subject) : -1;
  const own = head < 0 ? null : sourceAt(doc, { head, speakers });
  const sure = at === least ? standsForSource(doc, { head, speakers }) : doc.tokens[head]?.xpos !== "NNPS";
  return (sure ? own : null) ?? sourceAt(doc, { head: at, speakers }) ?? own;
}

/** The noun that a relative pronoun stands for, where the subject is one; else the subject's own token. */
function described(tokens: readonly Token[], { index, head, lower }: Token): number {
  const verb = tokens[head];
  return RELATIVE.has(lower) && verb?.deprel.startsWith("acl") ? verb.head : index;
}
