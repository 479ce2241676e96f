import type { Findings, ReadReport, Report } from "../../src/model/index.ts";
import { anchorOf, reportId, spanId } from "../../src/model/index.ts";

/** A made-up report as a file holds it, and as it would be read and searched. */
export interface MadeReport {
  readonly bytes: Uint8Array;
  readonly read: ReadReport;
}

const SYLLABLES = [
  "ba",
  "dor",
  "ka",
  "lim",
  "na",
  "os",
  "per",
  "ra",
  "sel",
  "ta",
  "ul",
  "ven",
  "wi",
  "zor",
  "mek",
  "hal",
];
const SENTENCES = 14;
const WORDS = 18;
/** Share of reports that copy another one of their story, as wires are copied. */
const COPIES = 0.3;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Made-up reports without end, the same ones in every run: stories of a town, a day, people and a toll, half of them told once, few of them often, and three
 * of ten reports a copy of another with a changed ending. Words are drawn from a vocabulary as uneven as that of a language.
 */
export function* madeReports(seed: number): Generator<MadeReport> {
  const random = seeded(seed);
  for (let story = 0; ; story++) {
    const size = storySize(random);
    const town = `${capital(word(random, 900))}${word(random, 30)}`;
    const told = {
      town,
      person: `${capital(word(random, 300))} ${capital(word(random, 3000))}`,
      toll: tollOf(random),
    };
    const day = Math.floor(random() * 3000);
    let text = "";
    for (let i = 0; i < size; i++) {
      const copies = text !== "" && random() < COPIES;
      text = copies ? `${text} ${sentence(random)}` : textOf(random, told);
      yield made({
        text,
        town,
        toll: told.toll,
        day: day + Math.floor(random() * 4),
        number: `${story}-${i}`,
      });
    }
  }
}

/** Half of the stories have one report, one in fifty more than twenty: the sizes of the gun-violence data. */
function storySize(random: () => number): number {
  return Math.min(400, Math.floor(1 / (random() ** 0.8 + 0.002)));
}

function tollOf(random: () => number): number {
  return random() < 0.8 ? 1 + Math.floor(random() * 12) : 100 + Math.floor(random() * 900);
}

function textOf(
  random: () => number,
  { town, person, toll }: { town: string; person: string; toll: number },
): string {
  const lead = `At least ${toll} people were killed in ${town} on Monday, ${person} said.`;
  return [lead, ...Array.from({ length: SENTENCES }, () => sentence(random))].join(" ");
}

function sentence(random: () => number): string {
  const words = Array.from({ length: WORDS }, () => word(random, 8000 ** random()));
  return `${capital(words.join(" "))}.`;
}

/** The word of a number below `most`; low numbers are short words. */
function word(random: () => number, most: number): string {
  let rest = 1 + Math.floor(random() * most);
  let text = "";
  while (rest > 0) {
    text += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  }
  return text;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function made(of: { text: string; town: string; toll: number; day: number; number: string }): MadeReport {
  const published = new Date(Date.UTC(2015, 0, 1 + of.day)).toISOString().slice(0, 10);
  const file = `---\noutlet: Made ${of.number}\npublished: ${published}\n---\n\n${of.text}\n`;
  const bytes = new TextEncoder().encode(file);
  const report: Report = {
    id: reportId(bytes),
    path: `${of.number}.txt`,
    text: of.text,
    outlet: `Made ${of.number}`,
    published,
    publishedFrom: "metadata",
    language: "en",
    damage: [],
  };
  return { bytes, read: { report, findings: findingsOf(report, of) } };
}

/** What the engine would find in the lead, and as many dates as make up for the size of what it finds elsewhere. */
function findingsOf(report: Report, { town, toll }: { town: string; toll: number }): Findings {
  const at = (words: string) => {
    const start = report.text.indexOf(words);
    return anchorOf(report, { start, end: start + words.length });
  };
  const anchor = at(`At least ${toll}`);
  const place = { anchor: at(town), name: town };
  const dates = Array.from({ length: 60 }, () => ({
    anchor: at("Monday"),
    type: "DATE" as const,
    value: "2031-03-03",
  }));
  return {
    report: report.id,
    speakers: [],
    statements: [],
    quantities: [],
    figures: [
      {
        ...{ id: spanId(report.id, "f", anchor), anchor, measure: "killed", what: "people", unit: "person" },
        ...{ modifier: "at-least", min: toll, max: null, flow: "stock", damaged: false, via: [] },
        ...{ place: town, placeAnchor: place.anchor, modality: "asserted" },
      },
    ],
    dates,
    places: [place],
    names: [],
    events: [],
  };
}
