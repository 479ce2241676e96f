import { type Draft, drafted, type ReadSoFar, type Run } from "../draft.ts";
import { contentEnd, isClause, spanOf } from "../phrases/content.ts";
import { parsedSubject } from "../phrases/parsed-subject.ts";
import { phraseAfter } from "../phrases/phrase-after.ts";
import { isFiniteVerb, subjectBefore } from "../phrases/subject.ts";
import { firstEndingAfter } from "../zones/positions.ts";
import type { Reading, Zone } from "../zones/zones.ts";
import { clauseEnd, turnDownAt } from "./turn-down-shapes.ts";

/**
 * Adds the clauses that turn a claim down in other words than a denial: "the guild wants none of it", "she brushed the charge aside". Where the object of
 * a denial only points back, the clause is the denial, and not its object.
 */
export function withTurnDowns(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const out: Draft[] = [...verdictOf(reading, zone), ...drafts];
  for (let at = zone.first + 1; at < zone.last; at++) {
    const end = turnDownAt(reading, { zone, at });
    if (end < 0) continue;
    const known = out.filter((draft) => draft.act === "deny" && isCue(draft, { first: at, last: end }));
    const spoken = reading.doc.tokens[at]!.start;
    if (known.some(({ bare, content }) => bare || content[0]!.start < spoken)) continue;
    const source = subjectBefore(reading, { zone, at }) ?? parsedSubject(reading, { zone, at });
    if (!source) continue;
    const last = clauseEnd(reading, { zone, at: end });
    const content = spanOf(reading, { first: source.first, last });
    if (!content) continue;
    for (const draft of known.filter(({ quoted }) => !quoted)) out.splice(out.indexOf(draft), 1);
    const cue = { first: at, last: end };
    out.push(drafted({ rule: "denial", content: [content], cue, act: "deny", source, bare: true }));
    at = last;
  }
  return out;
}

/** A verdict before the one who gives it: "Not true, replies the guild", "Nonsense, the mayor said: the gate was open". */
function verdictOf(reading: Reading, zone: Zone): Draft[] {
  const { tokens } = reading.doc;
  const { untruths, verdicts } = reading.lexicon.turnDowns;
  let comma = zone.first;
  while (comma < zone.last && (untruths.has(tokens[comma]!.lower) || verdicts.has(tokens[comma]!.lower)))
    comma++;
  const words = tokens.slice(zone.first, comma);
  const judges =
    words.some(({ lower }) => untruths.has(lower)) || (words.length > 1 && words[0]?.lower === "not");
  if (!judges || tokens[comma]?.text !== "," || comma >= zone.last) return [];
  const next = tokens.slice(comma + 1, zone.last);
  const verb = next.find((token) => isFiniteVerb(reading, token));
  const joined = next.some(({ upos, index }) => upos === "CCONJ" && verb !== undefined && index < verb.index);
  if (!verb || joined || verb.upos === "AUX") return [];
  const source =
    verb.index === comma + 1
      ? phraseAfter(reading, { zone, at: verb.index + 1 })
      : subjectBefore(reading, { zone: { ...zone, first: comma + 1 }, at: verb.index });
  const content =
    source && spanOf(reading, { first: zone.first, last: Math.max(verb.index + 1, source.last) });
  if (!content) return [];
  const cue = { first: verb.index, last: verb.index + 1 };
  return [drafted({ rule: "denial", content: [content], cue, act: "deny", source, bare: true })];
}

function isCue({ cue }: Draft, run: Run): boolean {
  return cue !== null && cue.first >= run.first && cue.first < run.last;
}

/** What a denial gives behind a colon as its reason, outside quotation marks: "The guild rejected that account: its men had stayed at home." */
export function readReasons(reading: Reading, { zone, drafts }: ReadSoFar): Draft[] {
  const { tokens } = reading.doc;
  return drafts.flatMap((draft) => {
    if (!draft.bare) return [];
    const colon = firstEndingAfter(tokens, draft.content.at(-1)!.end);
    if (colon >= zone.last || tokens[colon]?.text !== ":") return [];
    const run = { first: colon + 1, last: contentEnd(reading, { zone, at: colon + 1 }) };
    const content = isClause(reading, run) ? spanOf(reading, run) : null;
    const { cue, source } = draft;
    return content ? [drafted({ rule: "denial", content: [content], cue, source })] : [];
  });
}
