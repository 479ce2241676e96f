import { describe, expect, it } from "vitest";
import { findOrigins } from "../../../src/match/origins/index.ts";

const WIRE = `HARLOW (Beacon) - A fire in the Corvin Street market destroyed 214 stalls on Tuesday, the city fire service said.

Crews from Harlow, Denby and Marsh End fought the flames for nine hours. Chief officer Ruth Amadi told reporters that a gas bottle had exploded beside a food stand at about 3.40 a.m.

"We heard one bang, then a second, and by then the roof was burning," said stallholder Piet Okonjo, 57.

The market association put the damage at 3.2 million crowns. Mayor Lena Strand promised that the traders would get 40 temporary places in the Dock Road hall by Friday.

The council had ordered an inspection in 2029, but the report was never published. Two earlier fires, in 2019 and 2024, were blamed on old wiring.`;

const REWRITE = `On Tuesday, a blaze tore through the market in Corvin Street and left 214 stalls in ashes, according to the fire service of the city.

For nine hours, firefighters from Harlow, Denby and Marsh End were at work. A gas bottle beside a food stand blew up at around 3.40 a.m., chief officer Ruth Amadi said.

"There was one bang and another one, and the roof was on fire," Piet Okonjo, a stallholder of 57, recalled.

Damage stands at 3.2 million crowns, says the market association. By Friday, 40 temporary places in the Dock Road hall will be given to the traders, as mayor Lena Strand promised.

An inspection ordered by the council in 2029 never led to a published report. Old wiring was held to be the cause of two earlier fires, in 2019 and 2024.`;

const OTHER = `Traders of the Corvin Street market in Harlow have begun to clear their burnt stalls.

"We heard one bang, then a second, and by then the roof was burning," said stallholder Piet Okonjo, 57.

Insurance firms expect claims for weeks, and the Harlow chamber of commerce has opened a fund. Its chair, Omar Feld, thanked 600 donors on Thursday.

Police have questioned a night watchman. They are looking for witnesses who saw a white van near the eastern gate before dawn.

The market, first held in 1871, draws 9,000 visitors on Saturdays.`;

const groups = (texts: Parameters<typeof findOrigins>[0]) =>
  findOrigins(texts)
    .filter((origin) => origin.reports.length > 1)
    .map((origin) => origin.reports);

describe("origins", () => {
  it("joins an exact copy", () => {
    const [origin] = findOrigins([
      { id: "a", text: WIRE },
      { id: "b", text: WIRE },
    ]);
    expect(origin).toMatchObject({ reports: ["a", "b"], relation: "copy" });
  });

  it("joins a copy that was cut", () => {
    const cut = WIRE.split("\n\n").slice(0, 2).join("\n\n");
    expect(
      groups([
        { id: "a", text: WIRE },
        { id: "b", text: cut },
      ]),
    ).toEqual([["a", "b"]]);
  });

  it("joins a rewrite that keeps facts and their order", () => {
    const [origin] = findOrigins([
      { id: "a", text: WIRE },
      { id: "b", text: REWRITE },
    ]);
    expect(origin).toMatchObject({ reports: ["a", "b"], relation: "rewrite" });
    expect(origin?.reason).toContain("same order");
  });

  it("keeps apart reports that share a quotation only", () => {
    expect(
      groups([
        { id: "a", text: WIRE },
        { id: "b", text: OTHER },
      ]),
    ).toEqual([]);
  });

  it("keeps apart two bulletins of one outlet whose numbers moved on", () => {
    const next = WIRE.replace("214", "230")
      .replace("3.2 million", "3.9 million")
      .replace("Tuesday", "Wednesday")
      .replace("40", "55")
      .replace("nine", "eleven")
      .replace("3.40", "4.10")
      .replace("Friday", "Sunday")
      .replace("2029", "2028")
      .replace("57", "61")
      .replace("2019 and 2024", "2018 and 2023");
    const outlet = "Beacon";
    expect(
      groups([
        { id: "a", text: WIRE, outlet, published: "2031-01-07" },
        { id: "b", text: next, outlet, published: "2031-01-08" },
      ]),
    ).toEqual([]);
  });

  it("lets the earliest lead, and says so", () => {
    const [origin] = findOrigins([
      { id: "a", text: WIRE, published: "2031-01-07T18:00:00+02:00" },
      { id: "b", text: WIRE, published: "2031-01-07T15:00:00Z" },
    ]);
    expect(origin?.lead).toBe("b");
    expect(origin?.reason).toContain("earliest");
  });

  it("lets the outlet lead that another report credits", () => {
    const [origin] = findOrigins([
      { id: "a", text: `${WIRE}\n\n(With Beacon)`, outlet: "Harlow Echo", published: "2031-01-07T08:00:00Z" },
      { id: "b", text: WIRE, outlet: "Beacon", published: "2031-01-07T09:00:00Z" },
    ]);
    expect(origin?.lead).toBe("b");
  });

  it("keeps an origin's id when a later copy arrives", () => {
    const a = { id: "a", text: WIRE, published: "2031-01-07T08:00:00Z" };
    const b = { id: "b", text: WIRE, published: "2031-01-07T09:00:00Z" };
    expect(findOrigins([a, b])[0]?.id).toBe(findOrigins([a])[0]?.id);
  });

  it("survives empty and hostile texts", () => {
    const hostile = ["", " ", "\u0000", '"'.repeat(5000), "a ".repeat(20000), "11,<> ".repeat(3000)];
    expect(findOrigins(hostile.map((text, i) => ({ id: `h${i}`, text })))).toHaveLength(hostile.length);
  });
});
