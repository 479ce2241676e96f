import { oneLine } from "../view/inert.ts";
import { type Lookup, voiceOf } from "../view/lookup.ts";
import type { PictureView } from "../view/picture-view.ts";
import { mentionId } from "../view/timeline.ts";
import { actVerb, MEASURE_LABELS } from "../view/words.ts";

/** What the evidence panel shows above the report: the kind of datum, the chain from the speaker to the relay, and where it is used. */
export interface PanelDatum {
  /** What it is: "Killed", "denied", "Event". */
  readonly k: string;
  /** Who speaks and who relays, nearest to the fact first; empty where the report itself vouches. */
  readonly c: readonly string[];
  /** The id of the series it belongs to. */
  readonly s?: string;
}

/** The panel's data by the id of the datum. Everything else is read from the page itself. */
export function panelData(view: PictureView): Readonly<Record<string, PanelDatum>> {
  const { picture } = view.known;
  const seriesOf = new Map(picture.series.flatMap((one) => one.figures.map((id) => [id, one.id] as const)));
  const data: [string, PanelDatum][] = [];
  for (const figure of picture.figures) {
    const series = seriesOf.get(figure.id);
    const k = MEASURE_LABELS[figure.measure];
    data.push([
      figure.id,
      { k, c: chain(figure, view.known), ...(series === undefined ? {} : { s: series }) },
    ]);
  }
  for (const statement of picture.statements) {
    data.push([
      statement.id,
      { k: `Statement · ${actVerb(statement.act)}`, c: chain(statement, view.known) },
    ]);
  }
  for (const event of picture.events) {
    for (const mention of event.mentions) data.push([mentionId(mention), { k: "Event", c: [] }]);
  }
  return Object.fromEntries(data);
}

function chain(of: { speaker?: string | undefined; via: readonly string[] }, known: Lookup): string[] {
  const ids = of.speaker === undefined ? of.via : [of.speaker, ...of.via];
  return ids.map((id) => oneLine(voiceOf(id, known).name));
}
