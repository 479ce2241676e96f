import type { Doc, Token } from "../../../../text/index.ts";
import { EVIDENTIALS, type Evidential } from "../../languages/en/vouching/evidentials.ts";
import { headFrom, ownerOrSource } from "../phrases/account-phrase.ts";
import { type Giver, type Looking, opensNext } from "../phrases/looking.ts";

const BY_FIRST: ReadonlyMap<string, readonly Evidential[]> = index();

function index(): Map<string, Evidential[]> {
  const out = new Map<string, Evidential[]>();
  for (const evidential of EVIDENTIALS)
    for (const word of evidential.opens[0] ?? []) out.set(word, [...(out.get(word) ?? []), evidential]);
  return out;
}

/** How far behind a source the words that close its phrase may stand, in words: an aside between commas may come between. A judgement. */
const CLOSES = 12;

/** What a number rests on in its sentence: "going by the sexton's book", "if the guild has it right", "as far as the port can tell", "to hear the crews tell it". */
export function evidentials(
  doc: Doc,
  { mention: { sentence, first, last }, speakers, others }: Looking,
): Giver[] {
  const { tokens } = doc;
  const givers: Giver[] = [];
  const from = Math.max(sentence.first, first - REACH);
  const to = Math.min(sentence.last, last + REACH);
  for (let at = from; at < to; at++) {
    const fits =
      others.has(at) || (at >= last && opensNext(doc, at)) ? [] : (BY_FIRST.get(tokens[at]!.lower) ?? []);
    for (const evidential of fits) {
      const start = opened(tokens, { at, evidential, first: sentence.first });
      const head = start < 0 || start >= to ? -1 : headFrom(doc, start);
      if (head < 0 || !isClosed(tokens, { head, evidential, last: sentence.last })) continue;
      const name = ownerOrSource(doc, { from: start, speakers, anyone: evidential.anyone === true });
      if (name !== null) givers.push({ name, at, rule: "evidential" });
    }
  }
  return givers;
}

/** How far from the number such a phrase may begin, in words. A judgement: it speaks for its whole sentence, but a hostile one has no end. */
const REACH = 40;

/** The token behind the opening words, or -1 where they do not stand at `at`. */
function opened(
  tokens: readonly Token[],
  { at, evidential, first }: { at: number; evidential: Evidential; first: number },
): number {
  const { opens } = evidential;
  if (!opens.every((choice, i) => choice.has(tokens[at + i]?.lower ?? ""))) return -1;
  const starts = at === first || /^[:;–—-]$/.test(tokens[at - 1]?.text ?? "");
  return evidential.first && !starts ? -1 : at + opens.length;
}

function isClosed(
  tokens: readonly Token[],
  { head, evidential, last }: { head: number; evidential: Evidential; last: number },
): boolean {
  const { closes } = evidential;
  if (!closes) return true;
  for (let at = head + 1; at < Math.min(last, head + CLOSES); at++)
    if (closes.some((close) => close.every((choice, i) => choice.has(tokens[at + i]?.lower ?? ""))))
      return true;
  return false;
}
