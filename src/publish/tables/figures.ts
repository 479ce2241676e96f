import {
  type Figure,
  hxlDirection,
  hxlOf,
  idmcOf,
  type Picture,
  type Place,
  type Series,
} from "../../model/index.ts";
import { lookup, placeName } from "../view/lookup.ts";
import { type Cell, type Column, column, ledBy, type Table, tableOf } from "./column.ts";
import { dayColumns, WORDED_COLUMNS, type Worded } from "./shared.ts";

interface Row extends Worded {
  readonly figure: Figure;
  readonly series: Series | undefined;
  readonly place: Place | undefined;
}

const FIRST =
  "id measure what words min max unit place as_of speaker outlet published_day series_status series_label".split(
    " ",
  );

const COLUMNS: readonly Column<Row>[] = [
  ...WORDED_COLUMNS,
  column("measure", { hxl: "#indicator+type", of: ({ figure }) => figure.measure }),
  column("what", { hxl: "#indicator+name", of: ({ figure }) => figure.what }),
  column("place", { hxl: "#loc+name", of: ({ figure, known }) => placeName(figure.place, known) }),
  column("country", { hxl: "#country+code+v_iso2", width: 8, of: ({ place }) => place?.country }),
  column("lat", { hxl: "#geo+lat", kind: "number", of: ({ place }) => place?.lat }),
  column("lon", { hxl: "#geo+lon", kind: "number", of: ({ place }) => place?.lon }),
  column("direction", { hxl: "#loc+type", width: 10, of: ({ figure }) => figure.direction }),
  column("min", { hxl: "#indicator+num+min", kind: "number", width: 14, of: ({ figure }) => figure.min }),
  column("max", { hxl: "#indicator+num+max", kind: "number", width: 14, of: ({ figure }) => figure.max }),
  column("modifier", { hxl: "#indicator+modifier", width: 12, of: ({ figure }) => figure.modifier }),
  column("unit", { hxl: "#indicator+unit", width: 12, of: ({ figure }) => figure.unit }),
  column("flow", { hxl: "#indicator+flow", width: 8, of: ({ figure }) => figure.flow }),
  column("as_of", { hxl: "#date+occurred", of: ({ figure }) => figure.asOf }),
  ...dayColumns<Row>("as_of", { hxl: "#date+occurred", of: ({ figure }) => figure.asOf }),
  column("modality", { hxl: "#status+modality", width: 12, of: ({ figure }) => figure.modality }),
  column("damaged", { hxl: "#status+damaged", kind: "yes", of: ({ figure }) => figure.damaged }),
  column("corrects", { hxl: "#meta+corrects", of: ({ figure }) => figure.corrects }),
  column("withdrawn_by", { hxl: "#meta+withdrawn", of: ({ figure }) => figure.withdrawnBy }),
  column("part_of", { hxl: "#meta+part", of: ({ figure }) => figure.partOf }),
  column("series", { hxl: "#meta+series+id", of: ({ series }) => series?.id, leadsTo: "series" }),
  column("series_label", { hxl: "#meta+series+name", width: 30, of: ({ series }) => series?.label }),
  column("series_status", { hxl: "#status+series", width: 12, of: ({ series }) => series?.status }),
  column("hxl", {
    hxl: "#indicator+code",
    width: 30,
    of: ({ figure: { measure, unit, what = "", direction } }) =>
      hxlOf({ measure, unit, what }) + hxlDirection(direction).join(""),
  }),
  column("idmc_term", { hxl: "#indicator+code+idmc", of: ({ figure }) => idmcTerms(figure).term }),
  column("idmc_category", {
    hxl: "#indicator+category+idmc",
    of: ({ figure }) => idmcTerms(figure).category,
  }),
];

/** What IDMC would call it; nothing of what IDMC does not count, or of another event. */
function idmcTerms({ what = "", modality, ...figure }: Figure): { term: Cell; category: Cell } {
  return modality === "historic" ? { term: null, category: null } : idmcOf({ ...figure, what });
}

/** One row per figure, in the order of the picture. */
export function figureTable(picture: Picture): Table {
  const known = lookup(picture);
  const seriesOf = new Map(picture.series.flatMap((one) => one.figures.map((id) => [id, one] as const)));
  const places = new Map(picture.places.map((place) => [place.id, place]));
  const things = picture.figures.map(
    (figure): Row => ({
      known,
      id: figure.id,
      anchor: figure.anchor,
      report: known.reports.get(figure.anchor.report),
      speaker: figure.speaker,
      via: figure.via,
      figure,
      series: seriesOf.get(figure.id),
      place: places.get(figure.place ?? ""),
    }),
  );
  return tableOf("figures", { columns: ledBy(FIRST, COLUMNS), things });
}
