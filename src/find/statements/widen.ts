import { anchorOf, bySpan, contains, type FoundStatement, type Span, spanId } from "../../model/index.ts";
import type { Doc, Sentence } from "../../text/index.ts";
import type { TurnDownWords } from "./lexicon/turn-down.ts";
import { firstEndingAfter, overlapping } from "./zones/positions.ts";

/** What denials are widened with. */
export interface Widening {
  readonly doc: Doc;
  readonly report: string;
  readonly words: TurnDownWords;
}

/**
 * Gives each denial as the clause that denies, with the words it goes on with: the rest of its sentence in the same voice ("the guild denied this, saying its
 * carts were empty"), or the words right behind it of one who speaks for the denier. What it denies and what it goes on with stay statements of their own.
 */
export function widenDenials(
  statements: readonly FoundStatement[],
  { doc, report, words }: Widening,
): FoundStatement[] {
  const given = statements.flatMap((statement, i): FoundStatement[] => {
    if (statement.act !== "deny") return [statement];
    const around = { statements: statements.slice(Math.max(0, i - NEAR), i + NEAR), doc, words };
    const clause = isBare(statement) ? statement.content : clauseOf(statement, around);
    if (!clause) return [statement];
    const span = { start: clause.start, end: endOf(clause, { ...around, denial: statement }) };
    const mode = /["“”]/.test(doc.text.slice(clause.end, span.end)) ? "mixed" : statement.mode;
    const content = anchorOf({ id: report, text: doc.text }, span);
    const denial: FoundStatement = { ...statement, id: spanId(report, "s", span), content, mode };
    return isBare(statement) ? [denial] : [denial, statement];
  });
  const known = new Set<string>();
  return given
    .filter(({ id }) => !known.has(id) && known.add(id))
    .sort((a, b) => bySpan(a.content, b.content));
}

/** What a denial goes on with is among so many statements before and behind it. A judgement that bounds the cost: it stands in the same sentence or the next. */
const NEAR = 20;

/** Whether the content of a denial is its own clause, reporting word included. */
export function isBare({ act, cue, content, parts }: FoundStatement): boolean {
  return act === "deny" && cue !== null && contains(content, cue) && parts === undefined;
}

interface Around {
  readonly statements: readonly FoundStatement[];
  readonly doc: Doc;
  readonly words: TurnDownWords;
}

/** How many tokens into a content the noun may stand that calls it a claim: "the latest government reports that". A judgement by that example. */
const HEAD = 4;

/** The clause of a denial that tells what it denies: "the guild denied that the gate was open", "it rejects reports of fighting". */
function clauseOf(denial: FoundStatement, { statements, doc, words }: Around): Span | null {
  const { act, cue, speakerMention, content, mode } = denial;
  if (act !== "deny" || mode === "direct" || !cue || !speakerMention) return null;
  if (speakerMention.start > cue.start || cue.end > content.start) return null;
  const head = overlapping(doc.tokens, content).slice(0, HEAD);
  const clause = /\bthat\s*$/.test(doc.text.slice(cue.end, content.start)) || head[0]?.xpos === "VBG";
  if (!clause && !head.some(({ lemma }) => words.claims.has(lemma.toLowerCase()))) return null;
  const known = statements.some((each) => isBare(each) && contains(each.content, cue));
  return known ? null : { start: speakerMention.start, end: content.end };
}

function endOf(
  clause: Span,
  { denial, statements, doc, words }: Around & { denial: FoundStatement },
): number {
  const sentence = overlapping(doc.sentences, clause).at(-1);
  if (!sentence) return clause.end;
  const inSentence = statements.find(
    (each) =>
      each.content.start >= clause.end &&
      each.content.start < sentence.end &&
      each.speaker === denial.speaker &&
      !isBare(each),
  );
  if (inSentence) return withMark(doc.text, inSentence.content.end);
  const next = doc.sentences[sentence.index + 1];
  if (!next || next.block !== sentence.block) return clause.end;
  return wordsEnd(denial, { statements, doc, words, next }) ?? clause.end;
}

/** Behind the words that open the next sentence, where the denier or somebody of the denier's says them. */
function wordsEnd(
  denial: FoundStatement,
  { statements, doc, words, next }: Around & { next: Sentence },
): number | null {
  const said = statements.find((each) => contains(next, each.content) && opens(each, next));
  if (!said || isBare(said)) return null;
  const ours = said.speaker === denial.speaker || speaksFor(doc, { span: said.content, words });
  return ours ? withMark(doc.text, said.content.end) : null;
}

/** Whether a sentence opens with a statement, or with who says it: a quotation mark may stand before. */
function opens({ content, speakerMention }: FoundStatement, { start }: Span): boolean {
  return Math.min(content.start, speakerMention?.start ?? content.start) <= start + OPENING;
}

/** In code units: a quotation mark, an article, "Its". A judgement by these. */
const OPENING = 5;

/** Behind the mark that closes a quotation at `end`. */
function withMark(text: string, end: number): number {
  return end + (/^[.,!?]?["”]/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** Whether the words around a quotation, in its sentence, name an office: "its warden said". */
function speaksFor(doc: Doc, { span, words }: { span: Span; words: TurnDownWords }): boolean {
  const sentence = doc.sentences[firstEndingAfter(doc.sentences, span.start)];
  const behind = doc.sentences[firstEndingAfter(doc.sentences, span.end)];
  return doc.tokens
    .slice(sentence?.first ?? 0, behind?.last ?? 0)
    .some(({ start, end, lower }) => (end <= span.start || start >= span.end) && words.offices.has(lower));
}
