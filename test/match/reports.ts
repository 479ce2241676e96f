import {
  anchorOf,
  type Findings,
  type FoundFigure,
  type FoundName,
  type FoundStatement,
  type ReadReport,
  type Report,
  type Speaker,
  spanId,
} from "../../src/model/index.ts";

/** A report for tests: its text, and what the finders would have found, by the words it stands in. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly title?: string;
  readonly speakers?: readonly (Partial<Speaker> & { readonly name: string })[];
  readonly figures?: readonly (Partial<FoundFigure> & { readonly words: string })[];
  readonly statements?: readonly (Partial<Omit<FoundStatement, "cue">> & {
    readonly words: string;
    readonly cue?: string;
  })[];
  readonly places?: readonly { readonly name: string; readonly country?: string }[];
  readonly names?: readonly { readonly name: string; readonly kind: FoundName["kind"] }[];
}

/** A read report from a draft. Words that do not stand in the text are a mistake of the test. */
export function readReport(draft: Draft): ReadReport {
  const report: Report = {
    id: draft.id,
    path: `${draft.id}.txt`,
    text: draft.text,
    publishedFrom: draft.published === undefined ? "none" : "metadata",
    language: "en",
    damage: [],
    ...(draft.outlet === undefined ? {} : { outlet: draft.outlet }),
    ...(draft.title === undefined ? {} : { title: draft.title }),
    ...(draft.published === undefined ? {} : { published: draft.published }),
  };
  return { report, findings: findingsOf(draft) };
}

function findingsOf(draft: Draft): Findings {
  const anchor = (words: string) => {
    const start = draft.text.indexOf(words);
    if (start < 0) throw new RangeError(`"${words}" is not in the text`);
    return anchorOf(draft, { start, end: start + words.length });
  };
  return {
    report: draft.id,
    speakers: (draft.speakers ?? []).map((speaker) => ({
      aliases: [],
      kind: "organisation",
      mentions: [],
      ...speaker,
    })),
    statements: (draft.statements ?? []).map(({ words, cue, ...rest }) => {
      const content = anchor(words);
      return {
        id: spanId(draft.id, "s", content),
        content,
        cue: cue === undefined ? null : anchor(cue),
        speaker: null,
        speakerMention: null,
        via: [],
        mode: "indirect",
        act: "say",
        polarity: "positive",
        modality: "asserted",
        confidence: 1,
        rule: "that",
        ...rest,
      };
    }),
    figures: (draft.figures ?? []).map(({ words, ...rest }) => {
      const at = anchor(words);
      const number = Number(/\d[\d,]*/.exec(words)?.[0].replace(/,/g, ""));
      return {
        id: spanId(draft.id, "f", at),
        anchor: at,
        measure: "killed",
        min: number,
        max: number,
        modifier: "exact",
        unit: "person",
        flow: "stock",
        damaged: false,
        via: [],
        modality: "asserted",
        ...rest,
      };
    }),
    quantities: [],
    dates: [],
    places: (draft.places ?? []).map(({ name, country }) => ({
      anchor: anchor(name),
      name,
      ...(country === undefined ? {} : { country }),
    })),
    names: (draft.names ?? []).map(({ name, kind }) => ({ anchor: anchor(name), kind })),
    events: [],
  };
}
