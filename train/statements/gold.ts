import type { Draft } from "../../src/find/statements/draft.ts";
import { ENGLISH_STATEMENTS } from "../../src/find/statements/en/index.ts";
import { type Sheet, sheetOf } from "../../src/find/statements/labeller/sheet.ts";
import { readByRules } from "../../src/find/statements/rules.ts";
import type { Doc } from "../../src/text/index.ts";
import { analyse } from "../../src/text/index.ts";
import { readRecords } from "../corpus.ts";

interface GoldSpan {
  readonly start: number;
  readonly end: number;
  readonly parts?: readonly (readonly [number, number])[];
}

interface GoldStatement {
  readonly content: GoldSpan;
  readonly cue?: GoldSpan | null;
  readonly speakerMention?: GoldSpan | null;
}

/** A statement of gold as sets of tokens. */
export interface GoldTokens {
  readonly content: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

/** A document of PolNeAR as it is learnt from. */
export interface Lesson {
  readonly id: string;
  readonly sheet: Sheet;
  readonly drafts: readonly Draft[];
  /** Every statement of gold: the tokens of its content and of its source, without punctuation. */
  readonly attributions: readonly GoldTokens[];
  /** The statements by the head of their cue. */
  readonly gold: readonly { readonly head: number; readonly roles: ReadonlyMap<number, number> }[];
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly gold: { readonly statements: readonly GoldStatement[] };
}

/** Reads the documents of PolNeAR `train` or `dev`, in the order of the file, with what the rules make of them. `doc` may bring an analysis made before. */
export function readLessons(
  split: "train" | "dev",
  doc: (id: string, text: string) => Doc = (_, text) => analyse(text, "en"),
): Lesson[] {
  return readRecords<GoldLine>(`polnear/${split}.jsonl`).map(({ id, text, gold }) => {
    const { reading, quotations, drafts } = readByRules(doc(id, text), ENGLISH_STATEMENTS.lexicon);
    const sheet = sheetOf(reading, { quotations, drafts });
    const attributions = gold.statements.map(({ content, speakerMention }) => ({
      content: wordsOf(sheet, content),
      source: wordsOf(sheet, speakerMention),
    }));
    return { id, sheet, drafts, attributions, gold: goldOf(sheet, gold.statements) };
  });
}

function goldOf(
  sheet: Sheet,
  statements: readonly GoldStatement[],
): { head: number; roles: Map<number, number> }[] {
  const byHead = new Map<number, { head: number; roles: Map<number, number> }>();
  for (const { content, cue, speakerMention } of statements) {
    const cueTokens = tokensOf(sheet, cue);
    const head = headOf(sheet, cueTokens);
    if (head < 0 || byHead.has(head)) continue;
    const roles = new Map<number, number>();
    for (const at of tokensOf(sheet, content)) roles.set(at, 2);
    for (const at of tokensOf(sheet, speakerMention)) roles.set(at, 1);
    for (const at of cueTokens) roles.set(at, 3);
    byHead.set(head, { head, roles });
  }
  return [...byHead.values()];
}

/** The tokens of a span that are words. */
function wordsOf(sheet: Sheet, span: GoldSpan | null | undefined): Set<number> {
  return new Set(
    tokensOf(sheet, span).filter((at) => /[\p{L}\p{N}]/u.test(sheet.reading.doc.tokens[at]!.text)),
  );
}

function tokensOf(sheet: Sheet, span: GoldSpan | null | undefined): number[] {
  if (!span) return [];
  const parts = span.parts ?? [[span.start, span.end] as const];
  const { tokens } = sheet.reading.doc;
  return tokens
    .filter((token) => parts.some(([start, end]) => token.start < end && start < token.end))
    .map((token) => token.index);
}

/** The head of a cue: its first verb, else its first noun or adjective, else its first word. */
function headOf(sheet: Sheet, cue: readonly number[]): number {
  const { tokens } = sheet.reading.doc;
  return (
    cue.find((at) => tokens[at]!.upos === "VERB") ??
    cue.find((at) => /^(?:NOUN|ADJ)$/.test(tokens[at]!.upos)) ??
    cue[0] ??
    -1
  );
}
