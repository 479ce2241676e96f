import { byCodeUnit, contains, type FoundStatement, overlapOf, type ReadReport } from "../../model/index.ts";
import { STOP_WORDS, stem, wordsOf } from "../terms/index.ts";
import { isDismissal, repliesTo, turnedDownBefore } from "./dismissals.ts";
import { CONTRARY_CUES, CONTRAST, JUDGED_CLAIM, POINTERS, POINTS_BACK } from "./en.ts";

/** A claim and what denies it, as ids of statements or, for the claim, of a figure. */
export interface Denial {
  readonly claim: string;
  readonly denial: string;
  readonly kind: "denied" | "contrary";
}

/** Who is behind a name of a report. */
export type VoiceOf = (report: string, speaker: string | null) => string;

/** How far behind a denial its claim may stand, in code units: two or three sentences. */
const REACH = 700;
/** How far behind "denied reports that ..." the denial in words may follow. */
const FOLLOW = 260;
/** After "denied this" only the very next words are the denial. */
const NEXT = 60;
/** What a sentence turns down stands right before it. */
const JUST_SAID = 200;
/** Share of the denied content's words that a statement of another report must hold to be what is denied. */
const LEAST_SHARED = 0.6;

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
  return statements.flatMap((statement) => {
    if (statement.act === "deny" || isDismissal(statement, read.report.text))
      return denialOf(statement, { ...context, elsewhere });
    return [...turnedDown(statement, context), ...contraryOf(statement, context)];
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
  if (isPointer(denial) || (denial.act !== "deny" && !JUDGED_CLAIM.test(denial.content.exact))) {
    const claim = claimBefore(denial, context);
    if (!claim) return [];
    const words = inOneSentence(denial, followUp(denial, { ...context, reach: NEXT }), context);
    return [{ claim: claim.id, denial: words?.id ?? denial.id, kind: "denied" }];
  }
  const words = denial.act === "deny" ? followUp(denial, { ...context, reach: FOLLOW }) : undefined;
  const claim = claimInside(denial, context) ?? context.elsewhere(denial) ?? (words && denial.id);
  return claim ? [{ claim, denial: words?.id ?? denial.id, kind: "denied" }] : [];
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
function isPointer({ content, cue }: FoundStatement): boolean {
  if ((cue && contains(content, cue)) || POINTS_BACK.test(content.exact)) return true;
  const words = wordsOf(content.exact).map((word) => word.text);
  return words.every((word) => POINTERS.has(word) || STOP_WORDS.has(word));
}

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
        each.act !== "deny" &&
        voices.get(each.id) !== voice &&
        each.content.end <= from &&
        from - each.content.end <= reach,
    )
    .sort(
      (a, b) => b.content.end - a.content.end || b.content.start - a.content.start || byCodeUnit(a.id, b.id),
    )[0];
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
  return beside || repliesTo(statement, between)
    ? [{ claim: before.id, denial: statement.id, kind: "contrary" }]
    : [];
}

/** Finds what a denial of one report denies among the statements of the others: the latest earlier one that holds most of the denied words. */
export function searchClaims(
  reports: readonly ReadReport[],
  voiceOf: VoiceOf,
): (denial: FoundStatement) => string | null {
  const published = new Map(reports.map(({ report }) => [report.id, report.published ?? ""]));
  const index = new Map<string, FoundStatement[]>();
  for (const statement of reports.flatMap(({ findings }) => findings.statements)) {
    if (statement.act === "deny") continue;
    for (const word of contentWords(statement.content.exact)) {
      const list = index.get(word);
      if (list) list.push(statement);
      else index.set(word, [statement]);
    }
  }
  return (denial) => {
    const words = contentWords(denial.content.exact);
    const own = denial.content.report;
    const voice = voiceOf(own, denial.speaker);
    const counts = new Map<FoundStatement, number>();
    for (const word of words) {
      const list = index.get(word) ?? [];
      if (list.length > CROWDED) continue;
      for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
    }
    const hits = [...counts].filter(
      ([each, count]) =>
        each.content.report !== own &&
        count >= 3 &&
        count >= LEAST_SHARED * words.size &&
        (published.get(each.content.report) ?? "") <= (published.get(own) ?? "") &&
        voiceOf(each.content.report, each.speaker) !== voice,
    );
    const latest = hits.sort(
      ([a, x], [b, y]) =>
        byCodeUnit(published.get(b.content.report) ?? "", published.get(a.content.report) ?? "") ||
        y - x ||
        byCodeUnit(a.id, b.id),
    )[0];
    return latest?.[0].id ?? null;
  };
}

/** A word in more statements than this says nothing about which of them is denied. */
const CROWDED = 200;

function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word.text))
      .map((word) => stem(word.text)),
  );
}
