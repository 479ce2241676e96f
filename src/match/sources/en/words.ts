/** Words before a name that are no part of it: articles, possessive pronouns, quantifiers. */
export const LEADING = new Set(
  "the a an its his her their our my some several many other same two three this that these those".split(" "),
);

/** Who only speaks for a body, or stands for it as its head or envoy: the body is the voice. Mayors, governors, ministers and heads of state are not here: they are voices beside it. */
export const MOUTHPIECES = new Set(
  `spokesman spokeswoman spokesperson spokespeople spokesmen deputy official officials representative representatives
  delegation head heads chief director directors secretary-general secretary general chairman chairwoman chair executive
  coordinator leader correspondent delegate delegates member members staff team teams survey statement office`.split(
    /\s+/,
  ),
);

/** Words after the name of a body for the form in which it speaks: "the OCHA update", "IOM trackers", "Al Arabiya television" are the body. */
export const MEDIUMS: ReadonlySet<string> = new Set(
  "update updates bulletin bulletins trackers monitors figures estimates data analysis analyses assessment assessments tally count television tv channel broadcaster website appeal headquarters".split(
    " ",
  ),
);

/** Words of documents. "The Flash Appeal asks" and "update 4 said" are said by who publishes them. */
export const DOCUMENTS: ReadonlySet<string> = new Set(
  "update appeal plan report bulletin statement sitrep situation flash humanitarian response table document list previous last first earlier latest news".split(
    " ",
  ),
);

/** Offices that one person holds at a time. */
export const OFFICES: ReadonlySet<string> = new Set(
  "minister president governor mayor premier king queen prosecutor ambassador commander prefect commissioner chancellor emir administrator bishop archbishop".split(
    " ",
  ),
);

/** What a country is divided into. */
export const TERRITORIES: ReadonlySet<string> = new Set(
  "region district province state city town village county governorate oblast municipality commune republic country island prefecture canton department".split(
    " ",
  ),
);

/** Words that stand before a body's proper name to say what kind of body it is, and that name none alone: "environment group Open Valley". */
export const DESCRIBING: ReadonlySet<string> = new Set(
  "group organisation organization collective website broadcaster newspaper daily weekly magazine channel portal chain bank monitor watchdog provider network initiative platform consultancy insurer".split(
    " ",
  ),
);

/** What only the name of a company has among its capitals. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  "electric electricity energy railway railways airlines airways telecom petroleum hydropower holdings".split(
    " ",
  ),
);

/** Words for those who govern. */
export const GOVERNMENTS: ReadonlySet<string> = new Set("government cabinet presidency junta".split(" "));

/** Words for bodies that govern what a name says is a part of a country ("town administration", "island council"). */
export const COUNCILS: ReadonlySet<string> = new Set(
  "administration council authority authorities".split(" "),
);

/** Endings of words for what one person is or does: "geologist", "technician", "fireman". */
export const PERSON_ENDINGS = /^\p{Ll}{2,20}(?:ist|ian|eer|man|woman)$/u;

/** Words that only the name of a body has. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  `union ministry agency council committee bureau department organization organisation association authority court commission company
  syndicate army police crescent administration government office cross forces force federation programme program fund university guard customs headquarters
  centre center command institute foundation confederation room`.split(/\s+/),
);

/** Words inside the name of a body that two of its names may or may not have. */
export const FILLERS = new Set(
  `of for the in on at and to from by s state republic federal national official affairs authority's service society
  administration administrations administration's region city agency group's force forces so-called self-proclaimed disputed local paramilitary royal`.split(
    /\s+/,
  ),
);

/** Words that mean the same inside the name of a body. */
export const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["eastern", "east"],
  ["western", "west"],
  ["northern", "north"],
  ["southern", "south"],
  ["doctor", "doctors"],
  ["doctors'", "doctors"],
  ["medics", "doctors"],
  ["syndicate", "union"],
  ["prosecutors", "prosecutor"],
  ["prosecution", "prosecutor"],
  ["military", "army"],
  ["soldiers", "army"],
  ["troops", "army"],
  ["defense", "defence"],
  ["organisation", "organization"],
  ["program", "programme"],
  ["center", "centre"],
  ["municipal", "municipality"],
  ["organisers", "organizers"],
  ["witnesses", "eyewitnesses"],
  ["attorney-general", "attorney general"],
]);

/** Names of bodies that every country has one of: without a country they mean the one of the country the report is about. */
export const NATIONAL_BODIES = new Set(
  `army|armed forces|military|police|government|parliament|presidency|cabinet|coast guard|civil defence|civil protection|navy|air force|
  health ministry|foreign ministry|interior ministry|defence ministry|education ministry|finance ministry|justice ministry|emigration ministry|
  attorney general|central bank|supreme court|prosecutor|meteorological office|weather service|health minister|foreign minister|
  interior minister|defence minister|prime minister|president|disaster agency|disaster management|electoral commission|red crescent|red cross`
    .split("|")
    .map((name) => name.trim()),
);

