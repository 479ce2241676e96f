import { type Anchor, contains, type FoundFigure, overlapOf, type ReadReport } from "../../../model/index.ts";
import { HELD, NATIONAL_SEAT, NATIONWIDE, REGION, SEATED } from "../en.ts";
import { sentenceAround } from "./sentence.ts";

/**
 * The figure without its place where that is no place of what it counts: where somebody spoke or sits ("told reporters in Tamra that ...", "a monitor based in Lisk"),
 * or what another count of the sentence was made in.
 */
export function withCountedPlace(figure: FoundFigure, read: ReadReport): FoundFigure {
  const { placeAnchor, placeBasis } = figure;
  if (!placeAnchor || placeBasis === "taken-up") return figure;
  const idle =
    isSpeechPlace(figure, read) ||
    isSeat(placeAnchor, read) ||
    isSpeakersCity(figure, read) ||
    isPlaceOfPart(figure, read) ||
    isBeforeColon(figure, read);
  return idle ? withoutPlace(figure) : figure;
}

/** How far from a number the words may stand that say it is a whole country's, in code units. */
const NATION_REACH = 70;

/** Whether the words around a figure say that it is a count of a whole country ("the national toll", "40 in Tamra, 90 in the whole country"). */
export function isNationwide({ anchor }: FoundFigure, text: string): boolean {
  const { before, after } = sentenceAround(text, anchor.start);
  const number = anchor.end - anchor.start;
  const behind = after.slice(number, number + NATION_REACH).replace(/\d.*$/s, "");
  const ahead = before.slice(-NATION_REACH).replace(/^.*\d/s, "");
  return NATIONWIDE.test(behind) || NATIONWIDE.test(ahead);
}

/** "In Tamra the prefect was brief: 90 are dead": what a colon opens is what was said, not where. A place right before its colon is a label. */
function isBeforeColon({ anchor, placeAnchor: place }: FoundFigure, { report }: ReadReport): boolean {
  if (!place || place.end > anchor.start) return false;
  const between = report.text.slice(place.end, anchor.start).slice(-CLAUSE);
  const line = between.slice(between.lastIndexOf("\n") + 1);
  return /\w/.test(line.slice(0, Math.max(0, line.lastIndexOf(": "))));
}

/** A clause that a colon ends is no longer than this, in code units. */
const CLAUSE = 400;

function isSpeechPlace({ placeAnchor, statement }: FoundFigure, { findings }: ReadReport): boolean {
  const said = findings.statements.find((each) => each.id === statement);
  if (!placeAnchor || !said || overlapOf(said.content, placeAnchor) > 0) return false;
  const spoken = [said.speakerMention, said.cue].flatMap((anchor) => anchor ?? []);
  const from = Math.min(...spoken.map((anchor) => anchor.start), said.content.end);
  const before = placeAnchor.start >= from && placeAnchor.end <= said.content.start;
  return before || placeAnchor.start >= said.content.end;
}

/** "the government in Lisk" says no more than whose government; a body is "based in" where it counts nothing. */
function isSeat(place: Anchor, { report, findings }: ReadReport): boolean {
  if (SEATED.test(report.text.slice(Math.max(0, place.start - 24), place.start))) return true;
  return findings.speakers.some(({ mentions }) =>
    mentions.some(
      (mention) =>
        mention.start < place.start && overlapOf(mention, place) > 0 && NATIONAL_SEAT.test(mention.exact),
    ),
  );
}

