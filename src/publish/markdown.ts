import type { Brief, BriefSentence, Picture } from "../model/index.ts";
import type { Side } from "./view/contests.ts";
import type { DifferingFigure } from "./view/differences.ts";
import type { FigureRow } from "./view/figures.ts";
import { flatText, inertLines, oneLine } from "./view/inert.ts";
import { outletOf } from "./view/lookup.ts";
import { gapText, type PictureView, pictureView } from "./view/picture-view.ts";
import type { SeriesView } from "./view/series.ts";
import type { SourceView } from "./view/sources.ts";
import { unitWord } from "./view/values.ts";
import { count } from "./view/words.ts";

/**
 * The picture as Markdown (CommonMark with tables and footnotes): the brief, all that the terminal shows, and every series, statement and
 * report. Text of reports is escaped.
 */
export function toMarkdown({ brief, ...rest }: Picture): string {
  const picture = inertLines(rest);
  const view = pictureView(picture);
  const lines = [
    `# ${plain(view.title)}`,
    "",
    view.counts.map(plain).join(" · "),
    ...(brief ? briefLines(brief) : []),
    ...figures(view),
    ...contests(view),
    ...timeline(view),
    ...sources(view),
    ...gaps(view),
    ...reports(view),
    "",
    `Made by ${plain(picture.engine)}. It shows who says what; it does not decide what is true.`,
    ...(brief ? noteLines(brief, view) : []),
  ];
  return `${lines.join("\n")}\n`;
}

/** Text on one line with every character that CommonMark, its tables or HTML could read as markup escaped; "#", "-" and numbers only where they lead. */
function plain(text: string): string {
  return text
    .replace(/[\\`*_[\]<>|~&$]|:(?=\/\/)/g, "\\$&")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function briefLines({ basis, sections }: Brief): string[] {
  const lines = sections.flatMap(({ heading, sentences }) => [
    "",
    `### ${plain(heading)}`,
    "",
    ...sentences.map((sentence) => `- ${sentenceText(sentence)}`),
  ]);
  return ["", "## Brief", "", plain(flatText(basis)), ...lines];
}

/** The text with a footnote at each mark. */
function sentenceText({ text, citations }: BriefSentence): string {
  const ends = [...citations.map(({ at }) => at), text.length];
  const pieces = ends.map((end, i) => plain(flatText(text.slice(i === 0 ? 0 : ends[i - 1], end))));
  return pieces.map((piece, i) => piece + (citations[i] ? `[^${citations[i].number}]` : "")).join("");
}

/** The footnotes: the words of each passage, once, in order of the numbers. */
function noteLines({ sections }: Brief, { known }: PictureView): string[] {
  const citations = sections.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.citations));
  const notes = new Map(citations.map((citation) => [citation.number, citation.anchor]));
  return [...notes].flatMap(([number, { report: id, exact }]) => {
    const report = known.reports.get(id);
    return ["", `[^${number}]: ${plain(report ? outletOf(report) : id)}: “${plain(oneLine(exact))}”`];
  });
}

function figures(view: PictureView): string[] {
  if (view.series.length === 0) return [];
  return ["", "## Figures", ...view.series.flatMap(seriesLines)];
}

function seriesLines(view: SeriesView): string[] {
  const unit = unitWord(view.series);
  const voices = `${count(view.series.origins, "independent voice")} in ${count(view.reports, "report")}`;
  return [
    "",
    `### ${view.measure}: ${view.range}${unit ? ` ${plain(unit)}` : ""}`,
    "",
    `${plain(view.label)} · **${view.status}** · ${voices}`,
    "",
    "| As of | Figure | Who | In | Notes |",
    "| --- | --- | --- | --- | --- |",
    ...view.rows.map((row) => rowLine(row, view.rows.length > 1 && row === view.latest)),
    ...(view.reason ? ["", plain(view.reason)] : []),
    ...differenceLines(view),
  ];
}

/** At most so many pairs are given for each cause; the table above has all numbers. */
const MOST_PAIRS = 3;

function differenceLines({ differences }: SeriesView): string[] {
  if (differences.length === 0) return [];
  const lines = differences.map(({ label, pairs }) => {
    const shown = pairs.slice(0, MOST_PAIRS).map((pair) => pair.map(differing).join(" and "));
    const more = pairs.length > MOST_PAIRS ? [count(pairs.length - MOST_PAIRS, "more pair")] : [];
    return `- ${plain(label)}: ${[...shown, ...more].join("; ")}`;
  });
  return ["", "Why numbers differ:", "", ...lines];
}

