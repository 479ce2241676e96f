import { type Evidence, evidenceOf, type Lookup, type Voice, voiceOf } from "./lookup.ts";
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

/** The contests of a picture, in its order; one whose words the picture lacks is left out. */
export function contestViews(known: Lookup): ContestView[] {
  return known.picture.contested.flatMap((contest) => {
    const claim = sideOf(contest.claim, known);
    const denials = contest.denials.flatMap((id) => sideOf(id, known) ?? []);
    return claim && denials.length > 0 ? [{ kind: CONTEST_LABELS[contest.kind], claim, denials }] : [];
  });
}

function sideOf(id: string, known: Lookup): Side | null {
  const statement = known.statements.get(id);
  const figure = known.figures.get(id);
  const anchor = statement?.content ?? figure?.anchor;
  const evidence = anchor && evidenceOf(id, { anchor, known });
  if (!evidence) return null;
  const speaker = statement?.speaker ?? figure?.speaker ?? (figure ? evidence.report.origin : undefined);
  const date = statement?.saidAt ?? figure?.asOf ?? evidence.report.published;
  return {
    id,
    words: evidence.anchor.exact,
    voice: speaker === undefined ? null : voiceOf(speaker, known),
    verb: statement ? actVerb(statement.act) : "gave",
    via: (statement?.via ?? figure?.via ?? []).map((via) => voiceOf(via, known).name),
    date: dayText(date ?? ""),
    evidence,
  };
}
