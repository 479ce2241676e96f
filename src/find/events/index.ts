import {
  anchorOf,
  type FoundDate,
  type FoundEvent,
  type FoundName,
  type FoundPlace,
  type FoundStatement,
  spanId,
} from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { actorsOf } from "./actors.ts";
import type { Telling } from "./assign.ts";
import { clausesOf } from "./clauses.ts";
import { extentOf, spanOf } from "./extent.ts";
import { labelOf } from "./label.ts";
import { type EventLanguage, type EventWords, wordsOf } from "./lexicon.ts";
import { modalityOf } from "./modality.ts";
import { placeOf } from "./place.ts";
import { roleOf } from "./role.ts";
import { subjectOf } from "./subject.ts";
import { tellingsOf } from "./tellings.ts";
import { datesForEvents } from "./when.ts";

export type { EventLanguage } from "./lexicon.ts";

/** What events are found with. */
export interface EventEvidence {
  readonly context: ReportContext;
  readonly dates: readonly FoundDate[];
  readonly places: readonly FoundPlace[];
  readonly names: readonly FoundName[];
  readonly statements: readonly FoundStatement[];
  /** Of the report's language; without it no event is found. */
  readonly words?: EventLanguage | undefined;
}

const prepared = new WeakMap<EventLanguage, EventWords>();

/**
 * Finds what happened, is planned or is feared, and when. A clause with a date is nearly always a happening; one without is where a word of
 * the lexicon carries it. One event per clause and trigger, in order of the text.
 */
export function findEvents(doc: Doc, evidence: EventEvidence): FoundEvent[] {
  const { context, dates } = evidence;
  if (!evidence.words) return [];
  const words = prepared.get(evidence.words) ?? wordsOf(evidence.words);
  prepared.set(evidence.words, words);
  const whens = datesForEvents(doc, { context, dates, words });
  const clauses = doc.sentences.map((sentence) => clausesOf(doc, sentence, words));
  return tellingsOf(doc, { context, dates, clauses, whens, words }).map((telling) =>
    eventOf(doc, telling, { ...evidence, words }),
  );
}

type Prepared = Omit<EventEvidence, "words"> & { readonly words: EventWords };

function eventOf(doc: Doc, telling: Telling, evidence: Prepared): FoundEvent {
  const { clause, trigger, when } = telling;
  const { words } = evidence;
  const report = { id: evidence.context.report, text: doc.text };
  const extent = extentOf(doc, { clause, trigger, words });
  const anchor = anchorOf(report, spanOf(doc, extent));
  const modality = modalityOf(doc, { telling, published: evidence.context.published, words });
  const label = labelOf(doc, { clause, extent, trigger, when, words });
  const subject = subjectOf(doc, {
    report: report.id,
    label,
    sentence: clause.sentence,
    names: evidence.names,
    words,
  });
  const place = placeOf(doc, { telling, places: evidence.places, words });
  return {
    id: spanId(report.id, "e", trigger.token),
    anchor,
    trigger: anchorOf(report, trigger.token),
    type: trigger.type,
    ...(when === null ? {} : { when: when.edtf, whenAnchor: when.anchor }),
    ...(place === undefined ? {} : { place: place.anchor.exact }),
    actors: actorsOf(doc, {
      telling: anchor,
      sentence: clause.sentence,
      trigger,
      names: evidence.names,
      words,
    }),
    modality,
    label: anchorOf(report, label),
    ...(subject === undefined ? {} : { subject }),
    role: roleOf(doc, { telling, extent, label, modality, words }),
  };
}
