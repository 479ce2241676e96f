/** Those whom the police look for or guard: who flees or is searched for among them is neither displaced nor missing. */
export const WANTED: readonly string[] =
  "suspects suspect gunmen gunman attackers attacker assailants assailant shooters shooter killers robbers thieves looters escapees fugitives kidnappers hijackers bandits smugglers traffickers inmates prisoners detainees".split(
    " ",
  );
