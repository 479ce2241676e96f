import { type Draft, drafted, type Phrase, type Run } from "../../draft.ts";
import { isFullName, isSpeakerLike } from "../../phrases/speaker-like.ts";
import { isFiniteVerb } from "../../phrases/subject.ts";
import { firstEndingAfter, firstIn, tokensIn } from "../../zones/positions.ts";
import type { Quotation } from "../../zones/quotations.ts";
import type { Reading } from "../../zones/zones.ts";

/** How long a signature may be, in tokens: "Nora Quell, 34, who keeps the ferry at Selan". A judgement by that example, with some room: a paragraph behind a dash is no signature. */
const LONGEST = 16;

/** What parts a quotation from its signature: a dash, on its line or at the beginning of the next. */
const DASH = /^[ \t\u00a0]{0,4}\n{0,2}[ \t\u00a0]{0,4}(?:[―—–]|--?(?=[ \t\u00a0]))/;

/** Who signs a quotation behind a dash: "“We left at night.” — Nora Quell, 34, a ferry hand". The signature ends its line, and no verb goes on from it. */
export function readSigned(reading: Reading): Draft[] {
  const quotations = [...reading.speeches, ...reading.fragments];
  return quotations.flatMap((quotation) => {
    const source = quotation.closed ? signatureOf(reading, quotation) : null;
    if (!source) return [];
    const cue = { first: source.first - 1, last: source.first };
    return [
      drafted({ rule: "signed", content: [quotation.inner], quoted: true, cue, source, settled: true }),
    ];
  });
}

function signatureOf(reading: Reading, { end }: Quotation): Phrase | null {
  const { doc } = reading;
  const dash = DASH.exec(doc.text.slice(end, end + 12));
  if (!dash) return null;
  const block = doc.blocks[firstEndingAfter(doc.blocks, end + dash[0].length)];
  if (!block) return null;
  const line = lineFrom(reading, { start: end + dash[0].length, end: block.end });
  if (!line || line.last - line.first > LONGEST) return null;
  const words = doc.tokens.slice(line.first, line.last);
  if (words.some((token) => isFiniteVerb(reading, token) && token.deprel !== "acl:relcl")) return null;
  const source = named(reading, line);
  const isSomebody = isFullName(reading, source) || isSpeakerLike(reading, source);
  return isSomebody && doc.tokens[source.first - 1] !== undefined ? source : null;
}

/** The tokens from `start` to the end of the line, without a full stop. */
function lineFrom({ doc }: Reading, { start, end }: { start: number; end: number }): Run | null {
  const rest = doc.text.slice(start, end);
  const lead = /^\s*/.exec(rest)![0].length;
  const stop = rest.indexOf("\n", lead);
  const run = tokensIn(doc.tokens, { start: start + lead, end: stop < 0 ? end : start + stop });
  const last = /^[.*_]+$/.test(doc.tokens[run.last - 1]?.text ?? "") ? run.last - 1 : run.last;
  return last > run.first ? { first: run.first, last } : null;
}

/** "Nora Quell, 34, a ferry hand": the name, and what it is. */
function named({ doc }: Reading, { first, last }: Run): Phrase {
  const comma = firstIn(doc.tokens, {
    first: first + 1,
    last,
    is: ({ text }) => text === "," || text === "(",
  });
  if (comma < 0) return { first, last, appositions: [] };
  return { first, last: comma, appositions: [{ first: comma + 1, last }] };
}
