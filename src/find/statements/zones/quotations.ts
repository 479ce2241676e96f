import type { Span } from "../../../model/index.ts";
import type { Block, Doc } from "../../../text/index.ts";

/** A stretch in quotation marks. The span holds the marks, `inner` does not. */
export interface Quotation extends Span {
  readonly inner: Span;
  /** Whether a mark closes it; one left open ends where its sentence, or what introduces it, lets it end. */
  readonly closed: boolean;
}

type Role = "open" | "close" | "either";

/** Directional marks. A low or straight mark may do both; Penn's two backticks open and two apostrophes close. */
const ROLES: Readonly<Record<string, Role>> = {
  "“": "open",
  "”": "close",
  "«": "open",
  "»": "close",
  "„": "open",
  "``": "open",
  "''": "close",
  '"': "either",
};

const MARK = /``|''|["“”«»„]/g;
const SINGLE = /(?<=^|[\s(])‘(?=\S)|’(?=[\s.,;:!?)]|$)/g;

interface Mark extends Span {
  readonly role: Role;
}

/** Of verbs of saying. */
const NONE: ReadonlySet<string> = new Set();

/**
 * Finds the quotations of a document, block by block, in order; none holds another. Marks left open or opened twice are given an end: before ", she said" where
 * `saying` holds the forms of such verbs.
 */
export function findQuotations(doc: Doc, saying: ReadonlySet<string> = NONE): Quotation[] {
  const found: Quotation[] = [];
  for (const block of doc.blocks) {
    if (block.kind === "rule") continue;
    const marks = marksIn(doc.text, block);
    found.push(...pairMarks(doc.text, { marks, block, saying }));
  }
  return found;
}

function marksIn(text: string, block: Block): Mark[] {
  const body = text.slice(block.start, block.end);
  const double = [...body.matchAll(MARK)].map((m) =>
    markAt(body, { at: m.index, mark: m[0], offset: block.start }),
  );
  if (double.length > 0) return double;
  const single = [...body.matchAll(SINGLE)];
  if (!single.some((m) => m[0] === "‘")) return [];
  return single.map((m) => ({
    start: block.start + m.index,
    end: block.start + m.index + 1,
    role: m[0] === "‘" ? "open" : "close",
  }));
}

function markAt(body: string, { at, mark, offset }: { at: number; mark: string; offset: number }): Mark {
  const span = { start: offset + at, end: offset + at + mark.length };
  const role = ROLES[mark] ?? "either";
  const before = at === 0 || /[\s([—–-]/.test(body[at - 1] ?? "");
  const after = at + mark.length >= body.length || /[\s.,;:!?)\]]/.test(body[at + mark.length] ?? "");
  // A closing mark that leans on the next word, and an opening one that leans on the last, were typed the wrong way round.
  if (before && !after) return { ...span, role: "open" };
  if (after && !before) return { ...span, role: "close" };
  return { ...span, role };
}

interface Marked {
  readonly marks: readonly Mark[];
  readonly block: Block;
  readonly saying: ReadonlySet<string>;
}

function pairMarks(text: string, { marks, block, saying }: Marked): Quotation[] {
  const found: Quotation[] = [];
  let open: Mark | null = null;
  for (const mark of marks) {
    const role: Role = mark.role === "either" ? (open ? "close" : "open") : mark.role;
    if (role === "close") {
      if (open) found.push(quotation({ open, end: mark.end, innerEnd: mark.start, closed: true }));
      open = null;
    } else if (!open) {
      open = mark;
    } else if (startsSentence(text, mark.start) || asideIn(text, { open, limit: mark.start, saying }) >= 0) {
      found.push(leftOpen(text, { open, limit: mark.start, saying }));
      open = mark;
    } else if (text[mark.start] === '"' && text[open.start] === '"' && hasSentenceEnd(text, { open, mark })) {
      found.push(leftOpen(text, { open, limit: firstEnd(text, { open, mark }), saying }));
      open = mark;
    }
  }
  if (open) found.push(leftOpen(text, { open, limit: block.end, saying }));
  return found;
}

/** Straight marks do not nest: one that opens in a later sentence than the open one says that the first was never closed, and its first sentence is all that is sure. */
function hasSentenceEnd(text: string, { open, mark }: { open: Mark; mark: Mark }): boolean {
  return firstEnd(text, { open, mark }) < mark.start;
}

function firstEnd(text: string, { open, mark }: { open: Mark; mark: Mark }): number {
  const end = /[.!?…]\s+(?=\p{Lu})/u.exec(text.slice(open.end, mark.start));
  return end ? open.end + end.index + 1 : mark.start;
}

/** Whether what stands before `at` ends a sentence, so that a mark here opens a new quotation and not a nested one. */
function startsSentence(text: string, at: number): boolean {
  return /[.!?…,]["”']?\s*$/.test(text.slice(Math.max(0, at - 6), at));
}

interface Open {
  readonly open: Mark;
  readonly limit: number;
  readonly saying: ReadonlySet<string>;
}

/** A quotation whose closing mark is missing: up to `, said X` in its first sentence, else to the limit where it fills whole sentences, else to its sentence's end. */
function leftOpen(text: string, { open, limit, saying }: Open): Quotation {
  const body = text.slice(open.end, limit);
  const sentence = /[.!?…](?=\s|$)/.exec(body);
  const first = sentence ? sentence.index + 1 : body.length;
  const tail = asideIn(text, { open, limit: open.end + first, saying });
  const whole = opensSpeech(text, open.start);
  const length = tail >= 0 ? tail : whole ? body.trimEnd().length : first;
  const end = open.end + length;
  return quotation({ open, end, innerEnd: end, closed: false });
}

/** How many words of a name may stand between the comma and the verb of ", Oren van der Talvik said". A judgement by that example. */
const NAME = 4;

/** Where ", said X", ", she said" or ", and he asked" begins behind an opening mark, counted from it, in its first sentence; -1 where it does not. */
function asideIn(text: string, { open, limit, saying }: Open): number {
  const body = text.slice(open.end, limit);
  const sentence = body.slice(0, /[.!?…](?=\s|$)/.exec(body)?.index ?? body.length);
  for (let at = sentence.indexOf(","); at >= 0; at = sentence.indexOf(",", at + 1)) {
    const words = (sentence.slice(at + 1, at + 80).match(/[\p{L}\p{N}][\p{L}\p{N}'’-]{0,30}/gu) ?? []).slice(
      0,
      NAME + 2,
    );
    if (words[0] === "and") words.shift();
    const verb = words.findIndex((word) => saying.has(word));
    const subject = words.slice(0, verb);
    const spoken =
      subject.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) || /^(?:he|she|they)$/.test(subject.join(" "));
    if (verb >= 0 && spoken) return at;
  }
  return -1;
}

/** Whether a quotation that starts here is speech given whole: at the start of a block or sentence, or behind a colon. */
function opensSpeech(text: string, at: number): boolean {
  return /(?:^|[\n:.!?])\s{0,4}$/.test(text.slice(Math.max(0, at - 4), at));
}

function quotation(of: { open: Mark; end: number; innerEnd: number; closed: boolean }): Quotation {
  const { open, end, innerEnd, closed } = of;
  return { start: open.start, end, inner: { start: open.end, end: Math.max(open.end, innerEnd) }, closed };
}
