import { daysOf, type Measure } from "../../model/index.ts";
import { capitalised, concat, type Draft, joined, write } from "./draft.ts";
import type { BriefLanguage, Quote, Side, Subject } from "./language.ts";

/** How a measure is said of people: "34 people were killed", "the number of people killed". */
const COUNTED: Partial<Record<Measure, { readonly were: string; readonly who: string }>> = {
  displaced: { were: "were displaced", who: "displaced" },
  "crossed-border": { were: "crossed a border", who: "who crossed a border" },
  evacuated: { were: "were evacuated", who: "evacuated" },
  sheltered: { were: "were in shelters or camps", who: "in shelters or camps" },
  returned: { were: "returned", who: "who returned" },
  stranded: { were: "were stranded", who: "stranded" },
  affected: { were: "were affected", who: "affected" },
  "in-need": { were: "needed help", who: "who need help" },
  killed: { were: "were killed", who: "killed" },
  missing: { were: "were missing", who: "missing" },
  injured: { were: "were injured", who: "injured" },
  detained: { were: "were detained", who: "detained" },
};

/** Words for those counted that already say what happened to them. */
const TELLING = /^(?:bodies|corpses|graves|arrivals|departures|returns)$/i;

/** First words that point at a sentence before: pronouns, "also", connectives. */
const LEANS_BACK =
  /^[“"'‘]?(?:(?:he|she|it|they|this|that|these|those|its|his|her|their|there|both|such|the (?:two|latter|former|same)|and|but|so|yet|or|also|then|however|meanwhile|instead|another|other|others|according to (?:him|her|them|it))\b|[^.]{0,40}\b(?:also|too|the same (?:day|week|month|time|evening|morning|night))\b)|\b(?:it|them|him|this|that)[.”"’']*$/i;

/** Vague numbers that ask for "of": "dozens of people". */
const OF = /\b(?:dozens|scores|hundreds|thousands|millions)$/i;

/** How ways are open or shut. */
const ACCESS =
  /\b(?:block\w*|clos(?:ed|ure\w*)|(?:re-?)?open(?:ed|s)?|cut(?: off)?|impass\w+|inaccessible|unreachable|reach(?:ed|es)?|turn(?:ed|ing) \w+ (?:away|back)|turned (?:away|back)|denied|demand\w*|restor\w+|crater\w*|collaps\w+|destroy\w+|damag\w+|washed away|tore up|delay\w*|stuck|no access|cannot|could not|unable)\b/i;

/** What publishers say of themselves. */
const NOTICE =
  /\b(?:contact|hotline|subscribe|newsletter|e-?mail|click|cookies|editors?:|next update|for (?:more|further) information|read more)\b/i;

/** Words that make a name that of a body with an article. */
const BODY =
  /\b(?:ministry|department|office|government|union|federation|organi[sz]ation|agency|crescent|cross|committee|council|commission|fund|programme|authority|army|navy|forces|police|secretariat|service|court|bureau|bank)\b/i;

const MONTHS = "January February March April May June July August September October November December".split(
  " ",
);

/** The brief in plain English. */
export const ENGLISH: BriefLanguage = {
  language: "en",
  headings: {
    highlights: "Highlights",
    happened: "What happened",
    people: "People",
    access: "Access",
    response: "Needs and response",
    political: "Political and legal",
    contested: "What is contested",
    unknown: "What is not known",
  },
  basis: ({ reports, origins }) => {
    const days = reports.flatMap(({ published }) => daysOf(published ?? "") ?? []);
    const first = days.flatMap((day) => day.first ?? []).sort()[0];
    const last = days
      .flatMap((day) => day.last ?? [])
      .sort()
      .at(-1);
    const texts = `${many(reports.length, "report")}, ${many(origins.length, "independent text")}`;
    return first && last ? `${texts}, of ${dateWords(`${first}/${last}`, "")}` : texts;
  },
  counted: (subject, { main, fitting, year }) => {
    const rest = fitting.map((side) => write`; ${given(side, year)}, which fits`);
    return sentence(write`${said(subject, main.number)}, according to ${by(main, year)}${concat(rest)}`);
  },
  moved: (subject, { from, to, trend, sameVoice, year }) => {
    const verb = { up: "rose", down: "fell", unclear: "went" }[trend];
    const whose = sameVoice ? write`, by the count of ${list(to.who)},` : write``;
    const end = (side: Side) =>
      sameVoice
        ? write`${side.number}${bracketed(side, year)}`
        : write`${side.number} (${list(side.who)}${side.date ? ", " : ""}${dated(side, year)})`;
    const first = sameVoice ? concat([end(from), ...from.who.map(onlyMarks)]) : end(from);
    return sentence(write`the number of ${whom(subject)}${whose} ${verb} from ${first} to ${end(to)}`);
  },
  rivals: (subject, { sides, before, year }) => {
    const now = joined(
      sides.map((side) => given(side, year)),
      "; ",
    );
    const [low, high] = before;
    const end = (side: Side) =>
      write`${side.number} (${list(side.who)}${side.date ? ", " : ""}${dated(side, year)})`;
    const earlier =
      low && high
        ? write`. Earlier counts ran from ${end(low)} to ${end(high)}`
        : low
          ? write`. Before that, ${given(low, year)}`
          : write``;
    return sentence(write`counts of ${whom(subject)} differ: ${now}${earlier}`);
  },
  latest: (subject, { main, year }) =>
    sentence(
      write`at the latest count ${said(subject, main.number)}, according to ${by(main, year)}; other voices count differently`,
    ),
  withdrawn: (subject, { side, by: who, self, year }) => {
    const count = write`a count of ${side.number} ${whom(subject, side.number)}`;
    if (self) return sentence(write`${count}, given in the name of ${by(side, year)}, was taken back by it`);
    if (who) return sentence(write`${count}, given by ${by(side, year)}, was taken back by ${who}`);
    return sentence(write`${count}, given by ${by(side, year)}, was taken back`);
  },
  lostDigits: (words, { min, max }) => {
    const can =
      min === null
        ? `up to ${grouped(max ?? 0)}`
        : max === null
          ? `${grouped(min)} or more`
          : `${grouped(min)} to ${grouped(max)}`;
    return `“${words}” (digits lost: ${can})`;
  },
  takesArticle: (name) => BODY.test(name) && !/['’]s?\s/.test(name),
  event: ({ planned, year, ...quote }) => {
    const date = quote.date === "" ? "No date" : dateWords(quote.date, year);
    return write`${date}${planned ? ", planned" : ""}: ${quoted(quote.words)} (${outlets(quote)})${quote.marks}.`;
  },
  quoted: ({ lead, year, ...quote }) => {
    const from = `${quote.outlets.join(", ")}${quote.date ? `, ${dateWords(quote.date, year)}` : ""}`;
    const note = { said: "", planned: ", on what is planned", possible: ", on what may happen" }[lead];
    return capitalised(write`${from}${note}: ${quoted(quote.words)}${quote.marks}`);
  },
  contest: (claim, denial) =>
    capitalised(
      denial
        ? write`${outlets(claim)}: ${quoted(claim.words)}${claim.marks} Against it${denial.outlets[0] === claim.outlets[0] ? "" : `, in ${outlets(denial)}`}: ${quoted(denial.words)}${denial.marks}`
        : write`${outlets(claim)}: ${quoted(claim.words)}${claim.marks}`,
    ),
  missing: (questions) => sentence(write`no report says ${list(questions, "or")}`),
  hurtIn: (place) => write`how many people are hurt or in need in ${place}`,
  stale: (questions) =>
    sentence(
      write`only older reports say ${list(questions.map((text) => write`${text}`))}; what holds now is not known`,
    ),
  oneVoice: (answers) =>
    sentence(
      write`one voice alone says ${list(answers.map(({ question, who }) => write`${question} (${who})`))}`,
    ),
  leansBack: (text) => LEANS_BACK.test(text),
  isRest: (what) => /^(?:the )?others?$/i.test(what),
  tellsAccess: (text) => ACCESS.test(text),
  isNotice: (text) => NOTICE.test(text),
  unnamedOutlet: "a report without an outlet",
};

function said({ measure, what, place, direction }: Subject, number: string): Draft {
  const { were } = COUNTED[measure] ?? { were: "were counted" };
  const where = place ? ` ${direction} ${place}` : "";
  return write`${number}${OF.test(number) ? " of" : ""} ${what || "people"} ${TELLING.test(what) ? "were counted" : were}${where}`;
}

/** "people killed in Orvane", after "dozens" "of people killed in Orvane". */
function whom({ measure, what, place, direction }: Subject, number = ""): string {
  const { who } = COUNTED[measure] ?? { who: "" };
  const where = place ? ` ${direction} ${place}` : "";
  const rest = TELLING.test(what) || !who ? "" : ` ${who}`;
  return `${OF.test(number) ? "of " : ""}${what || "people"}${rest}${where}`;
}

/** "the health ministry gave 34 (4 March)" */
function given(side: Side, year: string): Draft {
  return write`${list(side.who)} gave ${side.number}${bracketed(side, year)}`;
}

/** "the health ministry (4 March)" */
function by(side: Side, year: string): Draft {
  return write`${list(side.who)}${bracketed(side, year)}`;
}

function bracketed(side: Side, year: string): string {
  const date = dated(side, year);
  return date === "" ? "" : ` (${date})`;
}

function dated({ date, reported }: Side, year: string): string {
  if (date === "") return "";
  return `${reported ? "reported " : ""}${dateWords(date, year)}`;
}

function onlyMarks({ marks }: Draft): Draft {
  return { text: "", marks: marks.map(({ cite }) => ({ at: 0, cite })) };
}

function outlets({ outlets, more }: Quote): string {
  const rest =
    more > 0 ? ` and ${more === 1 ? "another independent text" : `${more} other independent texts`}` : "";
  return `${outlets.join(more > 0 ? ", " : " and ")}${rest}`;
}

function list(items: readonly Draft[], word = "and"): Draft {
  return joined(items, ", ", items.length > 2 ? `, ${word} ` : ` ${word} `);
}

function sentence(draft: Draft): Draft {
  return write`${capitalised(draft)}.`;
}

function many(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** "1,482" */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** Words in quotation marks, those inside them made single. */
function quoted(words: string): string {
  let open = false;
  const single = words.replace(/[“”"]/g, (mark) => {
    open = mark === "“" || (mark === '"' && !open);
    return open ? "‘" : "’";
  });
  return `“${single}”`;
}

/** "4 March", "1 to 4 March", "from 4 March", "March 2030". A string that is no date is given back. */
function dateWords(edtf: string, year: string): string {
  const [from = "", to] = edtf.replace(/T[^/]*/g, "").split("/");
  if (to === undefined || to === from) return pointWords(from, year);
  if (from === "" || from === "..") return `until ${pointWords(to, year)}`;
  if (to === "" || to === "..") return `from ${pointWords(from, year)}`;
  const full = /^\d{4}-\d\d-\d\d$/;
  const sameMonth = full.test(from) && full.test(to) && from.slice(0, 7) === to.slice(0, 7);
  const first = sameMonth
    ? String(Number(from.slice(8)))
    : pointWords(from, from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : year);
  return `${first} to ${pointWords(to, year)}`;
}

function pointWords(point: string, year: string): string {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[~?%]?$/.exec(point);
  const month = match?.[2] ? MONTHS[Number(match[2]) - 1] : undefined;
  if (!match || (match[2] && !month)) return point;
  const about = /[~?%]$/.test(point) ? "about " : "";
  const parts = [
    match[3] ? String(Number(match[3])) : "",
    month ?? "",
    match[1] === year && month ? "" : match[1]!,
  ];
  return about + parts.filter(Boolean).join(" ");
}
