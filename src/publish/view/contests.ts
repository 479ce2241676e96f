import type { Contest } from "../../model/index.ts";
import { type Evidence, evidenceOf, type Lookup, relayNames, type Voice, voiceOf } from "./lookup.ts";
import { dayText } from "./values.ts";
import { actVerb, CONTEST_LABELS } from "./words.ts";

/** One side of a contest. */
export interface Side {
  /** statements[].id or figures[].id. */
  readonly id: string;
  /** The words of the statement, or of the figure. */
  readonly words: string;
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
}

/**
 * The contests of a picture: claims and denials first, rival figures last, else in its order. Copies of one contest are shown once; one
 * whose words the picture lacks is left out.
 */
export function contestViews(known: Lookup): ContestView[] {
  const views = new Map<string, ContestView>();
  const byKind = [...known.picture.contested].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  for (const contest of byKind) {
    const claim = sideOf(contest.claim, known);
    const denials = contest.denials.flatMap((id) => sideOf(id, known) ?? []);
    if (!claim || denials.length === 0) continue;
    const key = JSON.stringify([contest.kind, sameSide(claim), denials.map(sameSide)]);
    if (!views.has(key)) views.set(key, { kind: CONTEST_LABELS[contest.kind], claim, denials });
  }
  return [...views.values()];
}

const KINDS: readonly Contest["kind"][] = ["denied", "contrary", "disputed-figure"];

/** What a side and its copy have alike: the text it goes back to, the voice and the words. */
function sameSide(side: Side): readonly (string | undefined)[] {
  return [side.evidence.report.origin, side.voice?.id, side.words.toLowerCase()];
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
    date: dayText(date ?? ""),
    evidence,
  };
}