/** Voices without a name: two reports that quote "residents" quote two voices, unless one report copies the other. */
export const UNNAMED = new Set(
  `residents resident eyewitnesses eyewitness witnesses witness officials official sources source analysts analyst experts expert people
  survivors survivor locals villagers villager activists activist medics medic doctors doctor diplomats diplomat rescuers rescuer
  volunteers volunteer aid workers worker authorities media reports posts observers observer critics protesters refugees families mediators
  lawyer teacher shopkeeper fisherman scientist scientists engineer engineers hydrologist farmer farmers mother father student students
  commander general soldier adviser advisor staff hospital organisers organizers relatives neighbours neighbors investigators`.split(
    /\s+/,
  ),
);

/** Titles before a person's name, to be left off. */
export const TITLES = new Set(
  `mr mrs ms dr prof professor sir lady lord president minister premier prime general colonel captain lieutenant major sergeant admiral
  brigadier commodore rear
  commander chief secretary senator governor mayor king queen prince princess sheikh imam mullah mawlawi bishop archbishop pastor pope father sister judge justice
  ambassador envoy spokesman spokeswoman spokesperson director chairman chairwoman deputy vice foreign interior defence defense health
  finance secretary state doctor nurse engineer citizen resident teacher fisherman shopkeeper farmer lawyer activist analyst expert un us`.split(
    /\s+/,
  ),
);

/** Particles that transliterations of names write, join or leave out: "al-Tessawi", "El Tessawi", "Tessawi". */
export const PARTICLES = new Set(
  "al el ul ad ash as an ar at bin ben ibn bint abu abou abd de van von der da di du la le y".split(" "),
);

/** Media that a state owns: what they report of its counts, its government says. */
export const STATE_MEDIA =
  /^(?:the )?(?:(?:state|government)(?:[- ](?:run|owned|controlled))?|official) (?:media|television|tv|radio|broadcaster|news agency|newspaper|press)\b/i;

/** Names of who governs a country, whatever right to it they have: a junta's ministry is still the country's. A "military administration" governs a town or a region. */
export const RULERS =
  /\b(?:(?:military|ruling|interim|transitional|caretaker|de facto) (?:government|authorities|junta|council|rulers|leadership)|(?:ruling|interim|transitional|caretaker|de facto) administration|junta|ruling generals)\b/;

/** Offices that one person holds at a time, so that the bare title means whoever is named with it. A "minister" may be any of many. */
export const SOLE_OFFICES: ReadonlySet<string> = new Set(
  "president governor mayor premier prefect king queen chancellor".split(" "),
);

/** "the agency in Riga" is the agency. */
export const WHERE_WORDS: ReadonlySet<string> = new Set(["in", "of", "for", "at"]);

/** Many of a body are not the body: "hospital staff" is no hospital. */
export const MANY_OF_A_BODY = /\b(?:staff|teams?|members?|people|workers)$/i;

/** Words behind the noun that says what a person is: "nurse from Tamra". */
export const AFTER_NOUN: ReadonlySet<string> = new Set("of from at in on for with who".split(" "));

/** "head of mission" leads a part of a body that the words do not name. */
export const PARTS = /^(?:mission|delegation|office|department|staff|team|operations|communications)$/i;

/** What the writers call theirs is the outlet's. */
export const OURS = /^our\b/i;

/** Words before the name of a known body that say what it is or when it spoke: "the charity CARE", "organization of the White Helmets", "on Thursday UNICEF". */
export const KINDS_BEFORE: ReadonlySet<string> = new Set(
  `organization organisation agency group charity ngo federation association broadcaster newspaper of the on
  monday tuesday wednesday thursday friday saturday sunday`.split(/\s+/),
);

/** Words behind the name of a known body for its people or a part of it: "UNICEF engineers", "IOM's mission", "White Helmets rescue service". */
export const PARTS_BEHIND: ReadonlySet<string> = new Set(
  `mission office delegation branch engineers planners monitors researchers doctors medics nurses workers volunteers rescuers
  rescue service agency group organisation organization partners its and`.split(/\s+/),
);

/** Bodies under whose name many others work: what "UN engineers" or an "EU mission" says need not be theirs. */
export const WIDE_BODIES: ReadonlySet<string> = new Set(["un", "eu", "au"]);

/** What the name of a police force ends with, in every order of its words; "police officer" is none. */
export const POLICE_ENDS: ReadonlySet<string> = new Set("police department force service".split(" "));
