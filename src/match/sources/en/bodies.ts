import type { SourceKind } from "../../../model/index.ts";

/** A body that is known the world over under several English names. */
export interface KnownBody {
  readonly id: string;
  readonly kind: SourceKind;
  /** Folded names, articles left out, the full one first. */
  readonly names: readonly string[];
}

const rows = (kind: SourceKind, text: string): KnownBody[] =>
  text
    .trim()
    .split("\n")
    .map((row) => {
      const names = row.split(",").map((name) => name.trim());
      return { id: names[1]!, kind, names };
    });

/** Bodies of the United Nations, of the Red Cross and Red Crescent, courts, agencies and media that reports name now in full, now short, now by what they do. */
export const KNOWN_BODIES: readonly KnownBody[] = [
  ...rows(
    "un",
    `united nations, un, u.n.
world health organization, who, world health organisation, un health agency, united nations health agency
international organization for migration, iom, international organisation for migration, un migration agency, united nations migration agency, un's migration agency, displacement tracking matrix, iom displacement tracking matrix, dtm, iom dtm
united nations high commissioner for refugees, unhcr, un high commissioner for refugees, un refugee agency, united nations refugee agency, refugee agency
united nations office for the coordination of humanitarian affairs, ocha, un ocha, unocha, office for the coordination of humanitarian affairs, un humanitarian office, united nations humanitarian office, un humanitarian agency, un humanitarian affairs office, un office for the coordination of humanitarian affairs
united nations children's fund, unicef, un children's fund, un children's agency, united nations children's agency
world food programme, wfp, world food program, un food agency, united nations food agency, un world food programme
food and agriculture organization, fao, un food and agriculture organization, food and agriculture organisation
united nations development programme, undp, un development programme, united nations development program
united nations population fund, unfpa, un population fund
united nations human rights office, ohchr, un human rights office, office of the high commissioner for human rights, un high commissioner for human rights, united nations high commissioner for human rights
united nations relief and works agency, unrwa, un agency for palestinian refugees, un relief and works agency
united nations environment programme, unep, un environment programme
united nations educational scientific and cultural organization, unesco
united nations security council, unsc, security council, un security council
world meteorological organization, wmo, world meteorological organisation, un weather agency
international atomic energy agency, iaea, un nuclear watchdog, un nuclear agency
un women, unwomen
united nations satellite centre, unosat, un satellite centre`,
  ),
  ...rows(
    "red-cross",
    `international federation of red cross and red crescent societies, ifrc, international federation of the red cross and red crescent societies, international federation of the red cross
international committee of the red cross, icrc`,
  ),
  ...rows(
    "court",
    `international court of justice, icj, world court, un's top court, un top court
international criminal court, icc
european court of human rights, echr`,
  ),
  ...rows(
    "ngo",
    `medecins sans frontieres, msf, doctors without borders
human rights watch, hrw
amnesty international, amnesty
norwegian refugee council, nrc
international rescue committee, irc
internal displacement monitoring centre, idmc
syrian observatory for human rights, sohr
syria civil defence, white helmets, syrian civil defence, syrian civil defense, syria civil defense`,
  ),
  ...rows(
    "organisation",
    `european union, eu
european commission, ec
african union, au
north atlantic treaty organization, nato
arab league, league of arab states
intergovernmental authority on development, igad
economic community of west african states, ecowas
association of southeast asian nations, asean
organization for security and co-operation in europe, osce
united states geological survey, usgs, us geological survey, u.s. geological survey
world bank, world bank group
international monetary fund, imf`,
  ),
  ...rows(
    "media",
    `associated press, ap, the associated press
agence france-presse, afp
reuters, reuters news agency, thomson reuters
british broadcasting corporation, bbc
cable news network, cnn
al jazeera, aljazeera, al-jazeera`,
  ),
];
