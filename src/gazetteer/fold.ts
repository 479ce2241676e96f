import anyAscii from "any-ascii";

const ASCII_WORD = /^[\x21-\x7e]*$/;
const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
  ["ft", "fort"],
  ["mt", "mount"],
]);

/**
 * One word as the gazetteer's keys write it: ASCII lower case, apostrophes dropped, other signs as single spaces
 * ("N'Djamena" → "ndjamena", "Ağdam" → "agdam", "al-Fashir" → "al fashir"). "" where nothing is left. Never throws.
 */
export function foldWord(word: string): string {
  const ascii = ASCII_WORD.test(word) ? word : anyAscii(word);
  let key = "";
  for (const char of ascii) {
    const code = char.charCodeAt(0);
    if ((code >= 48 && code <= 57) || (code >= 97 && code <= 122)) key += char;
    else if (code >= 65 && code <= 90) key += char.toLowerCase();
    else if (code !== 39 && code !== 96 && key !== "" && !key.endsWith(" ")) key += " ";
  }
  return key.trimEnd();
}

/** The key of a name of one or more words: each folded, joined by single spaces, "St", "Ft" and "Mt" in front of another word in full. */
export function foldName(name: string): string {
  return joinKey(name.split(/\s/).map(foldWord));
}

/** The key of a name from its folded words; empty ones are passed over. */
export function joinKey(words: readonly string[]): string {
  // A possessive that the tokeniser cut off goes back to its word: "Cox's Bazar" is "coxs bazar" however it is split.
  const key = words
    .filter((word) => word !== "")
    .reduce((joined, word) => (joined === "" || word === "s" ? joined + word : `${joined} ${word}`), "");
  const space = key.indexOf(" ");
  if (space < 0) return key;
  const full = SHORT_FORMS.get(key.slice(0, space));
  return full === undefined ? key : full + key.slice(space);
}
