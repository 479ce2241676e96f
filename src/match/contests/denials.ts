import { byCodeUnit, contains, type FoundStatement, overlapOf, type ReadReport } from "../../model/index.ts";
import { STOP_WORDS, stem, wordsOf } from "../terms/index.ts";
import { CONTRARY_CUES, CONTRAST, POINTERS } from "./en.ts";

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
    if (statement.act === "deny") return denialOf(statement, { ...context, elsewhere });
    return contraryOf(statement, context);
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
  if (isPointer(denial)) {
    const claim = claimBefore(denial, context);
    if (!claim) return [];
    const words = followUp(denial, { ...context, reach: NEXT });
    return [{ claim: claim.id, denial: words?.id ?? denial.id, kind: "denied" }];
  }
  const claim = claimInside(denial, context) ?? context.elsewhere(denial);
  if (!claim) return [];
  const words = followUp(denial, { ...context, reach: FOLLOW });
  return [{ claim, denial: words?.id ?? denial.id, kind: "denied" }];
}

/** "The army denied this": the content holds the cue, or nothing but a word that points back. */
function isPointer({ content, cue }: FoundStatement): boolean {
  if (cue && contains(content, cue)) return true;
  const words = wordsOf(content.exact).map((word) => word.text);
  return words.every((word) => POINTERS.has(word) || STOP_WORDS.has(word));
}

/** The nearest statement of another voice that ends before the denial; of several that end there, the shortest. */
function claimBefore(denial: FoundStatement, { statements, voices }: Context): FoundStatement | undefined {
  const voice = voices.get(denial.id);
  return statements
    .filter(
      (each) =>
        each.act !== "deny" &&
        voices.get(each.id) !== voice &&
        each.content.end <= denial.content.start &&
        denial.content.start - each.content.end <= REACH,
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

/** "X said ..., while Y insisted that ...": two versions in one sentence. */
function contraryOf(statement: FoundStatement, { read, statements, voices }: Context): Denial[] {
  if (!statement.cue || !CONTRARY_CUES.has(statement.cue.exact.toLowerCase())) return [];
  const before = claimBefore(statement, { read, statements, voices });
  if (!before) return [];
  const between = read.report.text.slice(before.content.end, statement.content.start);
  return CONTRAST.test(between) && !/[.!?]\s/.test(between)
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
