import { expect, test } from "vitest";
import { findStrayQuotes } from "../../../src/read/damage/quotation-marks.ts";

/** The words from each stray mark on, to tell which it is. */
const strays = (text: string) => findStrayQuotes(text).map(({ start }) => text.slice(start, start + 6));

test.each([
  ['He told "Radio Coast that it was over. "We wait," he said.', ['"Radio']],
  ['"Nobody came, she said. "The light went out," she added.', ['"Nobod']],
  ["It was “the worst night. “We ran,” he said.", ["“the wo"]].map((x) => x) as [string, string[]],
  ['He said the road" was shut.', ['" was s']],
  ['Until May 11, "and they will talk.', ['"and t']],
])("the mark without a partner is found in %s", (text, expected) => {
  expect(strays(text)).toEqual(expected.map((words) => words.slice(0, 6)));
});

test.each([
  '"We wait," he said. "All of us."',
  "“We wait,” he said, “all of us.”",
  "„Wir warten“, sagte er.",
  "«Nous attendons», dit-il.",
  "»Vi venter«, sagde han.",
  "”Vi väntar”, sa han. ”Alla.”",
  'A board of 12" and a man of 5\'10" stood there.',
  'דו"ח חדש',
  '"A quotation that runs on\n\n"is opened anew and closed here."',
  "It's the mayor's rock 'n' roll.",
])("paired marks are left alone in %s", (text) => {
  expect(strays(text)).toEqual([]);
});
