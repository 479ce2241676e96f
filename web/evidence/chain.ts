import type { PictureReport } from "../../src/model/index.ts";
import { dayText, type Lookup, outletOf, voiceOf } from "../../src/publish/view/index.ts";

/** One hand that the words went through. */
export interface Hand {
  readonly role: "says" | "relays" | "published by" | "copied by" | "rewritten by";
  readonly name: string;
  /** The date of publication, or "". */
  readonly date: string;
  /** reports[].id of the report that this hand published, or "". */
  readonly report: string;
}

/** The way of some words from the speaker over relays and the report they were first published in to this report and to its copies. */
export function chainOf(
  datum: { readonly speaker?: string | undefined; readonly via: readonly string[] },
  { report, known }: { report: PictureReport; known: Lookup },
): Hand[] {
  const voices =
    datum.speaker === undefined ? [] : [handOf("says", { name: voiceOf(datum.speaker, known).name })];
  const relays = datum.via.map((id) => handOf("relays", { name: voiceOf(id, known).name }));
  const origin = known.origins.get(report.origin);
  const lead = known.reports.get(origin?.lead ?? "");
  const again = origin?.relation === "rewrite" ? "rewritten by" : "copied by";
  const first = lead && lead.id !== report.id ? [published(lead, { role: "published by", known })] : [];
  const own = published(report, { role: first.length > 0 ? again : "published by", known });
  const others = (origin?.reports ?? [])
    .flatMap((id) => known.reports.get(id) ?? [])
    .filter(({ id }) => id !== report.id && id !== lead?.id);
  return [
    ...voices,
    ...relays,
    ...first,
    own,
    ...others.map((one) => published(one, { role: again, known })),
  ];
}

function published(report: PictureReport, { role, known }: { role: Hand["role"]; known: Lookup }): Hand {
  return handOf(role, {
    name: outletOf(report),
    date: dayText(report.published ?? "", known.wording),
    report: report.id,
  });
}

function handOf(role: Hand["role"], rest: Partial<Hand> & { name: string }): Hand {
  return { role, date: "", report: "", ...rest };
}
