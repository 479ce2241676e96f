import { type Anchor, type BriefSentence, daysOf, type Picture } from "../../../src/index.ts";

/**
 * What a sentence of a brief says that nothing it cites holds: numbers and names that stand neither in a cited passage, nor in the place
 * where a voice is named, nor are the outlet of a cited report or a date of cited data. Written without a word of src/picture/brief.
 */
export function unheld(sentence: BriefSentence, picture: Picture): string[] {
  const cited = sentence.citations.flatMap(({ anchor, names }) => [anchor, ...names]);
  // A mark of emphasis between two words may or may not part them.
  const held = cited
    .flatMap(({ exact }) => [plain(exact), plain(exact.replace(/\*\*|__/g, " "))])
    .join(" \u0000 ");
  const allowed = [
    ...outlets(cited, picture),
    ...dates(sentence, picture),
    ...others(sentence, picture),
    ...lost(sentence, picture),
  ].map(plain);
  let text = plain(sentence.text);
  for (const words of allowed.toSorted((a, b) => b.length - a.length)) text = without(text, words);
  return [...numbersOf(text), ...namesOf(text)].filter((item) => !hasWords(held, item));
}

/** Words with digits, and number words. */
function numbersOf(text: string): string[] {
  const digits = text.match(/(?<![\p{L}\p{N}])\d(?:[\d.,]*\d)?s?(?![\p{L}\p{N}])/gu) ?? [];
  return [...digits, ...(text.match(NUMBER_WORDS) ?? [])];
}

const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds?|thousands?|millions?|thirty-nine|forty-three|fifteen|twenty|thirty|forty|fifty|sixty)\b/gi;

/** Words with a capital that the templates do not bring along: whatever is left must be a name. */
function namesOf(text: string): string[] {
  return (
    text.match(
      /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}'-]*[\p{L}\p{N}]|(?<![\p{L}\p{M}\p{N}])\p{Lu}/gu,
    ) ?? []
  ).filter((word) => !TEMPLATE_WORDS.has(word));
}

/** The capitals of our own sentences, in English. */
const TEMPLATE_WORDS = new Set("The A An At Counts Earlier Before No Only One Against I".split(" "));

function outlets(anchors: readonly Anchor[], { reports }: Picture): string[] {
  const ids = new Set(anchors.map(({ report }) => report));
  return reports
    .filter(({ id }) => ids.has(id))
    .flatMap(({ outlet, title, path }) => outlet ?? title ?? path);
}

/** How many more independent texts tell a cited event, as the sentence may put it. */
function others({ citations }: BriefSentence, { events, reports }: Picture): string[] {
  const originOf = new Map(reports.map(({ id, origin }) => [id, origin]));
  const shown = new Set(citations.map(({ anchor }) => originOf.get(anchor.report)));
  return events
    .filter(({ id }) => citations.some(({ of }) => of.includes(id)))
    .map(({ mentions }) => new Set(mentions.map(({ report }) => originOf.get(report))).size - shown.size)
    .map((more) => `${more} other independent texts`);
}

/** The bounds of a cited figure whose digits are lost. */
function lost({ citations }: BriefSentence, { figures }: Picture): string[] {
  const of = new Set(citations.flatMap((citation) => citation.of));
  return figures
    .filter(({ id, damaged }) => damaged && of.has(id))
    .flatMap(({ min, max }) => [min, max])
    .flatMap((bound) => (bound === null ? [] : bound.toLocaleString("en")));
}

/** Every way a date of the cited data or of a cited report may be written. */
function dates({ citations }: BriefSentence, picture: Picture): string[] {
  const of = new Set(citations.flatMap((citation) => citation.of));
  const reports = new Set(citations.map(({ anchor }) => anchor.report));
  const edtf = [
    ...picture.figures.filter(({ id }) => of.has(id)).flatMap(({ asOf }) => asOf ?? []),
    ...picture.events.filter(({ id }) => of.has(id)).flatMap(({ when }) => when ?? []),
    ...picture.reports.filter(({ id }) => reports.has(id)).flatMap(({ published }) => published ?? []),
  ];
  return edtf.flatMap((date) => {
    const { first, last } = daysOf(date) ?? { first: null, last: null };
    const days = [first, last].flatMap((day) => (day ? inWords(day) : []));
    const range =
      first && last
        ? [
            `${Number(first.slice(8))} to ${inWords(last)[0]}`,
            `${Number(first.slice(8))} to ${inWords(last)[1]}`,
          ]
        : [];
    return [
      ...range,
      ...days,
      ...(first ? [monthOf(first), monthOf(first).replace(/ \d{4}$/, "")] : []),
      date,
    ];
  });
}

const LONG = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

function inWords(day: string): [string, string] {
  const long = LONG.format(new Date(`${day}T00:00:00Z`));
  return [long, long.replace(/ \d{4}$/, "")];
}

function monthOf(day: string): string {
  return inWords(day)[0].replace(/^\d+ /, "");
}

/** Whether the words stand there whole: no letter next to a letter of theirs, no digit next to a digit. */
function hasWords(held: string, words: string): boolean {
  const [text, wanted] = [held.toUpperCase(), words.toUpperCase()];
  const isCut = (inside: string | undefined, outside: string | undefined) =>
    [/\p{L}/u, /\p{N}/u].some((kind) => kind.test(inside ?? "") && kind.test(outside ?? ""));
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (!isCut(text[at], text[at - 1]) && !isCut(text[end - 1], text[end])) return true;
  }
  return false;
}

/** The text without the words where they stand whole. */
function without(text: string, words: string): string {
  return text
    .split(words)
    .reduce((before, after) =>
      /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
        ? before + words + after
        : `${before} ${after}`,
    );
}

function plain(text: string): string {
  return text
    .replace(/[“”‘’"]/g, "'")
    .replace(/\*\*|__/g, "")
    .replace(/\s+/g, " ");
}
