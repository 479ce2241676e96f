const VOWEL = /[aeiou]/;

/** The forms of a regular English verb: "warn", "warns", "warned", "warning". `doubled` repeats the last consonant ("admitted"). */
export function regular(lemma: string, { doubled = false } = {}): readonly string[] {
  const last = lemma.at(-1) ?? "";
  const before = lemma.at(-2) ?? "";
  if (last === "e") return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (last === "y" && !VOWEL.test(before)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  const stem = doubled ? lemma + last : lemma;
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
  return [lemma, third, `${stem}ed`, `${stem}ing`];
}
