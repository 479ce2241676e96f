import type { Paragraph } from "docx";
import type { Unzipped } from "fflate";
import type { Brief, BriefSentence, Citation, Picture, PictureReport } from "../model/index.ts";
import { flatText, inertLines, oneLine } from "./view/inert.ts";
import { type Lookup, lookup, outletOf } from "./view/lookup.ts";
import { dateText, headingText } from "./view/values.ts";
import { sameBytes } from "./zip.ts";

type Docx = typeof import("docx");

/**
 * The brief as a Word document: a heading for each section, a footnote for each citation with the exact words, and the reports at the
 * end. A picture without a brief is its title and its reports. The same picture gives the same bytes.
 */
export async function toDocx(picture: Picture): Promise<Uint8Array> {
  const docx: Docx = await import("docx");
  const { Document, HeadingLevel, Packer, Paragraph: P, TextRun } = docx;
  const { brief = NO_BRIEF, ...rest } = picture;
  const inert = inertLines(rest);
  const notes = new Notes(lookup(inert));
  const body: Paragraph[] = [
    new P({ text: headingText(inert.title), heading: HeadingLevel.TITLE }),
    new P({ children: [new TextRun({ text: flatText(brief.basis), italics: true })] }),
    ...brief.sections.flatMap(({ heading, sentences }) => [
      new P({ text: flatText(heading), heading: HeadingLevel.HEADING_1 }),
      ...sentences.map((sentence) => sentenceParagraph(sentence, { docx, notes })),
    ]),
    new P({ text: "Reports", heading: HeadingLevel.HEADING_1 }),
    ...inert.reports.map((report) => new P({ text: reportLine(report), bullet: { level: 0 } })),
    new P({
      children: [
        new TextRun({
          text: `Made by ${inert.engine}. It shows who says what; it does not decide what is true.`,
          italics: true,
        }),
      ],
    }),
  ];
  const document = new Document({
    title: headingText(inert.title),
    creator: inert.engine,
    lastModifiedBy: inert.engine,
    footnotes: Object.fromEntries(
      notes.texts.map((text, i) => [i + 1, { children: [new P({ children: [new TextRun(` ${text}`)] })] }]),
    ),
    sections: [{ children: body }],
  });
  return sameBytes(await Packer.toBuffer(document), withoutClock);
}

const NO_BRIEF: Brief = { language: "en", basis: "", sections: [] };

/** The footnotes in order of their marks. */
class Notes {
  readonly texts: string[] = [];
  readonly #known: Lookup;
  readonly #first = new Map<number, number>();

  constructor(known: Lookup) {
    this.#known = known;
  }

  /** The number of a new footnote: the words, or where they were cited before. */
  add({ number, anchor, names }: Citation): number {
    const before = this.#first.get(number);
    const report = this.#known.reports.get(anchor.report);
    const from = report ? [outletOf(report), dateOf(report)].join(", ") : anchor.report;
    const named = names.map(({ exact }) => `“${oneLine(exact)}”`).join(", ");
    this.texts.push(
      before === undefined
        ? `${from}: “${oneLine(anchor.exact)}”${named ? ` The report names ${named} elsewhere.` : ""}`
        : `See note ${before}.`,
    );
    if (before === undefined) this.#first.set(number, this.texts.length);
    return this.texts.length;
  }
}

function sentenceParagraph(
  { text, citations }: BriefSentence,
  { docx: { FootnoteReferenceRun, Paragraph: P, TextRun }, notes }: { docx: Docx; notes: Notes },
): Paragraph {
  const children = [];
  let from = 0;
  for (const [i, citation] of citations.entries()) {
    const between = flatText(text.slice(from, citation.at));
    // Two marks side by side would read as one number.
    children.push(between || i === 0 ? new TextRun(between) : new TextRun({ text: ", ", superScript: true }));
    children.push(new FootnoteReferenceRun(notes.add(citation)));
    from = citation.at;
  }
  return new P({ children: [...children, new TextRun(flatText(text.slice(from)))], spacing: { after: 120 } });
}

function reportLine(report: PictureReport): string {
  const { title, url } = report;
  return [
    outletOf(report),
    ...(title && report.outlet ? [`“${title}”`] : []),
    dateOf(report),
    ...(url ? [url] : []),
  ].join(", ");
}

function dateOf({ published }: PictureReport): string {
  return published === undefined ? "no date" : dateText(published);
}

/** The properties of the document say when it was made: there is no clock here, so the day of the archive stands. */
function withoutClock(files: Unzipped): Unzipped {
  const core = files["docProps/core.xml"];
  if (!core) return files;
  const text = new TextDecoder().decode(core).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "1980-01-01T00:00:00Z");
  return { ...files, "docProps/core.xml": new TextEncoder().encode(text) };
}
