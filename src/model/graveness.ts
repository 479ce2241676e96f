import type { EventType } from "./findings.ts";

/** The kinds of events that hurt people or take what they have, the gravest first. */
export const HARMING: readonly EventType[] = [
  "disaster",
  "assault",
  "casualty",
  "displacement",
  "damage",
  "accident",
];

/** The kinds of events from the gravest to what is only said; a kind that is listed in neither stands between. */
const GRAVEST: readonly EventType[] = [...HARMING, "aid", "coerce", "legal", "retreat", "agree"];
const LIGHTEST: readonly EventType[] = ["other", "consult", "accuse", "reject", "announce", "support"];

/** The rank of a kind of event before a reader: 0 is the gravest. */
export function graveness(type: EventType): number {
  const grave = GRAVEST.indexOf(type);
  return grave >= 0 ? grave : GRAVEST.length + 1 + LIGHTEST.indexOf(type);
}
