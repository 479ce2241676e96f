import { expect, test } from "vitest";
import { datelineOf, dateOf } from "../../../src/read/dates/index.ts";

test.each([
  ["2023-09-14T11:30:00+0000", "2023-09-14T11:30:00+00:00"],
  ["2023-09-12T17:05:00.123Z", "2023-09-12T17:05:00Z"],
  ["2023-09-14 11:30", "2023-09-14T11:30:00"],
  ["20230914", "2023-09-14"],
  ["2023-09", "2023-09"],
  ["Thu, 14 Sep 2023 11:30:00 GMT", "2023-09-14T11:30:00Z"],
  ["September 14, 2023 at 5:40 pm", "2023-09-14T17:40:00"],
  ["14 Sept. 2023, 12:10 am", "2023-09-14T00:10:00"],
  ["the 2nd of May 2023", "2023-05-02"],
  ["14/09/2023", "2023-09-14"],
  ["05.06.2023", "2023-06-05"],
  ["Monday 05/06/2023", "2023-06-05"],
  ["Saturday, 05/06/2023", "2023-05-06"],
])("%s is read as %s", (written, date) => {
  expect(dateOf(written)).toBe(date);
});

test.each([
  "05/06/2023",
  "nonsense",
  "2023-13-40",
  "5 hours ago",
  "May 2",
  "30 February 2023",
  "",
  "9".repeat(200),
])("%s is no certain date", (written) => {
  expect(dateOf(written)).toBeUndefined();
});

test.each([
  ["Port Town – Thursday 14/09/2023", "2023-09-14"],
  ["Port Town (Agencies) Tuesday, May 2, 2023", "2023-05-02"],
  ["As of 16 September 2023, 18:00 local time", "2023-09-16T18:00:00"],
  ["## SITUATION REPORT No. 9 (12 May 2023)", "2023-05-12"],
  ["Reporting period: 1 May 2023 – 14 May 2023", "2023-05-14"],
  [
    "GENEVA, 16 April 2023 (Agency) – The agency said that people had fled the city on foot and by boat in large numbers.",
    "2023-04-16",
  ],
])("the report dates itself in %s", (line, date) => {
  expect(datelineOf(["A title", "", line])).toBe(date);
});

test.each([
  "On Tuesday 12 September 2023 a storm broke two dams.",
  "The floods of 11 September 2023",
  "Homeless since 6 February 2023",
  "PORT TOWN, April 16 (Agency) - At least nine people were killed.",
  "The ministry, which on 3 May 2023 had denied it, now says that the bridge fell because nobody had looked after it.",
])("the date in %s is not that of the report", (line) => {
  expect(datelineOf([line])).toBeUndefined();
});
