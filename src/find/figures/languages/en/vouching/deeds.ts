import { wordSet } from "../../../../word-set.ts";

/** Verbs of which a place is no source: "Velmar mourns nine" tells of Velmar's dead. */
export const MOURNS: ReadonlySet<string> = wordSet("mourn mourns mourned account accounts accounted");

/** Verbs of wanting: what is wanted is not yet there to vouch for. */
export const WISHES: ReadonlySet<string> = wordSet(
  "want wants wanted seek seeks sought seeking hope hopes hoped hoping plan plans planned intend intends intended aim aims aimed wish wishes need needs needed require requires",
);

/** Verbs of granting and handing out: "the treasury released 40 million" is no statement of the treasury's. */
export const GRANTS: ReadonlySet<string> = wordSet(
  "release releases released releasing approve approves approved allocate allocates allocated grant grants granted donate donates donated give gives gave giving given resolved resolves set hand hands handed distributed",
);

/** What a disaster, and nobody who counts, claims: "claimed 40 lives". */
export const LIVES: ReadonlySet<string> = wordSet("lives life victims souls");

/** The verb before {@link LIVES}. */
export const CLAIMS: ReadonlySet<string> = wordSet("claim claims claimed claiming");

/** Verbs of relief work done. */
export const DEEDS: ReadonlySet<string> = wordSet(
  "distributed delivered handed brought flew airlifted shipped provided supplied fed feeds served treated attended assisted reached vaccinated sheltered hosted trucked unloaded dispatched donated cooked supports assists treats shelters evacuated screened operated seen sending sends sent",
);
