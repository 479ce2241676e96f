import { BRIEF_SECTIONS, type Brief, type BriefSection, type BriefSentence } from "../../model/index.ts";
import type { Topic } from "../frame.ts";
import { contestTales } from "./contests.ts";
import type { Draft } from "./draft.ts";
import { ENGLISH } from "./en.ts";
import { type About, groundOf, type Unbriefed } from "./ground.ts";
import { happenings } from "./happenings.ts";
import { peopleSentences } from "./people.ts";
import { quoteOf } from "./quotes.ts";
import { type Told, tell, tellDrafts } from "./told.ts";
import { pickPassages, topicalPassages } from "./topical.ts";
import { unknownSentences } from "./unknown.ts";

/**
 * The picture as one screen of prose, in the order of a needs-assessment flash update. Each sentence is made of the picture's data or
 * quotes a report, and cites the words it rests on. Nothing is decided, nothing added up.
 */
export function briefOf(picture: Unbriefed): Brief {
  const language = ENGLISH;
  const parts = partsOf({ ground: groundOf(picture), language });
  const numbers = new Map<string, number>();
  const sections = BRIEF_SECTIONS.flatMap((id) => {
    const sentences = parts[id].map((part) => sentenceOf(part, numbers));
    return sentences.length > 0 ? [{ id, heading: language.headings[id], sentences }] : [];
  });
  return { language: language.language, basis: language.basis(picture), sections };
}

interface Part {
  readonly draft: Draft;
  readonly kind: BriefSentence["kind"];
}

/** So that the brief stays one screen of prose. */
const MOST = { access: 2, response: 4, political: 3, contested: 3 };

const NEEDS: readonly Topic[] = ["food", "water", "shelter", "health", "protection", "funding", "response"];

/** The sentences of each section. What is contested is chosen first, then what happened, so that no later section repeats them. */
function partsOf(about: About): Record<BriefSection["id"], Part[]> {
  const { ground, language } = about;
  const told: Told = new Set();
  const { heads, people } = peopleSentences(about);
  const contested = contestTales(ground, language).slice(0, MOST.contested);
  for (const { passages } of contested) tell(told, passages);
  const events = happenings(about, told);
  const [lead, happened] = [events.lead(), events.happened()];
  tellDrafts(told, [...heads, ...people]);
  const [legal, aid] = [events.political(), events.aid()];
  const passages = topicalPassages(ground, language);
  const quote = (topics: readonly Topic[], most: number) =>
    pickPassages(passages, { topics, most, told }).map(({ anchor, of, lead }) =>
      language.quoted({ ...quoteOf(anchor, { of, ground, language }), lead, year: ground.year }),
    );
  const [access, response] = [quote(["access"], MOST.access), quote(NEEDS, MOST.response)];
  const political = [...legal, ...quote(["politics"], MOST.political - legal.length)];
  return {
    highlights: [...quoted(lead), ...made(heads)],
    happened: quoted(happened),
    people: made(people),
    access: quoted(access),
    response: quoted([...response, ...aid]),
    political: quoted(political),
    contested: quoted(contested.map(({ draft }) => draft)),
    unknown: made(unknownSentences(ground, language)),
  };
}

function made(drafts: readonly Draft[]): Part[] {
  return drafts.map((draft) => ({ draft, kind: "made" }));
}

function quoted(drafts: readonly Draft[]): Part[] {
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
