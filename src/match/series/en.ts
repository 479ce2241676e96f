import type { Measure } from "../../model/index.ts";

/** Words for those counted that narrow nothing: "people", "deaths", "the wounded" are everybody that the measure is about. */
export const ANYBODY: ReadonlySet<string> = new Set(
  `people person persons individual individuals human humans soul souls life lives death deaths dead toll tally count number total
  killed victim victims casualty casualties fatality fatalities wounded injured injuries injury hurt missing others other more displaced idp idps
  refugee refugees arrival arrivals departure departures crossing crossings entry entries exit exits evacuee evacuees resident residents inhabitant inhabitants returnee returnees missing unaccounted
  detainee detainees homeless martyr martyrs uprooted internally evacuated registered own late last figure figures estimate man men population
  name names compatriot compatriots countryman countrymen townspeople locals citizen citizens`.split(/\s+/),
);

/** Words that narrow nothing where they only say again what the measure says: "residents of shelters", "reports of missing people". */
export const ANYBODY_OF: Partial<Record<Measure, ReadonlySet<string>>> = {
  sheltered: words(
    "shelter shelters centre centres center centers camp camps collective emergency temporary evacuation sleeping",
  ),
  missing: words("report reports case cases request requests file files unaccounted call calls"),
  killed: words(
    "case cases flood earthquake quake martyred body bodies corpse corpses coffin coffins remains cadaver cadavers martyr martyrs",
  ),
  injured: words("case cases patient patients flood earthquake quake"),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Words inside the phrase that names those counted that say nothing of who they are. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `the a an of its their his her our more further additional other others at least about some in from among who were was are is been have
  has had by on to and or as that which with least around nearly over than another new one two three four five six
  seven eight nine ten eleven twelve dozen hundred thousand million killed last late early current latest recent actual overall confirmed registered known alone only so far same such week month year day today yesterday
  overnight for without innocent defenceless`.split(/\s+/),
);

/** Nouns that count the same things by different names. The first of each row stands for the others. */
export const SAME_COUNTED: ReadonlyMap<string, string> = new Map(
  `home house houses homes dwelling dwellings residence residences
  customer customers user users subscriber subscribers client clients
  soldier soldiers troop troops serviceman servicemen
  rebel rebels fighter fighters militant militants insurgent insurgents guerrilla guerrillas
  worker workers employee employees
  child children minor minors kid kids
  shelter shelters
  sailor sailors seaman seamen crew
  school schools
  hospital hospitals
  year years decade decades month months week weeks day days hour hours minute minutes`
    .split("\n")
    .map((row) => row.trim().split(" "))
    .flatMap(([first = "", ...others]) => [first, ...others].map((word) => [word, first] as const)),
);

/** Words behind a number that part those counted from the others of the same measure. */
export interface Qualifier {
  readonly name: string;
  readonly measures: ReadonlySet<Measure>;
  readonly words: RegExp;
  /** Stems that the name stands for. */
  readonly drops: ReadonlySet<string>;
}

function qualifier(
  name: string,
  { of, words, drops = "" }: { of: readonly Measure[]; words: RegExp; drops?: string },
): Qualifier {
  return { name, measures: new Set(of), words, drops: new Set(drops.split(" ")) };
}

/** Triage sorts the injured by gravity, aid plans sort needs by sector, and bodies lie, are found and are buried. */
export const QUALIFIERS: readonly Qualifier[] = [
  qualifier("grave", {
    of: ["injured"],
    words: /\b(?:serious\w*|severe\w*|critical\w*|grave\w*|bad(?:ly)?|heav(?:y|ily)|intensive care)\b/i,
    drops:
      "seriou sever critic grave bad badly heavi heavily serious critical severely seriously critically gravely",
  }),
  qualifier("slight", {
    of: ["injured"],
    words: /\b(?:light(?:er|ly)?|slight(?:ly)?|minor)\b/i,
    drops: "light lightly lighter slight slightly minor",
  }),
  qualifier("water", { of: ["in-need", "affected"], words: /\b(?:water|drink\w*)\b/i }),
  qualifier("food", {
    of: ["in-need", "affected"],
    words: /\b(?:food|hung(?:er|ry)|eat|starv\w+|famine)\b/i,
  }),
  qualifier("health", { of: ["in-need"], words: /\b(?:health|medical|medicines?)\b/i }),
  qualifier("shelter", { of: ["in-need"], words: /\b(?:shelter|tents?|roof)\b/i }),
  qualifier("morgue", { of: ["killed"], words: /\b(?:mortuar(?:y|ies)|morgues?|refrigerat\w+)\b/i }),
  qualifier("buried", {
    of: ["killed"],
    words: /(?<!\bbe )\b(?:buried|laid to rest|interred)\b/i,
    drops: "buri",
  }),
];

