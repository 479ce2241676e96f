/** What kind of body a name says it is: bodies of different classes are never one voice. */
export type HeadClass =
  | "office"
  | "army"
  | "police"
  | "court"
  | "union"
  | "council"
  | "mission"
  | "movement"
  | "company"
  | "clinic"
  | "school"
  | "charity"
  | "government";

const HEAD_ROWS: Readonly<Record<HeadClass, string>> = {
  office: `ministry directorate directorate-general department office bureau authority authorities agency secretariat board institute
    commission coordination division inspectorate service services officials official administration secretary council's directorship centre center`,
  army: "army military troops soldiers staff navy marines command",
  police: "police gendarmerie constabulary",
  court: "court tribunal prosecutor prosecutors prosecution",
  union: "union syndicate association league cooperative chamber guild",
  council: "council committee assembly parliament senate",
  mission: "mission peacekeepers peacekeeping",
  movement: "front movement rebels militia party alliance coalition brigade brigades insurgents",
  company: "company firm utility corporation operator airline plant",
  clinic: "hospital clinic medics infirmary",
  school: "university college school academy",
  charity: "charity foundation ngo observatory network",
  government: "government cabinet presidency",
};

/** The class of each word that says what kind of body a name names. */
export const HEADS: ReadonlyMap<string, HeadClass> = new Map(
  Object.entries(HEAD_ROWS).flatMap(([kind, words]) =>
    words.split(/\s+/).map((word) => [word, kind as HeadClass] as const),
  ),
);

/** Heads that a report uses for any office without giving its rank: "health authorities" may be the ministry or the directorate. */
export const VAGUE_HEADS: ReadonlySet<string> = new Set(
  "authorities authority officials official office service services administration secretary".split(" "),
);

/** Adjectives that say over how much of a country an office reaches. */
export const LEVELS: ReadonlyMap<string, "nation" | "region" | "district" | "town"> = new Map([
  ["national", "nation"],
  ["federal", "nation"],
  ["central", "nation"],
  ["country", "nation"],
  ["provincial", "region"],
  ["regional", "region"],
  ["departmental", "region"],
  ["governorate", "region"],
  ["district", "district"],
  ["county", "district"],
  ["territorial", "district"],
  ["municipal", "town"],
  ["city", "town"],
  ["town", "town"],
  ["communal", "town"],
]);

/** Quarters of a country. */
export const COMPASS: ReadonlySet<string> = new Set(
  "north south east west northern southern eastern western upper lower".split(" "),
);

/** Words for one field of government: "the treasury" and "the finance ministry" look after the same. */
export const FIELDS: ReadonlyMap<string, string> = new Map(
  `disasters>disaster emergency>disaster emergencies>disaster calamities>disaster calamity>disaster treasury>finance finances>finance
  external>foreign home>interior internal>interior education>education schools>education welfare>welfare solidarity>welfare
  communications>transport communication>transport medical>health sanitary>health hygiene>health farming>agriculture
  agricultural>agriculture electric>electricity energy>energy power>electricity defense>defence`
    .split(/\s+/)
    .flatMap((pair) => {
      const [word = "", field = ""] = pair.split(">");
      return [[word, field] as const, [field, field] as const];
    }),
);

/** Words inside the name of an office that narrow nothing: two names of one office may or may not have them. */
export const OFFICE_FILLERS: ReadonlySet<string> = new Set(
  `management managing combating combatting control risk reduction preparedness response public general affairs matters social relief
  state republic people's islamic royal de facto country's and of for the in on at against to by senior several local official high new
  un-backed internationally recognised recognized self-proclaimed so-called interim transitional system zone`.split(
    /\s+/,
  ),
);

/** Fields that governments have offices for: what their offices say, the government's people say. */
export const GOVERNMENT_FIELDS: ReadonlySet<string> = new Set(
  "health finance foreign interior defence education transport disaster justice agriculture water energy welfare civil protection".split(
    " ",
  ),
);
