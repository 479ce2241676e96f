import { contains, type FoundStatement } from "../../model/index.ts";
import { STOP_WORDS, wordsOf } from "../terms/index.ts";
import {
  CALLS,
  DENIES,
  DISMISSAL_CUES,
  JUDGED_CLAIM,
  JUDGES,
  OTHERWISE,
  POINTED_AT,
  POINTERS,
  POINTS_BACK,
  REFUSES,
  TELLS,
  UNTRUTHS,
  VERDICT,
  VERDICT_BEFORE,
} from "./en.ts";
import { beginningBefore, type Scene, statementsIn } from "./report.ts";

/** A statement that turns down what somebody else says. */
export interface Answer {
  readonly statement: FoundStatement;
  /** `bare`: it points at a claim told elsewhere; `told`: it tells what it denies; `otherwise`: it announces a version of its own. */
  readonly form: "bare" | "told" | "otherwise";
  /** Where its words begin, in code units: before the content where a sentence leads up to it. */
  readonly from: number;
  /** What it denies, in its own words, as a statement; missing where it does not tell or is that statement itself. */
  readonly denied?: FoundStatement;
}

/** How far before a statement the sentence may begin that turns its claim down or announces another version, in code units. */
const BEFORE = 120;
/** A reporting word this far before a content stands in its clause, in code units. */
const BESIDE = 40;
/** A verdict is all that is said, give or take a reason: in code units. */
const SHORT = 80;

/** What a statement turns down, by its act, its words and the words that lead up to it; `null` where it answers nobody. */
export function answerOf(statement: FoundStatement, scene: Scene): Answer | null {
  const { act, cue, content } = statement;
  const { text } = scene;
  if (cue && REFUSES.test(cue.exact)) return null;
  if (act === "deny") return denialOf(statement, scene);
  if (act === "ask" || act === "order") return null;
  const from =
    cue && cue.end <= content.start && content.start - cue.end <= BESIDE ? cue.start : content.start;
  if (isVerdict(statement, text))
    return { statement, form: JUDGED_CLAIM.test(content.exact) ? "told" : "bare", from };
  const lead = leadOf(statement, text);
  const verdict = VERDICT_BEFORE.exec(lead);
  if (verdict) return { statement, form: "bare", from: content.start - lead.length + verdict.index };
  const otherwise = OTHERWISE.exec(lead + content.exact.slice(0, HEAD));
  if (otherwise && otherwise.index <= lead.length)
    return { statement, form: "otherwise", from: content.start - lead.length + otherwise.index };
  return null;
}

/** A denial as its whole clause, if that was found; the words denied are then no denial of their own. */
function denialOf(statement: FoundStatement, scene: Scene): Answer | null {
  const { text } = scene;
  const { cue, content } = statement;
  const from = Math.min(content.start, cue?.start ?? content.start);
  if (isNegated(statement, text)) return null;
  if (!isClause(statement)) {
    if (!isPointer(statement) && cue && !DENIES.test(cue.exact)) return null;
    const at = cue ?? content;
    const near = beginningBefore(scene, at.start + 1);
    const clause = near.some((each) => isClause(each) && contains(each.content, at));
    return clause ? null : { statement, form: isPointer(statement) ? "bare" : "told", from };
  }
  const denied = statementsIn(scene, content).find(
    (each) =>
      each !== statement && each.act === "deny" && each.mode !== "direct" && each.cue?.start === cue!.start,
  );
  if (denied) return { statement, form: "told", from, denied };
  const object = text.slice(cue!.end, content.end);
  if (TELLS.test(object)) return { statement, form: "told", from };
  const [near = ""] = object.split(/[,.:;"“–—]/, 1);
  return near.trim() === "" || POINTED_AT.test(`${cue!.exact}${near}`)
    ? { statement, form: "bare", from }
    : null;
}

/** How far before a reporting word its negation is looked for, in code units: "does not always deny". */
const NEGATED = 24;

/** Whether the word that reports a statement is negated: "did not deny" takes nothing back. */
export function isNegated({ cue }: FoundStatement, text: string): boolean {
  const before = cue ? text.slice(Math.max(0, cue.start - NEGATED), cue.start) : "";
  return /\b(?:not|never|n[’']t)(?: \w+ly)? $/.test(before);
}

/** Whether a denial's content is its whole clause, reporting word included. */
function isClause({ act, cue, content }: FoundStatement): boolean {
  return act === "deny" && cue !== null && contains(content, cue);
}

/** "He says otherwise: ..." may stand in the content: this much of it is looked at, in code units. */
const HEAD = 12;

/** The words of the paragraph right before a content. */
function leadOf({ content }: FoundStatement, text: string): string {
  const lead = text.slice(Math.max(0, content.start - BEFORE), content.start);
  return lead.slice(lead.lastIndexOf("\n") + 1);
}

/** Whether the content of a denial is nothing but a word that points back. */
function isPointer({ content }: FoundStatement): boolean {
  if (POINTS_BACK.test(content.exact)) return true;
  const words = wordsOf(content.exact).map((word) => word.text);
  return words.every((word) => POINTERS.has(word) || STOP_WORDS.has(word));
}

/** Whether the words judge a claim: "this is a lie", "called that an invention", "branded the reports false". */
function isVerdict({ cue, content }: FoundStatement, text: string): boolean {
  if (!cue) return false;
  if (VERDICT.test(content.exact) && content.exact.length <= SHORT) return true;
  if (DISMISSAL_CUES.test(cue.exact))
    return POINTS_BACK.test(content.exact) || JUDGED_CLAIM.test(content.exact);
  if (!CALLS.test(cue.exact)) return false;
  if (JUDGED_CLAIM.test(content.exact) || JUDGES.test(content.exact)) return true;
  const pointed = POINTS_BACK.test(text.slice(cue.end, content.start).trim());
  return pointed && UNTRUTHS.test(content.exact.replace(/^\W+/, ""));
}
