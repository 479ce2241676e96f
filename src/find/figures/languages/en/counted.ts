import { wordSet } from "../../../word-set.ts";
import { WEEKDAYS } from "./calendar.ts";

/** Words that end the noun phrase behind a number: prepositions, conjunctions, auxiliaries, pronouns, verbs of saying. */
export const PHRASE_ENDS: ReadonlySet<string> = wordSet(
  `the in at on to for from by with without within into onto over under near between among amid across along around against through throughout during after before since until till as than about and or but nor so yet if when while where because although though unless that which who whom whose what how why there here now then also still already not were was are is be been being am has have had having do does did will would shall should can could may might must ought it he she they we you i them him us me this these those a an any each every no some his her its their our your my said say says saying told tell reported report reports added according killed per out up down off away back only just too all nationwide worldwide last never ever hardly scarcely yesterday today tomorrow tonight ${WEEKDAYS} so far took went came got made put seen known located based need needs needed require requires required live lived sleep sleeps slept lie lay hang hover await awaits lack lacks face faces lost lose fled flee died die remain remains remained returned return crossed cross arrived arrive left leave moved move go goes gone receive received depend escaped survived reached sought marched gathered fell rose nothing nobody none en con por para que y fueron fue son están estan han sido se del al los las quedaron resultaron dans sont ont été et qui avec foram ficaram em sem sin sans`,
);

/** What may stand between "of" and the noun that is counted: "three of the wells", "six of our trucks". */
export const PARTITIVE_DETERMINERS: ReadonlySet<string> = wordSet(
  "the its his her their our your my these those all such 's",
);

/** Pronouns of "91 of them", "of whom 12": the whole stands before. */
export const PARTITIVE_PRONOUNS: ReadonlySet<string> = wordSet("them whom which those these us it");

/** Those of these pronouns that stand for people alone. */
export const PEOPLE_PRONOUNS: ReadonlySet<string> = wordSet("whom us");

/** The pronoun of those whom a clause defines: "those who left". */
export const WHOEVER: ReadonlySet<string> = wordSet("those");

/** Adverbs that say that those behind a number are hurt: "30 of them critically". */
export const SEVERELY: ReadonlySet<string> = wordSet(
  "critically seriously gravely severely badly slightly lightly critical serious severe hospital",
);

/** What a list of people goes on with: "and the rest 13 guards". */
export const REST: ReadonlySet<string> = wordSet("rest others remaining other remainder the");

/** Words that open a part of what was counted: "including 17 porters", "among them 17 porters". */
export const PART_OPENERS = {
  including: wordSet("including include includes included counting"),
  among: wordSet("among amongst"),
} as const;

/** Words that join two counts of one list: "17 porters and 23 cooks". */
export const LIST_JOINS: ReadonlySet<string> = wordSet("and or , & plus");

/** "$58 a barrel" is a price. */
export const PER: ReadonlySet<string> = wordSet(
  "barrel head tonne ton kilo litre liter gallon person piece bag sack",
);

/** The pronoun that stands for things counted before: "22 flooded ones". */
export const ONES: ReadonlySet<string> = wordSet("ones");

/** What a sentence turns to: "as for homes". */
export const AS_FOR = { as: wordSet("as"), for: wordSet("for to regards concerns") } as const;

/** Forms of verbs that are nouns as well: "the rescue", "a field hospital", "pumping stations". */
export const NOUNS_TOO: ReadonlySet<string> = wordSet(
  "arrest arrests bus buses capture captures command commands contract escape escapes ferry ferries field flight graze hang help hire host hosts hosting house houses housing hunt impact lack massacre massacres murder murders need needs place places post posts rescue rescues return returns run save search searches second shift shifts slaughter station stations stay strike strikes support target targets train trains transfer transfers treat wound wounds poison infect cripple commit crush exit stranding",
);

/** Endings and words that describe those counted before the noun. */
export const DESCRIBING = /(?:ed|fallen|dead|missing|homeless|hungry|hurt|stuck|slain|ing)$/;

/** Endings of words for people who do or are something. */
export const AGENT_ENDING = /(?:ers|ors|ists|ians|ans|ees|men|women|ants|ese|ents)$/;

/** Words for things that end like words for people. */
export const THINGS_LIKE_AGENTS =
  /(?:ments|^(?:papers|towers|containers|boilers|numbers|letters|trailers|layers|quarters|headquarters|rivers|waters|winters|shelters|orders|borders|corners|covers|offers|computers|printers|counters|tankers|freighters|cruisers|bunkers|filters|dollars|barriers|chapters|posters|powers|meters|metres|litres|theatres|folders|burners|fires|doors|floors|tractors|generators|motors|sensors|reactors|factors|colou?rs|errors|corridors|sectors|harbou?rs|plans|vans|cans|loans|fans|oceans|pans|bans|scans|trees|fees|committees|knees|bees|degrees|lists|events|tents|accidents|incidents|continents|cents|rents|accents|precedents|contents|plants|grants|restaurants|pants|variants|servers|members? states|speakers|transformers|helicopters|boosters|stickers|banners|lockers|drawers|mixers|heaters|coolers|routers|tumors|ulcers|cancers|disasters|encounters|matters|semesters|lasers|rulers|tutors'? fees|mirrors|anchors|acres|centers|centres))$/;

/** Words between a number and its noun: "17 more bodies". */
export const FURTHER: ReadonlySet<string> = wordSet("more other additional further new separate different");

/** Pronouns that open a phrase of their own unless a verb follows: "91 of those in the camp". */
export const THOSE: ReadonlySet<string> = wordSet("those these it");

/** Endings and words that are a predicate behind a noun: "300 people displaced". */
export const PREDICATE = /(?:ed|dead|missing|homeless)$/;

/** What says that a bare number goes on counting the same: "and another 30". */
export const ANOTHER: ReadonlySet<string> = wordSet("another further");

/** Participles that describe what is counted, where a listed plural follows: "17 collapsed bridges". */
export const DESCRIBING_NOUNS: ReadonlySet<string> = wordSet(
  "collapsed damaged destroyed burned burnt flooded ruined abandoned demolished gutted inundated closed blocked broken registered verified confirmed reported suspected stranded wounded injured displaced",
);

/** Endings of the names of peoples and of those who follow a faith. */
export const DEMONYM =
  /^\p{Lu}\p{Ll}*(?:ans|inos|ese|ists|ims|ish|is|us|eeks|beks|cks|iks|urks|urds|abs|ews|ikhs|edes|anes|oles|nns|ards|iots|ites|eks|lays|akhs|yz|zens)$/u;
