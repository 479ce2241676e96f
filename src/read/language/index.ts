import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { plainLanguage } from "./plainly.ts";

/** What the detector of the `eld` package offers of what we use. */
interface Detector {
  detect(text: string): { readonly language: string; isReliable(): boolean };
}

/** A BCP 47 tag in its usual case ("en", "en-GB", "zh-Hant"), or undefined where the text is none ("English", "en_US.UTF-8" is read as en-US). */
export function languageTag(declared: string | undefined): string | undefined {
  const tag = declared?.trim().replace(/\..*$/, "").replaceAll("_", "-");
  if (!tag || !/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8}){0,3}$/.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** How much of a text the detector reads: enough for it to be sure, little enough to cost nothing. */
const SAMPLE = 4000;
/** "Undetermined" in BCP 47. */
const UNDETERMINED = "und";

/** The language a text is written in, as BCP 47; `und` where it is too short or too mixed to say. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (!/\p{L}{2}/u.test(sample)) return UNDETERMINED;
  const plain = plainLanguage(sample);
  if (plain) return plain;
  const { language } = detector().detect(sample);
  return language === "" ? UNDETERMINED : language;
}

let loaded: Detector | undefined;

/** Loaded on first use: its tables take a quarter of a second, and most reports say what language they are in or are plainly in one that has a pack. */
function detector(): Detector {
  loaded ??= (
    createRequire(import.meta.url)(fileURLToPath(import.meta.resolve("eld/small"))) as { eld: Detector }
  ).eld;
  return loaded;
}
