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

/** The name of a place that is not listed, without the word for its kind: "Zedra camp" and "the camp of Zedra" are "zedra". */
export function sceneName(name: string): string {
  const whole = placeName(name);
  const bare = whole.replace(KINDS_BEFORE, "").replace(KINDS_BEHIND, "");
  return bare === "" ? whole : bare;
}

const KINDS =
  "camp|idp camp|refugee camp|city|town|village|district|province|region|area|quarter|neighbourhood|neighborhood|island";
const KINDS_BEFORE = new RegExp(`^(?:${KINDS}) of (?:the )?`);
const KINDS_BEHIND = new RegExp(` (?:${KINDS})$`);
