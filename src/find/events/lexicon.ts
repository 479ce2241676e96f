import type { EventType } from "../../model/index.ts";

/** Words that tell of one kind of happening. A verb of two words needs the second within a few words after it ("break out", "open fire"). */
export interface TriggerGroup {
  readonly type: EventType;
  /** Lemmas with blanks between; `_` joins a verb and the word it needs. */
  readonly verbs: string;
  readonly nouns: string;
  /** What the group is, where its type alone does not say. */
  readonly why: string;
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What the finder of events knows of one language. */
export interface EventLanguage {
  readonly groups: readonly TriggerGroup[];
  /** Verbs that say only that something takes place: the noun beside them says what. */
  readonly lightVerbs: string;
  /** Verbs of saying: the happening is that somebody spoke. */
  readonly speechVerbs: string;
  /** Verbs of states, which are no happenings even with a date. */
  readonly stativeVerbs: string;
  /** Words that open a clause. */
  readonly openers: string;
  /** Words before a noun that make it a clause of its own ("following the landfall"). */
  readonly nounOpeners: string;
  readonly planned: string;
  readonly hypothetical: string;
  readonly negations: string;
  readonly denials: string;
  /** Words that open and join a stretch of dates ("from ... until", "between ... and"). */
  readonly rangeJoins: string;
  /** "seventeen days after the dams failed": the word between a length and what it is counted from. */
  readonly countedFrom: string;
  /** The same where the length runs ahead ("a week before the vote"). */
  readonly countedTo: string;
  /** Words between a noun and the date that describes it ("the coup of 2021", "a pause from Sunday"). */
  readonly describes: string;
  /** Words between a verb of saying and what was said ("said that"). */
  readonly contentOpeners: string;
  /** Words that open a frame which names who vouches ("according to the mayor,"). */
  readonly voucherOpeners: string;
  /** Verbs of saying that make no news by themselves: what was said may. */
  readonly plainSpeech: string;
  /** Nouns of bodies, which act and are named after what they deal with ("the disaster ministry"). */
  readonly bodies: string;
  /** Nouns of people who act or are acted on as a group or by their office. */
  readonly people: string;
  /** Verbs of keeping a tally: with a number they tell a figure. */
  readonly tallyVerbs: string;
  /** Verbs that a level follows: "stood at 40", "reached 40", "put the toll at 40". */
  readonly levelVerbs: string;
  /** Words between a figure and the day up to or from which it counts. */
  readonly countedUntil: string;
  /** Words before the day from which something has gone on ("since Monday"). */
  readonly ongoing: string;
  /** Words before a stretch of two ends ("between 3 and 5 May"), and the word between the ends. */
  readonly between: string;
  readonly and: string;
  /** Words of place that may stand before a place, the article aside. */
  readonly where: string;
  readonly articles: string;
  /** Units of length, and words of direction: a place that one is counted from is not where it happened ("25 km west of"). */
  readonly lengths: string;
  readonly bearings: string;
  /** The word between a part and its whole. */
  readonly of: string;
  /** The word before an infinitive. */
  readonly infinitive: string;
  /** The lemma that makes a perfect. */
  readonly perfect: string;
  /** Forms of the auxiliary of a passive in the past. */
  readonly wasForms: string;
  /** The word that with a perfect says what did not come about ("should have"). */
  readonly missed: string;
  /** Words between a verb of a level and its number ("rose to 40"). */
  readonly levelJoins: string;
  /** Pronouns in the place of a subject, by what they stand for. */
  readonly thingPronouns: string;
  readonly groupPronouns: string;
  readonly personPronouns: string;
  /** Words in the brackets of a dateline beside names ("agencies"). */
  readonly datelineWords: string;
}

/** The kinds of one word, by part of speech. */
export interface Trigger {
  readonly type: EventType;
  /** The lemma it needs within {@link PARTICLE_REACH} tokens after it, or "". */
  readonly needs: string;
}

/** A language's words, ready to look up. */
export interface EventWords {
  readonly verbs: ReadonlyMap<string, readonly Trigger[]>;
  readonly nouns: ReadonlyMap<string, EventType>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

type SetName = Exclude<keyof EventLanguage, "groups">;

/** Words between a verb and its particle or object: "set the last houses on fire" is the longest that news needs. */
export const PARTICLE_REACH = 4;

/** Prepares a language's words. The first group that has a word wins. */
export function wordsOf(language: EventLanguage): EventWords {
  const verbs = new Map<string, Trigger[]>();
  const nouns = new Map<string, EventType>();
  for (const { type, verbs: verbList, nouns: nounList } of language.groups) {
    for (const entry of words(verbList)) {
      const [lemma = "", needs = ""] = entry.split("_");
      const list = verbs.get(lemma) ?? [];
      list.push({ type, needs });
      verbs.set(lemma, list);
    }
    for (const noun of words(nounList)) if (!nouns.has(noun)) nouns.set(noun, type);
  }
  for (const list of verbs.values()) list.sort((a, b) => Number(b.needs !== "") - Number(a.needs !== ""));
  const { groups: _, ...lists } = language;
  const sets = Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, new Set(words(list))]));
  return { verbs, nouns, sets: sets as Record<SetName, Set<string>> };
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}
