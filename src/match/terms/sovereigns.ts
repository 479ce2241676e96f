/**
 * Territories that are governed by another country though they have a code of their own, by ISO 3166-1 alpha-2: the code of that country before the colon. What is national
 * there (ministries, armies, Red Cross societies) is that country's. Source: ISO 3166-1 and the CIA World Factbook's list of dependencies.
 */
const ROWS = `FR:BL GF GP MF MQ NC PF PM RE TF WF YT
GB:AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG
US:AS GU MP PR UM VI
NL:AW BQ CW SX
DK:FO GL
NO:BV SJ
AU:CC CX HM NF
NZ:CK NU TK
FI:AX
CN:HK MO`;

const SOVEREIGNS: ReadonlyMap<string, string> = new Map(
  ROWS.split("\n").flatMap((row) => {
    const [sovereign = "", territories = ""] = row.split(":");
    return territories.split(" ").map((territory) => [territory, sovereign] as const);
  }),
);

/** The country that governs another, both by their ISO 3166-1 alpha-2 code; the country itself where none does. */
export function sovereignOf(country: string): string {
  return SOVEREIGNS.get(country) ?? country;
}
