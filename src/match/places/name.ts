import { fold } from "../terms/index.ts";

/** A place's name as it is compared: folded, without an article. */
export function placeName(name: string): string {
  return fold(name)
    .replace(/^(?:the|city of|town of|state of|province of) /, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A place's name as transliterations leave it: without apostrophes, accents, gaps and doubled letters. "Tammra'a" is "tamra". */
export function looseName(name: string): string {
  return placeName(name.replace(/[’‘'ʼʿʾ`]/g, ""))
    .replace(/[^a-z0-9]/g, "")
    .replace(/(.)\1+/g, "$1");
}
