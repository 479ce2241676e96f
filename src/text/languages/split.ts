import type { Span } from "../../model/index.ts";

/** What a language adds to the sentence splitter for scripts with capitals and Latin end marks. */
export interface SentenceRules {
  /**
   * Whether a sentence may end after a token that keeps its period ("U.S.", "Inc."), seeing the words of the next token.
   * The splitter itself has made sure that the next word starts with a capital or a digit.
   */
  readonly endsAfter: (abbreviation: string, next: string) => boolean;
  /** Whether a quotation that ended in `?`, `!` or a dash goes on with who said it: sees the next tokens, up to 5. */
  readonly continuesQuote: (next: readonly string[]) => boolean;
}

/** No sentence is longer: the parser stays linear and a table without line breaks stays readable. Gold sentences of news stay below 120. */
const MAX_SENTENCE = 200;

const END = /^(?:[.!?]+|…\.*|[。！？।۔؟]+)$/u;
const CLOSING = /^(?:["”’'»›)\]}]|''|’’)$/;
const OPENING = /^(?:["“‘'«‹([{¿¡]|``|‘‘)$/;

/** Cuts the tokens of one block into sentences; returns where each ends (exclusive). */
export function splitSentences(text: string, tokens: readonly Span[], rules: SentenceRules): number[] {
  const forms = tokens.map((token) => text.slice(token.start, token.end));
  const ends: number[] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const end = endAt({ text, tokens, forms, rules, first }, at);
    if (end > 0) ends.push(end);
    else if (at + 1 - first >= MAX_SENTENCE) ends.push(breakOf(forms, first, at + 1));
    else continue;
    first = ends.at(-1)!;
    at = first - 1;
  }
  if (first < tokens.length) ends.push(tokens.length);
  return ends;
}

interface Split {
  readonly text: string;
  readonly tokens: readonly Span[];
  readonly forms: readonly string[];
  readonly rules: SentenceRules;
  readonly first: number;
}

/** Where the sentence ends if the token at `at` ends one, or 0. */
function endAt(split: Split, at: number): number {
  const { forms, rules } = split;
  const form = forms[at]!;
  const mark = END.test(form);
  if (!mark && !(form.length > 1 && form.endsWith("."))) return 0;
  const end = pastClosing(split, at + 1);
  const next = firstWord(split, end);
  if (next === "") return forms.length;
  if (!startsSentence(next)) return 0;
  if (!mark) return end === at + 1 && !rules.endsAfter(form, next) ? 0 : end;
  if (at - split.first === 1 && form === "." && /^(?:\d{1,3}|\p{L}|[ivx]+)$/iu.test(forms[split.first]!))
    return 0;
  if (end > at + 1 && rules.continuesQuote(forms.slice(end, end + 5))) return 0;
  return end;
}

/** Closing quotation marks and brackets belong to the sentence before them; a mark with white space before and none after opens the next. */
function pastClosing(split: Split, from: number): number {
  const { tokens, forms } = split;
  let at = from;
  while (at < forms.length && CLOSING.test(forms[at]!)) {
    const apart = tokens[at]!.start > tokens[at - 1]!.end;
    const hugs =
      at + 1 < forms.length &&
      tokens[at + 1]!.start === tokens[at]!.end &&
      !CLOSING.test(forms[at + 1]!) &&
      !END.test(forms[at + 1]!);
    const straight = forms[at] === '"' || forms[at] === "'";
    if (straight && (apart || hugs) && !(apart && at + 1 === forms.length)) break;
    at++;
  }
  while (at < forms.length && at > from && END.test(forms[at]!)) at++;
  return at;
}

function firstWord(split: Split, from: number): string {
  let at = from;
  while (at < split.forms.length && OPENING.test(split.forms[at]!)) at++;
  return split.forms[at] ?? "";
}

/** A sentence starts with anything but a lower-case letter or a mark that goes on with the one before. */
function startsSentence(word: string): boolean {
  return !/^(?:\p{Ll}|[,;:.!?%)\]}–—-])/u.test(word);
}

/** The best place to cut an overlong run: after its last semicolon, else its last comma, else where it is. */
function breakOf(forms: readonly string[], first: number, limit: number): number {
  for (const mark of [";", ",", "|"]) {
    const at = forms.lastIndexOf(mark, limit - 1);
    if (at > first + MAX_SENTENCE / 2) return at + 1;
  }
  return limit;
}
