import { bisect, daysOf, type FoundEvent, type FoundFigure, type ReadReport } from "../../../model/index.ts";
import type { Surroundings } from "./surroundings.ts";

/** A telling of something that happened on a day. */
interface Dated {
  readonly at: number;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What a report tells to have happened on some day, in order of its text. */
export function datedHappenings({ findings }: ReadReport): readonly Dated[] {
  return findings.events.flatMap(dated).sort((a, b) => a.at - b.at);
}

/** The first day it may have been; a while that began earlier is of the day on which it began. */
function dated({ trigger, when }: FoundEvent): Dated[] {
  if (when === undefined) return [];
  const day = (daysOf(when) ?? daysOf(when.slice(0, 10)))?.first;
  return day ? [{ at: trigger.start, day }] : [];
}

/**
 * The day of the happening that a figure is told with: of the one nearest to it in its sentence, else of the last one before that in its paragraph; "" where
 * none has a day. "On Friday a shell hit the mill. Nine people died." is of Friday, whenever they were counted.
 */
export function happenedOn(
  { anchor }: FoundFigure,
  { happenings, around }: { happenings: readonly Dated[]; around: Surroundings },
): string {
  const { sentence, paragraph } = around;
  const [first, own, end] = [paragraph.start, sentence.start, sentence.end].map((limit) =>
    bisect(happenings, ({ at }) => at >= limit),
  ) as [number, number, number];
  const gap = ({ at }: Dated) => Math.abs(at - anchor.start);
  const [nearest] = happenings.slice(own, end).sort((a, b) => gap(a) - gap(b));
  return (nearest ?? happenings.slice(first, own).at(-1))?.day ?? "";
}
