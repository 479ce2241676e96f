import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchorHolds, CrossreadError, type Report } from "../../src/model/index.ts";
import { type ReadOptions, readReport, readSourceLog } from "../../src/read/index.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, options: Partial<ReadOptions> = {}): Report =>
  readReport(bytes(text), { path: "report.txt", ...options });

function codeOf(run: () => unknown): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    if (error instanceof CrossreadError) return error.code;
    throw error;
  }
}

describe("whatever the bytes", () => {
  const paths = fc.constantFrom("a.txt", "a.md", "a.html", "a.json", "a", "a.bin");
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.constantFrom(
        "---\n",
        "a: b\n",
        "<p>",
        "</p>",
        "<table><tr><td>",
        "<br>",
        "<!--",
        '{"text": "',
        '"}',
        "[",
        "100,<>",
        "10,1??",
      ),
      fc.constantFrom(
        "â€œ",
        "Ã©",
        '"',
        "“",
        "”",
        "ab-\ncd",
        "\ufffd",
        "\0",
        "\r\n",
        "&amp;",
        "<script>",
        "<h1>",
        "The river rose again on Monday, he said. ",
      ),
    ),
    { maxLength: 40 },
  );

  test("a report comes out, or an expected failure", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          pieces.map((list) => bytes(list.join(""))),
        ),
        paths,
        (content, path) => {
          expect(() => codeOf(() => readReport(content, { path }))).not.toThrow();
        },
      ),
      { numRuns: 500 },
    );
  });

  test("the anchors of damage hold, and the text is well formed and composed", () => {
    fc.assert(
      fc.property(pieces, paths, (list, path) => {
        const content = bytes(list.join(""));
        if (codeOf(() => readReport(content, { path })) !== undefined) return;
        const { text, damage } = readReport(content, { path });
        for (const { anchor } of damage) expect(anchorHolds(anchor, text)).toBe(true);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\r\0]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the id of a report", () => {
  test("depends on its bytes, not on its path", () => {
    expect(read("A wall fell.", { path: "a.txt" }).id).toBe(read("A wall fell.", { path: "b/c.txt" }).id);
    expect(read("A wall fell.").id).not.toBe(read("A wall fell!").id);
  });

  test("depends on what the source log says, but not on the file named there", () => {
    const row = (file: string, outlet?: string) => ({ file, ...(outlet ? { outlet } : {}) });
    const plain = read("A wall fell.").id;
    expect(read("A wall fell.", { log: row("a.txt") }).id).toBe(plain);
    expect(read("A wall fell.", { log: row("a.txt", "One") }).id).not.toBe(plain);
    expect(read("A wall fell.", { log: row("a.txt", "One") }).id).toBe(
      read("A wall fell.", { log: row("b.txt", "One") }).id,
    );
  });
});

describe("the publication date", () => {
  const dated = "---\npublished: 2024-01-02\n---\n";
  const line = "Port Town – Thursday 04/01/2024\n\n";
  const log = { file: "report.txt", published: "2024-01-03" };

  test.each([
    ["the metadata", dated + line, { log, published: "2024-01-05" }, "2024-01-02", "metadata"],
    ["the source log", line, { log, published: "2024-01-05" }, "2024-01-03", "metadata"],
    ["the dateline", line, { published: "2024-01-05" }, "2024-01-04", "text"],
    ["the option", "", { published: "2024-01-05" }, "2024-01-05", "option"],
    ["nothing", "", {}, undefined, "none"],
  ] as const)("comes from %s", (_, head, options, published, publishedFrom) => {
    const report = read(`${head}A wall fell on Monday.`, options);
    expect([report.published, report.publishedFrom]).toEqual([published, publishedFrom]);
  });

  test("keeps its offset, which is the zone unless one is named", () => {
    const text = "---\ndate: 2024-01-02T10:00:00+03:00\n---\nA wall fell.";
    expect(read(text)).toMatchObject({ published: "2024-01-02T10:00:00+03:00", timezone: "+03:00" });
    expect(read(text, { timezone: "Africa/Khartoum" }).timezone).toBe("Africa/Khartoum");
  });
});

describe("the charset", () => {
  const encoded = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));

  test.each([
    [
      "UTF-16 with a mark",
      Uint8Array.from(Buffer.from("\ufeffThe café is shut.", "utf16le")),
      "The café is shut.",
    ],
    [
      "UTF-16 without a mark",
      Uint8Array.from(Buffer.from("The café is shut.", "utf16le")),
      "The café is shut.",
    ],
    [
      "Windows-1252",
      Uint8Array.from(Buffer.from("\x93The caf\xe9\x94 is shut.", "latin1")),
      "“The café” is shut.",
    ],
    [
      "UTF-8 with one byte lost",
      Buffer.concat([bytes("Łódź żółć and "), encoded("c5"), bytes(" all.")]),
      "Łódź żółć and \ufffd all.",
    ],
  ])("%s is read", (_, content, text) => {
    expect(readReport(content, { path: "a.txt" }).text).toBe(text);
  });
});

