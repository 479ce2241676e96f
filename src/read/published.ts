import type { PublishedFrom } from "../model/index.ts";
import { datelineOf, dateOf } from "./dates/index.ts";

/** Where a publication date may stand, the most trusted first. */
export interface DateWitnesses {
  /** What the report's own metadata say. */
  readonly metadata?: string | undefined;
  /** What the source log says. */
  readonly log?: string | undefined;
  /** The lines between headline and body of the page, and the first lines of the body. */
  readonly margin: readonly string[];
  readonly head: readonly string[];
  /** What the user says of reports that do not say it themselves. */
  readonly option?: string | undefined;
}

/** A publication date and how it was found. */
export interface Publication {
  readonly published?: string;
  readonly publishedFrom: PublishedFrom;
}

/**
 * The publication date: the report's metadata, else the source log, else a dateline or a line such as "As of 9 March 2021" at the
 * head of the text, else the user's option. The option comes last since one option holds for many reports, and a report that is dated knows better.
 */
export function publicationOf({ metadata, log, margin, head, option }: DateWitnesses): Publication {
  const stated = dateOf(metadata ?? "") ?? dateOf(log ?? "");
  if (stated) return { published: stated, publishedFrom: "metadata" };
  const dated = datelineOf(margin) ?? datelineOf(head);
  if (dated) return { published: dated, publishedFrom: "text" };
  const given = dateOf(option ?? "");
  if (given) return { published: given, publishedFrom: "option" };
  return { publishedFrom: "none" };
}

/** The zone of a publication: what the user or the report names, else the offset its date carries. `Z` says nothing about where it was written. */
export function zoneOf(published: string | undefined, named: string | undefined): string | undefined {
  if (named && isZone(named)) return named;
  return /[+-]\d\d:\d\d$/.exec(published ?? "")?.[0].replace(/^[+-]00:00$/, "") || undefined;
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
