import { LANGUAGES } from "../../../src/find/languages/index.ts";
import { findStatements } from "../../../src/find/statements/index.ts";
import type { FoundStatement, Speaker } from "../../../src/model/index.ts";
import { analyse } from "../../../src/text/index.ts";

/** Finds the statements of a text that stands alone. */
export function read(text: string): {
  speakers: Speaker[];
  statements: FoundStatement[];
  unsure: FoundStatement[];
} {
  return findStatements(analyse(text, "en"), {
    context: { report: "r1" },
    dates: [],
    words: LANGUAGES[0]?.statements,
  });
}

/** Each statement as "speaker | content". */
export function lines(text: string): string[] {
  return read(text).statements.map((one) => `${one.speaker ?? "-"} | ${one.content.exact}`);
}
