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
