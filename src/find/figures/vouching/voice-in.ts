import type { FoundStatement, Measure, Speaker } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { OWNED } from "../languages/en/sources.ts";
import type { Read } from "../measures/inherit.ts";
import { type Voice, voiceOf } from "./voice.ts";
import { givenBy, quotedFor, type Vouched } from "./vouching.ts";

/** What is done to people; nobody owns such a number. */
const HARMS: ReadonlySet<Measure> = new Set(["killed", "injured", "missing", "displaced", "crossed-border"]);

/** Who vouches for a figure: the speaker of the statement that holds it, or whom that quotes; outside statements the source that gives it. */
export function voiceIn(
  doc: Doc,
  {
    read: { mention, reading },
    statement,
    numbers,
    speakers,
  }: {
    read: Read;
    statement: FoundStatement | null;
    numbers: ReadonlySet<number>;
    speakers: readonly Speaker[];
  },
): Voice {
  const { measure } = reading;
  const inherited = /^(?:coordination|count|list|part)$/.test(reading.rule);
  const looking: Vouched = { mention, measure, inherited, harm: HARMS.has(measure), numbers, speakers };
  if (!statement) {
    const speaker = givenBy(doc, looking);
    return { via: [], ...(speaker === undefined ? {} : { speaker }) };
  }
  const voice = withOwner(voiceOf(statement, measure), speakers);
  const quoted = quotedFor(doc, { ...looking, content: statement.content });
  if (quoted === undefined || quoted === voice.speaker) return voice;
  return {
    ...voice,
    speaker: quoted,
    via: voice.speaker === undefined ? voice.via : [voice.speaker, ...voice.via],
  };
}

/** "health ministry data": who owns the data vouches, not the data. */
function withOwner(voice: Voice, speakers: readonly Speaker[]): Voice {
  const words = voice.speaker?.split(" ") ?? [];
  if (words.length < 2 || !OWNED.has(words.at(-1)?.toLowerCase() ?? "")) return voice;
  const owner = words
    .slice(0, -1)
    .join(" ")
    .replace(/['’]s?$/, "");
  const known = speakers.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === owner.toLowerCase()),
  );
  return { ...voice, speaker: known?.name ?? owner };
}
