import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionsIn } from "../../../src/find/statements/index.ts";
import { anchorHolds } from "../../../src/model/index.ts";
import { TIMED } from "../../timed.ts";
import { CASES } from "./cases.ts";
import { read } from "./read.ts";

/** A text this long, and one so many times longer: work that grows with the square takes TIMES squared, twice what is allowed. */
const SHORT = 150;
const TIMES = 4;
/** In milliseconds, for the odd collection of garbage. */
const SLACK = 150;

/** Milliseconds of processor time, which other load on the machine hardly changes. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Pieces of reports in any order, with what breaks readers: stray marks, brackets, blank lines, astral characters. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...CASES.map(({ text }) => text)),
    fc.constantFrom(
      '"',
      "“",
      "”",
      "''",
      "(",
      ")",
      ",",
      ";",
      ":",
      "\n\n",
      " said ",
      " who ",
      " according to ",
      "* ",
      "| ",
      "😀",
      "the",
      "He",
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 12 },
);

describe("any text", () => {
  it("gives anchors that hold, and speakers that statements refer to", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(" ");
        const { speakers, statements, unsure } = read(text);
        const names = new Set(speakers.map(({ name }) => name));
        for (const { speaker } of unsure) expect(speaker).toBe(null);
        for (const one of [...statements, ...unsure]) {
          for (const anchor of [one.content, one.cue, one.speakerMention])
            if (anchor) expect(anchorHolds(anchor, text)).toBe(true);
          if (one.speaker !== null) expect(names.has(one.speaker)).toBe(true);
          for (const relay of one.via) expect(names.has(relay)).toBe(true);
          expect(one.confidence).toBeGreaterThanOrEqual(0);
          expect(one.confidence).toBeLessThanOrEqual(1);
        }
        expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
        expect(names.size).toBe(speakers.length);
      }),
      { numRuns: 60 },
    );
  });

  it("gives attributions whose anchors and parts hold", () => {
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(" ");
        for (const { content } of attributionsIn(read(text), text)) {
          expect(anchorHolds(content, text)).toBe(true);
          for (const [start, end] of content.parts ?? [])
            expect(content.start <= start && start < end && end <= content.end).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(["he said, ", '"', "who said that ", "(", "A, B, ", "the minister of the ", "by X's "])(
    "is read in time that grows with its length: %s",
    TIMED,
    (part) => {
      read(part.repeat(SHORT));
      const short = processorTime(() => read(part.repeat(SHORT)));
      const long = processorTime(() => read(part.repeat(SHORT * TIMES)));
      expect(long).toBeLessThan(2 * TIMES * short + SLACK);
    },
  );
});

describe("attributions", () => {
  it("join the quotations that one reporting word carries", () => {
    const text = '"The bridge went down," Oren Talvik said, "and nobody came. We wait."';
    const [one, ...more] = attributionsIn(read(text), text);
    expect(more).toEqual([]);
    expect(one?.content.parts).toHaveLength(2);
    expect(one?.content.exact).toContain("We wait");
  });

  it("keep apart what different words carry", () => {
    const text = "The army said the port was open. The rebels said it was shut.";
    expect(attributionsIn(read(text), text)).toHaveLength(2);
  });
});
