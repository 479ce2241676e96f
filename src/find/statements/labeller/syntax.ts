import type { Token } from "../../../text/index.ts";
import type { Sheet } from "./sheet.ts";

/** Whoever does what a verb says, and how the parse says so. */
export interface Subject {
  /** The head of the noun phrase. */
  readonly at: number;
  /** `own`: it hangs on the word itself; `relative`: the noun that the word's clause describes; `shared`: the subject of the verb above. */
  readonly how: "own" | "relative" | "shared";
}

/** How many verbs up a subject is looked for: "wants to be able to say". A judgement by that example. */
const CLIMB = 3;

/** The subject of the word at `at`: its own, that of a relative clause, or, for an infinitive, a participle or a conjunct, that of the verb above it. */
export function subjectOf(sheet: Sheet, at: number): Subject | null {
  const { tokens } = sheet.reading.doc;
  let up = at;
  for (let steps = 0; steps <= CLIMB && up >= 0; steps++) {
    const own = childOf(sheet, up, /^nsubj/);
    const { deprel, head }: Token = tokens[up]!;
    if (own >= 0) {
      const pronoun = deprel === "acl:relcl" && /^(?:WDT|WP)$/.test(tokens[own]!.xpos);
      if (pronoun && head >= 0) return { at: head, how: "relative" };
      return { at: own, how: up === at ? "own" : "shared" };
    }
    if (/^acl/.test(deprel)) return head >= 0 ? { at: head, how: "relative" } : null;
    if (!/^(?:conj|xcomp|advcl|parataxis|ccomp)/.test(deprel)) return null;
    up = head;
  }
  return null;
}

/** The first child of a word whose relation matches, or -1. */
export function childOf(sheet: Sheet, at: number, relation: RegExp): number {
  const { tokens } = sheet.reading.doc;
  for (const child of sheet.children[at]!) if (relation.test(tokens[child]!.deprel)) return child;
  return -1;
}

/** What kind of voice a noun is, as one word: its pronoun, or the class of the noun, or whether it is a name. */
export function voiceKind(sheet: Sheet, at: number): string {
  if (at < 0) return "none";
  const { lexicon, doc } = sheet.reading;
  const { lower, upos, xpos } = doc.tokens[at]!;
  if (upos === "PRON") return lower;
  if (lexicon.personNouns.has(lower)) return "person";
  if (lexicon.textNouns.has(lower)) return "text";
  if (lexicon.groupNouns.has(lower) || lexicon.mediaNouns.has(lower)) return "group";
  if (upos === "PROPN") return "name";
  return `${xpos}${lexicon.timeWords.has(lower) ? " time" : ""}`;
}

/** How a clause opens: "that", "to", "if", a question word; "bare" where nothing opens it. */
export function openingOf(sheet: Sheet, clause: number): string {
  if (clause < 0) return "none";
  const { tokens } = sheet.reading.doc;
  for (const child of sheet.children[clause]!) {
    const { deprel, lower, xpos } = tokens[child]!;
    if (deprel === "mark") return lower;
    if (/^W/.test(xpos)) return "wh";
  }
  return tokens[clause]!.xpos === "VBG" ? "ing" : "bare";
}
