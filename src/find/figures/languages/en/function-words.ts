import { wordSet } from "../../../word-set.ts";
import { inflected } from "./inflect.ts";

/** Words that end the noun phrase behind a number: prepositions, conjunctions, auxiliaries, pronouns, verbs of saying. */
export const PHRASE_ENDS: ReadonlySet<string> = wordSet(
  "the in at on to for from by with without within into onto over under near between among amid across along around against through throughout during after before since until till as than about and or but nor so yet if when while where because although though unless that which who whom whose what how why there here now then also still already not were was are is be been being am has have had having do does did will would shall should can could may might must ought it he she they we you i them him us me this these those a an any each every no some his her its their our your my said say says saying told tell reported report reports added according killed per out up down off away back only just too all nationwide worldwide last never ever hardly scarcely yesterday today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday so far took went came got made put seen known located based need needs needed require requires required live lived sleep sleeps slept lie lay hang hover await awaits lack lacks face faces lost lose fled flee died die remain remains remained returned return crossed cross arrived arrive left leave moved move go goes gone receive received depend escaped survived reached sought marched gathered fell rose nothing nobody none en con por para que y fueron fue son están estan han sido se del al los las quedaron resultaron dans sont ont été et qui avec foram ficaram em sem sin sans",
);

/** What may stand between "of" and the noun that is counted: "three of the wells", "six of our trucks". */
export const PARTITIVE_DETERMINERS: ReadonlySet<string> = wordSet(
  "the its his her their our your my these those all such 's such",
);

/** Pronouns of "91 of them", "of whom 12": the whole stands before. */
export const PARTITIVE_PRONOUNS: ReadonlySet<string> = wordSet("them whom which those these us it");

/** Those of these pronouns that stand for people alone. */
export const PEOPLE_PRONOUNS: ReadonlySet<string> = wordSet("whom us");

/** Forms that make a participle passive. */
export const PASSIVE_FORMS: ReadonlySet<string> = wordSet(
  "be been being was were is are am 's 're get gets got getting left leaving confirmed reported feared",
);

/** Words that begin an object: a participle in front of one is an active verb. */
export const OBJECT_STARTS: ReadonlySet<string> = wordSet(
  "a an the his her its their our dozens hundreds thousands scores more some nearly about several many at",
);

/** Words that open a clause of its own. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(
  "after when while because since before as where but although though until whereas unless if despite following amid during once",
);

/** Relative pronouns. */
export const RELATIVES: ReadonlySet<string> = wordSet("who whom which that whose");

/** Verbs that open reported content. */
export const SAYING: ReadonlySet<string> = wordSet(
  "said says say added told reported reports announced warned estimates estimated",
);

/** Verbs behind what somebody says, which the parser takes for its main verb. */
export const SPEAKING: ReadonlySet<string> = new Set(
  inflected(
    "say|tell|add|claim|boast|report|announce|write|warn|state|estimate|reckon|believe|think|note|explain|admit|concede|insist|argue",
  ).split("|"),
);

/** Prepositions. */
export const PREPOSITIONS: ReadonlySet<string> = wordSet(
  "in of from at near with to by for on over into across within between among around under inside outside through",
);

/** Nouns that stand for a number and take its measure from what is being counted. */
export const COUNT_NOUNS: ReadonlySet<string> = wordSet(
  "toll tolls counts exodus outflow tally count figure figures number numbers total estimate estimates statistics truth counted tallies list lists sum register registers ledger ledgers log logs dossier archive spreadsheet notebook roll rolls book books matrix dashboard tracker census score balance",
);

/** Verbs whose bare number is a count said again, by their field: saying, reckoning, keeping lists, standing by a number, reaching one. */
export const GIVES_BARE: ReadonlySet<string> = new Set(
  inflected(
    [
      "say|tell|state|declare|announce|report|publish|cite|quote|mention|name|indicate|show|suggest|speak|talk|read|give",
      "count|reckon|estimate|calculate|compute|tally|put|place|set|assess|guess|project|have|see|find",
      "list|record|register|log|document|track|note|verify|confirm|identify|establish",
      "claim|allege|insist|maintain|assert|argue|counter|reply|answer|concede|admit|acknowledge|vouch|withdraw|retract|drop|get|move|stay|stick|hold|stand|settle|keep",
      "start|begin|stop|end|peak|remain|arrive|come|amount|total|reach|hit|pass|exceed|top|rise|climb|jump|fall|drop|go|grow|near|approach|run|creep|inch|edge|swell|shrink|dip|slip|climb|soar|jump|list|hold|carry|accept|believe",
    ].join("|"),
  ).split("|"),
);

/** Comparatives that another count of the same stands behind: "has listed far more, 81,000". */
export const COMPARATIVES: ReadonlySet<string> = wordSet(
  "more fewer less higher lower larger smaller greater bigger different else many",
);

