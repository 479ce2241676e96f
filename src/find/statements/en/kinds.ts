import type { SourceKind } from "../../../model/index.ts";

/** What words make which kind of voice; the first that matches wins. Names of bodies here are those of the international system, in every crisis. */
export const KINDS: readonly { readonly kind: SourceKind; readonly pattern: RegExp }[] = [
  { kind: "red-cross", pattern: /\bred (?:cross|crescent)\b|\b(?:icrc|ifrc)\b/i },
  {
    kind: "un",
    pattern:
      /\b(?:UN|U\.N\.|United Nations|UNHCR|UNICEF|OCHA|WHO|IOM|WFP|FAO|UNDP|UNRWA|UNFPA|UNESCO|OHCHR|UNOSAT|World Health Organi[sz]ation|World Food Programme?|International Organi[sz]ation for Migration|Security Council|World Meteorological Organi[sz]ation|WMO)\b/,
  },
  { kind: "court", pattern: /\b(?:court|tribunal|prosecutors?|prosecution|attorney general|judge)\b/i },
  {
    kind: "armed-force",
    pattern:
      /\b(?:army|military|armed forces|navy|air force|militia|troops|soldiers|defen[cs]e staff|guard|paramilitar(?:y|ies)|brigades?|rebels?|fighters|forces|general|colonel)\b/i,
  },
  {
    kind: "medical",
    pattern: /\b(?:hospitals?|doctors?|surgeons?|nurses?|medics?)\b/i,
  },
  {
    kind: "government",
    pattern:
      /\b(?:ministry|minister|government|president|premier|chancellor|state department|foreign office|authorit(?:y|ies)|administration|municipal(?:ity)?|mayor|governor|cabinet|parliament|embassy|kremlin|(?:national|federal|state|provincial|regional) (?:[a-z-]+ ){0,3}(?:office|agency|directorate|bureau|department|service|committee)|police|secretary of state|white house|officials?|civil (?:defen[cs]e|protection)|council)\b/i,
  },
  {
    kind: "media",
    pattern:
      /\b(?:newspaper|television|tv|radio|channel|news agency|broadcaster|media|press|correspondent|magazine|social media)\b/i,
  },
  {
    kind: "media",
    pattern:
      /\b(?:Reuters|AFP|Agence France-Presse|AP|Associated Press|BBC|CNN|DPA|TASS|Xinhua|Anadolu|Al[ -]Jazeera|Al[ -]Arabiya|Bloomberg|Euronews)\b/,
  },
  {
    kind: "expert",
    pattern:
      /\b(?:experts?|analysts?|scientists?|researchers?|professor|university|institute|economists?|observers)\b/i,
  },
  {
    kind: "witness",
    pattern:
      /\b(?:residents?|witness(?:es)?|eyewitness(?:es)?|villagers?|survivors?|locals|citizens?|refugees)\b/i,
  },
  {
    kind: "unnamed",
    pattern: /\bsources?\b|\b(?:people|persons?) (?:familiar|close|briefed|with knowledge)\b/i,
  },
  {
    kind: "ngo",
    pattern:
      /\b(?:charity|aid group|relief (?:group|agency)|save the children|oxfam|doctors without borders|amnesty|human rights watch)\b/i,
  },
];
