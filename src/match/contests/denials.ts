import { byCodeUnit, contains, type FoundStatement, overlapOf, type ReadReport } from "../../model/index.ts";
import { STOP_WORDS, wordsOf } from "../terms/index.ts";
import { contentWords, type VoiceOf } from "./claims.ts";
import { isDismissal, repliesTo, turnedDownBefore } from "./dismissals.ts";
import {
  ASKS_WHY,
  CONTRARY_CUES,
  CONTRAST,
  DENIES,
  JUDGED_CLAIM,
  NEGATES,
  NEGATIVE,
  POINTERS,
  POINTS_AFTER_CUE,
  POINTS_BACK,
  REFUSES,
} from "./en.ts";

/** A claim and what denies it, as ids of statements or, for the claim, of a figure. */
export interface Denial {
  readonly claim: string;
  readonly denial: string;
  readonly kind: "denied" | "contrary";
}

/** How far behind a denial its claim may stand, in code units: two or three sentences. */
const REACH = 700;
/** How far behind "denied reports that ..." the denial in words may follow. */
const FOLLOW = 260;
/** After "denied this" only the very next words are the denial. */
const NEXT = 60;
/** What a sentence turns down stands right before it. */
const JUST_SAID = 200;
/** Share of the denied words that an earlier statement of the same report holds. */
const RESTATED = 0.5;
/** Fewer words than this do not tell what is denied. */
const LEAST_TOLD = 4;

/** The denials of one report with the claims they meet there. A denial whose claim stands in no statement of its report is looked for in the other reports. */
export function denialsIn(
  read: ReadReport,
  { voiceOf, elsewhere }: { voiceOf: VoiceOf; elsewhere: (denial: FoundStatement) => string | null },
): Denial[] {
  const statements = [...read.findings.statements].sort(
    (a, b) => a.content.start - b.content.start || a.content.end - b.content.end,
  );
  const voices = new Map(statements.map((each) => [each.id, voiceOf(read.report.id, each.speaker)]));
  const context = { read, statements, voices };
  const denials = statements.flatMap((statement) => {
    if (statement.cue && REFUSES.test(statement.cue.exact)) return [];
    if (statement.act === "deny" || isDismissal(statement, read.report.text))
      return denialOf(statement, { ...context, elsewhere });
    return [...turnedDown(statement, context), ...contraryOf(statement, context)];
  });
  return onceEach(denials, voices);
}

/** One voice denies one claim once in a report: by the first of its words. */
function onceEach(denials: readonly Denial[], voices: ReadonlyMap<string, string>): Denial[] {
  const seen = new Set<string>();
  return denials.filter(({ claim, denial }) => {
    const key = `${claim} ${voices.get(denial)}`;
    return !seen.has(key) && seen.add(key);
  });
}

interface Context {
  readonly read: ReadReport;
  readonly statements: readonly FoundStatement[];
  readonly voices: ReadonlyMap<string, string>;
}

function denialOf(
  denial: FoundStatement,
  context: Context & { elsewhere: (denial: FoundStatement) => string | null },
): Denial[] {
  if (
    isPointer(denial, context.read) ||
    (denial.act !== "deny" && !JUDGED_CLAIM.test(denial.content.exact))
  ) {
    const claim = claimBefore(denial, context);
    if (!claim) return [];
    const words = inOneSentence(denial, followUp(denial, { ...context, reach: NEXT }), context);
    return [{ claim: claim.id, denial: words?.id ?? denial.id, kind: "denied" }];
  }
  const words = denial.act === "deny" ? spokenAfter(denial, context) : undefined;
  const told = words !== undefined || isNamedClaim(denial);
  const claim =
    claimInside(denial, context) ??
    restatedIn(denial, context)?.id ??
    context.elsewhere(denial) ??
    (told ? denial.id : undefined);
  return claim ? [{ claim, denial: words?.id ?? denial.id, kind: "denied" }] : [];
}

/** What the same voice goes on to say: its own words, or enough of them to tell something. */
function spokenAfter(denial: FoundStatement, context: Context): FoundStatement | undefined {
  const words = followUp(denial, { ...context, reach: FOLLOW });
  return words && (words.mode === "direct" || wordsOf(words.content.exact).length >= LEAST_TOLD)
    ? words
    : undefined;
}

/** "rejected suggestions that they inflated the toll": words that name a claim and tell it stand for one that no report gives. */
function isNamedClaim({ act, cue, content }: FoundStatement): boolean {
  return act === "deny" && cue !== null && DENIES.test(cue.exact) && JUDGED_CLAIM.test(content.exact);
}

/** "The army disputed the count, saying three had died": the words after the pointer are the denial where the sentence goes on with them. A quotation only adds to it. */
function inOneSentence(
  denial: FoundStatement,
  words: FoundStatement | undefined,
  { read }: Context,
): FoundStatement | undefined {
  if (!words || words.mode === "direct") return undefined;
  const between = read.report.text.slice(denial.content.end - 1, words.content.start);
  return /[.!?]/.test(between) ? undefined : words;
}

