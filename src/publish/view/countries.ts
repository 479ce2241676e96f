import type { Place } from "../../model/index.ts";

const NAMES = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });

/** Whether a place is a whole country: one of its names is the country's English name, or a word made of it ("Libya", "Libyans"). */
export function isCountry({ name, aliases, country }: Pick<Place, "name" | "aliases" | "country">): boolean {
  const whole = countryName(country).toLowerCase();
  if (whole === "") return false;
  return [name, ...aliases].some((one) => {
    const text = one.toLowerCase();
    return text.startsWith(whole) && /^\p{L}{0,3}$/u.test(text.slice(whole.length));
  });
}

function countryName(code: string | undefined): string {
  if (code === undefined || !/^[A-Z]{2}$/.test(code)) return "";
  return NAMES.of(code) ?? "";
}
