/** Singulars that no rule gives. */
const IRREGULAR: Readonly<Record<string, string>> = {
  people: "person",
  persons: "person",
  men: "man",
  women: "woman",
  children: "child",
  feet: "foot",
  lives: "life",
  wives: "wife",
  houses: "house",
  buses: "bus",
  crises: "crisis",
  staff: "staff",
  police: "police",
  tonnes: "tonne",
  shoes: "shoe",
  corpses: "corpse",
  nurses: "nurse",
  villages: "village",
  bridges: "bridge",
  refugees: "refugee",
  vehicles: "vehicle",
  planes: "plane",
  series: "series",
};

/** The singular of an English noun in lower case, by rule; a word that is no plural stays as it is. */
export function singular(noun: string): string {
  const known = IRREGULAR[noun];
  if (known !== undefined) return known;
  if (noun.length > 4 && noun.endsWith("ies")) return `${noun.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x|zz)es$/.test(noun)) return noun.slice(0, -2);
  return noun.length > 3 && /[^su]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
