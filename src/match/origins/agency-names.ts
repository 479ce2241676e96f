/** A news agency, whose texts others print. */
export interface Agency {
  readonly id: string;
  /** What the picture calls it. */
  readonly name: string;
  /** How bylines, datelines and credits write it, capitals counted. */
  readonly credits: readonly string[];
  /** Those of its names that mean nothing else, so that they tell in running text too. */
  readonly plain: readonly string[];
}

/** Agencies whose texts are printed outside their own country, and those of countries whose crises are. Sources: member lists of EANA, OANA, FANA and FAAPA. */
export const AGENCIES: readonly Agency[] = [
  agency("reuters", "Reuters", { plain: ["Reuters"] }),
  agency("afp", "Agence France-Presse", { plain: ["AFP", "Agence France-Presse"] }),
  agency("ap", "Associated Press", { credits: ["AP"], plain: ["Associated Press"] }),
  agency("dpa", "Deutsche Presse-Agentur", { credits: ["DPA"], plain: ["dpa", "Deutsche Presse-Agentur"] }),
  agency("efe", "EFE", { plain: ["EFE"] }),
  agency("ansa", "ANSA", { plain: ["ANSA"] }),
  agency("xinhua", "Xinhua", { plain: ["Xinhua"] }),
  agency("tass", "TASS", { plain: ["TASS", "ITAR-TASS"] }),
  agency("interfax", "Interfax", { plain: ["Interfax"] }),
  agency("ria", "RIA Novosti", { credits: ["RIA"], plain: ["RIA Novosti"] }),
  agency("anadolu", "Anadolu Agency", { credits: ["AA", "Anadolu"], plain: ["Anadolu Agency"] }),
  agency("kyodo", "Kyodo", { plain: ["Kyodo", "Kyodo News"] }),
  agency("yonhap", "Yonhap", { plain: ["Yonhap"] }),
  agency("pti", "Press Trust of India", { credits: ["PTI"], plain: ["Press Trust of India"] }),
  agency("ani", "Asian News International", { credits: ["ANI"], plain: ["Asian News International"] }),
  agency("upi", "United Press International", { plain: ["UPI", "United Press International"] }),
  agency("pa", "PA Media", { credits: ["PA"], plain: ["PA Media", "Press Association"] }),
  agency("armenpress", "Armenpress", { plain: ["Armenpress", "ARMENPRESS"] }),
  agency("azertac", "Azertac", { plain: ["Azertac", "AZERTAC"] }),
  agency("ukrinform", "Ukrinform", { plain: ["Ukrinform"] }),
  agency("sana", "SANA", { plain: ["SANA"] }),
  agency("wafa", "WAFA", { plain: ["WAFA"] }),
  agency("mena", "Middle East News Agency", { credits: ["MENA"], plain: ["Middle East News Agency"] }),
  agency("spa", "Saudi Press Agency", { credits: ["SPA"], plain: ["Saudi Press Agency"] }),
  agency("wam", "WAM", { credits: ["WAM"], plain: ["Emirates News Agency"] }),
  agency("irna", "IRNA", { plain: ["IRNA"] }),
  agency("isna", "ISNA", { plain: ["ISNA"] }),
  agency("petra", "Petra News Agency", { credits: ["Petra"], plain: ["Petra News Agency"] }),
  agency("nna", "National News Agency", { credits: ["NNA"], plain: [] }),
  agency("bernama", "Bernama", { plain: ["Bernama"] }),
  agency("antara", "Antara", { credits: ["ANTARA"], plain: ["Antara News Agency"] }),
  agency("aap", "Australian Associated Press", { credits: ["AAP"], plain: ["Australian Associated Press"] }),
  agency("lusa", "Lusa", { credits: ["Lusa", "LUSA"], plain: ["Lusa News Agency"] }),
  agency("pap", "Polish Press Agency", { credits: ["PAP"], plain: ["Polish Press Agency"] }),
];

function agency(
  id: string,
  name: string,
  { credits = [], plain }: { credits?: readonly string[]; plain: readonly string[] },
): Agency {
  return { id, name, credits: [...new Set([name, ...credits, ...plain])], plain };
}
