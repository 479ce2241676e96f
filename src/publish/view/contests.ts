import { type Contest, contains } from "../../model/index.ts";
import { type Evidence, evidenceOf, type Lookup, relayNames, type Voice, voiceOf } from "./lookup.ts";
import { dayText } from "./values.ts";
import { actVerb, CONTEST_LABELS } from "./words.ts";

/** One side of a contest. */
export interface Side {
  /** statements[].id or figures[].id. */
  readonly id: string;
  /** The words of the statement, or of the figure. */
  readonly words: string;
  /** Missing where nobody is named, as who claimed what a denial only takes up. */
  readonly voice: Voice | null;
  readonly verb: string;
  readonly via: readonly string[];
  readonly date: string;
  readonly evidence: Evidence;
}

/** A claim face to face with what stands against it. */
export interface ContestView {
  readonly kind: string;
  readonly claim: Side;
  readonly denials: readonly Side[];
  /** The same claim in copies and rewrites of the report. */
  readonly also: readonly Evidence[];
}

/**
 * The contests of a picture: claims and denials first, rival figures last, else in its order. What a copy or a rewrite repeats is
 * shown once; a contest whose words the picture lacks is left out.
 */
export function contestViews(known: Lookup): ContestView[] {
  const views: (ContestView & { also: Evidence[] })[] = [];
  const byKind = [...known.picture.contested].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  for (const contest of byKind) {
    const told = sideOf(contest.claim, known);
    const denials = contest.denials.flatMap((id) => sideOf(id, known) ?? []);
    if (!told || denials.length === 0) continue;
    const claim = isDenied(told, denials) ? { ...told, voice: null, verb: "claimed", via: [] } : told;
    const view = { kind: CONTEST_LABELS[contest.kind], claim, denials, also: [] };
    const same = views.find((other) => repeats(view, other));
    if (same) same.also.push(claim.evidence);
    else views.push(view);
  }
  return views;
}

/** Whether the claim is nothing but the words that a denial denies: who made it is then not said. */
function isDenied(claim: Side, denials: readonly Side[]): boolean {
  return denials.some(
    ({ voice, evidence }) =>
      voice?.id === claim.voice?.id && contains(evidence.anchor, claim.evidence.anchor),
  );
}

const KINDS: readonly Contest["kind"][] = ["denied", "contrary", "disputed-figure"];

/** Whether two contests of one text have the same voices and much the same words on either side. */
function repeats(a: ContestView, b: ContestView): boolean {
  if (a.kind !== b.kind || a.denials.length !== b.denials.length) return false;
  return sameSide(a.claim, b.claim) && a.denials.every((side, i) => sameSide(side, b.denials[i]!));
}

function sameSide(a: Side, b: Side): boolean {
  const { report } = a.evidence;
  if (report.origin !== b.evidence.report.origin || report.id === b.evidence.report.id) return false;
  return a.voice?.id === b.voice?.id && likeness(a.words, b.words) >= REWRITTEN;
}

/** A rewrite keeps names and numbers and swaps verbs: a third of the words of either is shared, which two claims of one voice rarely do. */
const REWRITTEN = 1 / 3;

/** The share of the shorter text's words that the other has too, from 0 to 1. */
function likeness(a: string, b: string): number {
  const [x, y] = [wordsOf(a), wordsOf(b)];
  return x.intersection(y).size / Math.max(1, Math.min(x.size, y.size));
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [text.toLowerCase()]);
}

function sideOf(id: string, known: Lookup): Side | null {
  const statement = known.statements.get(id);
  const figure = known.figures.get(id);
  const anchor = statement?.content ?? figure?.anchor;
  const evidence = anchor && evidenceOf(id, { anchor, known });
  if (!evidence) return null;
  const speaker = statement?.speaker ?? figure?.speaker ?? (figure ? evidence.report.origin : undefined);
  const date = statement?.saidAt ?? figure?.asOf ?? evidence.report.published;
  const voice = speaker === undefined ? null : voiceOf(speaker, known);
  return {
    id,
    words: evidence.anchor.exact,
    voice,
    verb: statement ? actVerb(statement.act) : "gave",
    via: relayNames(statement?.via ?? figure?.via ?? [], { voice, known }),
    date: dayText(date ?? "", known.wording),
    evidence,
  };
}
