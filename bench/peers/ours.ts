import { findDates } from "../../src/find/dates/index.ts";
import { findQuantities } from "../../src/find/figures/index.ts";
import { ENGLISH } from "../../src/find/languages/en.ts";
import { findNames } from "../../src/find/names/index.ts";
import { findPlaces } from "../../src/find/places/index.ts";
import { attributionsIn, findStatements } from "../../src/find/statements/index.ts";
import { groupStories } from "../../src/match/index.ts";
import { analyse } from "../../src/text/index.ts";
import { type BenchDocument, type Entrant, each } from "./contest.ts";

/**
 * Crossread's part in each contest: tagging and parsing, then the finder in question with the finders it rests on. `crossread find` does all of them
 * after one parse, so that the times here are not to be added up.
 */
export const OURS = {
  tags: entrant(({ text }) => ({
    tags: analyse(text, "en").tokens.map(({ start, end, upos }) => [start, end, upos]),
  })),
  statements: entrant((document) => {
    const { doc, context } = opened(document);
    const dates = findDates(doc, { context, words: ENGLISH.dates });
    const found = findStatements(doc, { context, dates, words: ENGLISH.statements });
    return { statements: attributionsIn(found, document.text) };
  }),
  quantities: entrant((document) => {
    const { doc, context } = opened(document);
    return {
      quantities: findQuantities(doc, { context, dates: findDates(doc, { context, words: ENGLISH.dates }) }),
    };
  }),
  dates: entrant((document) => {
    const { doc, context } = opened(document);
    return { dates: findDates(doc, { context, words: ENGLISH.dates }) };
  }),
  places: entrant((document) => {
    const { doc, context } = opened(document);
    return {
      places: findPlaces(doc, {
        context,
        names: findNames(doc, { context, words: ENGLISH.names }),
        words: ENGLISH.places,
      }),
    };
  }),
  names: entrant((document) => {
    const { doc, context } = opened(document);
    return { names: findNames(doc, { context, words: ENGLISH.names }) };
  }),
  stories: {
    name: "crossread",
    needs: [],
    prepare: () => (documents) => groupStories(documents).map((line) => ({ ...line })),
  },
} as const satisfies Record<string, Entrant>;

function entrant(find: (document: BenchDocument) => Readonly<Record<string, unknown>>): Entrant {
  return { name: "crossread", needs: [], prepare: () => each(find) };
}

function opened({ id, text, published }: BenchDocument) {
  return { doc: analyse(text, "en"), context: { report: id, ...(published ? { published } : {}) } };
}
