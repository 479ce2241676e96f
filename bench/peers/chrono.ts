import { type Entrant, each, extentOf } from "./contest.ts";

type Component = "year" | "month" | "day" | "weekday" | "hour" | "minute";
interface Components {
  get(component: Component): number | null;
  isCertain(component: Component): boolean;
}
interface Chrono {
  parse(text: string, reference: Date): readonly { index: number; text: string; start: Components }[];
}

/** chrono's dates, resolved against the day of publication, cut to what it marks as known. */
export const chronoDates: Entrant = {
  name: "chrono-node",
  needs: ["chrono-node"],
  prepare: (load) => {
    const chrono = load("chrono-node") as Chrono;
    return each(({ text, published }) => {
      const [year, month, day] = (published ?? "2000-01-01").split("-").map(Number);
      const reference = new Date(year!, (month ?? 1) - 1, day ?? 1, 12);
      return {
        dates: chrono.parse(text, reference).map((found) => ({
          anchor: extentOf(text, found.index, found.index + found.text.length),
          ...(/^now$/i.test(found.text) ? { type: "DATE", value: "PRESENT_REF" } : timexOf(found.start)),
        })),
      };
    });
  },
};

function timexOf(start: Components): { type: string; value: string } {
  const two = (component: Component) => String(start.get(component) ?? 0).padStart(2, "0");
  const year = String(start.get("year") ?? 0).padStart(4, "0");
  const day = start.isCertain("day") || start.isCertain("weekday");
  if (start.isCertain("hour"))
    return { type: "TIME", value: `${year}-${two("month")}-${two("day")}T${two("hour")}:${two("minute")}` };
  if (day) return { type: "DATE", value: `${year}-${two("month")}-${two("day")}` };
  return { type: "DATE", value: start.isCertain("month") ? `${year}-${two("month")}` : year };
}
