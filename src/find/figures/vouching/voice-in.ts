import type { FoundPlace, FoundStatement, Measure, Span, Speaker } from "../../../model/index.ts";
import { contains } from "../../../model/index.ts";
import type { Doc } from "../../../text/index.ts";
import { DOCUMENTS } from "../languages/en/vouching/counts.ts";
import { ARTICLES, CREDITS } from "../languages/en/vouching/credits.ts";
import type { Read } from "../measures/counted/earlier.ts";
import { TOLLS } from "../measures/counted/fates.ts";
import { type Mention, tokensOver } from "../measures/counted/mention.ts";
import { accountOwner } from "./phrases/account-phrase.ts";
import { sourceAt } from "./phrases/source-phrase.ts";
import { bodyBefore, isHeadless } from "./phrases/subject-source.ts";
import { phraseBefore } from "./phrases/verb-subject.ts";
import { type Voice, voiceOf } from "./voice.ts";
import { givenBy, quotedFor, type Vouched } from "./vouching.ts";

/** What is done to people; nobody owns such a number. */
const UNOWNED: ReadonlySet<Measure> = new Set<Measure>([...TOLLS, "displaced", "crossed-border"]);

/** Who vouches for a figure: the speaker of the statement that holds it, or whom that quotes; outside statements the source that gives it. */
export function voiceIn(
  doc: Doc,
  {
    read: { mention, reading },
    statement,
    statements,
    follows,
    numbers,
    speakers,
    places,
  }: {
    read: Read;
    follows: boolean;
    statement: FoundStatement | null;
    statements: readonly FoundStatement[];
    numbers: ReadonlySet<number>;
    speakers: readonly Speaker[];
    places: readonly FoundPlace[];
  },
): Voice {
  const { measure } = reading;
  const looking: Vouched = {
    mention,
    measure,
    inherited: follows || /^(?:coordination|count|list|part)$/.test(reading.rule),
    harm: UNOWNED.has(measure),
    numbers,
    speakers,
    others: othersIn(doc, { mention, statements }),
    places: placesIn(doc, { mention, places }),
  };
  if (statement) return voiceOfStatement(doc, { statement, looking });
  const speaker = givenBy(doc, looking);
  return { via: [], ...(speaker === undefined ? {} : { speaker }) };
}

/** Who vouches for a figure inside a statement: whoever owns the account that speaks, else the speaker, else whom its words name; whom it quotes stands nearer. */
function voiceOfStatement(
  doc: Doc,
  { statement, looking }: { statement: FoundStatement; looking: Vouched },
): Voice {
  const { measure, speakers } = looking;
  const told = voiceOf(doc, { statement, measure, speakers });
  const owner =
    told.speaker === undefined
      ? null
      : (accountOf(doc, { statement, speakers }) ?? keeperOf(doc, { statement, speakers }));
  const voice = owner === null ? withOwner(told, speakers) : { ...told, speaker: owner };
  const quoted = quotedFor(doc, { ...looking, content: statement.content });
  if (quoted && quoted.name !== voice.speaker && !isOwn(quoted.name, { voice, speakers })) {
    const relayed =
      voice.speaker === undefined || quoted.rule === "gap" ? voice.via : [voice.speaker, ...voice.via];
    return { ...voice, speaker: quoted.name, via: relayed };
  }
  if (voice.speaker !== undefined || statement.speaker !== null) return voice;
  const outside = givenBy(doc, looking) ?? beforeCue(doc, { statement, speakers });
  return outside === undefined ? voice : { ...voice, speaker: outside };
}

/** The tokens at which the names of places in the sentence end. */
function placesIn(
  doc: Doc,
  { mention: { sentence }, places }: { mention: Mention; places: readonly FoundPlace[] },
): ReadonlySet<number> {
  const here = places.filter(({ anchor }) => anchor.start >= sentence.start && anchor.end <= sentence.end);
  return new Set(here.map(({ anchor }) => tokensOver(doc, anchor)[1] - 1));
}

/** What names a source as the ground of a clause. */
const GROUNDS = /^(?:according|stance)$/;

