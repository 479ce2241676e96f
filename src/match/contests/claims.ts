import { byCodeUnit, type FoundStatement, type ReadReport } from "../../model/index.ts";
import { STOP_WORDS, stem, wordsOf } from "../terms/index.ts";
import type { VoiceOf } from "./report.ts";

/** Share of the denied content's words that a statement of another report must hold to be what is denied. */
const LEAST_SHARED = 0.6;
/** And so many words: two may be shared by chance. */
const LEAST_WORDS = 3;

/** Finds what a denial of one report denies among the statements of the others: the latest earlier one that holds most of the denied words. */
export function searchClaims(
  reports: readonly ReadReport[],
  voiceOf: VoiceOf,
): (denial: FoundStatement) => string | null {
  const published = new Map(reports.map(({ report }) => [report.id, report.published ?? ""]));
  const dayOf = ({ content }: FoundStatement) => published.get(content.report) ?? "";
  const voice = ({ content, speaker }: FoundStatement) => voiceOf(content.report, speaker);
  const index = claimsByWord(reports);
  return (denial) => {
    const words = contentWords(denial.content.exact);
    const denier = voice(denial);
    const hits = [...sharedWords(words, index)].filter(
      ([each, count]) =>
        each.content.report !== denial.content.report &&
        count >= LEAST_WORDS &&
        count >= LEAST_SHARED * words.size &&
        dayOf(each) <= dayOf(denial) &&
        voice(each) !== denier,
    );
    const [latest] = hits.sort(
      ([a, x], [b, y]) => byCodeUnit(dayOf(b), dayOf(a)) || y - x || byCodeUnit(a.id, b.id),
    );
    return latest?.[0].id ?? null;
  };
}

/** The statements that deny nothing, by the words of their content. */
function claimsByWord(reports: readonly ReadReport[]): Map<string, FoundStatement[]> {
  const index = new Map<string, FoundStatement[]>();
  for (const statement of reports.flatMap(({ findings }) => findings.statements)) {
    if (statement.act === "deny") continue;
    for (const word of contentWords(statement.content.exact)) {
      const list = index.get(word);
      if (list) list.push(statement);
      else index.set(word, [statement]);
    }
  }
  return index;
}

/** The statements that hold some of the words, with how many. */
function sharedWords(
  words: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly FoundStatement[]>,
): Map<FoundStatement, number> {
  const counts = new Map<FoundStatement, number>();
  for (const word of words) {
    const list = index.get(word) ?? [];
    if (list.length > CROWDED) continue;
    for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return counts;
}

/** A word in more statements than this says nothing about which of them is denied. */
const CROWDED = 200;

/** Stems of the words that say something. */
export function contentWords(text: string): ReadonlySet<string> {
  return new Set(
    wordsOf(text)
      .filter((word) => !STOP_WORDS.has(word.text))
      .map((word) => stem(word.text)),
  );
}
