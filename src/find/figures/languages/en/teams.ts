function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** "62-strong". */
export const STRONG: ReadonlySet<string> = words("strong");

/** "12-member", "a 40-man crew". */
export const MEMBERS: ReadonlySet<string> = words("member man person men woman people");

/** What is made up of those who are sent. */
export const TEAMS: ReadonlySet<string> = words(
  "team teams crew crews force forces contingent contingents unit units brigade brigades squad squads mission missions delegation delegations battalion detachment group groups column patrol garrison peacekeeping",
);

/** Those who fight for a side, as whoever captures them counts them. */
export const FIGHTERS: readonly string[] = [
  ...words(
    "soldiers soldier troops fighters rebels servicemen officers pilots airmen sailors marines commandos militiamen conscripts combatants personnel",
  ),
];

/** Those who work in a shelter and do not shelter there. */
export const HELPERS: readonly string[] = [
  ...words(
    "nurses doctors medics midwives surgeons paramedics counsellors volunteers teachers soldiers troops officers police policemen guards staff workers monitors engineers technicians",
  ),
];
