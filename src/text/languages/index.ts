import { english } from "./en/index.ts";
import { neutralPack } from "./neutral.ts";
import type { LanguagePack } from "./pack.ts";

const PACKS: ReadonlyMap<string, LanguagePack> = new Map([english].map((pack) => [pack.language, pack]));

/** The pack of a BCP 47 tag, by its primary subtag; the neutral pack where there is none, also for a tag that is none. */
export function packFor(language: string): LanguagePack {
  const primary = language.split("-", 1)[0]!.toLowerCase();
  return PACKS.get(primary) ?? neutralPack(/^[a-z]{2,3}$/.test(primary) ? primary : "und");
}
