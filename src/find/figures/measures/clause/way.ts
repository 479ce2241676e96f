import type { Token } from "../../../../text/index.ts";
import { FULL_BE } from "../../languages/en/function-words.ts";
import {
  ARRIVES,
  AWAY,
  BORDERS,
  BROUGHT_WHERE,
  COMES,
  COMES_TO,
  ELSEWHERE,
  ESCORT,
  HOMEWARD,
  LEAVES_HOME,
  NOT_HOMEWARD,
  OVER,
  OWN,
  OWN_PLACES,
  RUNS,
  SEIZES,
  TOWARDS,
  WILDS,
} from "../../languages/en/motion.ts";

/** Where a way leads. */
export type Way = "home" | "abroad" | "escort" | "away" | "in";

/** A verb of motion of which the people counted are subject or object. */
export interface Motion {
  readonly verb: number;
  /** Whether others bring them. */
  readonly brought: boolean;
  /** Tokens `[from, to)` in which the way stands. */
  readonly from: number;
  readonly to: number;
}

/** Where the words of a way lead: home, over a border or with an escort wherever one says so, else away or in by the first that does. `null` where none says which way. */
export function wayOf(
  tokens: readonly Token[],
  { motion, countries }: { motion: Motion; countries: ReadonlySet<number> },
): Way | null {
  const { from, to, brought, verb } = motion;
  let way: Way | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token || /^[.;:!?()]$/.test(token.text)) break;
    if (ELSEWHERE.has(token.lower))
      return way === "away" && AWAY.has(tokens[at - 2]?.lower ?? "") ? way : null;
    // "came from the old town": where somebody is from says nothing of a way.
    if (token.lower === "from" && COMES.has(tokens[verb]?.lower ?? "")) return way;
    if (!leads(tokens, { at, verb, brought })) continue;
    const here = stepOf(tokens, { at, brought, countries });
    if (here === "home" || here === "abroad" || here === "escort") return here;
    way ??= here;
  }
  return way === "away" && SEIZES.has(tokens[verb]?.lower ?? "") && tokens[from]?.lower === "away"
    ? null
    : way;
}

/** What stands behind "are back" of people who have come home. */
const BACK_WHERE = /^(?:in|on|since|by|now|again|here|there|[.,;:])?$/;

/** Whether a word can be one of direction with its verb: not "left home", "came from abroad", "ran out", "pulled from their seats". */
function leads(
  tokens: readonly Token[],
  { at, verb, brought }: { at: number; verb: number; brought: boolean },
): boolean {
  const [form, word, next] = [verb, at, at + 1].map((i) => tokens[i]?.lower ?? "") as [
    string,
    string,
    string,
  ];
  if (FULL_BE.has(form)) return word === "home" ? !TOWARDS.has(next) : BACK_WHERE.test(next);
  if (word === "home") return !LEAVES_HOME.has(form);
  if (RUNS.has(form) && word === "out") return false;
  return !(brought && word === "from" && OWN.has(next));
}

/** How many words apart a preposition and its noun may stand. A judgement: "under a heavy escort". */
const NEAR = [1, 2, 3] as const;

/** What one word of a way says. */
function stepOf(
  tokens: readonly Token[],
  { at, brought, countries }: { at: number; brought: boolean; countries: ReadonlySet<number> },
): Way | null {
  const [word, next, further] = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "") as [
    string,
    string,
    string,
  ];
  const before = tokens[at - 1]?.lower ?? "";
  if (HOMEWARD.has(word) && !(word === "home" && NOT_HOMEWARD.has(before))) return "home";
  if (
    TOWARDS.has(word) &&
    OWN.has(next) &&
    [2, 3].some((step) => OWN_PLACES.has(tokens[at + step]?.lower ?? ""))
  )
    return "home";
  if (BORDERS.has(word) && NEAR.some((step) => OVER.has(tokens[at - step]?.lower ?? ""))) return "abroad";
  if (OVER.has(word) && word === "into" && (countries.has(at + 1) || countries.has(at + 2))) return "abroad";
  if (OVER.has(word) && next === "to" && (countries.has(at + 2) || countries.has(at + 3))) return "abroad";
  if (ESCORT.joins.has(word) && NEAR.some((step) => ESCORT.helpers.has(tokens[at + step]?.lower ?? "")))
    return "escort";
  if ((brought ? BROUGHT_WHERE : AWAY).has(word)) return "away";
  if (brought) return null;
  if (TOWARDS.has(word) && (WILDS.has(next) || WILDS.has(further))) return "away";
  const ends = /^[.,;:]$|^$/.test(next) || tokens[at + 1]?.upos === "PROPN" || tokens[at + 1]?.upos === "ADV";
  if (ARRIVES.has(word) && ends) return "in";
  return COMES_TO.has(word) ? "in" : null;
}
