import type { Description } from "./describe.ts";
import { lastBefore, type Voice } from "./registry.ts";
import type { Reading } from "./zones.ts";

/** The voices of a report, as they are met in the order of the text. */
export interface Cast {
  readonly reading: Reading;
  readonly voices: Voice[];
  /** Voices by the offset of a mention, so that one mention is resolved once. */
  readonly known: Map<number, Voice>;
}

/** A source that is looked for: what its words say, and where they start. */
export interface Wanted {
  readonly description: Description;
  readonly at: number;
}

/** The voices, the one met last before `at` first. */
export function latestFirst(voices: readonly Voice[], at: number): Voice[] {
  return [...voices].sort((a, b) => lastBefore(b, at) - lastBefore(a, at));
}

/** Whether the voice is one person, named or not. */
export function isPersonal(reading: Reading, voice: Voice): boolean {
  const { personNouns, groupNouns } = reading.lexicon;
  return voice.person || [...voice.heads].some((head) => personNouns.has(head) && !groupNouns.has(head));
}
