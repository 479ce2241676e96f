import { describe, expect, it } from "vitest";
import { findOrigins, type OriginText } from "../../../src/match/origins/index.ts";

const WIRE = `MARLBY (Tidewater) - A landslide buried eleven houses in the hill town of Marlby before dawn on Thursday, killing 17 people, the district governor said.

Rescue teams from Orsa and Kelm dug through the mud with their hands until two excavators arrived at noon. Governor Halden Roe told reporters that 23 people were still missing, nine of them children.

It had rained for four days when the slope above Mill Lane gave way at about 4.20 a.m. The weather service had measured 312 millimetres since Sunday, the most since records began in 1954.

"The whole hill came down like a river," said Ines Tarn, a baker, who lost her brother.

The town council moved 640 residents into the Saint Orm school. The power company said that 2,900 homes were without electricity and that repairs would take until Saturday.

Geologists from the University of Kelm warned of the slope in 2027, but the drainage that they had asked for was never built. The council put its cost at 1.8 million crowns.`;

/** As an editor works: about half of the words kept, the order kept, a paragraph left out and one of the outlet's own put in. */
const LIGHTLY_REWRITTEN = `Seventeen people died when a landslide buried eleven houses in the hill town of Marlby before dawn on Thursday, according to the governor of the district.

Teams from Orsa and Kelm dug through the mud by hand until two excavators came at noon. 23 people were still missing, nine of them children, governor Halden Roe told the press.

Rain had fallen for four days when the slope above Mill Lane gave way at about 4.20 a.m.; 312 millimetres had been measured since Sunday, the weather service said, the most since records began in 1954.

Our reader Mo Dale sent pictures of the blocked road to the coast, which stays closed.

The council moved 640 residents into the Saint Orm school. Some 2,900 homes had no electricity, the power company said, and repairs would last until Saturday.

In 2027 geologists from the University of Kelm had warned of the slope. The drainage they asked for, at a cost of 1.8 million crowns by the council's count, was never built.`;

/** As a text reads that went into another language and back: other words and another order within sentences, the same facts sentence by sentence. */
const TRANSLATED_BACK = `In the mountain community of Marlby, eleven dwellings disappeared under a mass of earth in the early hours of Thursday. There are 17 dead, the governor of the district announced.

With bare hands, helpers from Orsa and Kelm searched in the mud, before two diggers reached the place at midday. As governor Halden Roe informed journalists, 23 persons are missing, among them nine children.

Around 4.20 a.m., after four days of precipitation, the hillside over Mill Lane slid off. Since Sunday 312 millimetres were registered by the meteorological service, a maximum in the measurements that exist since 1954.

Ines Tarn, who works as a baker, mourns for her brother: like a stream, the mountain had descended.

In the Saint Orm school, 640 inhabitants found accommodation through the council. 2,900 households remain without current according to the electricity provider, which reckons with works until Saturday.

Already in 2027, scientists of the University of Kelm had pointed to the danger of the slope. A drainage system, which the council estimated at 1.8 million crowns, was not realised.`;

/** As it reads that is told so freely that half of its sentences are hardly the same: other numerals, an own end, sentences drawn together. */
const FREELY_TRANSLATED = `A slope came down over Marlby in Thursday's darkness, and 17 souls are gone with eleven of its roofs: thus the chief of the district.

Orsa and Kelm sent people who dug with bare fingers up to noon. The chief, Halden Roe, has 23 whom nobody found, nine being small ones.

Four days it poured over Mill Lane, and at 4.20 the earth had enough; from Sunday on 312 millimetres fell, which 1954 and all years behind it never saw.

Under the lamps of Saint Orm sleep 640, and of the hearths 2,900 are cold.

Kelm's professors are said to have asked for a ditch. Who listens to professors? Our valley buries its own and goes back to the hay.`;

/** Another reporter at the same place on the same day. */
const INDEPENDENT = `Families waited behind a police rope in Marlby on Thursday evening for news of those who are still under the mud.

Orla Penn, 34, had not heard from her parents since Wednesday. "They told me to go home, and I have no home," she said.

The army sent 120 soldiers and a field kitchen from its base in Dorrin. Colonel Abe Finch said his men would stay for as long as they were needed.

Governor Halden Roe spoke of 17 dead. In the Saint Orm school, volunteers handed out blankets, and a priest read the names of the missing.

Shops in the lower town opened again in the afternoon. Trains between Kelm and the coast run with delays of an hour.`;