function differing({ words, voice, date }: DifferingFigure): string {
  return plain(`${words} (${[voice.name, date].filter(Boolean).join(", ")})`);
}

function rowLine(row: FigureRow, latest: boolean): string {
  const words = row.withdrawn ? `~~${plain(row.words)}~~` : plain(row.words);
  const who = row.voice.own
    ? "in its own voice"
    : [row.voice.name, ...row.via.map((name) => `via ${name}`)].join(" ");
  const outlets = [...new Set(row.evidence.map(({ outlet }) => outlet))].join(", ");
  const notes = [...(latest ? ["latest"] : []), ...row.notes].join("; ");
  return `| ${plain(row.date)} | ${words} | ${plain(who)} | ${plain(outlets)} | ${plain(notes)} |`;
}

function contests(view: PictureView): string[] {
  if (view.contests.length === 0) return [];
  return [
    "",
    "## Contested",
    ...view.contests.flatMap(({ kind, claim, denials, also }) => [
      "",
      `**${kind}**${also.length > 0 ? ` (also in ${plain(also.map(({ outlet }) => outlet).join(", "))})` : ""}`,
      "",
      sideLine(claim),
      ...denials.map(sideLine),
    ]),
  ];
}

function sideLine(side: Side): string {
  const who = side.voice ? plain(side.voice.name) : "Nobody named";
  const via = side.via.map((name) => ` via ${plain(name)}`).join("");
  const where = [side.evidence.outlet, side.date].filter(Boolean).map(plain).join(", ");
  return `- **${who}** ${side.verb}${via}: “${plain(side.words)}” (${where})`;
}

function timeline(view: PictureView): string[] {
  const days = [...view.timeline.background, ...view.timeline.days];
  if (days.length === 0) return [];
  const lines = days.flatMap((day) =>
    day.events.map((event) => {
      const outlets = [...new Set(event.evidence.map(({ outlet }) => outlet))].join(", ");
      const notes = [event.place, event.modality, outlets].filter(Boolean).map(plain).join(" · ");
      return `- **${plain(day.date)}** ${plain(event.label)} (${notes})`;
    }),
  );
  return ["", "## Timeline", "", ...lines];
}

function sources(view: PictureView): string[] {
  if (view.sources.length === 0) return [];
  const lines = view.sources.flatMap((source) => [
    "",
    `### ${plain(source.name)}`,
    "",
    ...nameLines(source),
    ...source.statements.map((one) => {
      const outlets = [...new Set(one.evidence.map(({ outlet }) => outlet))].join(", ");
      const via = one.via.map((name) => `via ${name}`).join(" ");
      return `- ${one.verb}: “${plain(one.words)}” (${[via, one.date, outlets].filter(Boolean).map(plain).join(", ")})`;
    }),
  ]);
  const open = view.perhaps.map(
    ({ voices: [a, b], why }) => `- ${plain(a.name)} and ${plain(b.name)}: ${plain(why)}`,
  );
  const perhaps = open.length > 0 ? ["", "### Perhaps one voice", "", ...open] : [];
  return ["", "## Who says what", ...lines, ...perhaps];
}

function nameLines({ aliases, names }: SourceView): string[] {
  if (aliases.length === 0) return [];
  const why = names.map(
    ({ names: pair, why }) => `${pair.map(({ name }) => `“${name}”`).join(" and ")}, ${why}`,
  );
  const text = `Also called ${aliases.join("; ")}.${why.length > 0 ? ` One voice because of: ${why.join("; ")}.` : ""}`;
  return [plain(text), ""];
}

function gaps(view: PictureView): string[] {
  if (view.gaps.length === 0) return [];
  const lines = view.gaps.flatMap(({ label, gaps }) => [
    "",
    `**${plain(label)}**`,
    "",
    ...gaps.map((gap) => `- ${plain(gapText(gap))}`),
  ]);
  return ["", "## Not known", ...lines];
}

function reports(view: PictureView): string[] {
  const read = view.reports.map(({ title, outlet, date, relation, report }) => {
    const rest = [outlet, date, relation, report.path].filter(Boolean).map(plain).join(" · ");
    return `- ${plain(title)} (${rest})`;
  });
  const refused = view.refused.map(({ path, message }) => `- ${plain(path)}: ${plain(message)}`);
  return [
    ...(read.length ? ["", "## Reports", "", ...read] : []),
    ...(refused.length ? ["", "## Refused", "", ...refused] : []),
  ];
}
