import type { Doc, Token } from "../../../text/index.ts";
import { IS } from "../languages/en/function-words.ts";
import { BY, COUNTING, GIVES, GIVES_UP, HOLDS, OWNED, RELATIVE, SAYS_WHAT } from "../languages/en/sources.ts";
import { clauseOf, type Giver, headAfter, type Looking } from "./looking.ts";
import { namesSource, sourceAt } from "./source-phrase.ts";

/** How far the subject may stand from its verb, in words. */
const SUBJECT = 24;

/** The subjects of verbs of giving before the number; of a bare number also of verbs of having. */
export function subjects(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const [from] = clauseOf(doc, mention);
  const bare = mention.noun === null;
  const givers: Giver[] = [];
  for (let at = mention.first - 1; at >= from; at--) {
    const word = tokens[at]?.lower ?? "";
    if (!GIVES.has(word) && !(bare && HOLDS.has(word))) continue;
    if (GIVES_UP.has(tokens[at + 1]?.lower ?? "")) continue;
    const head = subjectOf(tokens, { verb: at, least: mention.sentence.first });
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) givers.push({ name, at, rule: COUNTING.has(word) ? "counter" : "subject" });
  }
  return givers;
}

/** The subject of a verb by the parse; of a relative clause the noun it hangs on. */
function subjectOf(tokens: readonly Token[], { verb, least }: { verb: number; least: number }): number {
  for (let at = verb - 1; at >= Math.max(least, verb - SUBJECT); at--) {
    const token = tokens[at];
    if (token?.head !== verb || token.deprel !== "nsubj") continue;
    return RELATIVE.has(token.lower) ? antecedent(tokens, { verb, relative: at }) : at;
  }
  return -1;
}

function antecedent(
  tokens: readonly Token[],
  { verb, relative }: { verb: number; relative: number },
): number {
  const head = tokens[verb]?.deprel.startsWith("acl") ? (tokens[verb]?.head ?? -1) : -1;
  if (head >= 0 && head < relative) return head;
  const before = tokens[relative - 1]?.text === "," ? relative - 2 : relative - 1;
  return tokens[before] && namesSource(tokens[before]) ? before : -1;
}

/** "276,000 have been counted by the agency", "the first toll, given by the prefect, was 30". */
export function agents(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const [from, to] = clauseOf(doc, mention);
  let counted = false;
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (at === mention.first) counted = false;
    if (GIVES.has(word)) counted = true;
    if (!BY.has(word) || !counted || (at < mention.first && !GIVES.has(tokens[at - 1]?.lower ?? "")))
      continue;
    const head = headAfter(tokens, { from: at + 1, stops: OWNED });
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    if (name !== null) return [{ name, at, rule: "agent" }];
  }
  return [];
}

/** How far behind the number its predicate may begin, and the source behind that, in words. */
const NEAR = 4;
const CLAUSE = 9;

/** "2,890 is what the order of engineers has", "45 is the number the union gives", "30 dead: that is what the ministry says". */
export function predicates(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const stop = Math.min(mention.sentence.last, mention.to + NEAR);
  for (let at = mention.last; at < stop; at++) {
    if (!IS.has(tokens[at]?.lower ?? "")) continue;
    const what = at + (SAYS_WHAT.the.has(tokens[at + 1]?.lower ?? "") ? 2 : 1);
    if (!SAYS_WHAT.what.has(tokens[what]?.lower ?? "")) continue;
    const verb = verbBehind(tokens, { from: what + 1, to: Math.min(mention.sentence.last, what + CLAUSE) });
    const head = verb < 0 ? -1 : subjectOf(tokens, { verb, least: what + 1 });
    const name = sourceAt(doc, {
      head: head < 0 ? headAfter(tokens, { from: what + 1, stops: OWNED }) : head,
      speakers,
    });
    if (name !== null && verb > 0) return [{ name, at, rule: "predicate" }];
  }
  return [];
}

function verbBehind(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.lower ?? "";
    if (GIVES.has(word) || HOLDS.has(word)) return at;
  }
  return -1;
}
