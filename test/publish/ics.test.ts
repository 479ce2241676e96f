import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { daysOf, type Picture } from "../../src/model/index.ts";
import { toIcs } from "../../src/publish/ics.ts";
import { oneLine } from "../../src/publish/view/inert.ts";
import { eventOf, pictureOf, reportOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { oddPicture } from "./fixture/odd.ts";

let derna: Picture;
beforeAll(async () => {
  derna = await dernaPicture();
});

function read(picture: Picture): InstanceType<typeof ICAL.Event>[] {
  const calendar = new ICAL.Component(ICAL.parse(toIcs(picture)));
  return calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
}

const report = reportOf("a.txt", {
  text: "The bridge fell. The bridge fell. The bridge fell.",
  published: "2031-03-05",
});

/** A picture of one event of a date. */
function dated(
  when: string,
  modality: "happened" | "planned" | "hypothetical" | "denied" = "happened",
): Picture {
  const event = eventOf([{ report, quote: "The bridge fell" }], {
    label: "The bridge fell",
    type: "damage",
    when,
    modality,
  });
  return pictureOf([report], { events: [event] });
}

describe("the calendar", () => {
  test("has every dated event, with its label, its days and its words", () => {
    const wanted = derna.events.filter(({ when }) => when !== undefined && daysOf(when) !== null);
    const events = read(derna);
    expect(events.map(({ uid }) => uid)).toEqual(wanted.map(({ id }) => `${id}@crossread`));
    for (const [i, event] of events.entries()) {
      const { label, when, mentions } = wanted[i]!;
      const { first, last } = daysOf(when!)!;
      expect(event.summary.startsWith(oneLine(label))).toBe(true);
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString()).toBe(first ?? last);
      // The end of an all-day event is exclusive.
      const end = event.endDate.clone();
      end.adjust(-1, 0, 0, 0);
      expect(end.toString()).toBe(last ?? first);
      for (const { exact } of mentions) expect(event.description).toContain(oneLine(exact));
    }
  });

  test.each([
    ["2031-03", "2031-03-01", "2031-04-01"],
    ["2031-03-04/2031-03-06", "2031-03-04", "2031-03-07"],
    ["2031-03-04~", "2031-03-04", "2031-03-05"],
    ["../2031-03-04", "2031-03-04", "2031-03-05"],
  ])(
    "the date %s is the days from %s to before %s, and the description says that it is no single day",
    (when, start, end) => {
      const [event] = read(dated(when));
      expect(event!.startDate.toString()).toBe(start);
      expect(event!.endDate.toString()).toBe(end);
      expect(event!.description).toContain(`EDTF ${when}`);
    },
  );

  test("a single day is not explained", () => {
    expect(read(dated("2031-03-04"))[0]!.description).not.toContain("EDTF");
  });

  test.each([
    ["happened", "CONFIRMED"],
    ["planned", "TENTATIVE"],
    ["hypothetical", "TENTATIVE"],
    ["denied", "CANCELLED"],
  ] as const)("what is %s is %s", (modality, status) => {
    const [event] = read(dated("2031-03-04", modality));
    expect(event!.component.getFirstPropertyValue("status")).toBe(status);
  });

  test("folds at 75 octets, ends lines in CRLF, splits no character, and takes no line from a report", () => {
    for (const picture of [derna, oddPicture(), hostilePicture()]) {
      const text = toIcs(picture);
      expect(text.endsWith("\r\n")).toBe(true);
      for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(text.isWellFormed()).toBe(true);
      const uids = read(picture).map(({ uid }) => uid);
      expect(uids).not.toContain("forged");
      expect(new Set(uids).size).toBe(uids.length);
    }
  });

  test("is the same for the same picture, without a clock", () => {
    expect(toIcs(derna)).toBe(toIcs(structuredClone(derna)));
    expect(toIcs(dated("2031-03-04"))).toContain("DTSTAMP:20310305T000000Z");
  });
});
