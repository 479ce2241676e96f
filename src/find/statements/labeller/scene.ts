import { hashForm, mix2 } from "../../../text/index.ts";
import type { Sheet } from "./sheet.ts";
import { openingOf, subjectOf, voiceKind } from "./syntax.ts";
import type { Window } from "./window.ts";

const COMMA = hashForm(",");

/** What is the same for all tokens around one cue, or worked out once for each of them. Columns hold one value for each token of the window. */
export interface Scene {
  readonly window: Window;
  /** Its way to the cue in the parse, as one number. */
  readonly paths: Int32Array;
  /** Commas, and finite verbs, between the token and the cue. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  /** The role the rules give it, as in `ROLES`. */
  readonly rules: Uint8Array;
  /** Whether it belongs to the cue's subject: 0 no, 1 yes, 2 as the noun that the cue's clause describes, 3 inside that noun's other modifiers. */
  readonly subjects: Uint8Array;
  /** The branch of the parse below the cue, or below a word above the cue, that it hangs on: the token that heads it, and what it is. */
  readonly branchAt: Int32Array;
  readonly branches: Int32Array;
  /** How that branch opens: "that", "to". */
  readonly openings: Int32Array;
  /** The branch within the branch: the token that heads it, and what it is. */
  readonly twigAt: Int32Array;
  readonly twigs: Int32Array;
  /** The first word behind the last comma, dash or colon before it. */
  readonly chunks: Int32Array;
  readonly lemma: number;
  readonly form: number;
  readonly kind: number;
  readonly next: number;
  readonly previous: number;
  /** How the cue comes by its subject, and what kind of voice that is. */
  readonly how: number;
  readonly voice: number;
}

/** Works out what the features of a window share. */
export function sceneOf(sheet: Sheet, window: Window): Scene {
  const { cue } = window;
  const subject = subjectOf(sheet, cue);
  return {
    window,
    ...branchesOf(sheet, window),
    commas: between(window, (at) => sheet.words[at] === COMMA),
    verbs: between(window, (at) => /^(?:VBD|VBZ|VBP|MD)$/.test(sheet.reading.doc.tokens[at]!.xpos)),
    rules: rulesIn(sheet, window),
    chunks: chunksOf(sheet, window),
    lemma: sheet.lemmas[cue]!,
    form: sheet.fine[cue]!,
    kind: sheet.classes[cue]!,
    next: cue + 1 < window.last ? sheet.words[cue + 1]! : -1,
    previous: cue > window.first ? sheet.tags[cue - 1]! : -1,
    how: hashForm(subject?.how ?? "none"),
    voice: hashForm(voiceKind(sheet, subject?.at ?? -1)),
  };
}

function between(window: Window, counts: (at: number) => boolean): Int32Array {
  const { first, last, cue } = window;
  const column = new Int32Array(last - first);
  for (let at = cue - 1, n = 0; at >= first; at--) {
    if (counts(at)) n++;
    column[at - first] = n;
  }
  for (let at = cue + 1, n = 0; at < last; at++) {
    column[at - first] = n;
    if (counts(at)) n++;
  }
  return column;
}

/** The role of each token of the window in the drafts that the rules tie to this cue. */
function rulesIn(sheet: Sheet, { first, last, cue }: Window): Uint8Array {
  const roles = new Uint8Array(last - first);
  const { tokens } = sheet.reading.doc;
  for (const draft of sheet.drafts.get(cue) ?? []) {
    for (let at = first; at < last; at++) {
      const { start, end } = tokens[at]!;
      if (draft.content.some((span) => span.start < end && start < span.end)) roles[at - first] = 2;
      if (draft.source && draft.source.first <= at && at < draft.source.last) roles[at - first] = 1;
      if (draft.cue && draft.cue.first <= at && at < draft.cue.last) roles[at - first] = 3;
    }
  }
  return roles;
}

function chunksOf(sheet: Sheet, { first, last, cue }: Window): Int32Array {
  const { tokens } = sheet.reading.doc;
  const chunks = new Int32Array(last - first);
  let word = hashForm("^");
  for (let at = first; at < last; at++) {
    if (at === cue + 1 || (at > first && /^[,;:—–-]$/.test(tokens[at - 1]!.text))) word = sheet.words[at]!;
    chunks[at - first] = word;
  }
  return chunks;
}

/** No way in the parse is longer than a sentence; a circle would be. */
const LONGEST_WAY = 200;

type Branches = Pick<Scene, "paths" | "subjects" | "branchAt" | "branches" | "openings" | "twigAt" | "twigs">;

/** The way from each token to the cue: up to the first word above the cue, and the last two steps of it. */
function branchesOf(sheet: Sheet, { first, last, cue }: Window): Branches {
  const { tokens } = sheet.reading.doc;
  const column = (): Int32Array => new Int32Array(last - first);
  const [paths, branchAt, branches, openings] = [column(), column(), column(), column()];
  const [twigAt, twigs] = [column(), column()];
  const subjects = new Uint8Array(last - first);
  const above = ancestors(sheet, cue);
  const subject = subjectOf(sheet, cue);
  for (let at = first; at < last; at++) {
    const k = at - first;
    let [twig, branch, up, below] = [-1, -1, at, false];
    for (let steps = 0; up >= 0 && !above.has(up) && steps < LONGEST_WAY; steps++) {
      below ||= up === subject?.at;
      [twig, branch, up] = [branch, up, tokens[up]!.head];
    }
    [branchAt[k], twigAt[k]] = [branch, twig];
    paths[k] = pathOf(sheet, { at, cue, up, branch, above });
    branches[k] = branch < 0 ? 1 : mix2(3, sheet.relations[branch]!, above.get(up) ?? 9);
    openings[k] = branch < 0 ? 0 : hashForm(openingOf(sheet, branch));
    twigs[k] = twig < 0 ? 0 : mix2(4, sheet.relations[twig]!, hashForm(openingOf(sheet, twig)));
    const described = subject !== null && above.has(subject.at) && up === subject.at;
    const modifier = branch >= 0 && /^(?:acl|appos|conj)/.test(tokens[branch]!.deprel);
    subjects[k] = described ? (modifier ? 3 : 2) : below ? 1 : 0;
  }
  return { paths, subjects, branchAt, branches, openings, twigAt, twigs };
}

/** The relation of the cue's child above the token, or, where the cue is not above it, the cue's way up and the relation down, as one number. */
function pathOf(
  sheet: Sheet,
  of: { at: number; cue: number; up: number; branch: number; above: ReadonlyMap<number, number> },
): number {
  const { at, cue, up, branch, above } = of;
  if (sheet.sentences[at] !== sheet.sentences[cue])
    return sheet.sentences[at]! < sheet.sentences[cue]! ? -1 : -2;
  const steps = Math.min(3, above.get(up) ?? 9);
  const down = branch < 0 ? 1 : sheet.relations[branch]!;
  const climb = steps === 0 ? 0 : sheet.relations[cue]!;
  const order = branch < 0 ? 0 : Math.sign(branch - cue);
  return mix2(8 + steps, mix2(9, down, climb), order);
}

function ancestors(sheet: Sheet, cue: number): Map<number, number> {
  const above = new Map<number, number>();
  for (let at = cue, steps = 0; at >= 0 && !above.has(at); at = sheet.reading.doc.tokens[at]!.head)
    above.set(at, steps++);
  return above;
}