const BOILERPLATE = `Founded in 1988, the Lantern Foundation works with partners in thirty-one countries so that people can live in safety and dignity whatever happens around them. Its teams bring water, shelter and schooling to places that others cannot reach, and they train those who live there to go on when the teams have left. The foundation takes no money from parties to a conflict. Its accounts are audited every year and can be read by anybody on request. For interviews, pictures and further questions please write to the press office, which answers on weekdays between nine and five.`;
const NOTE_A = `The Lantern Foundation has opened a clinic for 90 patients a day in Port Essel. Doctor Mina Aust leads it. Vaccines come from Brill. Fishermen carried the beds ashore.

${BOILERPLATE}`;
const NOTE_B = `Volunteers of the Lantern Foundation will rebuild four bridges in the Tolm valley before autumn. Engineer Rudi Kast expects 5,000 farmers to use them. Timber is given by sawmills nearby.

${BOILERPLATE}`;

const QUOTE =
  '"We will not leave a single family behind, we have told the government so from the first day, and whoever says that our trucks stood still has never seen the road between Dorrin and the pass in March," said relief coordinator Paula Venn.';
const QUOTED_A = `Snow has cut off nine villages in the Dorrin range since Monday, and two of them have no bread.

${QUOTE}

Helicopters are to fly on Friday. The mayor of Upper Sill, Karl Ost, asked for batteries and milk powder.`;
const QUOTED_B = `The opposition in parliament wants an inquiry into winter relief after complaints from mountain districts.

${QUOTE}

Deputy Lore Hahn said the ministry had spent 14 million crowns on vehicles that never left their garages.`;

const FRIDAY = "2031-03-14";

function together(
  a: string,
  b: string,
  options: { days?: [string, string]; outlets?: [string, string] } = {},
): boolean {
  const { days = [FRIDAY, FRIDAY], outlets = ["Tidewater", "Kelm Daily"] } = options;
  const text = (id: string, of: string, i: 0 | 1): OriginText => ({
    id,
    text: of,
    published: days[i],
    outlet: outlets[i],
  });
  return findOrigins([text("a", a, 0), text("b", b, 1)]).length === 1;
}

describe("origins of texts that are hard to tell", () => {
  it("joins a light rewrite that keeps about half of the words, leaves out a paragraph and adds one", () => {
    expect(together(WIRE, LIGHTLY_REWRITTEN)).toBe(true);
  });

  it("joins a text that was translated and came back", () => {
    expect(together(WIRE, TRANSLATED_BACK)).toBe(true);
  });

  it("joins a text that was told freely in another language, where most names and numbers are there", () => {
    expect(together(WIRE, FREELY_TRANSLATED)).toBe(true);
    expect(together(FREELY_TRANSLATED, INDEPENDENT)).toBe(false);
  });

  it("joins what was rewritten and what was translated of one text, without that text", () => {
    expect(together(LIGHTLY_REWRITTEN, TRANSLATED_BACK)).toBe(true);
  });

  it("joins a text cut to its first third, under another outlet and headline", () => {
    const cut = WIRE.split("\n\n").slice(0, 2).join("\n\n");
    expect(together(WIRE, `Marlby: hill buries houses\n\n${cut}`)).toBe(true);
  });

  it("joins a copy whose first sentence was written anew", () => {
    const copy = WIRE.replace(
      /^.*\n/,
      "A hill town woke up to disaster: mud took houses and lives in Marlby.\n",
    );
    expect(together(WIRE, copy)).toBe(true);
  });

  it("keeps apart two reporters at one place, though they hear the same governor", () => {
    expect(together(WIRE, INDEPENDENT)).toBe(false);
    expect(together(TRANSLATED_BACK, INDEPENDENT)).toBe(false);
  });

  it("keeps apart notes of one body whose boilerplate is longer than their news", () => {
    expect(together(NOTE_A, NOTE_B)).toBe(false);
    expect(together(NOTE_A, NOTE_B, { outlets: ["Lantern Foundation", "Lantern Foundation"] })).toBe(false);
  });

  it("keeps apart reports that share a long quotation and nothing else", () => {
    expect(together(QUOTED_A, QUOTED_B)).toBe(false);
  });

  it("joins a note and its copy, boilerplate and all", () => {
    expect(together(NOTE_A, `${NOTE_A}\n\n(Tidewater)`)).toBe(true);
  });
});
