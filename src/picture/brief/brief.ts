import type {
  Anchor,
  Brief,
  BriefSection,
  BriefSentence,
  Event,
  Measure,
  Series,
} from "../../model/index.ts";
import type { Topic } from "../frame.ts";
import { contestTales } from "./contests.ts";
import type { Draft } from "./draft.ts";
import { ENGLISH } from "./en.ts";
import { byWhen, eventSentence, tellableEvents } from "./events.ts";
import { type Ground, groundOf, type Unbriefed } from "./ground.ts";
import type { BriefLanguage } from "./language.ts";
import { quoteOf } from "./quotes.ts";
import { type SeriesTale, seriesTale } from "./series.ts";
import { type TopicalPassage, topicalPassages } from "./topical.ts";
import { unknownSentences } from "./unknown.ts";

/**
 * The picture as one screen of prose, in the order of a needs-assessment flash update. Each sentence is made of the picture's data or
 * quotes a report, and cites the words it rests on. Nothing is decided, nothing added up.
 */
export function briefOf(picture: Unbriefed): Brief {
  const ground = groundOf(picture);
  const language = ENGLISH;
  const parts = partsOf(ground, language);
  const numbers = new Map<string, number>();
  const sections = (Object.keys(language.headings) as (keyof BriefLanguage["headings"])[]).flatMap((id) => {
    const sentences = parts[id].map((part) => sentenceOf(part, numbers));
    return sentences.length > 0 ? [{ id, heading: language.headings[id], sentences }] : [];
  });
  return { language: language.language, basis: language.basis(picture), sections };
}

interface Part {
  readonly draft: Draft;
  readonly kind: BriefSentence["kind"];
}

/** Measures of people in the order of the section: movement, need, then casualties. */
const PEOPLE: readonly Measure[] = [
  "displaced",
  "crossed-border",
  "evacuated",
  "sheltered",
  "returned",
  "affected",
  "in-need",
  "stranded",
  "killed",
  "missing",
  "injured",
  "detained",
];

/** What the highlights count, each group by the first of its measures that is told. */
const HEADLINE: readonly (readonly Measure[])[] = [
  ["killed", "missing", "injured"],
  ["displaced", "crossed-border", "evacuated", "sheltered"],
  ["in-need", "affected"],
];

/** So that the brief stays one screen of prose. */
const MOST = { happened: 4, people: 8, access: 2, response: 4, political: 3, contested: 3, aid: 1 };

function partsOf(ground: Ground, language: BriefLanguage): Record<BriefSection["id"], Part[]> {
  const used = new Used();
  const tales = peopleTales(ground, language);
  const heads = HEADLINE.flatMap(
    (group) => tales.find(({ series, plain }) => plain && group.includes(series.measure)) ?? [],
  );
  const people = fitted(tales.filter((tale) => !heads.includes(tale) || !tale.same));
  const contested = contestTales(ground, language).slice(0, MOST.contested);
  for (const { passages } of contested) used.addAnchors(passages);
  const events = tellableEvents(ground).map((event) => ({
    event,
    draft: eventSentence(event, { ground, language }),
  }));
  /** The first events that are not told yet, in order of time. */
  const tell = (of: (type: Event["type"]) => boolean, most: number) => {
    const told: { event: Event; draft: Draft }[] = [];
    for (const { event, draft } of events) {
      if (told.length < most && draft && of(event.type) && used.claim(draft)) told.push({ event, draft });
    }
    return told;
  };
  const inTime = (told: ReturnType<typeof tell>) =>
    [...told].sort((a, b) => byWhen(a.event, b.event)).map(({ draft }) => draft);
  const isNews = (type: Event["type"]) => !POLITICAL.has(type) && !SAID.has(type) && type !== "aid";
  const lead = tell((type) => isNews(type) && type !== "other", 1);
  const grave = tell((type) => isNews(type) && type !== "other", MOST.happened);
  const rest = tell((type) => type === "other", Math.max(0, LEAST_HAPPENED - grave.length));
  for (const draft of [...heads.map(({ short }) => short), ...people]) used.add(draft);
  const legal = tell((type) => POLITICAL.has(type), MOST.political);
  const aid = tell((type) => type === "aid", MOST.aid);
  const passages = topicalPassages(ground, language);
  const quote = (topics: readonly Topic[], most: number) =>
    pick(passages, { topics, most, used }).map(({ anchor, of, lead }) =>
      language.quoted({ ...quoteOf(anchor, { of, ground, language }), lead, year: ground.year }),
    );
  const access = quote(["access"], MOST.access);
  const response = quote(NEEDS, MOST.response);
  const politics = quote(["politics"], Math.max(0, MOST.political - legal.length));
  return {
    highlights: [...quotedParts(inTime(lead)), ...madeParts(heads.map(({ short }) => short))],
    happened: quotedParts(inTime([...grave, ...rest])),
    people: madeParts(people),
    access: quotedParts(access),
    response: quotedParts([...response, ...inTime(aid)]),
    political: quotedParts([...inTime(legal), ...politics]),
    contested: quotedParts(contested.map(({ draft }) => draft)),
    unknown: madeParts(unknownSentences(ground, language)),
  };
}

