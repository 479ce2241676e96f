import { HEADS, VAGUE_HEADS } from "../en/offices.ts";
import { COMPANY_WORDS, DESCRIBING, TITLES } from "../en/words.ts";
import { nameWords } from "./name.ts";

/** Up to four words, then a proper name up to where it says where that is. */
const DESCRIBED =
  /^((?:\p{L}[\p{L}-]{1,19} )?(?:\p{Ll}[\p{L}-]{1,19} ){0,4})(\p{Lu}[\p{L}\p{M}\d&’'.-]*(?: \p{Lu}[\p{L}\p{M}\d&’'.-]*){0,4})(?: (?:in|of|from) .{1,60})?$/u;

/** The proper name behind words for what kind of body bears it: "LBD" of "legal aid institute LBD in Tamra"; `null` where a name is none so described. */
export function properName(name: string): string | null {
  const match = DESCRIBED.exec(name.replace(/^the /i, ""));
  if (!match) return null;
  const words = match[1]!.trim().split(" ");
  if (!isKind(words.at(-1)!.toLowerCase())) return null;
  return TITLES.has(match[2]!.split(" ")[0]!.toLowerCase()) ? null : match[2]!;
}

function isKind(word: string): boolean {
  return DESCRIBING.has(word) || (HEADS.has(word) && !VAGUE_HEADS.has(word) && !/s$/.test(word));
}

/** "Kolkheti Electric" is a company. */
export function isCompany(name: string): boolean {
  const [, ...rest] = nameWords(name);
  return rest.some((word) => COMPANY_WORDS.has(word));
}
