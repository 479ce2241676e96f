/** Those who fight: an army or a ministry counts its own among them unless words say whose they were. */
export const FIGHTERS =
  /\b(?:soldiers?|troops?|service(?:wo)?m[ae]n|service personnel|fighters?|combatants?|militants?|militia(?:m[ae]n)?|rebels?|insurgents?|gunm[ae]n|paramilitar(?:y|ies)|mercenar(?:y|ies)|conscripts?|officers|marines|guards)\b/i;

/** Words for those who fight against whoever speaks. */
export const ENEMY =
  /\b(?:enem(?:y|ies)|attackers|assailants|aggressors?|invaders?|occupiers?|terrorists?|adversar(?:y|ies)|opponents?)\b/i;

/** "its own losses", "of our soldiers": the side of whoever speaks. */
export const OWN_SIDE =
  /\b(?:(?:its|their|our|his) (?:own )?(?:losses|loss|casualties|dead|fallen|men|soldiers?|troops?|fighters?|forces|service(?:wo)?men|personnel|ranks|comrades|brothers)|of (?:its|their|our) own)\b/i;

/** What leads from the name of a country, or from who comes from there, to its dead: "Velland has lost", "on the Vellish side". */
export const LOSES = /^['’]?s? ?(?:\w+ ){0,3}?(?:losses|loss|dead|casualties|lost|side|fallen)\b/i;

/** Words of a count of all who fought, and of all countries that were struck. */
export const BOTH_SIDES =
  /\b(?:(?:both|the two|all|either) (?:sides|countries|camps|nations|neighbou?rs|armies)|on (?:both|the two)|combined|put together|together)\b/i;
