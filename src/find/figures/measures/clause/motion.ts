import type { Measure } from "../../../../model/index.ts";
import type { Token } from "../../../../text/index.ts";
import { FULL_BE, NEGATIONS, OBLIQUE, PASSIVE_FORMS, RELATIVES } from "../../languages/en/function-words.ts";
import {
  AT_WORK,
  BRINGS_AWAY,
  BROUGHT_WHERE,
  CAPTORS,
  DRIVES,
  FLIES,
  GOES,
  HOMEWARD,
  LETS,
  POLICE,
  REACHES,
  SENDS,
} from "../../languages/en/motion.ts";
import { WANTED } from "../../languages/en/wrongdoers.ts";
import type { Mention } from "../counted/mention.ts";
import { mayBePeople } from "../counted/people.ts";
import { topOf } from "../counted/phrase-top.ts";
import type { Reading } from "../counted/reading.ts";
import type { Evidence } from "../cues/hits.ts";
import { type Motion, type Way, wayOf } from "./way.ts";

/** How far behind a verb, or behind its object, the words of the way may end. A judgement: "by dawn over the old bridge to the far bank". */
const REACH = 9;
/** How many auxiliaries and adverbs may stand between a subject and its verb. A judgement: "have since then all been". */
const ASIDE = 4;
/** How far before its object a verb may stand: "brought down to the coast some". A judgement by that example. */
const OBJECT = 4;

/** What a verb and its way are worth. Judgements: above the verbs that they overrule ("take", "move"), and where a way is less telling below the verbs of flight. */
const WORTH: Readonly<Record<Way, number>> = { home: 9.7, abroad: 9.5, escort: 9.65, away: 8.6, in: 6 };

/**
 * Reads people who go or are brought somewhere by where their way leads: home, over a border, away, in. `null` for those of whom no verb of
 * motion is told, and where no word says which way.
 */
export function inMotion(
  tokens: readonly Token[],
  { mention, countries }: Pick<Evidence, "mention" | "countries">,
): Reading | null {
  if (!isMover(tokens, mention)) return null;
  const motion = motionOf(tokens, mention);
  if (!motion || NEGATIONS.has(tokens[motion.verb - 1]?.lower ?? "")) return null;
  const bringer = motion.brought ? strangerOf(tokens, { mention, motion }) : undefined;
  if (bringer) return CAPTORS.has(bringer) ? { ...SEIZED, unit: mention.noun?.unit ?? "person" } : null;
  const way = wayOf(tokens, { motion, countries });
  const measure = way && measureOf(tokens[motion.verb]?.lower ?? "", { motion, way });
  return measure
    ? { measure, rule: `motion:${way}`, score: WORTH[way], unit: mention.noun?.unit ?? "person" }
    : null;
}

/** Whether those counted can have left or come: people whose noun does not say what they do, or what became of them. */
function isMover(tokens: readonly Token[], mention: Mention): boolean {
  const head = tokens[(mention.head?.[1] ?? mention.to) - 1]?.lower ?? "";
  // "Bus 45 leaves": a bare number behind a noun is its name.
  const named = mention.to === mention.from && tokens[mention.first]?.head === mention.first - 1;
  if (named || !mayBePeople(tokens, mention) || mention.noun?.measure === "personnel") return false;
  return !AT_WORK.has(head) && !WANTED.includes(head);
}

/** How far from the verb those may stand who seize people. A judgement: an apposition may come between. */
const SEIZER_REACH = 8;

/** What people are whom those bring away who have no right to. */
const SEIZED = { measure: "detained", rule: "motion:seized", score: 9.3 } as const;

/** "gunmen led 40 pupils out", "40 were taken off a bus by militiamen": who brings people away and not to safety, or is the police. */
function strangerOf(
  tokens: readonly Token[],
  { mention: { first, sentence }, motion: { verb, to } }: { mention: Mention; motion: Motion },
): string | undefined {
  const [from, end] = verb < first ? [verb - SEIZER_REACH, verb] : [verb, to];
  const around = tokens.slice(Math.max(sentence.first, from), end).map(({ lower }) => lower);
  return around.find((word) => CAPTORS.has(word) || POLICE.has(word));
}

/** What became of those who went by themselves. */
const GONE: Readonly<Record<Way, Measure>> = {
  home: "returned",
  abroad: "crossed-border",
  escort: "evacuated",
  away: "displaced",
  in: "displaced",
};

/** What a verb says with its way. */
function measureOf(verb: string, { motion: { brought }, way }: { motion: Motion; way: Way }): Measure | null {
  if (!brought) return GONE[way];
  if (way === "home") return SENDS.has(verb) ? null : FLIES.has(verb) ? "evacuated" : "returned";
  if (way === "abroad") return FLIES.has(verb) ? null : "crossed-border";
  return way === "away" && !DRIVES.has(verb) && !LETS.has(verb) ? "evacuated" : null;
}

