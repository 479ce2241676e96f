import { type Anchor, anchorOf, contains, type PictureReport } from "../../model/index.ts";
import { type About, type Ground, outletOf } from "./ground.ts";

/** A name as a report writes it, with the place where it stands unless that is in the passage itself. */
export interface Named {
  readonly text: string;
  readonly names: readonly Anchor[];
}

/** The passage that a name is to stand beside. */
export interface Beside {
  readonly passage: Anchor;
  readonly ground: Ground;
}

/**
 * What to call a voice (`sources[].id` or `origins[].id`) beside a passage: its fullest name in the same report, with the article that the
 * report gives it, else its fullest name in another; the outlet where a report vouches itself or nowhere names the voice.
 */
export function nameVoice(id: string, { passage, ground, language }: Beside & About): Named {
  const source = ground.sources.get(id);
  const report = ground.reports.get(passage.report)!;
  if (!source) return { text: outletOf(report), names: [] };
  const forms = [source.name, ...source.aliases.toSorted((a, b) => b.length - a.length)];
  const others = ground.picture.reports.filter((one) => one !== report);
  const found =
    findName(forms.slice(0, 1), { report, passage }) ??
    findName(forms.slice(1).filter(isTelling), { report, passage }) ??
    first(others, (other) => findName(forms.slice(0, 1), { report: other }));
  if (!found) return { text: outletOf(report), names: [] };
  const held = found.report === passage.report && contains(passage, found);
  return {
    text: articleOf(found.exact, { ground, language }) + written(found, forms),
    names: held ? [] : [found],
  };
}

/** The name of a place (`places[].id`, or words) as the report of the passage writes it; `null` where it does not. */
export function namePlace(place: string | undefined, { passage, ground }: Beside): Named | null {
  if (place === undefined) return null;
  const forms = ground.placeNames.get(place) ?? [place];
  const report = ground.reports.get(passage.report)!;
  const found = findName(
    forms.filter((form) => /^\p{Lu}/u.test(form)),
    { report, passage },
  );
  return found && { text: found.exact, names: contains(passage, found) ? [] : [found] };
}

/** The name without the capital that it only has at the head of a sentence. */
function written({ exact }: Anchor, forms: readonly string[]): string {
  return forms.find((form) => form.slice(1) === exact.slice(1)) ?? exact;
}

/** A bare role or pronoun ("he", "the minister") tells nobody who speaks. */
function isTelling(alias: string): boolean {
  return /\p{Lu}/u.test(alias) && alias.length > 1;
}

/** Where the report first gives one of the names: in the passage if it does, else last before it, else first. */
function findName(
  forms: readonly string[],
  { report, passage }: { report: PictureReport; passage?: Anchor },
): Anchor | null {
  for (const form of forms) {
    const found = occurrences(form, report.text);
    const held = passage && found.find((start) => contains(passage, { start, end: start + form.length }));
    const before = passage && found.filter((start) => start < passage.start).at(-1);
    const start = held ?? before ?? found[0];
    if (start !== undefined) return anchorOf(report, { start, end: start + form.length });
  }
  return null;
}

/** Where a name stands as whole words; a lower-case first letter may be a capital in the text. */
function occurrences(form: string, text: string): number[] {
  const starts: number[] = [];
  if (form.length < 2) return starts;
  const tail = form.slice(1);
  for (let at = text.indexOf(tail, 1); at > 0; at = text.indexOf(tail, at + 1)) {
    const start = at - 1;
    const same = text[start] === form[0] || text[start] === form[0]!.toUpperCase();
    if (same && isEdge(text, start - 1) && isEdge(text, start + form.length)) starts.push(start);
    if (starts.length >= MOST_OCCURRENCES) break;
  }
  return starts;
}

/** So that a hostile text that repeats one name costs no more than a long one. */
const MOST_OCCURRENCES = 200;

function isEdge(text: string, at: number): boolean {
  return !/[\p{L}\p{N}]/u.test(text[at] ?? " ");
}

/** "the " where the reports mostly write it before the name, else "a " where the name is a role of one of many. */
function articleOf(name: string, { ground, language }: About): string {
  let [all, definite, indefinite] = [0, 0, 0];
  for (const { text } of ground.picture.reports) {
    for (const start of occurrences(name, text)) {
      const before = /\b(the|an?)\s$/i.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.toLowerCase();
      all++;
      if (before === "the") definite++;
      else if (before) indefinite++;
    }
  }
  if (definite >= all * MOSTLY && definite > 0) return "the ";
  if (indefinite >= all * MOSTLY && indefinite > 0) return /^[aeiou]/i.test(name) ? "an " : "a ";
  return /^\p{Ll}.*[^s]$/u.test(name) || language.takesArticle(name) ? "the " : "";
}

/** Headlines and tables drop the article, so a third of the places is enough. A judgement. */
const MOSTLY = 1 / 3;

function first<T, R>(items: readonly T[], of: (item: T) => R | null): R | null {
  for (const item of items) {
    const found = of(item);
    if (found) return found;
  }
  return null;
}
