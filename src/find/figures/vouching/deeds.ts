import type { Measure, SourceKind } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import {
  DEEDS,
  DOERS,
  NOT_DOERS,
  OWN_PEOPLE,
  POSSESSIVE_PRONOUNS,
  RECOVERS,
} from "../languages/en/sources.ts";
import type { Giver, Looking } from "./looking.ts";
import { isAcronym, sourceAt } from "./source-phrase.ts";

/** What an organisation hands out or whom it treats it has counted itself. */
export const DONE: ReadonlySet<Measure> = new Set([
  "aid",
  "injured",
  "other",
  "sheltered",
  "evacuated",
  "in-need",
]);
const HELPERS: ReadonlySet<SourceKind> = new Set(["un", "ngo", "red-cross", "medical"]);

/** How far the verb may stand from the number, in words. */
const REACH = 8;

/** "UNFPA unloaded 52 crates", "the charity has bandaged 19 climbers": a relief organisation that tells of its own work. */
export function doers(
  doc: Doc,
  { mention, speakers, measure }: Looking & { readonly measure: Measure },
): Giver[] {
  const verbs = measure === "killed" ? RECOVERS : DEEDS;
  if (verbs === DEEDS && !DONE.has(measure)) return [];
  const { tokens } = doc;
  for (let at = mention.first - 1; at >= Math.max(mention.sentence.first, mention.first - REACH); at--) {
    if (!verbs.has(tokens[at]?.lower ?? "")) continue;
    const head = tokens
      .slice(mention.sentence.first, at)
      .findLast((token) => token.head === at && token.deprel === "nsubj");
    const name =
      head && isHelper(doc, { head: head.index, speakers })
        ? sourceAt(doc, { head: head.index, speakers })
        : null;
    return name === null ? [] : [{ name, at, rule: "deed" }];
  }
  return [];
}

function isHelper(doc: Doc, { head, speakers }: { head: number; speakers: Looking["speakers"] }): boolean {
  const token = doc.tokens[head];
  if (!token || NOT_DOERS.has(token.text)) return false;
  if (OWN_PEOPLE.has(token.lower)) return isOwned(doc, { head, speakers });
  if (isAcronym(token) || DOERS.has(token.lower)) return true;
  const name = sourceAt(doc, { head, speakers });
  return speakers.some((speaker) => speaker.name === name && HELPERS.has(speaker.kind));
}

/** "her team", "charity volunteers": people whose body the words before them name. */
function isOwned(doc: Doc, { head, speakers }: { head: number; speakers: Looking["speakers"] }): boolean {
  const before = doc.tokens[head - 1];
  return (
    POSSESSIVE_PRONOUNS.has(before?.lower ?? "") ||
    (before?.head === head && isHelper(doc, { head: head - 1, speakers }))
  );
}