function motionOf(tokens: readonly Token[], mention: Mention): Motion | null {
  return asSubject(tokens, mention) ?? asObject(tokens, mention) ?? turnedRound(tokens, mention);
}

/** "400 people have walked ...", "400 were led ...", "400 villagers led ...". */
function asSubject(tokens: readonly Token[], mention: Mention): Motion | null {
  const { to, sentence } = mention;
  let at = to;
  let passive = false;
  while (at < Math.min(sentence.last, to + ASIDE) && isAside(tokens[at])) {
    // "400 are home", "400 are back in the valley": no verb but "be".
    if (isBackAt(tokens, { at, mention })) return { verb: at - 1, brought: false, from: at, to: at + 1 };
    passive ||= PASSIVE_FORMS.has(tokens[at]?.lower ?? "");
    at++;
  }
  const word = tokens[at]?.lower ?? "";
  const near = at < sentence.last && (GOES.has(word) || BRINGS_AWAY.has(word));
  const verb = near ? at : governorOf(tokens, mention);
  if (verb === null) return null;
  const form = tokens[verb]?.lower ?? "";
  const going = /ing$/.test(form);
  const participle = at === to && near && tokens[verb]?.deprel.startsWith("acl") === true;
  const brought =
    !going && (passive || participle || (tokens[verb]?.xpos === "VBN" && hasPassiveAuxiliary(tokens, verb)));
  if (!(brought ? BRINGS_AWAY : GOES).has(form)) return null;
  return { verb, brought, from: verb + 1, to: Math.min(sentence.last, verb + 1 + REACH) };
}

/** "are home", "people are back": of a bare number "back" may mean any place. */
function isBackAt(tokens: readonly Token[], { at, mention }: { at: number; mention: Mention }): boolean {
  const word = tokens[at]?.lower ?? "";
  const home = word === "home" || mention.to > mention.from || tokens[at + 1]?.lower === "in";
  return HOMEWARD.has(word) && home && FULL_BE.has(tokens[at - 1]?.lower ?? "");
}

function isAside(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:AUX|ADV)$/.test(token.upos) || RELATIVES.has(token.lower));
}

/** How many words back the auxiliary of a passive may stand. A judgement: "were all slowly led". */
const PASSIVE_STEPS = [1, 2, 3] as const;

function hasPassiveAuxiliary(tokens: readonly Token[], verb: number): boolean {
  return PASSIVE_STEPS.some((step) => /^aux:pass/.test(tokens[verb - step]?.deprel ?? ""));
}

/** The verb behind what is counted that has it for its subject, by the parse. */
function governorOf(tokens: readonly Token[], mention: Mention): number | null {
  const top = topOf(tokens, mention);
  const verb = tokens[top?.head ?? -1];
  return verb && top?.deprel.startsWith("nsubj") && verb.index >= mention.to ? verb.index : null;
}

/** "have brought 400 people ...", "took home 400 people". */
function asObject(tokens: readonly Token[], { first, to, sentence }: Mention): Motion | null {
  for (let at = first - 1; at >= Math.max(sentence.first, first - OBJECT); at--) {
    const token = tokens[at];
    if (!token || /^[,.;:]$/.test(token.text) || OBLIQUE.has(tokens[first - 1]?.lower ?? "")) return null;
    if (BRINGS_AWAY.has(token.lower) && /^(?:VERB|AUX)$/.test(token.upos)) {
      if (hasPassiveAuxiliary(tokens, at)) return null;
      const between = tokens
        .slice(at + 1, first)
        .some(({ lower }) => BROUGHT_WHERE.has(lower) || HOMEWARD.has(lower));
      return between || at >= first - 2
        ? { verb: at, brought: true, from: between ? at + 1 : to, to: Math.min(sentence.last, to + REACH) }
        : null;
    }
  }
  return null;
}

/** "Past our gate walked 400 people": a phrase of place opens the sentence, the verb stands before its subject. */
function turnedRound(tokens: readonly Token[], { first, from, to, sentence }: Mention): Motion | null {
  const verb = tokens[first - 1];
  if (!verb || !GOES.has(verb.lower) || first - 1 <= sentence.first || to === from) return null;
  const perfect = tokens[first - 2]?.upos === "AUX";
  if (perfect || REACHES.has(verb.lower)) return null;
  const opens = tokens[sentence.first];
  if (opens?.upos !== "ADP" && opens?.upos !== "ADV") return null;
  return { verb: first - 1, brought: false, from: sentence.first, to: first - 1 };
}
