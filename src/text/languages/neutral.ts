import type { Span } from "../../model/index.ts";
import { isSpace } from "../layout/lines.ts";
import { type LanguagePack, unanalysed } from "./pack.ts";

/** Longer stretches are segmented piece by piece: the segmenter's cost for one call grows with its input. */
const PIECE = 20_000;

/** The pack for every language that has none of its own: Unicode's rules for words and sentences, no tags, no parse. */
export function neutralPack(language: string): LanguagePack {
  const locale = Intl.Segmenter.supportedLocalesOf([language]).length > 0 ? language : "und";
  const words = new Intl.Segmenter(locale, { granularity: "word" });
  const sentences = new Intl.Segmenter(locale, { granularity: "sentence" });
  return {
    language: "und",
    tokenise: (text, span) =>
      segments(words, text, span).filter((token) => !isBlank(text.slice(token.start, token.end))),
    sentenceEnds: (text, tokens) => sentenceEnds(sentences, text, tokens),
    annotate: unanalysed,
  };
}

function sentenceEnds(segmenter: Intl.Segmenter, text: string, tokens: readonly Span[]): number[] {
  if (tokens.length === 0) return [];
  const ends: number[] = [];
  let at = 0;
  const whole = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  for (const sentence of segments(segmenter, text, whole)) {
    while (at < tokens.length && tokens[at]!.start < sentence.end) at++;
    if (at > (ends.at(-1) ?? 0)) ends.push(at);
  }
  return ends;
}

function segments(segmenter: Intl.Segmenter, text: string, span: Span): Span[] {
  const found: Span[] = [];
  for (let start = span.start; start < span.end; ) {
    const end = pieceEnd(text, start, span.end);
    for (const { index, segment } of segmenter.segment(text.slice(start, end)))
      found.push({ start: start + index, end: start + index + segment.length });
    start = end;
  }
  return found;
}

function pieceEnd(text: string, start: number, limit: number): number {
  if (limit - start <= PIECE) return limit;
  let end = start + PIECE;
  while (end > start + PIECE / 2 && !isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}
