import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/find/statements/zones/quotations.ts";
import { analyse } from "../../../src/text/index.ts";

function quoted(text: string): string[] {
  return findQuotations(analyse(text, "en"), new Set(["said", "narrated", "asked"])).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  );
}

describe("quotations", () => {
  it("pairs curly, straight, Penn and angled marks", () => {
    expect(quoted("“One,” he said. “Two.”")).toEqual(["One,", "Two."]);
    expect(quoted('"One," he said. "Two."')).toEqual(["One,", "Two."]);
    expect(quoted("``One,'' he said.")).toEqual(["One,"]);
    expect(quoted("«One», he said.")).toEqual(["One"]);
  });

  it("reads single marks only where there are no double ones, and never apostrophes", () => {
    expect(quoted("‘One,’ he said.")).toEqual(["One,"]);
    expect(quoted("The ministers’ cars and the people’s bread.")).toEqual([]);
  });

  it("ends a quotation that is opened again where its sentence ends", () => {
    expect(quoted("“The river rose. “It will rise again,” he said.")).toEqual([
      "The river rose.",
      "It will rise again,",
    ]);
  });

  it("keeps a quotation inside a quotation within the outer one", () => {
    expect(quoted("“He called it “a game” and left,” she said.")).toHaveLength(1);
  });

  it("lets speech that is left open behind a colon run to the end of its paragraph", () => {
    expect(quoted('He said: "We wait. Nobody comes.')).toEqual(["We wait. Nobody comes."]);
  });

  it("ends a quotation that is left open before the words that name its speaker", () => {
    expect(quoted('"Nobody told us, said Oren Talvik, who fled.')).toEqual(["Nobody told us"]);
  });

  it("never crosses a paragraph", () => {
    const text = "“One\n\nTwo” he said.";
    for (const inner of quoted(text)) expect(inner).not.toContain("\n\n");
  });
});
