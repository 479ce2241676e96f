import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CrossreadError } from "../../src/model/index.ts";
import { type ModelContent, packModel, unpackModel } from "../../src/text/learned/container.ts";
import { readModel } from "../../src/text/learned/files.ts";
import { linearOf } from "../../src/text/learned/linear.ts";
import { linearModel, linearSections } from "../../src/text/learned/sections.ts";
import { structureOf, structureSections } from "../../src/text/parsing/structure.ts";
import { taggingOf } from "../../src/text/tagging/model.ts";

const content = { kind: "test", facts: { a: 1 }, sections: new Map([["bytes", Uint8Array.of(1, 2, 3)]]) };
const expected = { kind: "test", path: "models/test.model" };

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof CrossreadError) return error.code;
    throw error;
  }
  return "none";
};

/** The content with the last byte of a section missing. */
const cut = (whole: ModelContent, name: string): ModelContent => ({
  ...whole,
  sections: new Map([...whole.sections, [name, whole.sections.get(name)!.slice(0, -1)]]),
});

describe("model files", () => {
  it("come back as they were packed, and the same content gives the same bytes", () => {
    const bytes = packModel(content);
    expect(unpackModel(bytes, expected).facts).toEqual({ a: 1 });
    expect([...unpackModel(bytes, expected).sections.get("bytes")!]).toEqual([1, 2, 3]);
    expect(packModel(content)).toEqual(bytes);
  });

  it("are refused where any byte is damaged", () => {
    const bytes = packModel(content);
    for (let at = 0; at < bytes.length; at++) {
      const damaged = Uint8Array.from(bytes);
      damaged[at]! ^= 0x20;
      expect(codeOf(() => unpackModel(damaged, expected))).toBe("bad-model");
    }
  });

  it.each([0, 5, 12, 40, -1])("are refused where they are cut at %i", (end) => {
    expect(codeOf(() => unpackModel(packModel(content).slice(0, end), expected))).toBe("bad-model");
  });

  it("are refused where they are of another kind, or no model at all", () => {
    expect(codeOf(() => unpackModel(packModel(content), { ...expected, kind: "tagger" }))).toBe("bad-model");
    expect(
      codeOf(() => unpackModel(readFileSync(new URL("../../package.json", import.meta.url)), expected)),
    ).toBe("bad-model");
    expect(codeOf(() => readModel("no-such", "tagger"))).toBe("bad-model");
  });

  it("are refused where their tables do not fit", () => {
    expect(codeOf(() => taggingOf({ kind: "tagger", facts: null, sections: new Map() }))).toBe("bad-model");
    expect(
      codeOf(() => taggingOf({ kind: "tagger", facts: { tags: ["X X"], edits: [] }, sections: new Map() })),
    ).toBe("bad-model");
    const model = linearOf({
      classes: 2,
      counts: Uint8Array.of(0, 1, 0, 0),
      classOf: Uint8Array.of(1),
      weights: Int8Array.of(-5),
    });
    const sound = { kind: "t", facts: null, sections: new Map(linearSections("m", model)) };
    expect(linearModel(sound, "m", 2)).toEqual(model);
    for (const name of ["counts", "classes", "weights"])
      expect(codeOf(() => linearModel(cut(sound, `m.${name}`), "m", 2))).toBe("bad-model");
  });

  it("keep the weights of the structure, and are refused where these are cut", () => {
    const weights = Int8Array.from({ length: 3 * 4096 }, (_, at) => (at % 3 === 0 ? 0 : (at * 7919) % 128));
    const sections = new Map(structureSections({ bits: 12, weights }));
    const whole = { kind: "t", facts: null, sections };
    expect(structureOf(whole)).toEqual({ bits: 12, weights });
    expect(codeOf(() => structureOf(cut(whole, "structure")))).toBe("bad-model");
  });

  it("of a later version are refused", () => {
    const bytes = packModel(content);
    expect(bytes[8]).toBe(2);
    const later = Uint8Array.from(bytes).fill(3, 8, 9);
    expect(() => unpackModel(later, expected)).toThrow("version 3");
  });
});
