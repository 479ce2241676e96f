import { byCodeUnit } from "../../../model/index.ts";
import { VAGUE_HEADS } from "../en/offices.ts";
import { capitalsOf } from "../naming/office.ts";
import { type Feature, type Form, featuresOf, PERHAPS, SAME, weightOf } from "./likeness.ts";

/** Two forms, by their place in the list, and what speaks for and against their being one voice. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
  readonly features: readonly Feature[];
}

/** More forms than this that share a word say that the word tells nothing: they are not compared. */
const CROWDED = 60;

/** The pairs of forms that are, or may be, one voice; the likeliest first. The order of the forms does not matter beyond their numbers. */
export function alikePairs(forms: readonly Form[]): Pair[] {
  const seen = new Set<string>();
  const pairs: Pair[] = [];
  const add = (a: number, b: number, features: readonly Feature[]): void => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (features.length === 0 || seen.has(key)) return;
    seen.add(key);
    pairs.push({ a: Math.min(a, b), b: Math.max(a, b), weight: weightOf(features), features });
  };
  for (const block of blocksOf(forms)) {
    const only = onlyOffices(block, forms);
    for (const [n, a] of block.entries()) {
      for (const b of block.slice(n + 1)) {
        const features = featuresOf(forms[a]!, forms[b]!);
        add(a, b, only && features.length > 0 ? [...features, only] : features);
      }
    }
  }
  return pairs
    .filter((pair) => pair.weight >= PERHAPS)
    .sort((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

/** Whether a pair is decided. */
export function isDecided({ weight }: Pair): boolean {
  return weight >= SAME;
}

/** Forms that share a field or an acronym, or that one's acronym may stand for the other's words. */
function blocksOf(forms: readonly Form[]): number[][] {
  const blocks = new Map<string, Set<number>>();
  const put = (key: string, i: number): void => {
    blocks.set(key, (blocks.get(key) ?? new Set()).add(i));
  };
  for (const [i, form] of forms.entries()) {
    for (const { field, head } of form.offices) {
      put(`field ${field.join(" ")}`, i);
      if (head === "ministry") for (const word of field) put(`one field ${word}`, i);
    }
    for (const acronym of form.acronyms) {
      const letters = lettersOf(capitalsOf(acronym));
      put(`letters ${letters}`, i);
      put(`letters ${letters.replace("m", "")}`, i);
    }
    for (const words of form.words) put(`letters ${lettersOf(words.map((word) => word[0] ?? ""))}`, i);
  }
  return [...blocks]
    .filter(([, block]) => block.size > 1 && block.size <= CROWDED)
    .sort(([x], [y]) => byCodeUnit(x, y))
    .map(([, block]) => [...block].sort((x, y) => x - y));
}

function lettersOf(letters: readonly string[]): string {
  return [...letters].sort().join("");
}

/** Where all forms of one field that give their rank give the same, a vague name ("health officials") can only mean that one. */
function onlyOffices(block: readonly number[], forms: readonly Form[]): Feature | null {
  const offices = block.flatMap((i) => forms[i]!.offices);
  const heads = new Set(
    offices.map((office) => office.head).filter((head) => !VAGUE_HEADS.has(head) && head !== ""),
  );
  return heads.size === 1 ? { feature: "only-office-of-its-field", weight: 0.2 } : null;
}
