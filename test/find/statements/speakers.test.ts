import { describe, expect, it } from "vitest";
import { lines, read } from "./read.ts";

function named(text: string, name: string): ReturnType<typeof read>["speakers"][number] {
  const found = read(text).speakers.find((speaker) => speaker.name === name);
  expect(found, lines(text).join("\n")).toBeDefined();
  return found!;
}

function voiceOf(text: string, content: string): string | null {
  return read(text).statements.find((one) => one.content.exact.includes(content))?.speaker ?? null;
}

describe("speakers", () => {
  it("follow a full name by last name, title and pronoun", () => {
    const text =
      "Aron Velt, the health minister, said the toll was 83. Velt said more would follow. The minister warned that wells were foul. He added that help was near.";
    const { statements } = read(text);
    expect(new Set(statements.map(({ speaker }) => speaker))).toEqual(new Set(["Aron Velt"]));
    expect(named(text, "Aron Velt").aliases).toContain("health minister");
  });

  it("take a body by its acronym once the report has explained it", () => {
    const text =
      "The World Health Organization (WHO) said 83 people had died. WHO said the wells were foul. The agency asked for more time.";
    expect(voiceOf(text, "wells")).toBe("World Health Organization");
    expect(voiceOf(text, "more time")).toBe("World Health Organization");
    expect(named(text, "World Health Organization").aliases).toContain("WHO");
  });

  it("do not take an acronym for a pronoun", () => {
    expect(voiceOf("WHO said the wells were foul.", "wells")).toBe("WHO");
  });

  it("mean by 'the agency' the body that was named last, said it anything or not", () => {
    const text =
      "The Sea Rescue Agency said two boats had sunk.\n\nThree workers of the World Food Programme (WFP) were killed on Saturday, the agency said. It stopped its work on Sunday.";
    expect(voiceOf(text, "Three workers")).toBe("World Food Programme");
  });

  it("link a spokesman with his body and do not merge them", () => {
    const text = 'The coast guard denied this. "No boat was lost," its spokesman said.';
    const speaker = named(text, "coast guard spokesman");
    expect(speaker).toMatchObject({ organisation: "coast guard", spokesperson: true });
    expect(named(text, "coast guard").spokesperson).toBeUndefined();
  });

  it("explain a bare spokesman by the one who is named later", () => {
    const text =
      'A mission will leave on Friday, a spokesman said.\n\n"It will take a week," spokesman Oren Talvik told reporters.';
    expect(voiceOf(text, "A mission")).toBe("Oren Talvik");
  });

  it("find whom 'she' means by a name that has not spoken", () => {
    const text =
      'The army said the road was clear.\n\nMirel Danto, a 52-year-old nurse, was stuck in her school. "Nobody answers the phone," she said.';
    expect(voiceOf(text, "Nobody answers")).toBe("Mirel Danto");
  });

  it("find whom 'she' means by the surname that the sentence before is about", () => {
    const text =
      'The security secretary, Lida Corvane, told reporters that 20 had died. Parlours had taken in 60 bodies, said the owner of one of them. Corvane waved that away. "We count," she said.';
    expect(voiceOf(text, "We count")).toBe("Lida Corvane");
    expect(voiceOf(text, "60 bodies")).toBe("owner");
  });

  it("find whom 'he' means by an office without a name", () => {
    const text =
      "The harbour was shut, said Nora Quell, who speaks for the agency. On the quay I met the director of the water council. Forty houses are gone, he told me.";
    expect(voiceOf(text, "Forty houses")).toBe("director of the water council");
  });

  it("do not take the place of a dateline for a voice", () => {
    const text =
      "PORT SELAN (MPA) - Boats sank. Ansara's military gives another account: the boats carried arms, it says.";
    expect(read(text).speakers.map(({ name }) => name)).not.toContain("PORT SELAN");
  });

  it("take a title with a scope for the one who bears it by name", () => {
    const text =
      "Forty houses burned, the regional governor said.\n\nGovernor Lida Corvane told reporters that help was near.";
    expect(voiceOf(text, "Forty houses")).toBe("Lida Corvane");
  });

  it("link a spokesman whom nothing names with the body that the sentence before is about", () => {
    const text = 'The coast guard denied this. "No boat was lost," a spokesman said. It promised an inquiry.';
    expect(named(text, "coast guard spokesman")).toMatchObject({ organisation: "coast guard" });
    expect(voiceOf(text, "an inquiry")).toBe("coast guard");
  });

  it("take a proper name beside a description, and a calling beside a number", () => {
    const text =
      'A local rights group, Voice of the Quays, said 17 had died. "They took the soap," said one of them, a trader.';
    expect(voiceOf(text, "17 had died")).toBe("Voice of the Quays");
    expect(voiceOf(text, "They took the soap")).toBe("trader");
  });

  it("part a full name from the body behind it", () => {
    const text = "Wells ran dry, said the surgeon Oren Talvik of the charity Open Hands.";
    expect(named(text, "Oren Talvik")).toMatchObject({ organisation: "charity Open Hands" });
  });

  it("find an official by the body that is named", () => {
    const text =
      "Mirel Danto, who runs the delegation of the ICRC in Selan, said wells were foul. The ICRC official said that help was near.";
    expect(voiceOf(text, "help was near")).toBe("Mirel Danto");
  });

  it("find whom 'who' and 'according to her' mean", () => {
    const text =
      "The port is shut, according to Lida Corvane, who added that boats were lost. According to her, three had sunk.";
    expect(voiceOf(text, "boats were lost")).toBe("Lida Corvane");
    expect(voiceOf(text, "three had sunk")).toBe("Lida Corvane");
  });

  it("mean by 'the Ministry' in capitals the one that the text is mostly about", () => {
    const text =
      "The Ministry of Water said wells were foul. The Ministry of Water said pumps had come. The Ministry of Defence denied this. The Ministry asked for patience.";
    expect(voiceOf(text, "patience")).toBe("Ministry of Water");
  });

  it("do not take one who is only told for whom 'it' means", () => {
    const text =
      'The army denied this. "All boats are back," its spokesman told the broadcaster. It said more would leave.';
    expect(voiceOf(text, "more would leave")).toBe("army");
  });

  it("give no rank or form of address as a name", () => {
    const text = '"We have no beds," said Dr. Nora Quell. Colonel Oren Talvik said the road was open.';
    for (const { aliases } of read(text).speakers)
      for (const alias of aliases) expect(alias).not.toMatch(/^(?:Dr\.?|Colonel)$/);
  });

  it.each([
    ["a season", "The rainy season said nothing that anybody heard."],
    ["a pronoun for a thing", "The federal one says that 48 people died."],
    ["a label before a colon", "Ansara: the relief agency counts 3,400 arrivals."],
  ])("are never %s", (_, text) => {
    for (const { name } of read(text).speakers) expect(name).not.toMatch(/season|one$|Ansara/);
  });

  it.each([
    ["Ostria has lost two boats, its coast guard said.", "Ostria's coast guard"],
    ["Forty people drowned in Velmark alone, its harbour board said.", "Velmark's harbour board"],
    [
      "A league of ferrymen has saved 89 people, its press office told the daily.",
      "league of ferrymen press office",
    ],
  ])("take 'its' for the subject of the same sentence, or for the last name in it: %s", (text, name) => {
    expect(read(text).statements[0]?.speaker).toBe(name);
  });

  it("never take one whom only a quotation speaks of for 'he'", () => {
    const text =
      'The wall fell, says Oren Talvik, a mason. "A man without papers waits," he explains. He himself believes that more will fall.';
    expect(voiceOf(text, "A man without papers")).toBe("Oren Talvik");
    expect(voiceOf(text, "more will fall")).toBe("Oren Talvik");
  });

  it("tell 'she' from whoever is 'he'", () => {
    const text =
      'Lida Corvane said the port was open. Aron Velt, a fisherman, said it was not. "I saw ships," she said.';
    expect(voiceOf(text, "I saw ships")).toBe("Lida Corvane");
  });

  it("give what a body's own model or bulletin says to the body", () => {
    const text = "The harbour office closed the quay. Losses could double, its model estimated.";
    expect(voiceOf(text, "Losses could double")).toBe("harbour office");
  });

  it("never take many people for 'he'", () => {
    const text =
      "Aron Velt said the port was open. Officials said it was not. He insisted that boats had left.";
    expect(voiceOf(text, "boats had left")).toBe("Aron Velt");
  });

  it("leave articles, ages and clauses out of names", () => {
    const text = '"We wait," said a forensic doctor who works for the committee, 44. "And wait."';
    for (const { name } of read(text).speakers) expect(name).toBe("forensic doctor");
  });

  it("are of the kind that their words say", () => {
    const kinds = (text: string): string[] => read(text).speakers.map(({ kind }) => kind);
    expect(kinds("The health ministry said wells were foul.")).toEqual(["government"]);
    expect(kinds("UNICEF said wells were foul.")).toEqual(["un"]);
    expect(kinds("The Selan Red Cross said wells were foul.")).toEqual(["red-cross"]);
    expect(kinds("The army said wells were foul.")).toEqual(["armed-force"]);
    expect(kinds("Residents said wells were foul.")).toEqual(["witness"]);
    expect(kinds("Oren Talvik said wells were foul.")).toEqual(["person"]);
  });
});
