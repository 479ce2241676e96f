import type { Draft, Run } from "../draft.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Rivals } from "./combine.ts";
import type { Labelled } from "./label.ts";
import { countIn, isAlike, type Marks, marksOf } from "./marks.ts";
import type { Sheet } from "./sheet.ts";

/** A reading of a reporting word as the judge sees it. */
export interface View {
  readonly draft: Draft;
  /** The token of the cue that carries it: its first verb, else its first token; -1 where there is no cue. */
  readonly head: number;
  readonly content: readonly Run[];
  /** The words of the content. */
  readonly size: number;
  /** The source, or nothing. */
  readonly source: readonly Run[];
  /** How many readings the word has. */
  readonly rivals: number;
  /** The chances, summed, of the labeller's ways to read the word that agree with this reading as a whole, in the content, in the source. */
  readonly agree: { readonly whole: number; readonly content: number; readonly source: number };
  /** A first guess at the chance that it is right, from the labeller alone. */
  readonly guess: number;
}

/** What the judge works with: the readings of a document, and what is asked of all of them. */
export interface Court {
  readonly sheet: Sheet;
  readonly marks: Marks;
  /** The readings of each reporting word. */
  readonly views: readonly (readonly View[])[];
  /** The labeller's scores of the cues in each sentence. */
  readonly scores: ReadonlyMap<number, readonly number[]>;
}

/** What was found in a document. */
export interface Found {
  readonly found: readonly Rivals[];
  readonly labelled: readonly Labelled[];
}

/** Looks at all that was found in a document. */
export function courtOf(sheet: Sheet, { found, labelled }: Found): Court {
  const marks = marksOf(sheet);
  const byHead = new Map(labelled.map((one) => [one.head, one]));
  const scores = new Map<number, number[]>();
  for (const { head, score } of labelled) {
    const sentence = sheet.sentences[head]!;
    scores.set(sentence, [...(scores.get(sentence) ?? []), score]);
  }
  const views = found.map((rivals) => viewsOf(sheet, { rivals, marks, byHead }));
  return { sheet, marks, views, scores };
}

interface Seeing {
  readonly rivals: Rivals;
  readonly marks: Marks;
  readonly byHead: ReadonlyMap<number, Labelled>;
}

function viewsOf(sheet: Sheet, { rivals, marks, byHead }: Seeing): View[] {
  const { cue } = rivals[0];
  const heads = cue ? Array.from({ length: cue.last - cue.first }, (_, k) => cue.first + k) : [];
  const labellings = heads.map((at) => byHead.get(at)).find((one) => one !== undefined)?.labellings ?? [];
  return rivals.map((draft) => {
    const content = draft.content.map((span) => runOf(sheet, span));
    const source = draft.source ? [{ first: draft.source.first, last: draft.source.last }] : [];
    const agree = { whole: 0, content: 0, source: 0 };
    for (const labelling of labellings) {
      const sameContent = isAlike(marks.words, { ours: content, theirs: labelling.content });
      const sameSource = isSameSource(source, labelling.source);
      if (sameContent) agree.content += labelling.share;
      if (sameSource) agree.source += labelling.share;
      if (sameContent && sameSource) agree.whole += labelling.share;
    }
    const view = { draft, head: headOf(sheet, draft), content, source, rivals: rivals.length, agree };
    return { ...view, size: countIn(marks.words, content), guess: guessOf(draft, agree.whole) };
  });
}

/** Reporting words that only the rules know are right about as often as this. A judgement, which the judge's trees were learned with. */
const RULED = 0.7;

function guessOf({ score }: Draft, whole: number): number {
  if (score === undefined) return RULED / 2;
  return (0.1 + 0.9 * whole) / (1 + Math.exp(-score));
}

function isSameSource(ours: readonly Run[], theirs: Run | null): boolean {
  const [source] = ours;
  if (!source || !theirs) return !source && !theirs;
  return source.first < theirs.last && theirs.first < source.last;
}

function runOf(sheet: Sheet, { start, end }: { readonly start: number; readonly end: number }): Run {
  const { tokens } = sheet.reading.doc;
  const first = Math.min(firstEndingAfter(tokens, start), tokens.length - 1);
  // A content may end in the mark of a table's frame, behind the last token of the text.
  const last = Math.min(firstEndingAfter(tokens, end - 1), tokens.length - 1);
  return { first, last: Math.max(first, last) + 1 };
}

function headOf(sheet: Sheet, { cue }: Draft): number {
  if (!cue) return -1;
  for (let at = cue.first; at < cue.last; at++) if (sheet.reading.doc.tokens[at]!.upos === "VERB") return at;
  return cue.first;
}
