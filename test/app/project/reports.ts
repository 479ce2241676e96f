const TOWNS = ["Tamra", "Lisk", "Dorne", "Varda", "Osk", "Belen", "Marrow", "Sund"];
const OUTLETS = ["Valley Post", "Hill Radio", "Coast Wire", "Morning Ledger"];
const PEOPLE = ["Anna Weld", "Jon Marek", "Sira Holt", "Teo Brand"];

/** A small report of its own: a flood in one of eight towns, each town at its own time, with a toll, a voice and now and then a denial. */
export function reportText(i: number): string {
  const town = TOWNS[i % TOWNS.length]!;
  const day = String(1 + ((i * 7) % 28)).padStart(2, "0");
  const month = String(1 + (i % TOWNS.length)).padStart(2, "0");
  const person = PEOPLE[i % PEOPLE.length]!;
  const toll = 100 + ((i * 37) % 400);
  const denial = i % 5 === 0 ? ` The army denied that soldiers had left ${town}.` : "";
  return `---
outlet: ${OUTLETS[i % OUTLETS.length]}
published: 20${30 + (i % 3)}-${month}-${day}
---

At least ${toll} people were killed when the river flooded ${town} on Monday, ${person} of the relief council said.
About ${toll * 11} residents fled their homes, item ${i}.${denial}
`;
}
