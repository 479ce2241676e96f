import { hashForm, mix2 } from "../../../text/index.ts";
import { type Features, step } from "./features.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

const THAT = hashForm("that");

interface Asked {
  readonly scene: Scene;
  readonly at: number;
  readonly into: Features;
}

/** What tells the role of the token at `at` beside the cue of the scene. */
export function roleFeatures(sheet: Sheet, asked: Asked): void {
  asked.into.clear();
  placeFeatures(sheet, asked);
  branchFeatures(sheet, asked);
}

/** Its words, and where it stands beside the cue, quotations, commas and what the rules found. */
function placeFeatures(sheet: Sheet, { scene, at, into }: Asked): void {
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

/** Where it hangs in the parse: on the cue's subject, on which branch and twig, in which stretch between commas. */
function branchFeatures(sheet: Sheet, { scene, at, into }: Asked): void {
  const { form, lemma, kind, window } = scene;
  const k = at - window.first;
  const side = Math.sign(at - window.cue);
  const subject = mix2(21, scene.subjects[k]!, scene.how);
  const [branch, opening] = [scene.branches[k]!, scene.openings[k]!];
  const [twig, chunk] = [scene.twigs[k]!, scene.chunks[k]!];
  into.one(subject);
  into.two(subject, sheet.tags[at]!);
  into.two(subject, scene.voice);
  into.two(subject, lemma);
  into.three(subject, form, side);
  into.two(scene.subjects[k]!, sheet.words[at]!);
  into.three(subject, kind, form);
  into.two(branch, opening);
  into.three(branch, opening, form);
  into.three(branch, opening, lemma);
  into.three(branch, opening, kind);
  into.two(branch, twig);
  into.three(branch, twig, side);
  into.three(branch, twig, kind);
  into.three(branch, form, kind);
  into.two(chunk, side);
  into.three(chunk, side, form);
  into.three(chunk, branch, side);
  into.three(chunk, Math.sign(sheet.quotes[at]!), side);
}
