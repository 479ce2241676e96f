import { daysOf, type Event, type Picture } from "../model/index.ts";
import { oneLine } from "./view/inert.ts";
import { type Lookup, lookup, outletOf, placeName } from "./view/lookup.ts";
import { dateText } from "./view/values.ts";
import { EVENT_MODALITY } from "./view/words.ts";

/**
 * The dated events of the picture as a calendar (RFC 5545), each as an all-day event with a UID that stays the same. A date that is no
 * single day is the range of days that it may be, and the description says so; of an open range the end that is known stands. What is
 * planned or only possible is tentative, what is denied is cancelled. Lines end in CRLF and are folded at 75 octets.
 */
export function toIcs(picture: Picture): string {
  const known = lookup(picture);
  const stamp = stampOf(picture);
  const events = picture.events.flatMap((event) => eventLines(event, { known, stamp }));
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Crossread//${escaped(picture.engine)}//EN`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(picture.title)}`,
    `X-WR-CALNAME:${escaped(picture.title)}`,
    ...events,
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventLines(event: Event, { known, stamp }: { known: Lookup; stamp: string }): string[] {
  const days = event.when === undefined ? null : daysOf(event.when);
  const first = days?.first ?? days?.last;
  const last = days?.last ?? days?.first;
  if (!event.when || !first || !last) return [];
  const place = known.picture.places.find(({ id }) => id === event.place);
  const where = placeName(event.place, known);
  const modality = EVENT_MODALITY[event.modality];
  return [
    "BEGIN:VEVENT",
    `UID:${event.id}@crossread`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escaped(modality ? `${event.label} (${modality})` : event.label)}`,
    `DESCRIPTION:${escaped(descriptionOf(event, known))}`,
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    ...(place?.lat !== undefined && place.lon !== undefined ? [`GEO:${place.lat};${place.lon}`] : []),
    `CATEGORIES:${escaped(event.type)}`,
    `STATUS:${STATUS[event.modality]}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

const STATUS: Readonly<Record<Event["modality"], string>> = {
  happened: "CONFIRMED",
  planned: "TENTATIVE",
  hypothetical: "TENTATIVE",
  denied: "CANCELLED",
};

function descriptionOf({ when = "", mentions }: Event, known: Lookup): string {
  const isDay = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/.test(when);
  const told = mentions.map((mention) => {
    const report = known.reports.get(mention.report);
    return `${report ? outletOf(report) : mention.report}: “${oneLine(mention.exact)}”`;
  });
  const date = isDay ? [] : [`The date is not one day: ${dateText(when)} (EDTF ${when}).`];
  return [...date, ...told].join("\n");
}

/** When the newest report was published: a calendar must say when it was made, and the same picture must give the same bytes. */
function stampOf({ reports }: Picture): string {
  const days = reports.flatMap(({ published }) => daysOf(published ?? "")?.last ?? []).sort();
  return `${compact(days.at(-1) ?? "1970-01-01")}T000000Z`;
}

function compact(day: string): string {
  return day.replaceAll("-", "");
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Text of RFC 5545: backslashes, semicolons, commas and line ends escaped; other controls made harmless. */
function escaped(text: string): string {
  return text
    .split("\n")
    .map((line) => oneLine(line).replace(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** The line in pieces of at most 75 octets, each further one after CRLF and a space; no character is split. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > (pieces.length === 0 ? 75 : 74)) {
      pieces.push(piece);
      piece = "";
      octets = 0;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join("\r\n ");
}