/** "The ministry contests this. 'Every school is open,' says its minister": the words that follow a sentence which turns a claim down. */
function turnedDown(statement: FoundStatement, context: Context): Denial[] {
  const { read, statements } = context;
  const from = turnedDownBefore(statement, read.report.text);
  if (from === null) return [];
  const told = statements.some(
    (each) =>
      each !== statement &&
      each.act === "deny" &&
      each.content.end > from &&
      each.content.start < statement.content.start,
  );
  if (told) return [];
  const claim = claimBefore(statement, { ...context, from, reach: JUST_SAID });
  const voice = context.voices.get(statement.id);
  const nearer = statements.some(
    (each) =>
      context.voices.get(each.id) === voice &&
      each.content.end <= from &&
      each.content.end > (claim?.content.end ?? 0),
  );
  return claim && !nearer ? [{ claim: claim.id, denial: statement.id, kind: "denied" }] : [];
}

/** "The army denied this": the content holds the cue, or nothing but a word that points back. */
function isPointer({ content, cue }: FoundStatement, { report }: ReadReport): boolean {
  if (cue && cue.end <= content.start && POINTS_AFTER_CUE.test(report.text.slice(cue.end, content.start)))
    return true;
  if ((cue && contains(content, cue)) || POINTS_BACK.test(content.exact)) return true;
  const words = wordsOf(content.exact).map((word) => word.text);
  return words.every((word) => POINTERS.has(word) || STOP_WORDS.has(word));
}

/** Acts that claim nothing. */
const NO_CLAIM: ReadonlySet<string> = new Set(["deny", "ask", "order", "promise"]);

/** The nearest statement of another voice that ends before the denial, or before `from`; of several that end there, the shortest. */
function claimBefore(
  denial: FoundStatement,
  {
    statements,
    voices,
    from = denial.content.start,
    reach = REACH,
  }: Context & { from?: number; reach?: number },
): FoundStatement | undefined {
  const voice = voices.get(denial.id);
  return statements
    .filter(
      (each) =>
        (!NO_CLAIM.has(each.act) || ASKS_WHY.test(each.content.exact)) &&
        voices.get(each.id) !== voice &&
        each.content.end <= from &&
        from - each.content.end <= reach,
    )
    .sort(
      (a, b) => b.content.end - a.content.end || b.content.start - a.content.start || byCodeUnit(a.id, b.id),
    )[0];
}

/** What the report says before, in another voice, in half of the denied words. */
function restatedIn(denial: FoundStatement, { statements, voices }: Context): FoundStatement | undefined {
  const words = contentWords(denial.content.exact);
  const voice = voices.get(denial.id);
  return statements.findLast((each) => {
    if (NO_CLAIM.has(each.act) || voices.get(each.id) === voice) return false;
    if (each.content.end > denial.content.start) return false;
    const said = contentWords(each.content.exact);
    const shared = [...words].filter((word) => said.has(word)).length;
    return shared >= 2 && shared >= RESTATED * words.size;
  });
}

/** "denied media reports that ...": the statement, or else the figure, that the denied words hold. */
function claimInside(denial: FoundStatement, { read, statements, voices }: Context): string | undefined {
  const voice = voices.get(denial.id);
  const inside = statements.find(
    (each) => each !== denial && voices.get(each.id) !== voice && overlapOf(each.content, denial.content) > 0,
  );
  return inside?.id ?? read.findings.figures.find((figure) => contains(denial.content, figure.anchor))?.id;
}

/** What the same voice says right there or right after: the denial in its own words. */
function followUp(
  denial: FoundStatement,
  { statements, voices, reach }: Context & { reach: number },
): FoundStatement | undefined {
  const voice = voices.get(denial.id);
  return statements.find(
    (each) =>
      each !== denial &&
      voices.get(each.id) === voice &&
      each.content.end > denial.content.end &&
      each.content.start >= denial.content.start &&
      each.content.start - denial.content.end <= reach,
  );
}

/** "X said ..., while Y insisted that ...": two versions in one sentence; or an answer that negates what was said right before it. */
function contraryOf(statement: FoundStatement, { read, statements, voices }: Context): Denial[] {
  if (!statement.cue) return [];
  const before = claimBefore(statement, { read, statements, voices });
  if (!before) return [];
  const between = read.report.text.slice(before.content.end, statement.content.start);
  const beside =
    CONTRARY_CUES.has(statement.cue.exact.toLowerCase()) &&
    CONTRAST.test(between) &&
    !/[.!?]\s/.test(between);
  return beside || repliesTo(statement, between) || negatesIt(statement, { before, between })
    ? [{ claim: before.id, denial: statement.id, kind: "contrary" }]
    : [];
}

/** "X claimed to hold the airfield. 'The airfield never changed hands,' said Y": the very next words, of another voice, negate what was said of the same thing. */
function negatesIt(
  { content }: FoundStatement,
  { before, between }: { before: FoundStatement; between: string },
): boolean {
  if (between.length > NEXT || between.includes("\n")) return false;
  if (!NEGATES.test(content.exact) || NEGATIVE.test(before.content.exact)) return false;
  const said = contentWords(before.content.exact);
  return [...contentWords(content.exact)].some((word) => word.length > 3 && said.has(word));
}
