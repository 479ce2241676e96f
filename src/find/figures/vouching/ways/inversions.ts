import type { Doc } from "../../../../text/index.ts";
import { SAYS } from "../../languages/en/vouching/giving.ts";
import { headFrom } from "../phrases/account-phrase.ts";
import type { Giver, Looking } from "../phrases/looking.ts";
import { sourceAt } from "../phrases/source-phrase.ts";

/** How far behind the number its speaker may stand, in words. A judgement: the rest of a clause comes between. */
const REACH = 24;

/** "On the north bank the dead number eight, insists Tade Orr, the verger": who says it stands behind the verb, and that behind a comma or the end of a quotation. */
export function inversions(doc: Doc, { mention: { last, sentence }, speakers }: Looking): Giver[] {
  const { tokens } = doc;
  for (let at = last + 1; at < Math.min(sentence.last - 1, last + REACH); at++) {
    if (!SAYS.has(tokens[at]!.lower) || !/^[,"”]$/.test(tokens[at - 1]!.text)) continue;
    const head = headFrom(doc, at + 1);
    const name = head < 0 ? null : sourceAt(doc, { head, speakers });
    const closed =
      head + 1 >= sentence.last || /^(?:[,.;:]|of|in|at|from|for|who)$/.test(tokens[head + 1]!.lower);
    if (name !== null && closed) return [{ name, at, rule: "inversion" }];
  }
  return [];
}