/** What may become of buildings, money and goods, so that counts of one measure are not counts of one thing. */
export const DEGREES: readonly {
  readonly name: string;
  readonly measures: ReadonlySet<Measure>;
  readonly words: RegExp;
}[] = (
  [
    [
      "destroyed",
      ["housing", "facilities"],
      /\b(?:destr(?:oy|uct)\w*|flatten\w*|levell?ed|razed|collaps\w*|demolish\w*|burn(?:t|ed) (?:down|out)|in ruins|ruined|(?:swept|washed|blown) away|wrecked|uninhabitable)\b/i,
    ],
    [
      "damaged",
      ["housing", "facilities"],
      /\b(?:damag\w*|crack(?:s|ed)|roofless|unroofed|partly|partially)\b/i,
    ],
    ["flooded", ["housing", "facilities"], /\b(?:flood\w*|under ?water|inundat\w*|submerge\w*|swamped)\b/i],
    [
      "closed",
      ["facilities"],
      /\b(?:clos(?:ed|ure)|shut|out of (?:action|service|order|use)|no longer|(?:not|stopped) (?:work|function|operat)\w*|suspended|abandoned)\b/i,
    ],
    [
      "open",
      ["facilities"],
      /\b(?:open(?:ed)?|set up|running|still (?:work|function|operat)\w*|remain\w* open|serve as)\b/i,
    ],
    [
      "asked",
      ["money", "aid"],
      /\b(?:need\w*|appeal\w*|seek\w*|sought|request\w*|requir\w*|ask\w*|short(?:fall|age)?|lack\w*)\b/i,
    ],
    [
      "given",
      ["money", "aid"],
      /\b(?:pledg\w*|promis\w*|donat\w*|contribut\w*|allocat\w*|releas\w*|g[ai]ven?|received|raised|deliver\w*|distribut\w*|hand(?:ed|s) out|arriv\w*|land(?:ed|s)|brought|flown)\b/i,
    ],
    ["lost", ["money"], /\b(?:damages?|loss(?:es)?|lost|costs?|worth|bill)\b/i],
  ] as const
).map(([name, measures, words]) => ({ name, measures: new Set<Measure>(measures), words }));

/** Currencies, which are a unit and not what the money is for. */
export const CURRENCY: ReadonlySet<string> = new Set(
  "dollar dollars us usd euro euros eur pound pounds peso pesos franc francs rupee rupees yuan yen rial rials lira dinar dinars shilling shillings real reais rand naira".split(
    " ",
  ),
);

/** "since" and its like before a date: a count from then on. */
export const SINCE = /\b(?:since|as of the start of|from the start of|starting(?: on)?|beginning(?: on)?)\b/i;

/** Words of a count of one day alone. */
export const ONE_DAY =
  /\b(?:(?:in|over|within|during) (?:the )?(?:past|last|previous) (?:24|48) hours|in (?:a|one|the) single day|in one day|overnight|(?:per|each|every) day|a day(?! (?:before|earlier|later|after|ago|on))|daily)\b/i;

/** Words of a place that treats or takes in people: its count is its own, not that of the crisis. */
export const TAKEN_IN = /\b(?:treat(?:ed|ing|s)?|admitted|admits|received|operated on|taken in|took in)\b/i;

/** Names of those who see only the harmed that come to them: "a surgeon at the port hospital", "the morgue". */
export const CLINIC =
  /\b(?:hospitals?|clinics?|infirmary|wards?|morgue|mortuary|nurse|surgeon|paramedics?|undertakers?)\b/i;

/** Words of a guess at what nobody has counted. */
export const GUESSES = /\b(?:estimat\w{1,4}|believ\w{1,3}|guess\w{0,3}|fear\w{0,3}|think\w{0,3})\b/i;

/** Names of those who gather what clinics count. */
export const GATHERS =
  /\b(?:ministry|minister|directorate|department|authorit(?:y|ies)|union|syndicate|government|governor)\b/i;

/** Names of public offices, which count in their own country. */
export const PUBLIC_OFFICE =
  /\b(?:minist\w{2,4}|government|president|premier|army|police|military|authorit(?:y|ies)|agency|office|civil (?:protection|defen[cs]e)|chancellor|governor|directorate|department|institute)\b/i;

/** Words by which a report says that it is a translation. */
export const TRANSLATED = /\b(?:translated (?:from|by)|(?:machine|automatic|unofficial) translation)\b/i;

/** Units before the goods that they measure. */
export const UNITS_OF =
  /^(?:(?:metric )?tons?|(?:metric )?tonnes?|kilo(?:gram)?s?|lit(?:re|er)s?|loads?|bags|boxes|crates|pallets)(?: of\b|$)/i;

/** What those counted did, or where: no part of their name. */
export const DID =
  /\s{1,9}(?:who|that|which|were|was|are|is|have|has|had|enter(?:ed|ing)|cross(?:ed|ing)|fled|fleeing|arriv(?:ed|ing)|living|liv(?:e|ed)|from|into?|to|at|with|on|by|within|across)\b.*$/is;

/** Measures of a crisis as a whole: rival numbers for one place and population are rival counts of one thing. Of the rest each number is a thing of its own until words say otherwise. */
export const TOTALS: ReadonlySet<Measure> = new Set<Measure>([
  "displaced",
  "crossed-border",
  "returned",
  "killed",
  "injured",
  "missing",
  "affected",
  "in-need",
  "present",
]);

