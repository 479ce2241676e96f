/** Every run of so many words in a row of a text, in lower case, with one space between. */
export function runsOf(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(" "));
}
