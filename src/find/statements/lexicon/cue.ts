import type { Act } from "../../../model/index.ts";

/**
 * What may follow a cue as its content.
 * `clause`: a clause with or without "that"; `that`: only with "that" or a quotation; `object`: a noun phrase ("reports 604 deaths");
 * `to`: an infinitive, with or without an addressee ("asked the board to reply"); `of`: an object and "of" ("accused them of");
 * `about`: "of" or "about" right behind the verb ("spoke of 40 dead"); `question`: a question in the sentence ("asked
 * where the boats were"); `at`: "put the toll at 83"; `as`: "described it as".
 */
export type Frame = "clause" | "that" | "object" | "to" | "of" | "about" | "question" | "at" | "as";

/** One reporting verb: data, tested by its examples. */
export interface VerbCue {
  /** The lemma, with its particle if it has one ("point out"). */
  readonly id: string;
  /** Every form, lower case. */
  readonly forms: readonly string[];
  readonly act: Act;
  readonly frames: readonly Frame[];
  /** Takes the one spoken to as its object: "told reporters that". */
  readonly addressee?: boolean;
  /** May stand behind what was said, or break it: "…, the minister said". */
  readonly after?: boolean;
  /** Words that must follow the verb form, any of them ("point" + "out"). */
  readonly particles?: readonly string[];
}

/** A noun that carries what somebody says: "the accusation that", "a statement saying". */
export interface NounCue {
  readonly id: string;
  readonly forms: readonly string[];
  readonly act: Act;
  readonly frames: readonly Frame[];
}

/** Acts whose object alone says something: "rejected the plan", "asked for tents". */
export const WEIGHTY: ReadonlySet<Act> = new Set(["deny", "accuse", "ask", "order"]);
