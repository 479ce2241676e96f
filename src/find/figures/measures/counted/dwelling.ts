import type { Token } from "../../../../text/index.ts";
import { SHELTERS } from "../../languages/en/shelters.ts";

/** Whether a token is the word for a shelter. */
export function isShelter(token: Token | undefined): boolean {
  return SHELTERS.nouns.has(token?.lower ?? "");
}

/** Whether a token is the word for a shelter that somebody lives in: no word before it makes it one that the public is brought to. */
export function isDwelling(tokens: readonly Token[], at: number): boolean {
  return isShelter(tokens[at]) && !SHELTERS.public.has(tokens[at - 1]?.lower ?? "");
}