/** The tokens of grounds in the sentence that are of something else: "which has nine boats according to the mayor, lost 40 men". */
function othersIn(
  doc: Doc,
  {
    mention: { sentence, quantity },
    statements,
  }: { mention: Mention; statements: readonly FoundStatement[] },
): ReadonlySet<number> {
  const end = { start: quantity.anchor.end - 1, end: quantity.anchor.end };
  const others = statements.filter(
    ({ rule, cue, content, parts }) =>
      GROUNDS.test(rule) &&
      cue !== null &&
      contains(sentence, cue) &&
      !(parts ?? [content]).some((part) => contains(part, end)) &&
      (end.end <= content.start || isRelative(doc, content)),
  );
  return new Set(
    others.flatMap(({ cue, speakerMention }) => {
      const spans = [cue, speakerMention].filter((span) => span !== null);
      const [first, last] = tokensOver(doc, {
        start: Math.min(...spans.map(({ start }) => start)),
        end: Math.max(...spans.map(({ end }) => end)),
      });
      return Array.from({ length: last - first }, (_, i) => first + i);
    }),
  );
}

/** "which has nine boats", "where nine drowned": a clause that describes one word of its sentence. */
function isRelative(doc: Doc, content: Span): boolean {
  return /^W/.test(doc.tokens[tokensOver(doc, content)[0]]?.xpos ?? "");
}

/** The body that stands before the cue of a statement without a speaker: "..., civil defence said". */
function beforeCue(
  doc: Doc,
  { statement, speakers }: { statement: FoundStatement; speakers: readonly Speaker[] },
): string | undefined {
  if (!statement.cue) return undefined;
  const [verb] = tokensOver(doc, statement.cue);
  const head = phraseBefore(doc.tokens, { verb, least: Math.max(0, verb - CUE_REACH) });
  return head < 0 ? undefined : (sourceAt(doc, { head, speakers }) ?? undefined);
}

/** How far before its verb a source is looked for, in words. A judgement: a relative clause may come between. */
const CUE_REACH = 20;

/** Whether a source is the speaker's own organisation, or the speaker by another name. */
function isOwn(name: string, { voice, speakers }: { voice: Voice; speakers: readonly Speaker[] }): boolean {
  const speaker = speakers.find((one) => one.name === voice.speaker);
  return speaker !== undefined && (speaker.organisation === name || speaker.aliases.includes(name));
}

/** "the slate list at the clinic": whose text it is that says so. */
function accountOf(
  doc: Doc,
  { statement: { speakerMention }, speakers }: { statement: FoundStatement; speakers: readonly Speaker[] },
): string | null {
  return speakerMention === null
    ? null
    : accountOwner(doc, { from: tokensOver(doc, speakerMention)[0], speakers });
}

/** "The latest puts the dead at 40", "the register says": whoever the sentence before names as its keeper. */
function keeperOf(
  doc: Doc,
  { statement: { speakerMention }, speakers }: { statement: FoundStatement; speakers: readonly Speaker[] },
): string | null {
  const head = speakerMention === null ? -1 : tokensOver(doc, speakerMention)[1] - 1;
  return isHeadless(doc.tokens, head) ? bodyBefore(doc, { head, speakers }) : null;
}

/** "health ministry data": who owns the data vouches, not the data. */
function withOwner(voice: Voice, speakers: readonly Speaker[]): Voice {
  const words = voice.speaker?.split(" ") ?? [];
  const document = DOCUMENTS.has(words[0]?.toLowerCase() ?? "");
  const credit = document ? words.findIndex((word) => CREDITS.from.has(word)) : -1;
  if (credit > 0 && credit < words.length - 1) {
    const first = ARTICLES.has(words[credit + 1] ?? "") ? credit + 2 : credit + 1;
    return { ...voice, speaker: words.slice(first).join(" ") };
  }
  if (words.length < 2 || !DOCUMENTS.has(words.at(-1)?.toLowerCase() ?? "")) return voice;
  const owner = words
    .slice(0, -1)
    .join(" ")
    .replace(/['’]s?$/, "");
  const known = speakers.find(({ name, aliases }) =>
    [name, ...aliases].some((one) => one.toLowerCase() === owner.toLowerCase()),
  );
  return { ...voice, speaker: known?.name ?? owner };
}
