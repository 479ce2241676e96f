import { hashForm } from "../../../text/index.ts";
import type { Run } from "../draft.ts";
import { isNameable } from "../speakers/nameable.ts";
import { type Company, companyOf, leadersOf } from "./company.ts";
import { type Manner, mannerOf } from "./manner.ts";
import { countIn, holds } from "./marks.ts";
import { subjectOf } from "./syntax.ts";
import type { Court, View } from "./view.ts";

/** Tags and relations in an order that puts like beside like, so that one question parts kinds of words. */
const TAGS =
  "VBD VBZ VBP MD VB VBN VBG TO NN NNS NNP NNPS PRP PRP$ DT CD JJ JJR JJS RB RBR RBS IN RP WDT WP WP$ WRB CC POS EX UH , : . `` '' -LRB- -RRB-".split(
    " ",
  );
const RELATIONS =
  "root parataxis ccomp xcomp advcl acl:relcl acl conj csubj nsubj nsubj:pass obj iobj obl nmod nmod:poss appos compound amod nummod advmod aux cop case mark det discourse dep".split(
    " ",
  );

/** The values that the judge asks for, in the order in which they are added; the order is part of the model. */
class Row {
  readonly values: number[] = [];

  add(...values: readonly number[]): void {
    this.values.push(...values);
  }

  /** Adds the place of a name in a list; -1 for none, and for one that is not in it. */
  kind(list: readonly string[], name: string | undefined): void {
    this.values.push(name === undefined ? -1 : list.indexOf(name));
  }

  /** Adds a name as a number from 0 to 1023 that says nothing but which it is; -1 for none. */
  name(hash: number | undefined): void {
    this.values.push(hash === undefined ? -1 : hash >>> 22);
  }
}

/** Stands for the score of a cue that the labeller did not find. */
const NO_SCORE = -9;
/** Stands for the log-chance of a reading that the labeller did not write down. */
const NO_CHANCE = -30;
/** Stands for the distance to what is not there. */
const NOWHERE = 99;

/** The values of all readings of a document, in the order of its views. */
export function rowsOf(court: Court): Float32Array[][] {
  const leaders = leadersOf(court.views);
  const manner = mannerOf(court);
  return court.views.map((rivals) =>
    rivals.map((view) => {
      const row = new Row();
      cueValues(court, { view, row });
      labellerValues(view, row);
      contentValues(court, { view, row });
      edgeValues(court, { view, row });
      sourceValues(court, { view, row });
      companyValues(companyOf(view, { leaders, rivals, marks: court.marks }), { view, row });
      mannerValues(manner, { view, row, size: court.sheet.words.length });
      return Float32Array.from(row.values);
    }),
  );
}

interface Asked {
  readonly view: View;
  readonly row: Row;
}

/** The cue: its score beside those of its sentence, its kind, its place. */
function cueValues({ sheet, scores }: Court, { view, row }: Asked): void {
  const { draft, head } = view;
  const score = draft.score ?? NO_SCORE;
  const here = scores.get(sheet.sentences[head] ?? -1) ?? [];
  const others = here.filter((other) => other !== draft.score);
  const sentence = sheet.reading.doc.sentences[sheet.sentences[head] ?? -1];
  row.add(score, here.length, here.filter((other) => other > score).length, Math.max(NO_SCORE, ...others));
  row.kind(TAGS, sheet.reading.doc.tokens[head]?.xpos);
  row.kind(RELATIONS, sheet.reading.doc.tokens[head]?.deprel);
  row.name(sheet.classes[head]);
  row.add(draft.cue ? draft.cue.last - draft.cue.first : 0, (sheet.quotes[head] ?? 0) > 0 ? 1 : 0);
  row.add(sentence ? head - sentence.first : -1, sentence ? sentence.last - head : -1);
}

const REFINED = ["none", "same", "content", "all"];

/** How it was found, and how the labeller's chances spread over the readings. */
function labellerValues({ draft, rivals, agree }: View, row: Row): void {
  row.name(hashForm(draft.rule));
  row.name(hashForm(draft.act));
  row.add(draft.refined ? REFINED.indexOf(draft.refined) : -1, draft.quoted ? 1 : 0, rivals);
  row.add(draft.sure ?? NO_CHANCE, agree.whole, agree.content, agree.source);
}