/** What a comparative may describe in place of a number: "a far lower one: 41". */
export const ONE_MORE: ReadonlySet<string> = wordSet("one figure number total");

/** "only 210 made the crossing": what those do of whom the sentence before told. */
export const MADE: ReadonlySet<string> = wordSet("made make");

/** What they make. */
export const WAYS: ReadonlySet<string> = wordSet("it journey crossing trip way passage");

/** Words behind a number that say how good a number it is: "91 is tonight's figure", "91 was too low". */
export const JUDGED: ReadonlySet<string> = wordSet(
  "wrong mistaken figure number toll count total tally mark low high",
);

/** The verb whose subject a number counts: "the lorries numbered six". */
export const NUMBERING: ReadonlySet<string> = wordSet("numbers numbered");

/** "their monitors make it 310". */
export const MAKES: ReadonlySet<string> = wordSet("make makes made making call calls called put puts");

/** The pronoun of those whom a clause defines: "those who left". */
export const WHOEVER: ReadonlySet<string> = wordSet("those");

/** The words of a question of number. */
export const HOW_MANY = ["how", "many"] as const;

/** Adverbs that say that those behind a number are hurt: "30 of them critically". */
export const SEVERELY: ReadonlySet<string> = wordSet(
  "critically seriously gravely severely badly slightly lightly critical serious severe hospital",
);

/** What a list of people goes on with: "and the rest 13 guards". */
export const REST: ReadonlySet<string> = wordSet("rest others remaining other remainder the");

/** The pronoun between such a verb and the number. */
export const MADE_IT: ReadonlySet<string> = wordSet("it them that itself themselves himself herself");

/** Forms of "be" that say a count again behind a pronoun: "it was 2,175". */
export const PRONOUN_IS: ReadonlySet<string> = wordSet("is was were are had be been stands stood");

/** Pronouns that stand for a count. */
export const COUNT_PRONOUNS: ReadonlySet<string> = wordSet("it that they this there now");

/** Words between a verb of giving and its number, or before the number: "spoke of", "stops at", "the". */
export const GIVING_JOINS: ReadonlySet<string> = wordSet(
  "of at to with for by in as the only just still about already now a from on its their his her our an earlier up down even merely",
);

/** Words that open a part of what was counted: "including 17 porters", "among them 17 porters". */
export const PART_OPENERS = {
  including: wordSet("including include includes included counting"),
  among: wordSet("among amongst"),
} as const;

/** Words that join two counts of one list: "17 porters and 23 cooks". */
export const LIST_JOINS: ReadonlySet<string> = wordSet("and or , & plus");

/** Verbs that lead from a count to its number: "rose to", "stood at", "put at", "is estimated at"; and what may stand between. */
export const LEVELS: ReadonlySet<string> = new Set([
  ...inflected(
    [
      "rise|ascend|descend|climb|grow|fall|drop|jump|surge|soar|swell|leap|shoot|mount|creep|edge|inch|tick|tumble|plunge|balloon|shrink|slip|sink|ease",
      "reach|touch|hit|pass|exceed|top|surpass|cross|near|approach|stand|stay|remain|hold|hover|settle|peak|come|go|move|run|extend|lengthen|amount|number|total",
      "increase|decrease|decline|double|triple|quadruple|revise|raise|lower|cut|bring|update|correct|adjust|reduce",
      "put|place|set|estimate|count|give|report|record|register|confirm|list|document|verify|publish|announce|identify|include|need",
    ].join("|"),
  ).split("|"),
  ...wordSet("including now currently more than known feared believed thought"),
]);

/** Common past tenses that do not end in "-ed" and start another clause part. */
export const OTHER_VERBS: ReadonlySet<string> = wordSet(
  "led met found saw sent left took held made said told ran drove built sought fought shot burned burnt blew flew drew lit kept spoke wrote",
);

/** People who are said to reach a number: "the families who returned reached 2,300". */
export const COUNTED_PEOPLE: ReadonlySet<string> = wordSet(
  "families people persons displaced refugees wounded dead killed injured missing returnees martyrs victims households prisoners detainees evacuees evacuated stranded trapped detained affected sheltered homeless disappeared hospitalised hospitalized",
);

/** Forms of "be". */
export const IS: ReadonlySet<string> = wordSet("be been being was were is are 's 're");

/** The preposition between what is put and the number it is put at. */
export const AT: ReadonlySet<string> = wordSet("at");

/** Verbs with which a source puts a number on something: "puts the homeless at 50,000". */
export const PUTS: ReadonlySet<string> = wordSet(
  "put puts putting place places placed placing estimate estimates estimated estimating set sets assess assesses assessed count counts counted reckon reckons reckoned",
);

/** Verbs with which a happening or a source moves a number: "brings the number of the homeless to 50,000". */
export const BRINGS: ReadonlySet<string> = new Set(
  inflected(
    "bring|take|raise|lift|push|lower|reduce|cut|revise|increase|put|drive|swell|round|correct|update",
  ).split("|"),
);

