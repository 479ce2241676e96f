import type { SourceKind } from "../../../model/index.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Pronouns that may be a speaker, with what they may stand for. */
export const PRONOUNS: ReadonlyMap<string, "person" | "group" | "any" | "self"> = new Map([
  ["he", "person"],
  ["she", "person"],
  ["it", "group"],
  ["they", "any"],
  ["who", "any"],
  ["which", "group"],
  ["i", "self"],
  ["we", "self"],
  ["you", "self"],
]);

/** Possessives that point back to a voice named before, with their subject pronoun: "its spokesman". */
export const POSSESSIVES: ReadonlyMap<string, string> = new Map([
  ["its", "it"],
  ["his", "he"],
  ["her", "she"],
  ["their", "they"],
]);

const HE =
  "mr sir lord king prince emir sultan sheikh imam ayatollah mufti rabbi pope cardinal archbishop monk man boy father brother uncle husband son grandfather widower spokesman chairman congressman councilman businessman policeman serviceman militiaman cameraman fisherman ferryman headman schoolmaster headmaster waiter himself";
const SHE =
  "mrs ms miss lady queen princess nun woman girl mother sister aunt wife daughter grandmother widow housewife midwife spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman headmistress governess herself";

/** Nouns and forms of address that tell the pronoun of their bearer. */
export const GENDERS: ReadonlyMap<string, string> = new Map([
  ...HE.split(" ").map((word) => [word, "he"] as const),
  ...SHE.split(" ").map((word) => [word, "she"] as const),
]);

/** Possessives and pronouns of the report itself: "our country director". */
export const OWN = set("our my");

/** Words that open a noun phrase. */
export const DETERMINERS = set(
  "the a an this that these those its his her their our my some several many few various certain other another all both most no any",
);

/** Articles and vague quantifiers that are no part of a name. */
export const LEADING = set(
  "the a an this that these those some several many few various certain other another numerous two three",
);

/** Words between a subject and its verb: auxiliaries, negation, adverbs of manner and time that no ending gives away. */
export const BEFORE_VERB = set(
  "has have had is are was were be been being will would can could may might must should shall do does did not n't 's 'd 've 'll also later earlier then further again still just now once since even yet both too already always never often ever soon thus therefore however meanwhile",
);

/** Auxiliaries that make a following participle passive. */
export const BE = set("is are was were be been being 's 're get gets got");

/** Finite auxiliaries: a stretch that holds one is a clause. */
export const FINITE = set(
  "has have had is are was were will would can could may might must should shall do does did 's 're 've 'll 'd",
);

/** Words that open a subordinate clause or a new one. */
export const CLAUSE_OPENERS = set(
  "that which who whom whose what how why while as when where after before because if although though since until whether but so than unless despite amid whereas",
);

/** Words that open a phrase of place, time or manner behind a cue: "said on Tuesday", "said in a statement". */
export const PREPOSITIONS = set(
  "on in at by to during via from through over of for with under about against into after before following late early earlier near inside outside between across",
);

/** Prepositions that keep a noun phrase together: "the head of", "sources in". */
export const NOUN_LINKS = set(
  "of for in at from with to on de al bin ibn bint abu el von van der der la le da di",
);

/** Small words inside personal names. */
export const NAME_LINKS = set("al el bin ibn bint abu de von van der den da di la le du y");

/** Names of days, months and words that date an act of speech. */
export const TIME_WORDS = set(
  "season seasons monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december yesterday today tonight tomorrow earlier later recently night morning afternoon evening week month year day days weeks months hours noon midnight weekend early late ago last next now",
);

/** Adverbs and links that may stand before a subject and are no part of it. */
export const LEAD_WORDS = set(
  "but and or so meanwhile however also then now still yet moreover furthermore besides later earlier again thus yesterday today recently nevertheless nonetheless additionally instead finally overall indeed",
);

/** Nouns whose bearer speaks for a body. */
export const SPOKESPEOPLE = set("spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons");