describe("what holds no report", () => {
  test.each([
    ["", "a.txt", "empty"],
    ["<html><body><img src=x></body></html>", "a.html", "empty"],
    ['{"items": []}', "a.json", "malformed"],
    ['[{"text": "a"}, {"text": "b"}]', "a.json", "malformed"],
    ["%PDF-1.4 ...", "a.txt", "not-text"],
    ['<rss version="2.0"><channel></channel></rss>', "a.txt", "not-text"],
    ["{\\rtf1 hello}", "a.txt", "not-text"],
  ])("%j as %s is refused as %s", (text, path, code) => {
    expect(codeOf(() => read(text, { path }))).toBe(code);
  });

  test("is told by limits that can be set", () => {
    expect(codeOf(() => read("A wall fell.", { limits: { bytes: 12 } }))).toBeUndefined();
    expect(codeOf(() => read("A wall fell.", { limits: { bytes: 11 } }))).toBe("too-large");
    expect(codeOf(() => read("A wall fell.", { limits: { characters: 11 } }))).toBe("too-large");
    expect(codeOf(() => read("<p><b><i>A wall fell.", { path: "a.html", limits: { depth: 2 } }))).toBe(
      "too-deep",
    );
  });
});

describe("the format", () => {
  const page = "<!doctype html><html><body><p>The wall fell on Monday.</p></body></html>";

  test("is told by the content where the name misleads", () => {
    expect(read(page, { path: "a.txt" }).text).toBe("The wall fell on Monday.");
    expect(read("No tag is in this text, 5 < 6.", { path: "a.html" }).text).toBe(
      "No tag is in this text, 5 < 6.",
    );
    expect(read('{"text": "The wall fell."}', { path: "export" }).text).toBe("The wall fell.");
  });

  test("a rule at the head of a text is no front matter", () => {
    expect(read("---\nThe wall fell.\n---\nThe end.").text).toBe("---\nThe wall fell.\n---\nThe end.");
  });
});

describe("a source log", () => {
  test("is read with any of its columns, in any order, with commas, semicolons or tabs", () => {
    expect(
      readSourceLog(bytes("\ufefffile,published,language\r\na.txt,2024-01-01,en\r\nb.txt,,\r\n")),
    ).toEqual([{ file: "a.txt", published: "2024-01-01", language: "en" }, { file: "b.txt" }]);
    expect(readSourceLog(bytes('Outlet;File\n"The ""Post""";x/a.txt\n'))).toEqual([
      { file: "x/a.txt", outlet: 'The "Post"' },
    ]);
    expect(readSourceLog(bytes("file\ttitle\na.txt\tA, B; C\n"))).toEqual([
      { file: "a.txt", title: "A, B; C" },
    ]);
  });

  test("without a column for the file is refused", () => {
    expect(codeOf(() => readSourceLog(bytes("name,date\na,b\n")))).toBe("malformed");
  });
});
