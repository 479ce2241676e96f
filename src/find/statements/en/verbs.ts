import type { Act } from "../../../model/index.ts";
import { wordSet } from "../../word-set.ts";
import { type Frame, type VerbCue, WEIGHTY } from "../lexicon/cue.ts";
import { regular } from "./inflect.ts";
import { IRREGULAR } from "./irregular.ts";

type Entry = readonly [lemma: string, frames: string, options?: Partial<VerbCue>];

/** Frames by letter: c clause, t that, o object, i infinitive, f of, b about, q question, a at, s as. */
const FRAMES: Readonly<Record<string, Frame>> = {
  c: "clause",
  t: "that",
  o: "object",
  i: "to",
  f: "of",
  b: "about",
  q: "question",
  a: "at",
  s: "as",
};

const CUES: Readonly<Partial<Record<Act, readonly Entry[]>>> = {
  say: [
    ["say", "co", { after: true }],
    ["tell", "ci", { after: true, addressee: true }],
    ["add", "c", { after: true }],
    ["state", "c", { after: true }],
    ["note", "c", { after: true }],
    ["explain", "c", { after: true }],
    ["write", "c", { after: true }],
    ["tweet", "co", { after: true }],
    ["post", "t", { after: true }],
    ["continue", "", { after: true }],
    ["conclude", "t", { after: true }],
    ["reply", "t", { after: true }],
    ["respond", "t", { after: true }],
    ["answer", "t", { after: true }],
    ["recall", "to", { after: true }],
    ["remark", "t", { after: true }],
    ["observe", "t", { after: true }],
    ["comment", "t", { after: true }],
    ["complain", "tb", { after: true }],
    ["grumble", "t", { after: true }],
    ["lament", "t", { after: true }],
    ["joke", "t", { after: true }],
    ["quip", "t", { after: true }],
    ["shout", "t", { after: true }],
    ["mention", "to", { after: true }],
    ["remind", "t", { addressee: true, after: true }],
    ["complete", "", { after: true }],
    ["testify", "t", { after: true }],
    ["recount", "to", { after: true }],
    ["emphasize", "to", { after: true }],
    ["emphasise", "to", { after: true }],
    ["stress", "to", { after: true }],
    ["underline", "to", { after: true }],
    ["underscore", "t", { after: true }],
    ["reiterate", "to", { after: true }],
    ["repeat", "t", { after: true }],
    ["point", "c", { particles: ["out", "to"], after: true }],
    ["go", "", { particles: ["on"], after: true }],
    ["make", "t", { particles: ["known", "clear", "plain", "public"], after: true }],
    ["have", "t", { particles: ["it"], after: true }],
    ["indicate", "t", { after: true }],
    ["clarify", "t", { after: true }],
    ["elaborate", "", { after: true }],
    ["speak", "b"],
    ["talk", "b"],
    ["describe", "s"],
    ["call", "s"],
    ["characterize", "s"],
    ["characterise", "s"],
    ["brand", "s"],
    ["label", "s"],
    ["dub", "s"],
    ["praise", "o"],
    ["hail", "os"],
    ["welcome", "o"],
  ],
  announce: [
    ["announce", "co", { after: true }],
    ["declare", "co", { after: true }],
    ["proclaim", "to", { after: true }],
    ["reveal", "to", { after: true }],
    ["disclose", "to", { after: true }],
    ["broadcast", "t", { after: true }],
    ["air", "t"],
    ["print", "t"],
    ["carry", "t"],
    ["publish", "ot"],
    ["unveil", "o"],
    ["issue", "o"],
    ["decide", "ti"],
    ["rule", "t", { after: true }],
  ],
  report: [
    ["report", "co", { after: true }],
    ["document", "o"],
    ["record", "o"],
    ["register", "o"],
    ["log", "o"],
    ["relate", "to", { after: true }],
    ["narrate", "to", { after: true }],

    ["list", "o"],
    ["count", "o"],
    ["tally", "o"],
    ["find", "t", { after: true }],
    ["show", "t"],
    ["inform", "t", { addressee: true, after: true }],
    ["notify", "t", { addressee: true }],
    ["acquaint", "t", { addressee: true, after: true }],
    ["learn", "t", { after: true }],
    ["quote", "s"],
    ["cite", "os"],
    ["give", "o"],
  ],
  estimate: [
    ["estimate", "coa", { after: true }],
    ["put", "a"],
    ["set", "a"],
    ["cut", "a"],
    ["raise", "a"],
    ["lower", "a"],
    ["revise", "a"],
    ["update", "a"],
    ["correct", "a"],
    ["reduce", "a"],
    ["calculate", "t", { after: true }],
    ["reckon", "c", { after: true }],
    ["guess", "c", { after: true }],
    ["project", "co", { after: true }],
    ["predict", "co", { after: true }],
    ["forecast", "co", { after: true }],
    ["foresee", "to"],
    ["expect", "coi"],
    ["assess", "t", { after: true }],
  ],
  accuse: [
    ["accuse", "fs"],
    ["blame", "o"],
    ["allege", "co", { after: true }],
    ["claim", "coi", { after: true }],
    ["charge", "t", { after: true }],
    ["criticize", "o"],
    ["criticise", "o"],
    ["condemn", "o"],
    ["denounce", "os"],
    ["protest", "t", { after: true }],
    ["suspect", "cf"],
  ],
  deny: [
    ["deny", "co", { after: true }],
    ["reject", "o"],
    ["dismiss", "os"],
    ["dispute", "to"],
    ["refute", "o"],
    ["disown", "o"],
    ["contradict", "o"],
    ["rebut", "o"],
    ["disavow", "o"],
    ["challenge", "o"],
    ["question", "o"],
    ["retract", "o"],
    ["withdraw", "o"],
    ["decline", "i"],
    ["refuse", "i"],
  ],
  confirm: [
    ["confirm", "co", { after: true }],
    ["acknowledge", "co", { after: true }],
    ["admit", "co", { after: true }],
    ["concede", "co", { after: true }],
    ["affirm", "co", { after: true }],
    ["assert", "co", { after: true }],
    ["insist", "c", { after: true }],
    ["maintain", "to", { after: true }],
    ["argue", "t", { after: true }],
    ["contend", "c", { after: true }],
    ["verify", "to", { after: true }],
    ["recognize", "t"],
    ["recognise", "t"],
    ["certify", "t"],
    ["assure", "t", { addressee: true, after: true }],
    ["agree", "t", { after: true }],
  ],
  warn: [
    ["warn", "cfb", { after: true }],
    ["caution", "t", { after: true }],
    ["alert", "t", { addressee: true }],
    ["threaten", "ti"],
  ],
  ask: [
    ["ask", "iq", { after: true }],
    ["urge", "i", { after: true }],
    ["request", "io"],
    ["demand", "tio"],
    ["ask", "io", { particles: ["for"] }],
    ["call", "io", { particles: ["on", "for", "upon"] }],
    ["appeal", "io", { particles: ["to", "for"] }],
    ["plead", "io", { particles: ["with", "for"] }],
    ["invite", "i"],
    ["advise", "ti", { addressee: true, after: true }],
    ["recommend", "to", { after: true }],
    ["propose", "to", { after: true }],
    ["suggest", "t", { after: true }],
    ["encourage", "i"],
    ["beg", "i"],
    ["implore", "i"],
    ["wonder", "q", { after: true }],
  ],
  order: [
    ["order", "io"],
    ["instruct", "i"],
    ["command", "i"],
    ["direct", "i"],
    ["oblige", "i"],
    ["forbid", "i"],
    ["ban", "o"],
    ["authorize", "i"],
    ["authorise", "i"],
  ],
  promise: [
    ["promise", "coi", { after: true }],
    ["pledge", "coi", { after: true }],
    ["vow", "coi", { after: true }],
    ["swear", "ci", { after: true }],
    ["undertake", "i"],
    ["guarantee", "t"],
  ],
  believe: [
    ["believe", "c", { after: true }],
    ["think", "c", { after: true }],
    ["fear", "co", { after: true }],
    ["hope", "ti"],
    ["doubt", "t"],
    ["feel", "t"],
    ["consider", "ts"],
    ["suppose", "c"],
    ["hold", "t"],
  ],
};

