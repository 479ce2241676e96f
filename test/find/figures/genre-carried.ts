/** Texts in which whoever vouches for a number stands outside its sentence, our own; marked as in `genre-voices.ts`. */
export const CARRIED_SENTENCES: readonly string[] = [
  "# Valdria: floods\n\n### Evening counts of the Harbour Guild\n\n- [14|killed|Harbour Guild] people drowned.\n- [3,200|displaced|Harbour Guild] driven from their homes.\n",
  "# Valdria: floods\n\n## Homes and roads, as radioed by wardens of the Orlo Red Cross\n\n| District | Homes destroyed |\n| --- | --- |\n| Belmo | [412|housing|wardens of the Orlo Red Cross] |\n",
  "# Valdria\n\n*Figures: WFP*\n\n| District | People displaced |\n| --- | --- |\n| Belmo | [4,120|displaced|WFP] |\n",
  "DEAD (LKG, noon)\n  Found ........... [99|killed|LKG]\n  Buried .......... [28|killed|LKG]\n",
  "# Valdria\n\nWhat the provincial hospital reports\n\n* [12|killed|provincial hospital] dead\n* [50|injured|provincial hospital] wounded\n",
  "# Valdria\n\n## The coast guard's list at noon\n\n* Drowned: [5|killed|coast guard]\n",
  "# Valdria\n\n**Red Cross tally, Thursday night**\n\n* [12|killed|Red Cross] dead\n",
  "# Valdria\n\n- Belmo took in [6,400|displaced|Camp Guild] displaced people in May; the week before it had been [4,150|displaced|Camp Guild]. (Camp Guild)\n- The rain goes on.\n",
  "# Valdria\n\n| | Dead |\n| --- | --- |\n| Belmo | [41|killed|Ministry of Health] |\n| Saro | [12|killed|Ministry of Health] |\n\nSource: Ministry of Health\n",
  "# Valdria\n\n## Killed by the army since May\n\n* Belmo: [12|killed|]\n",
  "# Valdria\n\n## Aid delivered by WFP\n\n* [40|aid|] tonnes of rice\n",
  "# Valdria\n\n### Counts of the Harbour Guild\n\n- [14|killed|Harbour Guild] people drowned.\n\n## Shelter\n\n- [900|sheltered|] people sleep in schools.\n",
];
