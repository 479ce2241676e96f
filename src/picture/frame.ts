import type { Measure } from "../model/index.ts";

/** What a needs assessment asks. Each question has figures, words or both that answer it. */
export interface Question {
  readonly id: string;
  /** Completes "No report says ..." and "One voice alone says ...". */
  readonly asks: string;
  /** A figure of one of these, said of this crisis, answers it. */
  readonly measures?: readonly Measure[];
  /** Words of the topic answer it wherever a report uses them: a key of the word lists. */
  readonly topic?: Topic;
}

/** The topics that word lists answer. */
export type Topic =
  | "access"
  | "food"
  | "water"
  | "shelter"
  | "health"
  | "protection"
  | "response"
  | "funding"
  | "education"
  | "livelihoods"
  | "groups"
  | "politics";

/**
 * The questions, in the order they are asked. People: the humanitarian profile (IASC, "Guidelines on the Humanitarian Profile Common
 * Operational Dataset"); the rest: the key questions of a multi-sector initial rapid assessment (IASC, "MIRA Guidance", 2015).
 */
export const FRAME: readonly Question[] = [
  { id: "killed", asks: "how many people were killed", measures: ["killed"] },
  { id: "missing", asks: "how many people are missing", measures: ["missing"] },
  { id: "injured", asks: "how many people were injured", measures: ["injured"] },
  {
    id: "displaced",
    asks: "how many people left their homes",
    measures: ["displaced", "crossed-border", "evacuated"],
  },
  { id: "sheltered", asks: "how many people live in shelters or camps", measures: ["sheltered"] },
  { id: "affected", asks: "how many people are affected", measures: ["affected"] },
  { id: "in-need", asks: "how many people need help", measures: ["in-need"] },
  { id: "returned", asks: "how many people went home", measures: ["returned"] },
  { id: "groups", asks: "how women, children, older and disabled people fare", topic: "groups" },
  { id: "access", asks: "how the affected area can be reached", topic: "access" },
  { id: "food", asks: "whether people have food", topic: "food" },
  { id: "water", asks: "whether people have safe water and sanitation", topic: "water" },
  { id: "shelter", asks: "where people without homes sleep", measures: ["sheltered"], topic: "shelter" },
  { id: "health", asks: "how the health services cope", topic: "health" },
  { id: "protection", asks: "what people must be protected from", topic: "protection" },
  { id: "education", asks: "whether children go to school", topic: "education" },
  { id: "livelihoods", asks: "what became of people's livelihoods", topic: "livelihoods" },
  { id: "housing", asks: "how many homes are damaged", measures: ["housing"] },
  { id: "response", asks: "who is helping", measures: ["personnel", "aid"], topic: "response" },
  { id: "funding", asks: "what money is there or asked for", measures: ["money"], topic: "funding" },
];