/** Nouns for a person by office or calling. */
export const PERSON_NOUNS = set(
  `minister mayor governor president premier chancellor secretary director chief head chairman chairwoman chair leader commander general colonel captain major lieutenant admiral officer
   official officials officers ministers governors mayors leaders commanders diplomat diplomats ambassador envoy commissioner commissioners coordinator representative representatives adviser advisor aide aides deputy spokesman spokeswoman spokesperson
   doctor doctors surgeon nurse nurses medic medics engineer engineers teacher lawyer lawyers attorney prosecutor judge professor scientist scientists researcher researchers expert experts analyst analysts economist
   resident residents villager villagers survivor survivors witness witnesses eyewitness eyewitnesses activist activists volunteer volunteers worker workers rescuer rescuers fisherman farmer farmers shopkeeper student driver citizen citizens
   man woman men women people mother father brother sister relative relatives family families refugee refugees journalist journalists correspondent reporter reporters author king queen prince sheikh imam bishop pope dean negotiator mediator mediators
   separatist separatists rebel rebels soldier soldiers fighter fighters protesters demonstrators organisers organizers supporters opponents critics observers source sources historian senator congressman congresswoman lawmaker lawmakers candidate trustee manager founder owner member members
   undersecretary prefect councillor councillors councilman councilwoman alderman magistrate ombudsman coroner sheriff constable inspector inspectors
   superintendent warden wardens marshal viceroy emir sultan monarch senators congressmen mps parliamentarian parliamentarians politician politicians
   statesman firefighter firefighters paramedic paramedics midwife midwives pharmacist psychologist psychiatrist epidemiologist epidemiologists
   virologist hydrologist hydrologists seismologist seismologists geologist geologists meteorologist meteorologists forecaster forecasters
   volcanologist climatologist biologist physicist statistician demographer sociologist anthropologist academic academics scholar scholars lecturer
   teachers professors students pupils logistician planner planners architect architects surveyor surveyors pilot pilots sailor sailors skipper
   fishermen ferryman herder herders trader traders merchant merchants vendor vendors shopkeepers drivers labourer labourers laborer laborers miner
   miners guard guards gravedigger gravediggers undertaker undertakers caretaker technician technicians operators responder responders diver divers
   lifeguard counsellor priest priests monk monks nun nuns pastor pastors vicar rabbi cleric clerics mufti ayatollah archbishop cardinal chaplain elder
   elders headman headmaster headmistress principal schoolmaster schoolteacher chieftain landlord landlords tenant tenants homeowner homeowners owners
   neighbour neighbours neighbor neighbors bystander bystanders onlooker onlookers passer-by passersby passenger passengers tourist tourists evacuee
   evacuees returnee returnees migrant migrants deportee deportees detainee detainees prisoner prisoners inmate inmates hostage hostages victim victims
   widow widower orphan grandmother grandfather uncle aunt cousin sons son daughter daughters husband wife boy girl youth youths teenager teenagers
   pensioner pensioners housewife tailor baker butcher carpenter mechanic electrician plumber cook chef waiter barber hairdresser clerk accountant
   banker bankers broker contractor contractors supplier suppliers exporter exporters executive executives managers supervisor foreman strategist
   consultant auditor auditors investigator investigators monitors emissary delegate delegates attache consul warlord insurgent insurgents militant
   militants guerrilla guerrillas militiaman militiamen policeman policemen policewoman serviceman servicemen conscript conscripts veteran veterans
   deserter deserters generals colonels blogger columnist editor editors photographer cameraman presenter commentator commentators campaigner
   campaigners organiser organizer peacekeeper peacekeepers agronomist economists translator interpreter smuggler smugglers dealer dealers`,
);

