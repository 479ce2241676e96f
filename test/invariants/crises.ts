import fc from "fast-check";
import {
  find,
  match,
  type Picture,
  picture,
  type ReadReport,
  type Report,
  readReports,
} from "../../src/index.ts";
import { EXAMPLES, PACKS } from "../shared.ts";

/** The reports of the examples, and of the packs that are there, each crisis read and searched once. */
export async function crises(): Promise<{ name: string; read: ReadReport[] }[]> {
  const folders = [...EXAMPLES, ...PACKS.filter((pack) => !EXAMPLES.some((e) => e.endsWith(lastPart(pack))))];
  return Promise.all(
    folders.map(async (folder) => {
      const { reports } = await readReports([folder]);
      return { name: lastPart(folder), read: reports.map(readReport) };
    }),
  );
}

/** A report with what is found in it. */
export function readReport(report: Report): ReadReport {
  return { report, findings: find(report) };
}

/** The picture of these reports. */
export function pictureOf(read: readonly ReadReport[]): Picture {
  return picture({ title: "test", reports: read, refused: [], links: match(read) });
}

/** Text as hostile as it comes: pieces of news, numbers, quotation marks and debris in any order. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES()) },
      { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

function PIECES(): string[] {
  return [
    "At least 40 people were killed",
    " on Saturday",
    ", the interior ministry said. ",
    "The army denied this. ",
    '"Nobody came," ',
    "she said",
    ". ",
    "“",
    "”",
    '"',
    "''",
    "``",
    "«",
    "'",
    "\n",
    "\n\n",
    "\r\n",
    "* ",
    "# ",
    "**Deaths.** ",
    " | ",
    "\t",
    "   ",
    "100,<>",
    "70,??",
    "11,",
    "2.5 million",
    " to ",
    "between ",
    "12 ",
    "and ",
    "a dozen ",
    "tens of thousands ",
    "$",
    "€900,000",
    " percent",
    "13.06.2023",
    "2023-99-99",
    "last week",
    "a day earlier",
    "according to ",
    "UNHCR",
    " (WHO)",
    "Al-Hadath quoted ",
    "as saying that ",
    "which ",
    "he ",
    "its spokesman ",
    "in Derna",
    "\u0000",
    "\u202e",
    "\ufeff",
    "\ud800",
    "👩‍🚒",
    "é",
    "а́",
    "........",
    "((((((",
    "9".repeat(40),
    "a".repeat(300),
  ];
}

function lastPart(path: string): string {
  return path.split("/").at(-1) ?? path;
}
