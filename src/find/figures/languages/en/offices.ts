import { wordSet } from "../../../word-set.ts";

/** Offices and those who head or speak for them; a word before one says what it is for: "the refugee agency". */
export const OFFICES: ReadonlySet<string> = wordSet(
  "agency agencies commission commissions commissioner commissariat ministry ministries minister secretary secretariat council office officer organisation organization committee department directorate authority bureau board fund administration spokesman spokeswoman spokesperson coordinator chief service services federation association",
);

/** What leads from an office to what it is for: "the commissioner for refugees". */
export const OFFICE_JOINS: ReadonlySet<string> = wordSet("for of on");

/** Possessives of a body or of those who speak for it. */
export const ITS: ReadonlySet<string> = wordSet("its our his her");
