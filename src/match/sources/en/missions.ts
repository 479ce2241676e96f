/** A peacekeeping or political mission of the United Nations: its acronym, the country it works in (ISO 3166-1 alpha-2), and its years do not matter here. */
const ROWS = `MINUSCA CF;MONUSCO CD;UNMISS SS;MINUSMA ML;UNIFIL LB;UNAMI IQ;UNAMA AF;UNSMIL LY;UNITAMS SD;UNAMID SD;BINUH HT;MINUSTAH HT;
MINUJUSTH HT;UNFICYP CY;UNMIK XK;MINURSO EH;UNSOM SO;UNMHA YE;ONUCI CI;UNOCI CI;UNMIL LR;UNMIT TL;UNAMSIL SL;ONUB BI;UNMEE ER;UNMIN NP`;

/** The missions by their folded acronym, with the country each works in. Source: UN Peacekeeping, past and current operations. */
export const MISSIONS: ReadonlyMap<string, string> = new Map(
  ROWS.split(/;\s*/).map((row) => {
    const [acronym = "", country = ""] = row.split(" ");
    return [acronym.toLowerCase(), country];
  }),
);

/** How reports call the mission of the country they are about. */
export const MISSION_NAMES: ReadonlySet<string> = new Set([
  "un mission",
  "united nations mission",
  "un peacekeeping mission",
  "united nations peacekeeping mission",
  "un peacekeeping force",
  "united nations peacekeeping force",
  "un peacekeepers",
  "un force",
  "blue helmets",
]);
