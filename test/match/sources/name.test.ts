import { describe, expect, it } from "vitest";
import { agreedAcronyms } from "../../../src/match/sources/joining/acronyms.ts";
import { bodyName, isDocument, isUnnamed, nameWords } from "../../../src/match/sources/naming/name.ts";
import { personName, samePerson } from "../../../src/match/sources/naming/person.ts";

const ONE_BODY: readonly (readonly string[])[] = [
  ["Ministry of Health", "the health ministry", "Federal Ministry of Health"],
  ["Norwegian foreign ministry", "Norway's Ministry of Foreign Affairs", "the foreign ministry in Oslo"],
  [
    "the eastern interior ministry",
    "interior ministry in the east",
    "the eastern administration's interior ministry",
  ],
  ["Kenyan army", "Kenya's military", "the armed forces of Kenya"],
  ["Baku", "the government of Azerbaijan", "Azerbaijan", "the Azerbaijani government"],
  ["World Health Organization", "the WHO", "World Health Organisation", "the UN health agency"],
  [
    "a spokesman for the teachers' union",
    "the teachers' union",
    "teachers' union spokeswoman",
    "the head of the teachers' union",
  ],
  ["UNHCR", "the U.N. refugee agency", "United Nations High Commissioner for Refugees"],
  ["Peru's doctors' union", "the Syndicate of Doctors of Peru"],
  [
    "UNICEF",
    "UNICEF engineers",
    "the organization UNICEF",
    "the UN children's agency's mission",
    "UNICEF and its partners",
  ],
  ["Médecins Sans Frontières", "the charity Doctors Without Borders"],
  ["the civil defence", "civil defence headquarters"],
  ["National Roads Centre", "National Roads Center"],
];

const OTHER_BODIES: readonly (readonly [string, string])[] = [
  ["the health ministry", "the interior ministry"],
  ["Norwegian foreign ministry", "Swedish foreign ministry"],
  ["South Sudan's army", "Sudan's army"],
  ["the eastern interior ministry", "the western interior ministry"],
  ["World Food Programme", "World Health Organization"],
  ["Kenya", "the Kenyan health ministry"],
  ["the United Nations", "UN engineers"],
  ["UNICEF", "UNICEF critics"],
  ["UNICEF", "a group that left UNICEF"],
  ["teachers' union", "drivers' union"],
];

const keyOf = (name: string) => {
  const { known, country, words } = bodyName(name);
  return known ?? `${country ?? ""}:${words.join(" ")}`;
};

describe("names of bodies", () => {
  it.each(ONE_BODY)("takes %s and its other names for one", (first, ...others) => {
    for (const other of others) expect(keyOf(other)).toBe(keyOf(first));
  });

  it.each(OTHER_BODIES)("keeps %s and %s apart", (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });

  it("says who only speaks for a body", () => {
    expect(bodyName("a spokesman for the ministry of health").mouthpiece).toBe(true);
    expect(bodyName("head of the Chad delegation of the IFRC")).toMatchObject({
      known: "ifrc",
      mouthpiece: true,
    });
    expect(bodyName("the ministry of health").mouthpiece).toBe(false);
  });

  it.each(["residents", "a senior official", "eyewitnesses in the port", "hospital staff"])(
    "takes %s for a voice without a name",
    (name) => {
      expect(isUnnamed(nameWords(name))).toBe(true);
    },
  );

  it.each(["the doctors' union", "the relief committee", "Audit Bureau"])("takes %s for a body", (name) => {
    expect(isUnnamed(nameWords(name))).toBe(false);
  });
});

describe("documents", () => {
  it.each(["the Flash Appeal", "update 4", "the previous situation report"])(
    "takes %s for a document",
    (name) => {
      expect(isDocument(name)).toBe(true);
    },
  );
  it.each(["Plan International", "the relief council"])("takes %s for none", (name) => {
    expect(isDocument(name)).toBe(false);
  });
});

const ONE_PERSON: readonly (readonly [string, string])[] = [
  ["Abdulmenam al-Ghaithi", "Abdel Moneim Al-Ghaithi"],
  ["Stéphane Dubois", "Stephane Dubois"],
  ["Mohammed Hassan", "Muhammad Hasan"],
  ["health minister Othman Abduljaleel", "Othman Abduljalil"],
  ["Dr Lena Strand", "Lena Strand, the mayor"],
  ["Yusuf Karimov", "Karimov"],
  ["J. Okafor", "James Okafor"],
];

const OTHER_PEOPLE: readonly (readonly [string, string])[] = [
  ["Lena Strand", "Olav Strand"],
  ["James Okafor", "James Okoro"],
  ["Ali Hassan", "Omar Hussein"],
  ["Ana Lima", "Ana Lopes"],
];

describe("names of people", () => {
  it.each(ONE_PERSON)("takes %s and %s for one", (a, b) => {
    expect(samePerson(personName(a)!, personName(b)!)).toBe(true);
  });

  it.each(OTHER_PEOPLE)("keeps %s and %s apart", (a, b) => {
    expect(samePerson(personName(a)!, personName(b)!)).toBe(false);
  });

  it("finds no person in a bare title", () => {
    expect(personName("the minister")).toBeNull();
  });
});

describe("acronyms", () => {
  it("are the initials of the words before them", () => {
    expect(agreedAcronyms(["The Harlow Trade Union Council (HTUC) said so."]).get("HTUC")).toBe(
      "Harlow Trade Union Council",
    );
    expect(agreedAcronyms(["Officials of the Ministry for Roads and Bridges (MRB) left."]).get("MRB")).toBe(
      "Ministry for Roads and Bridges",
    );
  });

  it("are dropped where two reports disagree", () => {
    expect(
      agreedAcronyms(["The Northern Miners Association (NMA)", "The National Medical Agency (NMA)"]).has(
        "NMA",
      ),
    ).toBe(false);
  });

  it("are no brackets of other kinds", () => {
    expect(agreedAcronyms(["Ruth Amadi (Labour) and Peter Stone (East)"]).size).toBe(0);
  });
});
