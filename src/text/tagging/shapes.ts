/** How a word is written: 0 other, 1 lower case, 2 capitalised, 3 capitals, 4 mixed, 5 digits, 6 digits and letters, 7 one capital, 8 punctuation. */
export type Shape = number;

/** The shape of a word. */
export function shapeOf(word: string): Shape {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (code >= 65 && code <= 90) upper++;
    else if (code >= 48 && code <= 57) digits++;
    else if (code > 127) {
      const char = word[at]!;
      if (char !== char.toLowerCase()) upper++;
      else if (char !== char.toUpperCase()) lower++;
    }
  }
  if (digits > 0) return upper + lower > 0 ? 6 : 5;
  if (upper + lower === 0) return 8;
  if (upper === 0) return 1;
  if (lower === 0) return upper === 1 ? 7 : 3;
  const first = word[0]!;
  return upper === 1 && first !== first.toLowerCase() ? 2 : 4;
}

/** How a sentence is written as a whole: 0 as usual, 1 in capitals, 2 with each longer word capitalised, as headlines are. */
export function caseOf(words: readonly string[], shapes: Uint8Array): number {
  let letters = 0;
  let capitals = 0;
  let capitalised = 0;
  for (let at = 0; at < words.length; at++) {
    const shape = shapes[at]!;
    if (words[at]!.length < 4 || shape === 0 || shape === 5 || shape === 6 || shape === 8) continue;
    letters++;
    if (shape === 3) capitals++;
    if (shape >= 2) capitalised++;
  }
  if (letters >= 2 && capitals >= 0.8 * letters) return 1;
  return letters >= 3 && capitalised >= 0.85 * letters ? 2 : 0;
}
