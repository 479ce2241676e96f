import { wordSet } from "../../../word-set.ts";

/** "62-strong". */
export const STRONG: ReadonlySet<string> = wordSet("strong");

/** "12-member", "a 40-man crew". */
export const MEMBERS: ReadonlySet<string> = wordSet("member man person men woman people");

/** What is made up of those who are sent. */
export const TEAMS: ReadonlySet<string> = wordSet(
  "team teams crew crews force forces contingent contingents unit units brigade brigades squad squads mission missions delegation delegations battalion detachment group groups column patrol garrison peacekeeping",
);

/** Those who fight for a side, as whoever captures them counts them. */
export const FIGHTERS: readonly string[] = [
  ...wordSet(
    "soldiers soldier troops fighters rebels servicemen officers pilots airmen sailors marines commandos militiamen conscripts combatants personnel",
  ),
];

/** Those who work in a shelter and do not shelter there. */
export const HELPERS: readonly string[] = [
  ...wordSet(
    "nurses doctors medics midwives surgeons paramedics counsellors volunteers teachers soldiers troops officers police policemen guards staff workers monitors engineers technicians",
  ),
];
