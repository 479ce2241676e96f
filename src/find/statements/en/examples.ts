import type { Frame, VerbCue } from "../lexicon/cue.ts";

/** A sentence made for a verb, and the words that the mayor must be found to have said; none where the sentence holds no statement. */
export interface Example {
  readonly text: string;
  readonly content?: string;
}

/** What each frame of a verb must find. All are said by the mayor. */
const YES: Readonly<Record<Frame, (past: string) => Example>> = {
  clause: (past) => ({ text: `The mayor ${past} that the road was closed.`, content: "the road was closed" }),
  that: (past) => ({ text: `The mayor ${past} that the road was closed.`, content: "the road was closed" }),
  object: (past) => ({
    text: `The mayor ${past} the loss of 40 houses in the valley.`,
    content: "the loss of 40 houses",
  }),
  to: (past) => ({ text: `The mayor ${past} the army to open the road.`, content: "to open the road" }),
  of: (past) => ({ text: `The mayor ${past} the army of closing the road.`, content: "of closing the road" }),
  about: (past) => ({
    text: `The mayor ${past} of 40 lost houses in the valley.`,
    content: "of 40 lost houses",
  }),
  question: (past) => ({
    text: `The mayor ${past} why the road had been closed.`,
    content: "why the road had been closed",
  }),
  at: (past) => ({ text: `The mayor ${past} the toll at 40.`, content: "the toll at 40" }),
  as: (past) => ({ text: `The mayor ${past} the road as "a trap".`, content: "trap" }),
};

/** The sentences that must be read for a verb, one for each of its frames. */
export function mustFind(verb: VerbCue): readonly Example[] {
  const past = said(verb);
  const behind = verb.addressee ? `${past} reporters` : past;
  const { frames, after } = verb;
  return [
    ...frames.map((frame) => YES[frame](frame === "clause" || frame === "that" ? behind : past)),
    ...(after ? [{ text: `The road was closed, the mayor ${behind}.`, content: "The road was closed" }] : []),
  ];
}

/** Sentences in which the verb hands over no words: a passive, and an infinitive that nobody does. */
export function mustNotFind(verb: VerbCue): readonly Example[] {
  const [base = ""] = verb.forms;
  const particle = verb.particles?.[0];
  const with_ = (form: string): string => (particle ? `${form} ${particle}` : form);
  return [
    { text: `The bridge was ${with_(participle(verb))} on Monday.` },
    { text: `There was nothing to ${with_(base)} on Monday.` },
  ];
}

/** The past tense: the third form, or where the first and it are one, the first. */
function said({ forms, particles }: VerbCue): string {
  const past = forms.length > 3 ? forms[2]! : forms[0]!;
  return particles ? `${past} ${particles[0]}` : past;
}

function participle({ forms }: VerbCue): string {
  return forms.length > 4 ? forms[3]! : forms.length > 3 ? forms[2]! : forms[0]!;
}
