import type { Figure, FoundFigure, FoundStatement, Statement } from "../model/index.ts";
import type { PlaceLinks } from "./places/index.ts";
import type { SourceLinks } from "./sources/index.ts";

/** A report's statement with the ids of its sources instead of the names that the report gives them. */
export function statementOf(found: FoundStatement, { idOf }: Pick<SourceLinks, "idOf">): Statement {
  const { report } = found.content;
  const speaker = found.speaker === null ? undefined : idOf(report, found.speaker);
  return {
    id: found.id,
    content: found.content,
    via: found.via.flatMap((name) => idOf(report, name) ?? []),
    mode: found.mode,
    act: found.act,
    polarity: found.polarity,
    modality: found.modality,
    confidence: found.confidence,
    ...(found.parts === undefined ? {} : { parts: [...found.parts] }),
    ...(found.cue === null ? {} : { cue: found.cue }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(found.speakerMention === null ? {} : { speakerMention: found.speakerMention }),
    ...(found.saidAt === undefined ? {} : { saidAt: found.saidAt }),
    ...(found.saidAtAnchor === undefined ? {} : { saidAtBasis: found.saidAtAnchor }),
  };
}

/** What a figure is carried over with. */
export interface FigureContext {
  readonly sources: Pick<SourceLinks, "idOf">;
  readonly places: Pick<PlaceLinks, "find">;
  /** For each figure that was taken back, the figure that did. */
  readonly withdrawnBy: ReadonlyMap<string, string>;
}

/** A report's figure with the ids of its sources and place instead of the names that the report gives them. */
export function figureOf(found: FoundFigure, { sources, places, withdrawnBy }: FigureContext): Figure {
  const { report } = found.anchor;
  const speaker = found.speaker === undefined ? undefined : sources.idOf(report, found.speaker);
  const place = found.place === undefined ? undefined : places.find(report, found.place, found.placeAnchor);
  const withdrawn = withdrawnBy.get(found.id);
  return {
    id: found.id,
    anchor: found.anchor,
    measure: found.measure,
    min: found.min,
    max: found.max,
    modifier: found.modifier,
    unit: found.unit,
    flow: found.flow,
    damaged: found.damaged,
    modality: found.modality,
    via: found.via.flatMap((name) => sources.idOf(report, name) ?? []),
    ...(found.what === undefined ? {} : { what: found.what }),
    ...(found.place === undefined ? {} : { place: place?.id ?? found.place }),
    ...(found.direction === undefined ? {} : { direction: found.direction }),
    ...(found.placeBasis === undefined ? {} : { placeBasis: found.placeBasis }),
    ...(found.repaired === undefined ? {} : { repaired: found.repaired }),
    ...(found.statement === undefined ? {} : { statement: found.statement }),
    ...(speaker === undefined ? {} : { speaker }),
    ...(found.asOf === undefined ? {} : { asOf: found.asOf }),
    ...(found.asOfAnchor === undefined ? {} : { asOfBasis: found.asOfAnchor }),
    ...(found.asOfFrom === undefined ? {} : { asOfFrom: found.asOfFrom }),
    ...(found.movedFrom === undefined ? {} : { movedFrom: found.movedFrom }),
    ...(found.otherUnit === undefined ? {} : { otherUnit: found.otherUnit }),
    ...(found.partOf === undefined ? {} : { partOf: found.partOf }),
    ...(found.corrects === undefined ? {} : { corrects: found.corrects }),
    ...(withdrawn === undefined ? {} : { withdrawnBy: withdrawn }),
  };
}