/** What may stand between a city and who counts there: "In Lisk, the guild's acting warden, Nino Beridze, has nine". A judgement: a title of some words. */
const TITLED = /^,? ?(?:[\p{L}'’-]+ ){0,8}(?:[\p{L}'’-]+, )?$/u;
/** What may stand between who counts and a city: "the monitor in Lisk", "said Nino Beridze to envoys in Lisk". */
const SEATED_BEHIND = /^ (?:[\p{L}'’-]+ ){0,4}(?:in|at|from|of) (?:the )?$/u;

/** "In Lisk the ministry put the toll at 20": a city of another country beside who counts, before what is counted. A country there is where it counts. */
function isSpeakersCity(
  { anchor, placeAnchor: place, speaker, country, statement }: FoundFigure,
  read: ReadReport,
): boolean {
  const { report, findings } = read;
  if (!place || speaker === undefined || isInWords(statement, { place, findings })) return false;
  const there = findings.places.find((each) => overlapOf(each.anchor, place) > 0);
  if (there?.gazetteer === undefined || there.gazetteer.startsWith("iso:")) return false;
  const home = chiefCountry(read);
  if (home === "" || (there.country ?? country ?? home) === home) return false;
  const mentions = findings.speakers.flatMap((each) => (each.name === speaker ? each.mentions : []));
  const between = (from: Anchor, to: Anchor) => report.text.slice(from.end, Math.max(from.end, to.start));
  return mentions.some(
    (mention) =>
      (mention.start >= place.end && TITLED.test(between(place, mention))) ||
      (place.start >= mention.end &&
        place.end <= anchor.start &&
        SEATED_BEHIND.test(between(mention, place))),
  );
}

/** Whether a place stands in what was said: "Some 40 carts stand idle in Lisk, the guild says". */
function isInWords(
  statement: string | undefined,
  { place, findings }: { place: Anchor; findings: ReadReport["findings"] },
): boolean {
  const said = findings.statements.find(({ id }) => id === statement);
  return said !== undefined && contains(said.content, place);
}

/** The country that most places of a report lie in; "" where none does. */
function chiefCountry({ findings }: ReadReport): string {
  const counts = new Map<string, number>();
  for (const { country } of findings.places)
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? "";
}

/** "seven dead: three in Tamra, two in Lisk": the place belongs to the number next to it. */
function isPlaceOfPart(
  { anchor, placeAnchor: place, measure }: FoundFigure,
  { findings }: ReadReport,
): boolean {
  if (!place || place.start < anchor.end) return false;
  return findings.figures.some(
    (other) =>
      other.measure === measure &&
      other.anchor.start >= anchor.end &&
      other.anchor.end <= place.start &&
      other.placeAnchor?.start === place.start,
  );
}

function withoutPlace({ place: _place, placeAnchor: _anchor, direction: _direction, ...rest }: FoundFigure) {
  return rest;
}

/** A part of the country that no gazetteer has and that stands nearest to the figure in its sentence ("across the north-east", "on the far bank"), unless its place is nearer. */
export function regionOf({ anchor, placeAnchor }: FoundFigure, text: string): string | undefined {
  const { before, after } = sentenceAround(text, anchor.start);
  const side = sideOf(before + after);
  if (side !== "") return side;
  const from = anchor.start - before.length;
  const found = [...(before + after).matchAll(new RegExp(REGION, "gi"))].map((match) => ({
    words: match[0].toLowerCase(),
    gap: gapTo(anchor, { start: from + match.index, end: from + match.index + match[0].length }),
  }));
  const [nearest] = found.sort((a, b) => a.gap - b.gap);
  if (!nearest || (placeAnchor && gapTo(anchor, placeAnchor) < nearest.gap)) return undefined;
  return regionName(nearest.words);
}

/** "held by rebel" for "rebel-held towns", "areas under the rebels" and "on the rebels' side"; "" where a sentence names no side. */
function sideOf(sentence: string): string {
  const held = HELD.exec(sentence);
  const holder = held?.slice(1).find((word) => word !== undefined) ?? "";
  return holder === "" ? "" : `held by ${holder.toLowerCase().replace(/s$/, "")}`;
}

/** "the eastern shore" is "the east bank": what counts is the direction. */
export function regionName(words: string): string {
  const side = /^(left|right|east|west|north|south|far|opposite)(?:ern)?[- ](?:bank|shore|side|one)$/.exec(
    words.trim(),
  );
  return side ? `${side[1]} side` : words.replace(/[^a-z]/g, "");
}

function gapTo({ start, end }: Anchor, other: { start: number; end: number }): number {
  return other.start >= end ? other.start - end : start - other.end;
}

/**
 * Those who crossed a border are counted by the country they came to, wherever in it they arrived: its code, "" for all countries together. A
 * place in the country that the report is about is where they came from.
 */
export function destinationOf({ id, country }: { id: string; country: string }, home: string): string {
  return id === "" || country === home ? "" : country;
}
