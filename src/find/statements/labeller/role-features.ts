import { hashForm, mix2 } from "../../../text/index.ts";
import { type Features, step } from "./features.ts";
import type { Sheet } from "./sheet.ts";
import type { Window } from "./window.ts";

const THAT = hashForm("that");
const COMMA = hashForm(",");

/** What is the same for all tokens around one cue. */
export interface Scene {
  readonly window: Window;
  /** For each token of the window: its way to the cue in the parse, as one number. */
  readonly paths: Int32Array;
  /** Commas, and finite verbs, between each token and the cue. */
  readonly commas: Int32Array;
  readonly verbs: Int32Array;
  /** The role the rules give each token, as in `ROLES`. */
  readonly rules: Uint8Array;
  readonly lemma: number;
  readonly form: number;
  readonly next: number;
  readonly previous: number;
}

/** Works out what the features of a window share. */
export function sceneOf(sheet: Sheet, window: Window): Scene {
  const { cue } = window;
  return {
    window,
    paths: pathsTo(sheet, window),
    commas: between(window, (at) => sheet.words[at] === COMMA),
    verbs: between(window, (at) => /^(?:VBD|VBZ|VBP|MD)$/.test(sheet.reading.doc.tokens[at]!.xpos)),
    rules: rulesIn(sheet, window),
    lemma: sheet.lemmas[cue]!,
    form: sheet.fine[cue]!,
    next: cue + 1 < window.last ? sheet.words[cue + 1]! : -1,
    previous: cue > window.first ? sheet.tags[cue - 1]! : -1,
  };
}

/** What tells the role of the token at `at` beside the cue of the scene. */
export function roleFeatures(
  sheet: Sheet,
  { scene, at, into }: { scene: Scene; at: number; into: Features },
): void {
  const { words, tags, fine, quotes, sentences } = sheet;
  const { window, lemma } = scene;
  const { cue } = window;
  const k = at - window.first;
  const look = (column: Int32Array, by: number): number =>
    at + by >= window.first && at + by < window.last ? column[at + by]! : -1;
  const side = Math.sign(at - cue);
  const far = step(at - cue);
  const quoted = Math.sign(quotes[at]!) + (quotes[at] === quotes[cue] ? 2 : 0);
  const line = Math.max(-2, Math.min(2, sentences[at]! - sentences[cue]!));
  const path = scene.paths[k]!;
  const commas = Math.min(3, scene.commas[k]!) * side;
  const verbs = Math.min(3, scene.verbs[k]!) * side;
  const rule = scene.rules[k]!;
  const near = mix2(5, k > 0 ? scene.rules[k - 1]! : 9, scene.rules[k + 1] ?? 9);
  const capital = /^\p{Lu}/u.test(sheet.reading.doc.tokens[at]!.text) ? 1 : 0;
  into.clear();
  into.one(side);
  into.one(path);
  into.two(path, tags[at]!);
  into.two(path, lemma);
  into.two(path, quoted);
  into.two(path, rule);
  into.two(words[at]!, side);
  into.two(look(words, -1), side);
  into.two(look(words, 1), side);
  into.three(look(tags, -1), tags[at]!, side);
  into.three(tags[at]!, look(tags, 1), side);
  into.three(look(fine, -1), fine[at]!, look(fine, 1));
  into.one(far);
  into.two(far, tags[at]!);
  into.two(far, lemma);
  into.two(far, scene.form);
  into.three(far, scene.next === THAT ? 1 : 0, scene.form);
  into.three(side, quoted, line);
  into.three(side, quoted, lemma);
  into.three(side, quoted, window.quotes);
  into.three(commas, quoted, window.quotes);
  into.two(commas, scene.form);
  into.two(commas, scene.next);
  into.three(commas, verbs, tags[at]!);
  into.three(verbs, scene.form, scene.previous);
  into.two(verbs, scene.next === THAT ? 1 : 0);
  into.two(rule, side);
  into.two(rule, near);
  into.three(rule, quoted, window.ruled);
  into.three(rule, lemma, side);
  into.three(window.ruled, side, far);
  into.three(capital, tags[at]!, far);
  into.two(scene.next, far);
  into.three(scene.previous, side, commas);
  into.three(line, side, lemma);
  into.two(mix2(6, lemma, side), tags[at]!);
  into.two(mix2(6, lemma, commas), verbs);
  into.two(mix2(6, quotes[at]! > 0 ? 1 : 0, look(quotes, -1) > 0 ? 1 : 0), side);
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

/** The way from each token to the cue: the relation of the cue's child above it, or, where the cue is not above it, the cue's way up and the relation down. */
function pathsTo(sheet: Sheet, { first, last, cue }: Window): Int32Array {
  const { tokens } = sheet.reading.doc;
  const paths = new Int32Array(last - first);
  const above = ancestors(sheet, cue);
  for (let at = first; at < last; at++) {
    if (sheet.sentences[at] !== sheet.sentences[cue]) {
      paths[at - first] = sheet.sentences[at]! < sheet.sentences[cue]! ? -1 : -2;
      continue;
    }
    let child = -1;
    let up = at;
    for (let guard = 0; up >= 0 && !above.has(up) && guard < 200; guard++) {
      child = up;
      up = tokens[up]!.head;
    }
    const steps = Math.min(3, above.get(up) ?? 9);
    const down = child < 0 ? 1 : sheet.relations[child]!;
    const climb = steps === 0 ? 0 : sheet.relations[cue]!;
    const order = child < 0 ? 0 : Math.sign(child - cue);
    paths[at - first] = mix2(8 + steps, mix2(9, down, climb), order);
  }
  return paths;
}

function ancestors(sheet: Sheet, cue: number): Map<number, number> {
  const above = new Map<number, number>();
  for (let at = cue, steps = 0; at >= 0 && !above.has(at); at = sheet.reading.doc.tokens[at]!.head)
    above.set(at, steps++);
  return above;
}
