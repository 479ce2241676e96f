const INTRODUCED =
  /((?:\p{Lu}[\p{L}'’-]{0,40})(?: (?:of|for|the|and|on|in|\p{Lu}[\p{L}'’-]{0,40})){1,9}) \((\p{Lu}[\p{L}.-]{1,9})\)/gu;
const SMALL = new Set(["of", "for", "the", "and", "on", "in"]);

/** The acronyms that the texts introduce, where all that introduce one agree on what it stands for. */
export function agreedAcronyms(texts: readonly string[]): Map<string, string> {
  const agreed = new Map<string, string | null>();
  for (const text of texts) {
    for (const [acronym, full] of acronymsOf(text)) {
      const known = agreed.get(acronym);
      agreed.set(acronym, known === undefined || known?.toLowerCase() === full.toLowerCase() ? full : null);
    }
  }
  return new Map([...agreed].flatMap(([acronym, full]) => (full === null ? [] : [[acronym, full] as const])));
}

/** The acronyms that a text introduces ("Valley Miners' Trade Union (VMTU)"), with what they stand for: only the words whose initials they are. */
function acronymsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of text.matchAll(INTRODUCED)) {
    const acronym = match[2]!;
    const full = expansionOf(match[1]!.split(" "), acronym.replace(/[.-]/g, ""));
    if (full && !found.has(acronym)) found.set(acronym, full);
  }
  return found;
}

/** The last words whose initials make the acronym, small words counted or not. */
function expansionOf(words: readonly string[], acronym: string): string | null {
  const wanted = acronym.toLowerCase();
  for (let first = words.length - 2; first >= 0; first--) {
    const tail = words.slice(first);
    const all = tail.map((word) => word[0]!.toLowerCase()).join("");
    const large = tail
      .filter((word) => !SMALL.has(word))
      .map((word) => word[0]!.toLowerCase())
      .join("");
    if (!SMALL.has(tail[0]!) && (all === wanted || large === wanted)) return tail.join(" ");
  }
  return null;
}