/** Nouns for a body that can speak. */
export const GROUP_NOUNS = set(
  `ministry ministries government governments administration authority authorities agency agencies office offices bureau department committee commission council parliament court courts tribunal army navy military police militia forces force brigade
   union unions syndicate association organisation organization organisations organizations federation society charity group groups party parties coalition alliance bank fund company companies firm corporation university institute centre center hospital hospitals
   municipality city town state country nation kingdom republic palace embassy mission delegation team service services staff directorate board panel inquiry campaign movement network channel newspaper paper magazine station broadcaster outlet website media
   crescent cross programme program nations guard brigades front faction side sides paramilitaries observatory monitor command headquarters senate congress house cabinet presidency operator utility provider cluster consortium secretariat taskforce junta
   prefecture gendarmerie constabulary magistracy judiciary chancellery treasury consulate legation embassies municipalities division subdivision unit
   units branch chapter bloc regime politburo caucus assembly legislature duma institution institutions foundation cooperative guild chamber
   confederation club league collective school schools academy seminary diocese archdiocese parish church churches mosque mosques temple synagogue
   congregation clinic clinics morgue mortuary dispensary pharmacy laboratory lab registry archive coastguard lifeboat rescuers airline airport railway
   port harbourmaster regulator watchdog inspectorate insurer reinsurer refinery factory plant manufacturer brokerage insurgency resistance
   defence defense protection organ organism peacekeeping battalion regiment squadron fleet corps airforce air-force militias gang gangs cartel tribe tribes clan clans community communities
   village villages`,
);

/** Nouns for a text or broadcast that says something by itself. */
export const TEXT_NOUNS = set(
  `report reports statement statements posts post study survey update bulletin document documents letter paper poll census data figures statistics estimates records register list assessment communique tweet message article review sitrep appeal
   video videos footage clip recording audio leaflet poster pamphlet flyer rumour rumours rumor rumors model simulation forecast map imagery images
   analysis investigation audit database dashboard website blog editorial column dossier memo transcript testimony chart advisory circular decree
   newsletter release roundup recap page account note notice text thread caption chat screenshot sign`,
);

/** Media: who is told and who quotes is a relay. */
export const MEDIA_NOUNS = set(
  "television tv radio channel newspaper daily agency news broadcaster magazine website media press outlet network correspondent",
);

/** Nouns that class a name and are no part of it: "the newspaper Al-Ahram". */
export const CLASS_NOUNS = set("newspaper channel agency citizen broadcaster website magazine daily");

/** Titles that stand before a personal name. */
export const TITLES = set(
  `mr mrs ms miss dr prof sir lord lady sheikh imam king queen prince princess pope president premier minister secretary senator sen rep gov governor mayor chancellor ambassador envoy general gen colonel col captain capt major maj lieutenant lt sgt admiral
   chief director chairman chairwoman commissioner coordinator spokesman spokeswoman spokesperson professor judge justice attorney commander leader head deputy analyst expert lawyer doctor engineer fisherman teacher activist resident citizen official adviser aide candidate nominee congressman congresswoman
   diplomat representative author journalist correspondent reporter researcher scientist economist historian farmer student shopkeeper`,
);

/** Where somebody speaks: "in a statement". */
export const VENUES = set(
  "statement statements interview report conference briefing tweet post letter speech memo email video clip recording broadcast sermon livestream note channel page televised message communique update release address paper",
);

/** Fixed phrases that hand the word over and are no part of a speaker: "for its part". */
export const ASIDES: readonly (readonly string[])[] = [
  "for its part",
  "for his part",
  "for her part",
  "for their part",
  "from its side",
  "from his side",
  "from their side",
  "on the other hand",
  "on its part",
  "as for",
  "in turn",
  "in addition",
  "at the same time",
].map((phrase) => phrase.split(" "));

/** Phrases that name a source outright. */
export const SOURCE_PHRASES: readonly (readonly string[])[] = [
  "according to",
  "as announced by",
  "as reported by",
  "as stated by",
  "as confirmed by",
  "as declared by",
  "in the estimation of",
  "in the words of",
  "in the view of",
  "in the opinion of",
  "by the account of",
  "by the count of",
  "by the reckoning of",
  "by the estimate of",
  "on the account of",
  "as per",
  "going by",
  "judging by",
  "in accord with",
  "in accordance with",
].map((phrase) => phrase.split(" "));

