import { strFromU8, unzipSync } from "fflate";
import mammoth from "mammoth";
import { beforeAll, describe, expect, test } from "vitest";
import type { BriefSentence, Picture } from "../../src/model/index.ts";
import { toDocx } from "../../src/publish/docx.ts";
import { oneLine } from "../../src/publish/view/inert.ts";
import { pictureOf } from "./fixture/build.ts";
import { dernaPicture } from "./fixture/derna.ts";
import { hostilePicture } from "./fixture/hostile.ts";
import { oddPicture } from "./fixture/odd.ts";

let derna: Picture;
let html = "";
beforeAll(async () => {
  derna = await dernaPicture();
  html = (await mammoth.convertToHtml({ buffer: Buffer.from(await toDocx(derna)) })).value;
});

function sentences({ brief }: Picture): BriefSentence[] {
  return brief!.sections.flatMap((section) => section.sentences);
}

/** What stands in the XML of a part, without its tags. */
async function partOf(picture: Picture, part: string): Promise<string> {
  return strFromU8(unzipSync(await toDocx(picture))[part]!);
}

function plainText(markup: string): string {
  return oneLine(
    markup
      .replace(/(?:<sup>.*?<\/sup>)+/g, "")
      .replace(/<[^>]+>/g, " ")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&"),
  ).replace(/ (?=[.,;)])/g, "");
}

describe("the Word document", () => {
  test("holds every heading and every sentence of the brief, in order", () => {
    const text = plainText(html);
    let from = 0;
    for (const { heading, sentences } of derna.brief!.sections) {
      for (const words of [heading, ...sentences.map((sentence) => sentence.text)]) {
        const at = text.indexOf(plainText(words.replaceAll("<", "&lt;")), from);
        expect(at, words).toBeGreaterThanOrEqual(from);
        from = at;
      }
    }
  });

  test("has a footnote for each citation, with the words that it rests on or the note that has them", () => {
    const notes = [...html.matchAll(/<li id="footnote-(\d+)">(.*?)<\/li>/gs)].map(([, , note]) =>
      plainText(note!),
    );
    const citations = sentences(derna).flatMap((sentence) => sentence.citations);
    expect(notes).toHaveLength(citations.length);
    const first = new Map<number, number>();
    for (const [i, { number, anchor }] of citations.entries()) {
      const before = first.get(number);
      if (before === undefined) expect(notes[i]).toContain(plainText(anchor.exact.replaceAll("<", "&lt;")));
      else expect(notes[i]).toContain(`See note ${before}.`);
      if (before === undefined) first.set(number, i + 1);
    }
    expect(html.match(/<sup><a /g)?.length).toBe(citations.length);
  });

  test("lists every report", () => {
    for (const { outlet } of derna.reports) if (outlet) expect(plainText(html)).toContain(outlet);
  });

  test("is the same bytes for the same picture, and says no time", async () => {
    expect(await toDocx(derna)).toEqual(await toDocx(structuredClone(derna)));
    expect(await partOf(derna, "docProps/core.xml")).toContain("1980-01-01T00:00:00Z");
  });

  test("is well-formed whatever the text: no control character of XML 1.0, no markup of a report", async () => {
    for (const picture of [hostilePicture(), oddPicture()]) {
      for (const part of ["word/document.xml", "word/footnotes.xml"]) {
        const xml = await partOf(picture, part);
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(xml).not.toContain("<script");
      }
      const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(picture)) });
      expect(value.length).toBeGreaterThan(100);
    }
  });

  test("is a title and nothing more for a picture of nothing", async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await toDocx(pictureOf([]))) });
    expect(value).toContain("Test");
  });
});
