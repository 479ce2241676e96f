import { wordSet } from "../../../word-set.ts";
import { inflected } from "./inflect.ts";

function verbs(list: string): ReadonlySet<string> {
  return new Set(inflected(list).split("|"));
}

/** Verbs of going: those who go are the subject, and only a word of direction says what their way means. */
export const GOES: ReadonlySet<string> = verbs(
  "go|come|walk|wander|trek|trudge|tramp|march|run|race|rush|hurry|hasten|scurry|scramble|head|make|set|start|push|press|move|shift|migrate|travel|journey|ride|drive|cycle|row|paddle|sail|swim|wade|ford|slip|sneak|steal|filter|trickle|seep|stream|pour|flood|flow|surge|spill|swarm|flock|file|troop|straggle|limp|stumble|crawl|climb|descend|withdraw|retreat|pull|turn|drift|creep|clear|roll|draw|pass|step|cross|find|depart|leave|get|hobble|take|retrace|regain|reach|scatter|disperse|melt",
);

/** Verbs of bringing: those who are brought are the object, or the subject of the passive. */
export const BRINGS_AWAY: ReadonlySet<string> = verbs(
  "bring|take|carry|lead|move|fetch|shepherd|usher|guide|walk|escort|ferry|row|ship|shuttle|truck|bus|haul|winch|hoist|lift|pluck|pick|scoop|collect|pull|drag|draw|dig|get|clear|remove|whisk|wheel|conduct|send|drive|fly|airlift|boat|help|steer|coax|rope|load|order|call|wave|let|allow|welcome",
);

/** Those of them that bring by air: whoever is flown home is brought out of a crisis and has not gone back into one. */
export const FLIES: ReadonlySet<string> = verbs("fly|airlift|ship|repatriate");

/** Those of them that ask no leave: whoever is driven out has lost a home, whoever is let over a border has crossed it. */
export const DRIVES: ReadonlySet<string> = verbs("drive|send|order");
export const LETS: ReadonlySet<string> = verbs("let|allow|wave|welcome|call|take");

/** Verbs of which "away" says that somebody was seized. */
export const SEIZES: ReadonlySet<string> = verbs("take|lead|carry|drag|march|haul|drive|walk");

/** Adverbs of the way home. */
export const HOMEWARD: ReadonlySet<string> = wordSet("back home homeward homewards");

/** What goes before "home" where nobody is on the way there. */
export const NOT_HOMEWARD: ReadonlySet<string> = wordSet(
  "from at without a of care nursing their its his her",
);

/** Whose place it is that somebody goes to. */
export const OWN: ReadonlySet<string> = wordSet("their own his her its");

/** Prepositions of the way to a place. */
export const TOWARDS: ReadonlySet<string> = wordSet("to into for on toward towards in at onto upon");

/** What people call their own, as the end of a way. */
export const OWN_PLACES: ReadonlySet<string> = wordSet(
  "homes houses home house hearths hearth villages village hamlets hamlet fields farms land lands plots plot beds roofs towns districts farmsteads homesteads neighbourhoods neighborhoods quarters",
);

/** Particles and prepositions of the way from a place. */
export const AWAY: ReadonlySet<string> = wordSet("away out off from down");

/** Those of them that say so only of people who are brought: whoever goes down or up may go anywhere. */
export const BROUGHT_WHERE: ReadonlySet<string> = wordSet(
  "away out off from down up ashore aboard inland uphill upstairs clear alive",
);

/** Where those hide who have no roof. */
export const WILDS: ReadonlySet<string> = wordSet(
  "hills hill mountains mountain bush forest forests woods jungle swamp swamps marsh marshes fields desert dunes scrub roads road verges heights highlands uplands ridge ridges islets riverbank caves ravines",
);

/** Words for a border and for what one passes on the way over it. */
export const BORDERS: ReadonlySet<string> = wordSet(
  "border borders frontier frontiers boundary crossing crossings abroad exile",
);

/** Prepositions of the way over something. */
export const OVER: ReadonlySet<string> = wordSet("over across through past beyond into abroad at");

/** What is said of whoever goes with the help of others: "under escort", "with our volunteers", "aboard the buses". */
export const ESCORT = {
  joins: wordSet("with under aboard on by in"),
  helpers: wordSet(
    "escort escorts crews crew volunteers volunteer rescuers convoy convoys help helpers assistance police army soldiers troops firefighters medics buses coaches bus boats helicopters helicopter lorries trucks vans ambulances navy guard guards drivers",
  ),
} as const;

/** Where those come who have left another place. */
export const COMES_TO: ReadonlySet<string> = wordSet(
  "camp camps site sites gate gates town city village valley district settlement settlements checkpoint checkpoints post outskirts suburbs capital parish",
);

/** Where the sick and the accused are taken, which is another matter. */
export const ELSEWHERE: ReadonlySet<string> = wordSet(
  "hospital hospitals clinic clinics infirmary ward wards surgery theatre prison prisons jail cell cells court courts custody station detention morgue mortuary graves grave cemetery treatment polls funeral",
);

/** Particles of coming: "walked in", "turned up". */
export const ARRIVES: ReadonlySet<string> = wordSet("in up");

/** Those who move because it is their work. */
export const AT_WORK: ReadonlySet<string> = wordSet(
  "divers crew crews rescuers firefighters soldiers troops officers police volunteers medics doctors nurses engineers technicians experts journalists monitors observers peacekeepers fighters rebels gunmen militants men staff delegates inspectors searchers",
);

/** Verbs of leaving, with which "home" is what one leaves. */
export const LEAVES_HOME: ReadonlySet<string> = verbs("leave|quit|depart|run|abandon");

/** Verbs that say with "from" where somebody was born or set out, and with "out" what is used up. */
export const COMES: ReadonlySet<string> = verbs("come|step|get");
export const RUNS: ReadonlySet<string> = verbs("run");

/** Verbs of sending those away who asked to be taken along. */
export const SENDS: ReadonlySet<string> = verbs("send|turn");

/** Verbs of going that have an object, which a number behind them is. */
export const REACHES: ReadonlySet<string> = verbs(
  "reach|regain|find|make|take|retrace|pass|cross|get|leave|draw|clear|file|pull|push|press|turn",
);

/** Those who bring nobody to safety. */
export const CAPTORS: ReadonlySet<string> = wordSet(
  "gunmen gunman kidnappers kidnapper abductors raiders attackers assailants bandits militiamen rebels insurgents militants jihadists terrorists captors hijackers pirates",
);

/** Those who bring people to safety and into custody alike. */
export const POLICE: ReadonlySet<string> = wordSet("police policemen gendarmes officers detectives");