/** Words that hand the word back to the report behind a comma. */
export const BREAKERS = set("but while as though although whereas despite yet");

/** Numbers in words that make a phrase a count. */
export const NUMBER_WORDS = set(
  "one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion",
);

/** Words of names of places and things, never of persons. */
export const PLACE_NOUNS = set(
  "river corridor region province district valley island islands sea lake mountain north south east west northern southern eastern western central united new times post news journal herald tribune al-jazeera associated press international national world house states kingdom emirates union",
);

const kinds = (list: string): ReadonlySet<SourceKind> => new Set(list.split(" ") as SourceKind[]);

/** Nouns that stand for any body named before, with the kinds of voice they fit. */
export const ANY_BODY: ReadonlyMap<string, ReadonlySet<SourceKind>> = new Map([
  ["agency", kinds("un government ngo media red-cross organisation")],
  ["organisation", kinds("un ngo media red-cross medical organisation")],
  ["organization", kinds("un ngo media red-cross medical organisation")],
  ["group", kinds("ngo armed-force red-cross medical organisation")],
  ["body", kinds("un government ngo red-cross medical organisation court")],
  ["organism", kinds("un government ngo red-cross medical organisation")],
  ["organ", kinds("un government ngo red-cross medical organisation court")],
  ["association", kinds("ngo medical organisation")],
  ["company", kinds("organisation")],
  ["firm", kinds("organisation")],
  ["charity", kinds("ngo red-cross organisation")],
  ["institution", kinds("government expert organisation")],
  ["newspaper", kinds("media organisation")],
  ["channel", kinds("media organisation")],
]);

/** Adjectives that say how far an office reaches, or since when it is held: "the regional governor" is "Governor X". */
export const SCOPES = set(
  "regional provincial local national federal central municipal state district interim acting caretaker outgoing former new deputy",
);

/** Nouns for whoever works for a body: "the ICRC official". */
export const OFFICIALS = set(
  "official representative executive spokesman spokeswoman spokesperson chief head",
);

/** Ranks, forms of address and callings before a name that are no way to call its bearer alone. */
export const RANKS = set(
  "mr mrs ms miss dr prof sir lady general gen colonel col captain capt major maj lieutenant lt sgt sergeant brigadier brig army police navy spokesman spokeswoman spokesperson",
);

/** Pronouns behind a preposition or before a noun, with the subject they stand for: "according to her", "by his count". */
export const OBJECT_PRONOUNS: ReadonlyMap<string, string> = new Map([
  ["him", "he"],
  ["her", "she"],
  ["them", "they"],
  ["it", "it"],
  ["his", "he"],
  ["its", "it"],
  ["their", "they"],
]);

/** The verb of one who passes on. */
export const QUOTING = set("quoted quotes quoting cited cites citing");

/** Participles that hang a source on a clause. */
export const CITING = set("citing quoting");

/** Last words of verbs that take the one spoken to. */
export const TELLING = set("told tells telling to informed");

/** Last words of the names of world media. */
export const MEDIA_NAMES = set(
  "reuters AFP AP BBC CNN NBC CBS ABC DPA TASS RIA interfax xinhua anadolu al-jazeera jazeera arabiya al-arabiya press times post guardian bloomberg npr NPR sky euronews",
);

/** Bodies of the international system, and others that every crisis has, whose names have no noun for a body. */
export const BODY_NAMES =
  /^(?:United Nations|UN|U\.N\.|UNHCR|UNICEF|OCHA|WHO|IOM|WFP|FAO|UNDP|UNRWA|UNFPA|UNESCO|OHCHR|NATO|EU|ICRC|IFRC|MSF|Kremlin|White House|Pentagon|Red Cross|Red Crescent)$/;

/** Prepositions that before a number are part of the count. */
export const COUNTING = set("between over under about around near from above below");

/** Words of "begged to stay unnamed". */
export const ANONYMITY = set("named identified quoted anonymous anonymity");

