import type { Doc, Token } from "../../../../text/index.ts";
import { CREDIT_LABELS } from "../../languages/en/vouching/credits.ts";
import type { Giver, Looking } from "../phrases/looking.ts";
import { isBody, namesSource, sourceAt } from "../phrases/source-phrase.ts";

/** How long a credit in brackets may be, in words. A judgement: a long name with its label and its day. */
const LONGEST = 10;

/** "20 deaths have been recorded (Ministry of Health).", "1,204 deaths (source: health ministry)": a source in brackets that close the sentence. */
export function bracketed(doc: Doc, { mention, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const { last } = mention.sentence;
  const close = tokens[last - 1]?.text === ")" ? last - 1 : last - 2;
  if (tokens[close]?.text !== ")") return [];
  let open = close - 1;
  while (open > Math.max(mention.last, close - LONGEST) && tokens[open]?.text !== "(") open--;
  if (tokens[open]?.text !== "(" || open < mention.last) return [];
  const named = CREDIT_LABELS.has(tokens[open + 1]?.lower ?? "");
  const from = named ? open + (tokens[open + 2]?.text === ":" ? 3 : 2) : open + 1;
  const head = firstHead(tokens, { from, to: close });
  const name = head < 0 ? null : sourceAt(doc, { head, speakers });
  return name === null ? [] : [{ name, at: open, rule: "bracket" }];
}

/** The head of the name that stands in brackets: its last word before "of" or a comma; all of it must be a name or a body. */
function firstHead(tokens: readonly Token[], { from, to }: { from: number; to: number }): number {
  let at = from;
  while (at < to && /\p{L}/u.test(tokens[at]?.text ?? "") && !/^(?:of|and)$/.test(tokens[at]?.lower ?? ""))
    at++;
  const whole = at === to || /^(?:of|,|and|;)$/.test(tokens[at]?.lower ?? "");
  const head = tokens[at - 1];
  return at > from && whole && head && namesSource(head) ? at - 1 : -1;
}

/** "Missing: 27, Rescue Board": a body behind the last comma of a line without a verb. */
export function trailing(doc: Doc, { mention: { last, sentence }, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  const end = /^[.;]$/.test(tokens[sentence.last - 1]?.text ?? "") ? sentence.last - 1 : sentence.last;
  let comma = end - 1;
  while (comma > Math.max(last, end - LONGEST) && tokens[comma]?.text !== ",") comma--;
  if (comma < last || tokens[comma]?.text !== ",") return [];
  if (tokens.slice(sentence.first, comma).some(({ upos }) => upos === "VERB" || upos === "AUX")) return [];
  const head = firstHead(tokens, {
    from: tokens[comma + 1]?.upos === "DET" ? comma + 2 : comma + 1,
    to: end,
  });
  const joined = tokens[head + 1]?.upos === "CCONJ";
  const name = head < 0 || joined ? null : sourceAt(doc, { head, speakers });
  return name !== null && isBody(name, speakers) ? [{ name, at: comma, rule: "bracket" }] : [];
}
