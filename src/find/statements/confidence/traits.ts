import type { FoundStatement } from "../../../model/index.ts";

/** What of a statement tells how far it can be trusted. */
export type Trusted = Pick<FoundStatement, "rule" | "mode" | "speaker" | "speakerMention" | "marked">;

/** The names of what holds of a statement, each with 1, and its two chances as log-odds, named for whether a rule found it. */
export function traitsOf(statement: Trusted): ReadonlyMap<string, number> {
  const { rule, mode, marked } = statement;
  const traits = new Map([
    [`rule ${rule}`, 1],
    [`mode ${mode}`, 1],
    [`speaker ${speakerOf(statement)}`, 1],
  ]);
  if (!marked) return traits;
  const by = rule === "learned" ? "learned" : "ruled";
  return traits.set(`whole, ${by}`, oddsOf(marked.whole)).set(`content, ${by}`, oddsOf(marked.content));
}

/** How the speaker was made out: `named` where the words beside the reporting word are its name or a part of it, `meant` where they only mean it ("she", "the agency"). */
function speakerOf({ speaker, speakerMention }: Trusted): string {
  if (speaker === null) return "none";
  if (speakerMention === null) return "unmentioned";
  const [name, words] = [speaker.toLowerCase(), speakerMention.exact.toLowerCase()];
  return name.includes(words) || words.includes(name) ? "named" : "meant";
}

/** Chances are told in hundredths: the last few say no more than this. */
const LEAST = 0.02;

function oddsOf(chance: number): number {
  const within = Math.min(1 - LEAST, Math.max(LEAST, chance));
  return Math.log(within / (1 - within));
}
