import { wordSet } from "../../../word-set.ts";

/** Where people who left home find a roof: the last word of the noun phrase, in lower case. */
export const SHELTERING: ReadonlySet<string> = wordSet(
  "shelters shelter school lycee lycée college university universities centre center church mosque temple convent monastery gym gymnasium stadium arena hall hotel tent hostel schools camps camp centres centers sites site churches mosques temples convents monasteries gyms gymnasiums stadiums arenas halls hotels tents barracks dormitories hostels accommodation classroom classrooms dormitory chapel chapels cathedral auditorium auditoriums warehouse warehouses rooms cinema cinemas theatre theatres lodge lodges guesthouse guesthouses caravans carriages cabins seminaries hangar hangars pavilion pavilions seminary campus basements basement",
);

/** Words that put people inside them: "in 14 shelters", "across 9 sites". */
export const INSIDE: ReadonlySet<string> = new Set([
  "in",
  "inside",
  "at",
  "across",
  "within",
  "into",
  "among",
]);

/** Those who are in a school or a hotel for another reason. */
export const AT_HOME_THERE =
  /^(?:students?|pupils?|schoolchildren|teachers?|staff|guests|inmates|soldiers|troops|monks|nuns|beds?|patients)$/;

/** Verbs and participles of those who stay in a shelter for the time being. */
export const STAYING: ReadonlySet<string> = wordSet(
  "live lives living lived lie lies lying lay stay stays staying stayed sleep sleeps sleeping slept remain remaining remained shelter sheltering are were is was been being housed lodged accommodated placed registered crammed packed crowded passing passed pass bedded bed camp camping camped sit sits sitting sat refuge moved crouch crouched squeezed settled huddle huddled huddling spent spend",
);

/** Participles and past tenses of those who spend the night. */
export const SLEEPING: ReadonlySet<string> = wordSet(
  "sleep sleeping slept lodge lodging lodged housed accommodated shelter sheltering sheltered",
);

/** What those who shelter lie on or under: "on camp beds", "under tarpaulins". */
export const BEDDING: ReadonlySet<string> = wordSet(
  "bed beds cots mats mattresses bench benches pew pews carpet carpets blankets gymnasium floor floors tarpaulin tarpaulins canvas roof roofs ceiling",
);

/** Prepositions before those. */
export const UNDER: ReadonlySet<string> = new Set(["on", "under", "beneath"]);

/** Prepositions of those in whose company somebody is: "she sleeps there among 40 others". */
export const WITH: ReadonlySet<string> = new Set(["with", "among", "beside", "alongside"]);

/** Words that call people by their having left: "evacuees", "displaced families". */
export const HAVING_LEFT: ReadonlySet<string> = wordSet(
  "evacuees evacuee evacuated displaced idps idp uprooted homeless",
);

/** Shelters, which are homes to those who live in them for years, and a place of refuge behind a word for one. */
export const SHELTERS = {
  nouns: new Set(["shelters", "shelter"]),
  public: wordSet(
    "emergency evacuation public storm cyclone bomb relief collective school municipal official designated",
  ),
} as const;

/** What stands behind the verbs of those who find a roof: "took refuge", "spent the night". */
export const LODGES: ReadonlySet<string> = new Set(["refuge", "shelter"]);

/** Prepositions that make of homes and halls a place. */
export const WHERE: ReadonlySet<string> = new Set([
  "to",
  "into",
  "in",
  "from",
  "inside",
  "at",
  "out",
  "back",
]);
