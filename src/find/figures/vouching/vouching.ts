import type { Measure } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { A } from "../languages/en/function-words.ts";
import { CREDITS } from "../languages/en/vouching/credits.ts";
import { SETTLEMENTS } from "../languages/en/vouching/source-nouns.ts";
import type { Giver, Looking } from "./phrases/looking.ts";
import { ACRONYM, isBody } from "./phrases/source-phrase.ts";
import { accounts } from "./ways/accounts.ts";
import { agents } from "./ways/agents.ts";
import { bracketed, trailing } from "./ways/brackets.ts";
import { doers } from "./ways/deeds.ts";
import { evidentials } from "./ways/evidentials.ts";
import { gaps, labelled } from "./ways/gaps.ts";
import { inversions } from "./ways/inversions.ts";
import { namedBefore } from "./ways/named-source.ts";
import { owners, possessors } from "./ways/owners.ts";
import { pointedBack, predicates } from "./ways/predicates.ts";
import { standing } from "./ways/standing.ts";
import { subjects } from "./ways/subjects.ts";

/** What is known of a number whose source is looked for. */
export interface Vouched extends Looking {
  readonly measure: Measure;
  /** Tokens at which a quantity starts. */
  readonly numbers: ReadonlySet<number>;
}

/** What another number between a number and a source behind it costs, in words: the source is more likely that one's. A judgement: more than most sources before a number stand off. */
const NUMBER_BETWEEN = 12;

/**
 * The source that gives a number as its own in a sentence that holds no statement about it, by {@link Speaker.name} or as written: who owns
 * the count, the subject of a verb of counting, who is named in brackets, who stands before a number whose verb is left out, or a relief
 * organisation that tells of its own work. Of several the nearest. `undefined` where there is none.
 */
export function givenBy(doc: Doc, looking: Vouched): string | undefined {
  if (isSize(doc, looking)) return undefined;
  const near = nearest(
    RULES.flatMap((rule) => rule(doc, looking)),
    looking,
  );
  return near?.name ?? namedBefore(doc, looking) ?? doers(doc, looking)[0]?.name;
}

/**
 * Whom a statement quotes for a number: inside its content only one who owns the count or is said to have given it comes nearer to the fact than the speaker,
 * not one who has merely registered it, nor a place ("Ostria's dead"). `undefined` where nobody does.
 */
export function quotedFor(
  doc: Doc,
  looking: Vouched & { readonly content: { start: number; end: number } },
): Giver | undefined {
  const inside = [gaps, predicates, owners, subjects, evidentials]
    .flatMap((rule) => rule(doc, looking))
    .filter(({ at, rule, name }) => {
      if (rule === "evidential") return true;
      if (!isBody(name, looking.speakers) && !ACRONYM.test(name)) return false;
      if (rule === "counter" || (rule === "owner" && looking.places.has(at - 1))) return false;
      if (rule === "cited") return true;
      const token = doc.tokens[at];
      return token !== undefined && token.start > looking.content.start && token.end <= looking.content.end;
    });
  return nearest(inside, looking);
}

const RULES = [
  gaps,
  labelled,
  predicates,
  pointedBack,
  owners,
  possessors,
  subjects,
  standing,
  agents,
  bracketed,
  trailing,
  accounts,
  evidentials,
  inversions,
] as const;

/** ", a town of 4,000": the size of a place that is only described. */
function isSize({ tokens }: Doc, { mention: { first } }: Vouched): boolean {
  const [comma, article, noun, of] = tokens.slice(Math.max(0, first - 4), first).map(({ lower }) => lower);
  return comma === "," && A.has(article ?? "") && SETTLEMENTS.has(noun ?? "") && CREDITS.of.has(of ?? "");
}

function nearest(givers: readonly Giver[], looking: Vouched): Giver | undefined {
  const cost = (giver: Giver) => distance(giver.at, looking);
  return givers.reduce<Giver | undefined>(
    (best, giver) => (best && cost(best) <= cost(giver) ? best : giver),
    undefined,
  );
}

function distance(at: number, { mention: { first, last }, numbers }: Vouched): number {
  if (at < first) return first - at;
  let cost = at - last;
  for (let between = last; between < at; between++) if (numbers.has(between)) cost += NUMBER_BETWEEN;
  return cost;
}
