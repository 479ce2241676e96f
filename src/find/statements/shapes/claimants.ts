import type { Draft, Phrase, ReadSoFar, Run } from "../draft.ts";
import { parsedSubject } from "../phrases/parsed-subject.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { subjectBefore } from "../phrases/subject.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Place, Reading } from "../zones/zones.ts";

/** How far behind "as" the verb of the claimant stands, in tokens. A judgement: the claimant's name and a description come between. */
const FAR = 14;

/**
 * Who claimed what is denied, where the sentence goes on to say so: "The guild denied that its men had fled, as the mayor alleged." The mayor says that they
 * had, and the whole clause is the denial.
 */
export function withClaimants(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { tokens } = reading.doc;
  return drafts.flatMap((draft) => {
    const { act, bare, quoted, source, content } = draft;
    if (act !== "deny" || bare || quoted || !source) return [draft];
    const end = content.at(-1)!.end;
    const claimant = claimantAt(reading, { zone, at: firstEndingAfter(tokens, end) });
    if (!claimant || tokens[source.first]!.start > content[0]!.start) return [draft];
    const claim: Draft = { ...draft, ...claimant, rule: "denied", act: "accuse" };
    const denial = { start: tokens[source.first]!.start, end };
    return [{ ...draft, rule: "denial", content: [denial], bare: true }, claim];
  });
}

interface Claimant {
  readonly source: Phrase;
  readonly cue: Run;
}

/** ", as the mayor alleged", ", as alleged by the mayor", from the comma on. */
function claimantAt(reading: Reading, { zone, at }: Place): Claimant | null {
  const { lexicon, doc } = reading;
  const [first, second] = [doc.tokens[at], doc.tokens[at + 1]];
  const open = first?.text === "," && second?.lower === "as" ? at + 2 : first?.lower === "as" ? at + 1 : -1;
  if (open < 0) return null;
  for (let i = open; i < Math.min(zone.last, open + FAR); i++) {
    const { lower, upos } = doc.tokens[i]!;
    if (/^[,;:.]$/.test(lower)) return null;
    if (upos === "AUX" || !lexicon.verbForms.has(lower) || lexicon.denials.has(lower)) continue;
    const byWhom = doc.tokens[i + 1]?.lower === "by";
    const source =
      i > open
        ? claimantBefore(reading, { zone: { ...zone, first: open }, at: i })
        : byWhom
          ? phraseAfter(reading, { zone, at: i + 2 })
          : null;
    return source && { source, cue: { first: i, last: i + 1 } };
  }
  return null;
}

/** Who alleges something can speak, whatever the noun. */
function claimantBefore(reading: Reading, left: Place): Phrase | null {
  return subjectBefore(reading, left) ?? parsedSubject(reading, left);
}
