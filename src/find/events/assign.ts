import type { EventType } from "../../model/index.ts";
import type { Doc } from "../../text/index.ts";
import type { Clause } from "./clauses.ts";
import type { EventWords } from "./lexicon.ts";
import type { FoundTrigger } from "./triggers.ts";
import type { When } from "./when.ts";

/** A word of a clause that may tell of a happening, with its date where one belongs to it. */
export interface Telling {
  readonly clause: Clause;
  readonly trigger: FoundTrigger;
  readonly when: When | null;
}

/** Gives each date of a clause to one of its triggers; of two dates for one trigger the nearer stays. */
export function assignDates(
  doc: Doc,
  of: {
    readonly clause: Clause;
    readonly triggers: readonly FoundTrigger[];
    readonly whens: readonly When[];
    readonly words: EventWords;
  },
): Telling[] {
  const byTrigger = new Map<FoundTrigger, When>();
  for (const when of of.whens) {
    if (!isOfHappening(doc, when)) continue;
    const trigger = triggerOf(doc, when, of);
    const rival = trigger && byTrigger.get(trigger);
    if (trigger && (!rival || distance(trigger, when) < distance(trigger, rival)))
      byTrigger.set(trigger, when);
  }
  return of.triggers.map((trigger) => {
    const when = byTrigger.get(trigger);
    return {
      clause: of.clause,
      trigger,
      when: when ? ongoingFrom(doc, when, { trigger, words: of.words }) : null,
    };
  });
}

/** Kinds that are counted up: "40 people have been killed since Monday" tells of all the days from then on. */
const COUNTED_UP: ReadonlySet<EventType> = new Set(["casualty", "displacement", "aid"]);

function ongoingFrom(
  doc: Doc,
  when: When,
  of: { readonly trigger: FoundTrigger; readonly words: EventWords },
): When {
  const { start } = when.anchor;
  const word =
    doc.text
      .slice(Math.max(0, start - 12), start)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? "";
  const goesOn = COUNTED_UP.has(of.trigger.type) && of.words.sets.ongoing.has(word.toLowerCase());
  return goesOn && !when.edtf.includes("/") ? { ...when, edtf: `${when.edtf}/..` } : when;
}

function distance({ token }: FoundTrigger, { anchor }: When): number {
  return Math.max(anchor.start - token.end, token.start - anchor.end);
}

const COMPARED = /\b(?:from|than|against)\s[^\s,;]*\d[^\s;]*(?:\s\p{L}+)?(?:\s(?:on|in|at))?\s*$/u;

/** Whether a date is one of a happening: not that of the number something is compared with ("up from 300 on Monday"), nor a year in brackets. */
function isOfHappening(doc: Doc, { anchor, edtf }: When): boolean {
  if (COMPARED.test(doc.text.slice(Math.max(0, anchor.start - 40), anchor.start))) return false;
  return !(edtf.length === 4 && doc.text[anchor.start - 1] === "(" && doc.text[anchor.end] === ")");
}

/** How far behind a date the noun may stand that it describes ("the Aug. 7 embassy bombings"), in characters. */
const BESIDE = 24;

/** The trigger that a date belongs to: the noun it describes, else the nearest verb before it, else after it, else the nearest noun. */
function triggerOf(
  doc: Doc,
  when: When,
  of: { readonly triggers: readonly FoundTrigger[]; readonly words: EventWords },
): FoundTrigger | undefined {
  const { start, end } = when.anchor;
  const nouns = of.triggers.filter(({ noun }) => noun);
  const verbs = of.triggers.filter(({ noun }) => !noun);
  const described =
    nouns.find(({ token }) => token.start >= end && token.start - end <= BESIDE && when.edtf.length <= 7) ??
    nouns.find(({ token }) =>
      of.words.sets.describes.has(doc.text.slice(token.end, Math.max(token.end, start)).trim()),
    );
  if (described) return described;
  const left = verbs.filter(({ token }) => token.end <= start).at(-1);
  if (left) return left;
  const before = nouns.filter(({ token }) => token.end <= start);
  return (
    verbs.find(({ token }) => token.start >= end) ??
    before.findLast(({ token }) => token.upos === "NOUN") ??
    before.at(-1) ??
    nouns[0]
  );
}