/** Verbs whose last consonant doubles before -ed and -ing. */
const DOUBLED = new Set(["rebut", "beg", "ban", "log"]);

/** The reporting verbs of English. Acts after the classes of reporting verbs in news (PolNeAR, PDTB attribution), narrowed to what sources of crisis reports do. */
export const VERBS: readonly VerbCue[] = Object.entries(CUES).flatMap(([act, entries]) =>
  (entries ?? []).map(([lemma, frames, options]) => ({
    id: options?.particles ? `${lemma} ${options.particles[0]}` : lemma,
    forms: IRREGULAR[lemma] ?? regular(lemma, { doubled: DOUBLED.has(lemma) }),
    act: act as Act,
    frames: [...frames].map((letter) => FRAMES[letter]!),
    ...options,
  })),
);

/** Verbs that may end a sentence as speech does, and whose subject may yet be a thing: "the tracks indicate". */
const OF_THINGS = wordSet(
  "indicate suggest reveal point make have go learn underline underscore expect fear continue complete",
);

/** Whether only somebody who can speak does what the verb says: any subject of "said" is a speaker, not any of "showed". */
export function isVoicing({ id, after }: VerbCue): boolean {
  return after === true && !OF_THINGS.has(id.split(" ")[0] ?? "");
}

/**
 * The forms of a verb whose object is words, each with its particle: "said", "warned", "called on"; none of "counted", "put" or "has", which a clinic that is
 * spoken of does too.
 */
export function statingForms({ forms, frames, act, particles }: VerbCue): readonly string[] {
  if (!WEIGHTY.has(act) && !frames.some((frame) => /^(?:clause|that|to|of|about|as)$/.test(frame))) return [];
  return particles ? forms.flatMap((form) => particles.map((particle) => `${form} ${particle}`)) : forms;
}

const COUNTS: ReadonlySet<Act> = new Set(["announce", "report", "estimate", "confirm"]);

/** Whether the verb gives or vouches for a count: "put", "recorded", "confirmed". */
export function isCounting({ frames, act }: VerbCue): boolean {
  return COUNTS.has(act) && frames.some((frame) => frame === "object" || frame === "at");
}
