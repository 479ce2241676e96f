import type { Span } from "../model/index.ts";
import type { BlockKind } from "./doc.ts";
import { packFor } from "./languages/index.ts";
import { blocksOf } from "./layout/blocks.ts";
import { emphasisMarks } from "./layout/emphasis.ts";

/** A stretch of a text that can be quoted alone: a sentence, a heading, a list item's sentence, or a whole row of a table. */
export interface Passage extends Span {
  readonly kind: BlockKind;
}

/** The passages of a text, in order, without outer white space. Much cheaper than `analyse`: nothing is tagged. Never throws on a text. */
export function passagesOf(text: string, language: string): Passage[] {
  const pack = packFor(language);
  return blocksOf(text).flatMap((block): Passage[] => {
    const { kind, start, end } = block;
    if (kind === "rule") return [];
    if (kind === "row") return [{ kind, start, end }];
    const marks = emphasisMarks(text, block);
    const isMark = (token: Span) => marks.some((mark) => token.start < mark.end && mark.start < token.end);
    const tokens = pack.tokenise(text, block).filter((token) => !isMark(token));
    let from = 0;
    return pack.sentenceEnds(text, tokens).map((to) => {
      const passage = { kind, start: tokens[from]!.start, end: tokens[to - 1]!.end };
      from = to;
      return passage;
    });
  });
}