/** "2,000 could do so". */
export const DOES: ReadonlySet<string> = wordSet("do done did");

/** "$58 a barrel" is a price. */
export const PER: ReadonlySet<string> = wordSet(
  "barrel head tonne ton kilo litre liter gallon person piece bag sack",
);

/** Auxiliaries and adverbs between a number and its predicate. */
export const AUXILIARIES: ReadonlySet<string> = wordSet(
  "have has had also still already so far could may might would will do does did",
);

/** "among them". */
export const THEM: ReadonlySet<string> = wordSet("them these those");

/** Prepositions of where one goes. */
export const INTO: ReadonlySet<string> = wordSet("to into");

/** Endings and words that are a passive participle behind a number. */
export const PARTICIPLE =
  /(?:ed|[ai]d[ao]s?|ées?|és|shot|slain|hurt|out|hostage|custody|off|by|brought|taken|flown)$/;

/** Forms of "be" without their short ones. */
export const FULL_BE: ReadonlySet<string> = wordSet("be been being was were is are");

/** What before a noun shows that it is one. */
export const DETERMINERS: ReadonlySet<string> = wordSet(
  "the a an this that its their his her our in of every each no destroyed damaged",
);

/** Forms of "have" before a participle. */
export const HAVE: ReadonlySet<string> = wordSet("have has had 've");

/** Infinitives that those before them carry out: "had to evacuate their homes". */
export const LEAVES: ReadonlySet<string> = wordSet("evacuate relocate leave flee move");

/** Verbs of going that take an object as well: "40 villagers are evacuating". */
export const GOING: ReadonlySet<string> = wordSet(
  "evacuating relocating moving shifting leaving fleeing returning suffocating drowning",
);

/** Words right before a verb that is not done. */
export const NEGATIONS: ReadonlySet<string> = wordSet("not n't never cannot hardly");

/** Words before "to" and a verb that is not done. */
export const REFUSALS: ReadonlySet<string> = wordSet(
  "refuse refuses refused refusing decline declined unable unwilling reluctant failed fail not nowhere afraid",
);

/** The preposition of those whom goods are meant for. */
export const FOR: ReadonlySet<string> = wordSet("for");

/** The pronoun that stands for things counted before: "22 flooded ones". */
export const ONES: ReadonlySet<string> = wordSet("ones");

/** What a sentence turns to: "as for homes". */
export const AS_FOR = { as: wordSet("as"), for: wordSet("for to regards concerns") } as const;

/** Determiners of what the reader knows of already: "the dead", "their houses". */
export const KNOWN: ReadonlySet<string> = wordSet("the their its his her our these those");

/** Prepositions of where and when, behind which no object stands. */
export const OBLIQUE: ReadonlySet<string> = wordSet("to from at in on into by within across");

/** What a list holds, one for each of those it lists. */
export const NAMES: ReadonlySet<string> = wordSet("names entries");

/** The definite article, which makes a noun of a participle: "the wounded". */
export const THE: ReadonlySet<string> = wordSet("the");

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

/** Verbs of a state: a number with one is a total at a moment. */
export const REMAINS: ReadonlySet<string> = wordSet("are remain remained is");

/** What is found in the country that one flees to. */
export const REFUGE: ReadonlySet<string> = wordSet("refuge asylum safety shelter protection");

/** The preposition between a part and its whole. */
export const OF: ReadonlySet<string> = wordSet("of");

/** What says that a bare number goes on counting the same: "and another 30". */
export const ANOTHER: ReadonlySet<string> = wordSet("another further");

/** Participles that describe what is counted, where a listed plural follows: "17 collapsed bridges". */
export const DESCRIBING_NOUNS: ReadonlySet<string> = wordSet(
  "collapsed damaged destroyed burned burnt flooded ruined abandoned demolished gutted inundated closed blocked broken registered verified confirmed reported suspected stranded wounded injured displaced",
);

/** The preposition between what is stated and its number. */
export const AS: ReadonlySet<string> = wordSet("as");

/** Verbs with which a source states how many something is: "gave the dead as 41". */
export const STATES: ReadonlySet<string> = wordSet(
  "give gives gave given giving state states stated report reported reports list lists listed quote quoted record recorded",
);

/** What may stand between a pronoun for a count and its form of "be": "it should have been 41". */
export const SHOULD_HAVE: ReadonlySet<string> = wordSet("should have has had ought to would");

/** Endings of the names of peoples and of those who follow a faith. */
export const DEMONYM =
  /^\p{Lu}\p{Ll}*(?:ans|inos|ese|ists|ims|ish|is|us|eeks|beks|cks|iks|urks|urds|abs|ews|ikhs|edes|anes|oles|nns|ards|iots|ites|eks|lays|akhs|yz|zens)$/u;
