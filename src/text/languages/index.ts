import { english } from "./en/index.ts";
import { neutralPack } from "./neutral.ts";
import type { LanguagePack } from "./pack.ts";

/** The packs that come with the engine. */
export const PACKS: readonly LanguagePack[] = [english];

/** The pack of a BCP 47 tag, by its primary subtag; the neutral pack where there is none, also for a tag that is none. */
export function packFor(language: string, packs: readonly LanguagePack[] = PACKS): LanguagePack {
  const primary = primaryOf(language);
  return packs.find((pack) => pack.language === primary) ?? neutralPack(primary);
}

/** The primary subtag of a BCP 47 tag in lower case ("pt-BR" is "pt"); "und" for what is no tag. */
export function primaryOf(language: string): string {
  const primary = language.split("-", 1)[0]!.toLowerCase();
  return /^[a-z]{2,3}$/.test(primary) ? primary : "und";
}
