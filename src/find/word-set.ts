/** The words of a list, which white space parts. An empty list is an empty set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.match(/\S+/g) ?? []);
}
