import { bySpan, type Span } from "../../../model/index.ts";
import type { Draft } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import type { Labelled } from "./label.ts";
import { draftOf, opensMidClause, range } from "./labelled-draft.ts";
import { mayReplace } from "./stand-for.ts";

/** What the rules and the labeller found, as one list. */
export interface Found {
  readonly drafts: readonly Draft[];
  readonly labelled: readonly Labelled[];
}

/** Readings of one reporting word, of which one is right at most. */
export type Rivals = readonly [Draft, ...Draft[]];

/**
 * Joins the two. For a word that both take for a cue there are the rules' reading and, for each way of the labeller to read it, the rules' source with the
 * labeller's content, and the labeller's. Rules that know a form that the labeller never saw, a relay, a denial, a table, stand alone; so does what only one of the two found.
 */
export function combine(reading: Reading, { drafts, labelled }: Found): Rivals[] {
  const ruled = new Set(
    drafts.flatMap(({ cue, passing }) => [cue, passing].flatMap((run) => (run ? range(run) : []))),
  );
  const added = labelled
    .filter(({ head }) => !ruled.has(head))
    .map((one) => one.labellings.map((labelling) => draftOf(reading, { ...labelling, ...one })))
    .map((rivals) =>
      distinct(
        rivals.filter(
          (draft) => isFree(ruled, draft) && !isLeadIn(reading, draft) && !opensMidClause(reading, draft),
        ),
      ),
    )
    .map((rivals) =>
      rivals.filter((draft) => draft.source !== null || draft.quoted || draft.content.length === 1),
    )
    .flatMap(([first, ...rest]): Rivals[] => (first ? [[first, ...rest]] : []));
  const ours = merged(drafts).map((draft) => rivalsOf(reading, { draft, drafts, labelled }));
  return [...ours, ...added];
}

/** Of readings that differ in what stands beside the source alone, the one that says most of it. */
function distinct(drafts: readonly Draft[]): Draft[] {
  const byShape = new Map<string, Draft>();
  const told = ({ source }: Draft): number => source?.appositions.length ?? 0;
  for (const draft of drafts) {
    const known = byShape.get(shapeOf(draft));
    if (!known) byShape.set(shapeOf(draft), draft);
    else if (told(draft) > told(known)) byShape.set(shapeOf(draft), { ...known, source: draft.source });
  }
  return [...byShape.values()];
}

/** Whether no word of the cue is a rule's. */
function isFree(ruled: ReadonlySet<number>, { cue }: Draft): boolean {
  return cue !== null && !range(cue).some((at) => ruled.has(at));
}

/** "Chad: the agency counts 3,400": a colon without a reporting word hands over to nobody but the people of a transcript. */
function isLeadIn(reading: Reading, { cue, source, quoted }: Draft): boolean {
  const { tokens } = reading.doc;
  const colon = cue !== null && cue.last - cue.first === 1 && tokens[cue.first]!.text === ":";
  return colon && !quoted && source !== null && /\p{Ll}/u.test(tokens[source.last - 1]!.text);
}

/** Speech that one reporting word carries is one attribution, in as many pieces as there are quotations. */
function merged(drafts: readonly Draft[]): Draft[] {
  const byCue = new Map<string, Draft>();
  drafts.forEach((draft, i) => {
    const key = draft.quoted && draft.cue ? `${draft.cue.first} ${draft.source?.first ?? "-"}` : `#${i}`;
    const known = byCue.get(key);
    const content = known ? [...known.content, ...draft.content].sort(bySpan) : draft.content;
    byCue.set(key, known ? { ...known, content } : draft);
  });
  return [...byCue.values()];
}

/** Rules that know more of the form of what they read than the labeller does. */
const SETTLED = new Set([
  "quoting",
  "fragment",
  "denial",
  "toll",
  "bracket",
  "table",
  "caption",
  "label",
  "turn",
]);

function isSettled(draft: Draft): boolean {
  // The labeller takes "rejected reports that" for one cue; what is denied are the reports.
  if (draft.act === "deny" && draft.rule === "object") return true;
  return draft.settled === true || draft.cue === null || draft.via.length > 0 || SETTLED.has(draft.rule);
}

/** What the rules and the labeller make of one cue. */
function rivalsOf(reading: Reading, { draft, drafts, labelled }: Found & { readonly draft: Draft }): Rivals {
  const one = labelled.find(({ head }) => draft.cue && draft.cue.first <= head && head < draft.cue.last);
  if (!one) return [draft];
  const [first] = one.labellings;
  const ours: Draft = { ...draft, score: one.score, sure: Math.log(first.share) };
  if (isSettled(draft)) return [ours];
  const theirs = one.labellings
    .map((labelling) => draftOf(reading, { ...labelling, ...one }))
    .filter(
      (other) => !opensMidClause(reading, other) && mayReplace(reading, { theirs: other, draft, drafts }),
    );
  const [best] = theirs;
  if (!best) return [ours];
  const variants = new Map<string, Draft>();
  for (const { content, quoted, cue, source, sure } of theirs) {
    const moved: Draft = { ...ours, content, quoted, cue, sure: sure!, refined: "content" };
    if (!hasContent(draft, moved)) variants.set(shapeOf(moved), variants.get(shapeOf(moved)) ?? moved);
    // Whose report or claim it is stands before the noun; the labeller looks for a subject. What it finds no
    // source for may still have the one that a rule knows, and so may “whose spokesman”.
    if (draft.rule === "noun" || source === null || hasSource(draft, { source })) continue;
    if (isWhose(reading, source.first) || isWhose(reading, source.first - 1)) continue;
    const all: Draft = { ...moved, source, refined: "all" };
    variants.set(shapeOf(all), variants.get(shapeOf(all)) ?? all);
  }
  const same = hasContent(draft, best) && hasSource(draft, best);
  return [{ ...ours, refined: same ? "same" : "none" }, ...variants.values()];
}

function isWhose({ doc }: Reading, at: number): boolean {
  return doc.tokens[at]?.xpos === "WP$";
}

function shapeOf({ content, source }: Draft): string {
  return JSON.stringify([content.map(({ start, end }) => [start, end]), source?.first, source?.last]);
}

function hasSource(draft: Draft, { source }: Pick<Draft, "source">): boolean {
  return source?.first === draft.source?.first && source?.last === draft.source?.last;
}

function hasContent(draft: Draft, { content }: Draft): boolean {
  return (
    content.length === draft.content.length && content.every((span, i) => isSame(span, draft.content[i]!))
  );
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
