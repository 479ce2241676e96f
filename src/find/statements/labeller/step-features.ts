import { mix2 } from "../../../text/index.ts";
import type { Features } from "./features.ts";
import type { Scene } from "./scene.ts";
import type { Sheet } from "./sheet.ts";

/** What tells whether the role changes between the token before `at` and the one at `at`, both in the window of the scene. */
export function stepFeatures(
  sheet: Sheet,
  { scene, at, into }: { scene: Scene; at: number; into: Features },
): void {
  const { words, tags, fine, quotes } = sheet;
  const { window, rules, branches, branchAt, twigs, twigAt, subjects, form, lemma } = scene;
  const k = at - window.first;
  const side = at - 1 === window.cue ? 1 : at === window.cue ? 2 : Math.sign(at - window.cue) + 4;
  const place = placeBefore(sheet, at);
  const sameBranch = branchAt[k - 1] === branchAt[k] ? 1 : 0;
  const sameTwig = twigAt[k - 1] === twigAt[k] ? 1 : 0;
  const speech = Math.sign(quotes[at - 1]!) * 2 + Math.sign(quotes[at]!);
  const sameSentence = sheet.sentences[at - 1] === sheet.sentences[at] ? 1 : 0;
  into.clear();
  into.one(place);
  into.two(place, side);
  into.two(words[at]!, side);
  into.two(words[at - 1]!, side);
  into.two(words[at - 1]!, words[at]!);
  into.three(tags[at - 1]!, tags[at]!, side);
  into.three(fine[at - 1]!, fine[at]!, side);
  into.three(branches[k - 1]!, branches[k]!, sameBranch);
  into.three(sameBranch, sameTwig, side);
  into.three(twigs[k]!, sameTwig, side);
  into.three(twigs[k]!, branches[k]!, place);
  into.three(rules[k - 1]!, rules[k]!, side);
  into.three(rules[k - 1]!, rules[k]!, lemma);
  into.two(speech, side);
  into.three(sameSentence, speech, side);
  into.three(subjects[k - 1]!, subjects[k]!, side);
  into.three(lemma, side, place);
  into.three(form, side, tags[at]!);
  into.three(place, words[at]!, form);
  into.three(place, tags[at]!, side);
  into.three(words[at - 1]!, words[at]!, k + 1 < branches.length ? tags[at + 1]! : 0);
  into.two(mix2(31, scene.kind, side), place);
}

/** What stands before a token: 1 where a quotation opens or closes, 2 a comma, 3 the start of a sentence, else 0. */
function placeBefore(sheet: Sheet, at: number): number {
  if (sheet.quotes[at] !== sheet.quotes[at - 1]) return 1;
  if (sheet.reading.doc.tokens[at - 1]!.text === ",") return 2;
  return sheet.sentences[at] !== sheet.sentences[at - 1] ? 3 : 0;
}
