const STEMS = `
  hospital clinic school universit kindergarten nurser orphanage
  mosque church temple monaster cathedral funeral wedding
  market bazaar mall store supermarket hypermarket bakery restaurant hotel guesthouse resort stadium theatre cinema playground
  station airport harbour bridge tunnel underpass garage bus train ferr boat ship trawler dinghy plane helicopter convoy
  dam factory mill mine quarr refinery warehouse depot
  prison jail barracks bunker trench courthouse embassy
  cholera malaria measles dengue leptospirosis typhoid diarrhoea hunger starvation hypothermia
  apartment dormitor tower villa basement cellar courtyard square grave campsite`;

/**
 * Things that something happens to or in, and what kills otherwise, by their stems: two counts of the dead "at the mill" are one sooner than one there and one "in the tunnel" or "of cholera". What
 * every crisis is full of ("camp", "village", "shelter") and words for what happened ("strike", "landslide") tell counts apart no better than chance and are left out.
 */
export const SITES = new RegExp(
  `\\b(${STEMS.trim().replace(/\s+/g, "|")}|caf[eé]|car park|(?:nursing|care|rest) (?:home|house))(?:e?s|y|ies)?\\b`,
  "gi",
);
