import type { Anchor, Picture, PictureReport } from "../model/index.ts";
import type { Gold, GoldQuote } from "./gold.ts";

/** Where a gold quote stands in a report as read. */
export interface Spot {
  readonly report: string;
  readonly start: number;
  readonly end: number;
}

/** Finds gold quotes and gold names in a picture. */
export interface Alignment {
  /** The place of the quote, or null where the report or the words are not there. White space and the kind of quotation mark may differ. */
  locate(quote: GoldQuote): Spot | null;
  /** Whether the source with this id is the one that gold names; "" is the report's own voice. */
  sameSpeaker(goldName: string, sourceId: string | undefined): boolean;
}

/** How many code units two places share; 0 where the reports differ or one is missing. */
export function shared(a: Spot | Anchor | null | undefined, b: Spot | Anchor | null | undefined): number {
  if (!a || !b || a.report !== b.report) return 0;
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Prepares look-ups of a pack's gold in a picture of its reports. */
export function alignment(gold: Gold, picture: Picture): Alignment {
  const reports = new Map(picture.reports.map((report) => [baseName(report.path), report]));
  const sources = new Map(picture.sources.map((source) => [source.id, source]));
  const canonical = new Map<string, string>();
  for (const group of gold.speakers)
    for (const name of group) canonical.set(fold(name), fold(group[0] ?? ""));
  const canon = (name: string) => canonical.get(fold(name)) ?? fold(name);

  return {
    locate: (quote) => locate(quote, reports.get(baseName(quote.report))),
    sameSpeaker(goldName, sourceId) {
      if (!goldName) return !sourceId;
      const source = sources.get(sourceId ?? "");
      if (!source) return false;
      return [source.name, ...source.aliases].some(
        (name) => canon(name) === canon(goldName) || fold(name) === fold(goldName),
      );
    },
  };
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Where a quote stands in its report, white space and the kind of quotation mark as they may be; null where the report or the words are not there. */
export function locate(
  quote: GoldQuote,
  report: Pick<PictureReport, "id" | "text"> | undefined,
): Spot | null {
  if (!report) return null;
  const words = quote.quote.trim().split(/\s+/).map(flexible);
  const found = [...report.text.matchAll(new RegExp(words.join("\\s+"), "g"))];
  const hit = found[(quote.nth ?? 1) - 1] ?? found[0];
  return hit ? { report: report.id, start: hit.index, end: hit.index + hit[0].length } : null;
}

function flexible(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replace(/[“”"]/g, '[“”"]')
    .replace(/[‘’']/g, "[‘’']");
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[“”"‘’'`]/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
