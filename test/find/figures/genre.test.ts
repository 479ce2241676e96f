import { describe, expect, it } from "vitest";
import { find } from "../../../src/find/index.ts";
import { CARRIED_SENTENCES } from "./genre/carried.ts";
import { FLIGHT_SENTENCES } from "./genre/flight.ts";
import { HARM_SENTENCES } from "./genre/harm.ts";
import { PRESENT_SENTENCES } from "./genre/present.ts";
import { THINGS_SENTENCES } from "./genre/things.ts";
import { VOICE_SENTENCES } from "./genre/voices.ts";

interface Wanted {
  readonly start: number;
  readonly end: number;
  readonly measure: string;
  readonly speaker: string;
}

/** The text of a marked sentence and what it marks. */
function unmark(marked: string): { text: string; wanted: Wanted[] } {
  const wanted: Wanted[] = [];
  let text = "";
  let last = 0;
  for (const match of marked.matchAll(/\[([^\]|]+)\|([a-z-]+)\|?([^\]|]*)\]/g)) {
    const [whole, words = "", measure = "", speaker = ""] = match;
    text += marked.slice(last, match.index);
    wanted.push({ start: text.length, end: text.length + words.length, measure, speaker });
    text += words;
    last = match.index + whole.length;
  }
  return { text: text + marked.slice(last), wanted };
}

function fold(name: string): string {
  return name.toLowerCase().replace(/^(?:the|an?) /, "");
}

function read(marked: string) {
  const { text, wanted } = unmark(marked);
  const { figures, speakers } = find({ id: "r", text, published: "2024-05-20" });
  return wanted.map((one) => {
    const figure = figures.find(({ anchor }) => anchor.start < one.end && anchor.end > one.start);
    const voice = speakers.find(({ name }) => name === figure?.speaker);
    const names = [figure?.speaker ?? "", ...(voice?.aliases ?? []), voice?.organisation ?? "-"];
    return { one, measure: figure?.measure, names: names.map(fold) };
  });
}

describe("what a number counts", () => {
  it.each([...HARM_SENTENCES, ...FLIGHT_SENTENCES, ...PRESENT_SENTENCES, ...THINGS_SENTENCES])(
    "%s",
    (marked) => {
      for (const { one, measure } of read(marked)) expect(measure).toBe(one.measure);
    },
  );
});

describe("who vouches for a number", () => {
  it.each([...VOICE_SENTENCES, ...CARRIED_SENTENCES])("%s", (marked) => {
    for (const { one, measure, names } of read(marked)) {
      expect(measure).toBe(one.measure);
      expect(names).toContain(fold(one.speaker));
    }
  });
});