/** Measures that count no persons, so that their unit tells them apart. */
export const THINGS: ReadonlySet<Measure> = new Set<Measure>([
  "personnel",
  "housing",
  "facilities",
  "money",
  "aid",
  "time",
  "other",
]);

/** A sentence or clause whose subject is the writers ("We run five shelters", "Since Monday our medics have treated 40"). */
export const FIRST_PERSON =
  /(?:^|[;:,*–-])\s*(?:we|our)\b|^\W*(?:since|in|on|at|by|from|until|over|during|this|last)\b[^,.;]{0,60}? (?:we|our)\b/i;

/** Measures that only grow while a crisis lasts: a later, lower number of another voice is no update. */
export const GROWING: ReadonlySet<Measure> = new Set<Measure>(["killed", "injured", "crossed-border"]);

/** Words right before or after a number that say it is the old value of the one beside it ("up from 7,400", "to 515 from 498", "not 36"). */
export const OLD_VALUE =
  /\b(?:from|instead of|rather than|not|against|compared (?:with|to)|previously|earlier)\s*$/i;

/** Words right before a number that say it comes on top of the one before it. */
export const ADDED = /\b(?:another|an(?: additional| extra)|a further|some further)\s*$/i;

/** Words of a sentence in which a count moves on: its old and its new value may both stand there. */
export const MOVES =
  /\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|at one point|(?:up|down) from|revis\w{2,5}|correct\w{2,5}|updated?|instead of|rose|risen|rising|climb\w{2,4}|grew|grown|jumped|increas\w{1,4}|rais(?:ed|ing)|lowered|cut|doubled|went (?:up|down)|gone up|(?:still )?had (?:said|put|been|stood|given|counted|\d+)|last week|it was|(?:day|week) (?:before|earlier)|yesterday|on (?:the )?(?:eve|previous)|by then|since then|then|later|now)\b/i;

/** Parts of a country without a name of their own. A plain "the east" is left out: it is as often the side that governs there. */
export const REGION =
  /\b(?:(?:north|south)[- ]?(?:east|west)(?:ern)?|(?:left|right|east(?:ern)?|west(?:ern)?|north(?:ern)?|south(?:ern)?|far|opposite)[- ](?:bank|shore|side|one)|elsewhere|other (?:towns|cities|areas|provinces|regions))\b/i;

/** Words of a count of a whole country, near the number. */
export const NATIONWIDE =
  /\b(?:(?:nation|country)[ -]?wide|nationally|national(?= (?:death )?(?:toll|total|tally|count|figure|sum))|(?:across|in|throughout) the (?:whole |entire )?(?:country|nation)|(?:whole|entire) country|all of the country)\b/i;

/** Parts of a country by who holds them. */
export const HELD =
  /\b(government|regime|state|rebel|opposition|insurgent|militant|militia|separatist|army|junta)s?[- ](?:held|controlled|run)\b|\b(?:areas?|zones?|parts?|territor(?:y|ies)|side)(?: which| that)? (?:under |of |held by |controlled by )?the (government|regime|state|rebels?|opposition|insurgents?|militants?|militia|separatists?|army|junta)\b|\bthe (government|regime|rebel|opposition)['’]?s?['’]? side\b/i;

/** A region behind the comma of a row's label ("Dead, far bank"). */
export const REGION_LABEL =
  /,?\s{0,9}\b(?:in |on )?(?:the )?(?:(?:left|right|east(?:ern)?|west(?:ern)?|north(?:ern)?|south(?:ern)?|far) (?:bank|shore|side)|all \w+)\b/i;

/** The row of totals. */
export const ROW_TOTAL = /^(?:grand |sub-?)?total|^all |^overall|^sum\b/i;

/** Labels of rows that say what is counted and not where. */
export const ROW_COUNTS =
  /\b(?:dead|deaths?|killed|fatalities|injur(?:ed|ies)|wounded|missing|displaced|evacuated|idps?|refugees?|returnees?|affected|people|persons?|individuals?|households?|families|houses?|homes|shelters?|schools|hospitals|facilities|teams|trucks|tents|arrivals|registered|flooded|destroyed|damaged|in need)\b/i;

/** Words right before a place that say somebody sits there. */
export const SEATED = /\b(?:based|headquartered|seated|offices) in (?:the )?$/i;

/** Bodies that reports call by the capital they sit in. */
export const NATIONAL_SEAT =
  /\b(?:government|ministry|minister|army|military|presidency|junta|parliament|cabinet|headquarters|spokes\w+)\b/i;

/** A word that says what a series counts, for its label. */
export const MEASURE_LABELS: Readonly<Record<Measure, string>> = {
  displaced: "displaced",
  "crossed-border": "arrivals abroad",
  returned: "returned",
  evacuated: "evacuated",
  sheltered: "in shelters",
  killed: "deaths",
  injured: "injured",
  missing: "missing",
  detained: "detained",
  stranded: "stranded",
  affected: "affected",
  "in-need": "in need",
  present: "present",
  personnel: "personnel",
  housing: "housing",
  facilities: "facilities",
  money: "money",
  aid: "aid",
  time: "duration",
  other: "other",
};
