import { type Entrant, each, extentOf } from "./contest.ts";
import { quantitiesOf } from "./numbers.ts";

interface Found {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
  readonly resolution?: {
    readonly value?: string;
    readonly values?: readonly {
      readonly timex?: string;
      readonly type: string;
      readonly value?: string;
      readonly start?: string;
    }[];
  } | null;
}
interface Recognizers {
  readonly Culture: { readonly English: string };
  recognizeNumber(text: string, culture: string): readonly Found[];
  recognizeDateTime(text: string, culture: string, options: undefined, reference: Date): readonly Found[];
}

const PACKAGE = "@microsoft/recognizers-text-suite";

/** Microsoft Recognizers' numbers. */
export const recognizedNumbers: Entrant = {
  name: "Microsoft Recognizers",
  needs: [PACKAGE],
  prepare: (load) => {
    const suite = load(PACKAGE) as Recognizers;
    return each(({ text }) => {
      const found = suite.recognizeNumber(text, suite.Culture.English);
      const numbers = found.map(({ start, end, resolution }) => ({
        start,
        end: end + 1,
        value: Number(resolution?.value ?? Number.NaN),
      }));
      return {
        quantities: quantitiesOf(
          text,
          numbers.filter(({ value }) => Number.isFinite(value)),
        ),
      };
    });
  },
};

/** Microsoft Recognizers' dates, resolved against the day of publication; of two readings the nearer one. */
export const recognizedDates: Entrant = {
  name: "Microsoft Recognizers",
  needs: [PACKAGE],
  prepare: (load) => {
    const suite = load(PACKAGE) as Recognizers;
    return each(({ text, published }) => {
      const [year, month, day] = (published ?? "2000-01-01").split("-").map(Number);
      const reference = new Date(year!, (month ?? 1) - 1, day ?? 1);
      const found = suite.recognizeDateTime(text, suite.Culture.English, undefined, reference);
      return {
        dates: found.flatMap(({ start, end, resolution }) => {
          const first = nearest(resolution?.values ?? [], reference);
          return first?.timex
            ? [{ anchor: extentOf(text, start, end + 1), ...timexOf({ ...first, timex: first.timex }) }]
            : [];
        }),
      };
    });
  },
};

type Value = NonNullable<NonNullable<Found["resolution"]>["values"]>[number];

const TYPES: Readonly<Record<string, string>> = {
  duration: "DURATION",
  set: "SET",
  time: "TIME",
  timerange: "TIME",
};

/** The reading that is nearest to the day of publication. */
function nearest(values: readonly Value[], reference: Date): Value | undefined {
  const away = ({ value, start }: Value) =>
    Math.abs(Date.parse(value ?? start ?? "") - reference.getTime()) || 0;
  return [...values].sort((a, b) => away(a) - away(b))[0];
}

/** The TIMEX3 type and value: its own expression where that is complete, else the resolved start, as fine as the expression. */
function timexOf({ timex, type, value, start }: Value & { readonly timex: string }) {
  const kind = TYPES[type] ?? (/^\S+T\d/.test(timex) ? "TIME" : "DATE");
  const resolved = value ?? start;
  if (kind === "SET" || kind === "DURATION" || !resolved) return { type: kind, value: timex };
  const length = /^\(.*,(P\w+)\)$/.exec(timex)?.[1];
  if (length) return { type: kind, value: cut(resolved, length) };
  if (!timex.includes("X")) return { type: kind, value: timex };
  if (/^XXXX-\d\d$/.test(timex)) return { type: kind, value: resolved.slice(0, 7) };
  return { type: kind, value: resolved.replace(" ", "T").replace(/:00$/, "") };
}

/** A range that begins on this day as TIMEX3 names it. */
function cut(day: string, length: string): string {
  if (length === "P3M") return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
  if (length === "P1M") return day.slice(0, 7);
  return length === "P1Y" ? day.slice(0, 4) : day.slice(0, 10);
}