/** Where fewer grave events are told, others fill up to so many. */
const LEAST_HAPPENED = 3;

const NEEDS: readonly Topic[] = ["food", "water", "shelter", "health", "protection", "funding", "response"];

const POLITICAL: ReadonlySet<Event["type"]> = new Set([
  "legal",
  "protest",
  "sanction",
  "agree",
  "coerce",
  "threaten",
]);

/** Kinds of events that are only said: they are told with who says them. */
const SAID: ReadonlySet<Event["type"]> = new Set(["announce", "accuse", "reject", "request", "support"]);

function peopleTales(ground: Ground, language: BriefLanguage): SeriesTale[] {
  const first = new Map<Measure, Series>();
  for (const series of ground.picture.series) {
    if (!first.has(series.measure)) first.set(series.measure, series);
  }
  return PEOPLE.flatMap((measure) => {
    const series = first.get(measure);
    return series ? (seriesTale(series, ground, language) ?? []) : [];
  });
}

/** The sentences of as many series as there is room for: those that count a part of the people make room first. */
function fitted(tales: readonly SeriesTale[]): Draft[] {
  const sentences = (some: readonly SeriesTale[]) => some.flatMap(({ full }) => full);
  let kept = [...tales];
  while (sentences(kept).length > MOST.people) {
    const part = kept.findLastIndex(({ plain }) => !plain);
    if (part < 0) break;
    kept = kept.toSpliced(part, 1);
  }
  return sentences(kept).slice(0, MOST.people);
}

/** The passages that have been told, so that nothing is told twice. */
class Used {
  readonly #spans = new Set<string>();

  add(draft: Draft): void {
    this.addAnchors(draft.marks.map(({ cite }) => cite.anchor));
  }

  addAnchors(anchors: readonly Anchor[]): void {
    for (const { report, start } of anchors) this.#spans.add(`${report} ${start}`);
  }

  has({ report, start }: Anchor): boolean {
    return this.#spans.has(`${report} ${start}`);
  }

  /** Marks the passages of a draft as told; false where the first of them, which it quotes, was. */
  claim(draft: Draft): boolean {
    const [quoted] = draft.marks;
    if (!quoted || this.has(quoted.cite.anchor)) return false;
    this.add(draft);
    return true;
  }
}

/** The most telling passages that are not told yet: one of each topic before a second of any, no two of one origin and topic. */
function pick(
  passages: readonly TopicalPassage[],
  { topics, most, used }: { topics: readonly Topic[]; most: number; used: Used },
): TopicalPassage[] {
  const best = topics.flatMap(
    (topic) => passages.find((one) => one.topic === topic && one.weight > 0 && !used.has(one.anchor)) ?? [],
  );
  const unique = [...new Map(best.map((one) => [`${one.anchor.report} ${one.anchor.start}`, one])).values()];
  const chosen = unique.sort((a, b) => b.weight - a.weight).slice(0, most);
  for (const { anchor } of chosen) used.addAnchors([anchor]);
  return chosen;
}

function madeParts(drafts: readonly Draft[]): Part[] {
  return drafts.map((draft) => ({ draft, kind: "made" }));
}

function quotedParts(drafts: readonly Draft[]): Part[] {
  return drafts.map((draft) => ({ draft, kind: "quoted" }));
}

function sentenceOf({ draft, kind }: Part, numbers: Map<string, number>): BriefSentence {
  return {
    text: draft.text,
    kind,
    citations: draft.marks.map(({ at, cite: { anchor, names, of } }) => {
      const key = `${anchor.report} ${anchor.start} ${anchor.end}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return { number, at, anchor, names: [...names], of: [...of] };
    }),
  };
}