/** The shape of the content, and how it hangs in the parse. */
function contentValues({ sheet, marks }: Court, { view, row }: Asked): void {
  const { content, draft, head, size } = view;
  const { cue } = draft;
  const [first, last] = [content[0]!.first, content.at(-1)!.last - 1];
  const behind = first > head;
  const { count, main } = rootsOf(view, sheet.reading.doc.tokens);
  const hangsOn = sheet.reading.doc.tokens[main]?.head ?? -1;
  row.add(size, content.length, cue ? Math.sign(first - cue.first) : 0);
  row.add(cue ? (behind ? first - cue.last : cue.first - last) : NOWHERE);
  row.add(count, countIn(marks.finiteVerbs, content), countIn(marks.subjects, content));
  row.add(countIn(marks.quotedWords, content) / Math.max(1, size));
  row.add(sheet.sentences[last]! - sheet.sentences[first]!);
  row.kind(RELATIONS, sheet.reading.doc.tokens[main]?.deprel);
  row.kind(TAGS, sheet.reading.doc.tokens[main]?.xpos);
  row.add(cue && cue.first <= hangsOn && hangsOn < cue.last ? 1 : 0);
  const between = behind ? { first: head + 1, last: first } : { first: last + 1, last: head };
  row.add(head >= 0 && between.first < between.last ? countIn(marks.commas, [between]) : -1);
}

/** How many tokens of the content hang on tokens outside it, and the first of those that hang on the cue, else the first. */
function rootsOf(
  { content, draft }: View,
  tokens: Court["sheet"]["reading"]["doc"]["tokens"],
): { readonly count: number; readonly main: number } {
  const cue: readonly Run[] = draft.cue ? [draft.cue] : [];
  let [count, main, onCue] = [0, -1, false];
  for (const { first, last } of content)
    for (let at = first; at < last; at++) {
      const { head, upos } = tokens[at]!;
      if (upos === "PUNCT" || (head >= first && head < last) || holds(content, head)) continue;
      count++;
      if (main < 0 || (!onCue && holds(cue, head))) main = at;
      onCue ||= holds(cue, head);
    }
  return { count, main };
}

/** What stands at and around the ends of the content. */
function edgeValues({ sheet }: Court, { view, row }: Asked): void {
  const { sentences } = sheet.reading.doc;
  const [first, last] = [view.content[0]!.first, view.content.at(-1)!.last - 1];
  for (const at of [first, first - 1, last + 1, last + 2]) row.kind(TAGS, sheet.reading.doc.tokens[at]?.xpos);
  row.add(sentences[sheet.sentences[last]!]!.last - last, first - sentences[sheet.sentences[first]!]!.first);
  row.add(sheet.quotes[first] === sheet.quotes[first - 1] ? 0 : 1);
  row.add(sheet.quotes[last] === sheet.quotes[last + 1] ? 0 : 1);
}

const WAYS = ["own", "relative", "shared"];

/** The source: how long, how far, what kind of word, whether the parse takes it for the cue's subject. */
function sourceValues({ sheet, marks }: Court, { view, row }: Asked): void {
  const { head, source, draft } = view;
  const { tokens } = sheet.reading.doc;
  const run = source[0];
  const subject = head < 0 ? null : subjectOf(sheet, head);
  row.add(countIn(marks.words, source), run && head >= 0 ? run.first - head : NOWHERE);
  row.kind(TAGS, run ? tokens[run.last - 1]?.xpos : undefined);
  row.add(draft.source ? (isNameable(sheet.reading, draft.source) ? 1 : 0) : -1);
  let roots = 0;
  if (run) for (let at = run.first; at < run.last; at++) if (!holds(source, tokens[at]!.head)) roots++;
  row.add(roots, subject ? WAYS.indexOf(subject.how) : -1);
  row.add(subject ? (run ? (holds(source, subject.at) ? 2 : 1) : 3) : 0);
}

/** The other reporting words, and how far the first guess is behind the best of this word. */
function companyValues(company: Company, { view, row }: Asked): void {
  const { around, same, inside, shared, near, best } = company;
  row.add(around, same, inside, shared, near, best, view.guess, view.guess - best);
}

/** The document as a whole, and where in it the cue stands. */
function mannerValues(manner: Manner, { view, row, size }: Asked & { readonly size: number }): void {
  row.add(manner.likely, manner.ruled, manner.quoted, manner.past, view.head / Math.max(1, size));
}
