import { gazetteer } from "../../gazetteer/index.ts";
import { anchorOf, type FoundName } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { ReportContext } from "../context.ts";
import { bestOf, scoresOf } from "./kinds.ts";
import { piecesOf } from "./pieces.ts";
import { runsOf } from "./runs.ts";
import { shareEvidence } from "./sharing.ts";
import { type NameWords, WORDLESS } from "./words.ts";

export type { NameWords } from "./words.ts";

/** What names are found with. */
export interface NameEvidence {
  readonly context: ReportContext;
  /** Of the report's language; without them capitals and the gazetteer alone tell. */
  readonly words?: NameWords | undefined;
}

/** Finds names of people, organisations, places and other named things, in order of the text; none overlap. Never throws on a text. */
export function findNames(doc: Doc, { context, words = WORDLESS }: NameEvidence): FoundName[] {
  const judging = { doc, words, gazetteer: gazetteer() };
  const names = doc.sentences
    .flatMap((sentence) => runsOf(sentence, judging))
    .flatMap((run) => piecesOf(run, judging))
    .map((name) => ({ name, scores: scoresOf(name, judging) }));
  const report = { id: context.report, text: doc.text };
  return shareEvidence(names, { doc, listing: words.listing }).map(({ name, scores }) => ({
    anchor: anchorOf(report, { start: doc.tokens[name.first]!.start, end: doc.tokens[name.last - 1]!.end }),
    kind: bestOf(scores),
  }));
}
