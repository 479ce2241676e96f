import type { Anchor, Figure, Series } from "../../model/index.ts";
import { type Change, counterparts, MOST_ANCHORS, type Side } from "./change.ts";

/** What became of the series: new ones, counts that moved on, numbers taken back, conflicts that began, series that are gone. */
export function seriesChanges(old: Side, now: Side): Change[] {
  const keysOf = (series: Series) => series.figures;
  const pairs = counterparts(now.picture.series, { before: old.picture.series, keysOf });
  const changes = [...pairs].flatMap(([series, before]) =>
    before ? changed({ series, now, before, old }) : began(series, now),
  );
  const kept = new Set(now.picture.series.flatMap(keysOf));
  const gone = old.picture.series.filter(
    (series) => isTold(series, old) && !series.figures.some((id) => kept.has(id)),
  );
  return [...changes, ...gone.map((series) => goneOf(series, old))];
}

interface Pair {
  readonly series: Series;
  readonly now: Side;
  readonly before: Series;
  readonly old: Side;
}

/** What is expected or of another happening is no news as a count. */
function isTold({ figures, measure }: Series, { figureById }: Side): boolean {
  if (measure === "time" || measure === "other") return false;
  return figures.some((id) => figureById.get(id)?.modality === "asserted");
}

function began(series: Series, now: Side): Change[] {
  if (!isTold(series, now)) return [];
  const latest = now.figureById.get(series.latest);
  const note = `${wordsOf(latest)}${byWhom(latest, now)}`;
  return [{ kind: "new", about: "series", label: series.label, note, anchors: anchorsOf(series, now) }];
}

function changed(pair: Pair): Change[] {
  const { series, now, before, old } = pair;
  if (!isTold(series, now)) return [];
  const contested: Change[] =
    series.status === "conflict" && before.status !== "conflict"
      ? [
          {
            kind: "contested",
            about: "series",
            label: series.label,
            note: series.reason,
            anchors: clashing(series, now),
          },
        ]
      : [];
  return [...contested, ...takenBack({ series, now, before, old }), ...movedOn(pair)];
}

function clashing(series: Series, now: Side): Anchor[] {
  const told = series.differences?.find((each) => each.cause === "disagreement")?.figures;
  const anchors = (told ?? []).flatMap((id) => now.figureById.get(id)?.anchor ?? []);
  return anchors.length > 0 ? anchors : anchorsOf(series, now);
}

/** Numbers that stood before and that somebody has taken back since. */
function takenBack({ series, now, old }: Pair): Change[] {
  const figures = series.figures.flatMap((id) => now.figureById.get(id) ?? []);
  const back = figures.filter(
    ({ id, withdrawnBy }) => withdrawnBy !== undefined && old.figureById.get(id)?.withdrawnBy === undefined,
  );
  return back.flatMap((figure): Change[] => {
    const by = now.figureById.get(figure.withdrawnBy!);
    if (!old.figureById.has(figure.id) && by === undefined) return [];
    const who = now.sourceName(by?.speaker ?? figure.withdrawnBy) ?? "a report";
    const note = `${wordsOf(figure)} is taken back by ${who}${by ? `: ${by.anchor.exact}` : ""}`;
    const anchors = [figure.anchor, ...(by ? [by.anchor] : [])];
    return [{ kind: "revised", about: "series", label: series.label, note, anchors }];
  });
}

function movedOn({ series, now, before, old }: Pair): Change[] {
  const [was, is] = [old.figureById.get(before.latest), now.figureById.get(series.latest)];
  if (!was || !is || (was.min === is.min && was.max === is.max)) return [];
  const kind = is.corrects === was.id ? "revised" : "moved";
  const note = `${wordsOf(was)}${byWhom(was, old)} → ${wordsOf(is)}${byWhom(is, now)}`;
  return [{ kind, about: "series", label: series.label, note, anchors: [was.anchor, is.anchor] }];
}

function goneOf(series: Series, old: Side): Change {
  const note = `no report gives ${wordsOf(old.figureById.get(series.latest))} any more`;
  return { kind: "withdrawn", about: "series", label: series.label, note, anchors: anchorsOf(series, old) };
}

function anchorsOf(series: Series, { figureById }: Side): Anchor[] {
  return series.figures.flatMap((id) => figureById.get(id)?.anchor ?? []).slice(-MOST_ANCHORS);
}

function wordsOf(figure: Figure | undefined): string {
  return figure === undefined ? "a number" : `“${figure.anchor.exact}”`;
}

function byWhom(figure: Figure | undefined, side: Side): string {
  const report = figure === undefined ? undefined : side.reportById.get(figure.anchor.report);
  const name = side.sourceName(figure?.speaker) ?? report?.outlet ?? report?.path;
  return name === undefined ? "" : ` (${name})`;
}
