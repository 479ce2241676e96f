import type { Anchor } from "../../model/index.ts";

/** The words of a report that something in the brief rests on. */
export interface Cite {
  /** The passage: a sentence or a row of a table. */
  readonly anchor: Anchor;
  /** Where the report names a voice or a place in full that the passage names otherwise. */
  readonly names: readonly Anchor[];
  /** Ids of the data it is evidence of. */
  readonly of: readonly string[];
}

/** Text in the making, with its citations where their marks will stand. */
export interface Draft {
  readonly text: string;
  readonly marks: readonly { readonly at: number; readonly cite: Cite }[];
}

/** A template whose holes are text or drafts: their citations move to where they end up. */
export function write(strings: TemplateStringsArray, ...parts: readonly (Draft | string)[]): Draft {
  return concat(strings.flatMap((text, i) => (i < parts.length ? [text, parts[i]!] : [text])));
}

/** The drafts one after the other. */
export function concat(parts: readonly (Draft | string)[]): Draft {
  let text = "";
  const marks: { at: number; cite: Cite }[] = [];
  for (const part of parts) {
    const draft = typeof part === "string" ? { text: part, marks: [] } : part;
    for (const { at, cite } of draft.marks) marks.push({ at: text.length + at, cite });
    text += draft.text;
  }
  return { text, marks };
}

/** The drafts with `between` between them and `last` before the last. */
export function joined(drafts: readonly Draft[], between: string, last = between): Draft {
  return concat(
    drafts.flatMap((draft, i) => (i === 0 ? [draft] : [i === drafts.length - 1 ? last : between, draft])),
  );
}

/** Marks without text. */
export function marked(cites: readonly Cite[]): Draft {
  return { text: "", marks: cites.map((cite) => ({ at: 0, cite })) };
}

/** The draft with a capital first letter. Offsets hold: only letters whose capital is as long are changed. */
export function capitalised(draft: Draft): Draft {
  const [first = ""] = draft.text;
  const capital = first.toUpperCase();
  if (capital.length !== first.length) return draft;
  return { ...draft, text: capital + draft.text.slice(first.length) };
}
