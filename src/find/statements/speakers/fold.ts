/** Lower case, plain apostrophes, no possessive mark: how names are compared. */
export function fold(name: string): string {
  return name.toLowerCase().replaceAll("’", "'").replace(/'s?$/, "").replace(/\s+/g, " ").trim();
}

/** The words of a name that tell it from others. */
export function contentWords(name: string): string[] {
  return fold(name)
    .replace(/'s\b/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !/^(?:the|of|for|in|and|at|an|to|from)$/.test(word));
}
