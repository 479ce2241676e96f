import { describe, expect, it } from "vitest";
import { TURN_DOWNS } from "../../../src/find/statements/en/turn-downs.ts";
import { lines, read } from "./read.ts";

const SAID = "Residents said the well had been closed. ";

/** The denials of a text, as "speaker | content". */
function denials(text: string): string[] {
  return read(text)
    .statements.filter(({ act }) => act === "deny")
    .map(({ speaker, content }) => `${speaker} | ${content.exact}`);
}

describe("turning a claim down in other words", () => {
  it.each(TURN_DOWNS.rules)("$id is read", ({ yes, no }) => {
    for (const text of yes) expect(denials(SAID + text), text).toEqual([`mayor | ${text.slice(0, -1)}`]);
    for (const text of no) expect(denials(SAID + text), text).not.toContain(`mayor | ${text.slice(0, -1)}`);
  });

  it("takes whoever the parse has for its subject", () => {
    expect(denials(`${SAID}The sluicery rejects the charge.`)).toEqual([
      expect.stringContaining("The sluicery rejects the charge"),
    ]);
  });

  it("leaves what is only to be turned down, and nouns, alone", () => {
    expect(denials(`${SAID}It is hard to brush the charge aside.`)).toEqual([]);
    expect(denials("Nine miners were hurt in the protests.")).toEqual([]);
  });
});

describe("the words of a denial", () => {
  it("are joined to the clause that turns a claim down", () => {
    const said = (text: string) => denials(SAID + text);
    expect(said("The mayor denied this, saying the well was open.")).toEqual([
      "mayor | The mayor denied this, saying the well was open",
    ]);
    expect(said("The mayor rejected that account: her men had kept the well open.")).toEqual([
      "mayor | The mayor rejected that account: her men had kept the well open",
    ]);
    expect(said('The mayor will not hear of this. "The well is open," she said.')).toEqual([
      'mayor | The mayor will not hear of this. "The well is open,"',
    ]);
    expect(said('The council denied it. "The well is open," its spokesman Otto Lenz said.')).toEqual([
      'council | The council denied it. "The well is open,"',
    ]);
  });

  it("are not those of somebody else", () => {
    expect(denials(`${SAID}The council denied it. "My goats are thirsty," a widow said.`)).toEqual([
      "council | The council denied it",
    ]);
  });

  it("stay a statement of their own, as does what is denied", () => {
    const text = 'The mayor denied that the well had been closed. "Anyone may drink," she said.';
    expect(lines(text)).toEqual(
      expect.arrayContaining([
        "mayor | the well had been closed",
        "mayor | Anyone may drink",
        'mayor | The mayor denied that the well had been closed. "Anyone may drink,"',
      ]),
    );
  });

  it("leave what is denied to whom the sentence names for it", () => {
    expect(
      lines("The mayor denied on Friday that the well had been closed, as the ministry has alleged."),
    ).toEqual([
      "mayor | The mayor denied on Friday that the well had been closed",
      "ministry | the well had been closed",
    ]);
    expect(lines("The mayor denied that the well had been closed, as alleged by the ministry.")).toContain(
      "ministry | the well had been closed",
    );
  });
});