/** Nouns for a count that a source may change: "cut its toll to". */
export const TOLLS = set("toll count tally number figure estimate total sum list headcount");

/** Verbs that give a count: "its toll stood at 40". */
export const AMOUNTING = set(
  "is was stands stood reaches reached rises rose risen climbs climbed falls fell fallen grew grown jumped passed remains remained runs ran comes came",
);

/** Nouns for a part of what "of" names. */
export const SHARES = set(
  "number majority minority handful couple half part rest lot lots pair score scores third quarter group bulk share crowd",
);

/** What a storm claims and nobody says. */
export const LIVES = set("life lives victim victims casualty casualties");

/** Words that open a question inside a sentence. */
export const ASKING = set("who whom whose what which where when why how whether if");

/** Nouns for those who speak for one person: "his office". */
export const DESKS = set("office team camp aides staff");

/** Nouns for what somebody holds, tells or answers. */
export const STANCES = set(
  `view opinion account version story telling retelling reading assessment judgement judgment reckoning belief conviction understanding explanation verdict conclusion
   answer reply response reaction message line position stance argument theory contention point word claim accusation allegation complaint warning advice appeal demand
   promise pledge assurance defence defense rebuttal suspicion fear hope estimate estimation estimates count tally toll figures numbers data records calculation calculations list advice`,
);

/** Prepositions that make such a noun the ground of a sentence. */
export const STANCE_PREPOSITIONS = set("in on by to from under per after");

/** What those do with a text who did not write it: "a message heard by", "a list seen by". */
export const RECEIVING = set(
  "heard seen read watched viewed reviewed obtained received shared forwarded circulated believed examined checked verified cited quoted",
);

/** Verbs that hand out a number or a text. */
export const ISSUING = set(
  "gave given gives give published publishes publish released releases issued issues announced announces reported reports presented presents provided provides stated states named names cited cites put out used uses uses kept keeps offered offers",
);

/** Pronouns that are a subject by themselves. */
export const SUBJECT_PRONOUNS = set("he she it they we i");

/** Labels of a caption that name a source. */
export const SOURCE_HEADINGS = set("source sources");

/** Headings of a column that names sources: the noun, "reported by", "who says so", "according to". */
export const SOURCE_COLUMN =
  /^(?:(?:data |information |main )?sources?(?: of (?:data|information|figure|figures|number))?|(?:as )?(?:reported|given|stated|provided|counted|collected|compiled|confirmed|verified) by|(?:according|credited|attributed) to|as per|per|who (?:says|said|reports|reported|counts|counted|gives|gave|vouches)(?: (?:so|it|this|for it))?|says who|whose (?:count|figure|number)s?)\??$/;

/** Words that make a content conditional or only possible. */
export const HYPOTHETICAL = set("could may might if unless perhaps possibly");

/** Words that put a content in the future. */
export const PLANNED = set("will shall 'll would plans planned intends");

/** Words that negate what they open. */
export const NEGATIONS = set("no none nobody nothing never neither not");

/** Plurals of nouns for a person that do not end in "s". */
export const PLURALS = set("people men women children spokesmen spokeswomen media police");

/** Verbs that say something only with a word soon behind them: "let it be known", "lets us know", "made it clear", "worked out", "puts it", "has it". */
export const IDIOMS = [
  { verbs: set("let lets"), closing: set("know known understand understood"), gap: 3 },
  { verbs: set("make makes made"), closing: set("known clear plain public"), gap: 2 },
  {
    verbs: set(
      "work works worked figure figures figured make makes made find finds found point points pointed",
    ),
    closing: set("out"),
    gap: 0,
  },
  { verbs: set("put puts has had"), closing: set("it"), gap: 0 },
] as const;

/** Auxiliaries of the perfect. */
export const PERFECT = set("has have had");

/** Verbs that open a condition without a conjunction: "Should the dam break", "Were it to rain". */
export const INVERTING = set("should were had");

/** Prepositions before what is spoken of. */
export const TOPICS = set("of about for against with over");
