import type { FoundName } from "../../../model/index.ts";
import type { Phrase } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { type Description, describe } from "./describe.ts";
import { lastBefore, type Voice } from "./registry.ts";

/** The voices of a report, as they are met in the order of the text. */
export interface Cast {
  readonly reading: Reading;
  readonly voices: Voice[];
  /** Voices by the offset of a mention, so that one mention is resolved once. */
  readonly known: Map<number, Voice>;
  /** What the names of the report are, by the offset at which they start. */
  readonly kinds: ReadonlyMap<number, FoundName["kind"]>;
}

/** A source that is looked for: what its words say, and where they start. */
export interface Wanted {
  readonly description: Description;
  readonly at: number;
}

/** What the words for a source say of it; the names room knows better than their form whether a name is a person's or a body's. */
export function describeIn({ reading, kinds }: Cast, phrase: Phrase): Description {
  const description = describe(reading, phrase);
  const kind = kinds.get(reading.doc.tokens[phrase.first]!.start);
  const { groupNouns, personNouns } = reading.lexicon;
  // One name may look like a person's where "the water utility" stands beside it.
  const body = description.heads.some((head) => groupNouns.has(head) && !personNouns.has(head));
  if (kind === "person" && !body) return { ...description, person: true };
  const shown = description.heads.length > 0 || description.gender !== undefined;
  return kind === "organisation" && !shown ? { ...description, person: false } : description;
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
