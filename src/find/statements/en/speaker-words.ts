import type { SourceKind } from "../../../model/index.ts";
import { wordSet } from "../../word-set.ts";

const HE =
  "mr sir lord king prince emir sultan sheikh imam ayatollah mufti rabbi pope cardinal archbishop monk man boy father brother uncle husband son grandfather widower spokesman chairman congressman councilman businessman policeman serviceman militiaman cameraman fisherman ferryman headman schoolmaster headmaster waiter himself";
const SHE =
  "mrs ms miss lady queen princess nun woman girl mother sister aunt wife daughter grandmother widow housewife midwife spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman headmistress governess herself";

/** Nouns and forms of address that tell the pronoun of their bearer. */
export const GENDERS: ReadonlyMap<string, string> = new Map([
  ...HE.split(" ").map((word) => [word, "he"] as const),
  ...SHE.split(" ").map((word) => [word, "she"] as const),
]);

/** Nouns whose bearer speaks for a body. */
export const SPOKESPEOPLE = wordSet(
  "spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons",
);

/** Nouns for a person by office or calling. */
export const PERSON_NOUNS = wordSet(
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
export const GROUP_NOUNS = wordSet(
  `ministry ministries government governments administration authority authorities agency agencies office offices bureau department committee commission council parliament court courts tribunal army navy military police militia forces force brigade
   union unions syndicate association organisation organization organisations organizations federation society charity group groups party parties coalition alliance bank fund company companies firm corporation university institute centre center hospital hospitals
   municipality city town state country nation kingdom republic palace embassy mission delegation team service services staff directorate board panel inquiry campaign movement network channel newspaper paper magazine station broadcaster outlet website media
   crescent cross programme program nations guard brigades front faction side sides paramilitaries observatory monitor command headquarters senate congress house cabinet presidency operator utility provider cluster consortium secretariat taskforce sector sectors junta
   prefecture gendarmerie constabulary magistracy judiciary chancellery treasury consulate legation embassies municipalities division subdivision unit
   units branch chapter bloc regime politburo caucus assembly legislature duma institution institutions foundation cooperative guild chamber
   confederation club league collective school schools academy seminary diocese archdiocese parish church churches mosque mosques temple synagogue
   congregation clinic clinics morgue mortuary dispensary pharmacy laboratory lab registry archive coastguard lifeboat rescuers airline airport railway
   port harbourmaster regulator watchdog inspectorate insurer reinsurer refinery factory plant manufacturer brokerage insurgency resistance
   defence defense protection organ organism peacekeeping battalion regiment squadron fleet corps airforce air-force militias gang gangs cartel tribe tribes clan clans community communities
   village villages`,
);

/** Nouns for a text or broadcast that says something by itself. */
export const TEXT_NOUNS = wordSet(
  `report reports statement statements posts post study survey update bulletin document documents letter paper poll census data figures statistics estimates records register list assessment communique tweet message article review sitrep appeal
   video videos footage clip recording audio leaflet poster pamphlet flyer rumour rumours rumor rumors model simulation forecast map imagery images
   analysis investigation audit database dashboard website blog editorial column dossier memo transcript testimony chart advisory circular decree
   newsletter release roundup recap page account note notice text thread caption chat screenshot sign`,
);

/** Media: who is told and who quotes is a relay. */
export const MEDIA_NOUNS = wordSet(
  "television tv radio channel newspaper daily agency news broadcaster magazine website media press outlet network correspondent",
);

/** Nouns that class a name and are no part of it: "the newspaper Al-Ahram". */
export const CLASS_NOUNS = wordSet("newspaper channel agency citizen broadcaster website magazine daily");

/** Titles that stand before a personal name. */
export const TITLES = wordSet(
  `mr mrs ms miss dr prof sir lord lady sheikh imam king queen prince princess pope president premier minister secretary senator sen rep gov governor mayor chancellor ambassador envoy general gen colonel col captain capt major maj lieutenant lt sgt admiral
   chief director chairman chairwoman commissioner coordinator spokesman spokeswoman spokesperson professor judge justice attorney commander leader head deputy analyst expert lawyer doctor engineer fisherman teacher activist resident citizen official adviser aide candidate nominee congressman congresswoman
   diplomat representative author journalist correspondent reporter researcher scientist economist historian farmer student shopkeeper`,
);

/** Words of names of places and things, never of persons. */
export const PLACE_NOUNS = wordSet(
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

/** Of such words those that mean a body of a kind that its name tells, where one was met, sooner than one of which nothing is known ("the agency" is the UN's before a front's). */
export const TOLD_KIND = wordSet("agency");

/** Adjectives that say how far an office reaches, or since when it is held: "the regional governor" is "Governor X". */
export const SCOPES = wordSet(
  "regional provincial local national federal central municipal state district interim acting caretaker outgoing former new deputy",
);

/** Nouns for whoever works for a body: "the ICRC official". */
export const OFFICIALS = wordSet(
  "official representative executive spokesman spokeswoman spokesperson chief head",
);

/** Ranks, forms of address and callings before a name that are no way to call its bearer alone. */
export const RANKS = wordSet(
  "mr mrs ms miss dr prof sir lady general gen colonel col captain capt major maj lieutenant lt sgt sergeant brigadier brig army police navy spokesman spokeswoman spokesperson",
);

/** Last words of the names of world media. */
export const MEDIA_NAMES = wordSet(
  "reuters AFP AP BBC CNN NBC CBS ABC DPA TASS RIA interfax xinhua anadolu al-jazeera jazeera arabiya al-arabiya press times post guardian bloomberg npr NPR sky euronews",
);

/** Bodies of the international system, and others that every crisis has, whose names have no noun for a body. */
export const BODY_NAMES =
  /^(?:United Nations|UN|U\.N\.|UNHCR|UNICEF|OCHA|WHO|IOM|WFP|FAO|UNDP|UNRWA|UNFPA|UNESCO|OHCHR|NATO|EU|ICRC|IFRC|MSF|Kremlin|White House|Pentagon|Red Cross|Red Crescent)$/;

/** Nouns for a part of what "of" names. */
export const SHARES = wordSet(
  "number majority minority handful couple half part rest lot lots pair score scores third quarter group bulk share crowd",
);

/** Who writes a report. */
export const REPORTERS = wordSet(
  "correspondent correspondents reporter reporters photographer photographers",
);

/** Where the sick are admitted. */
export const CLINICS = wordSet("hospital hospitals clinic clinics ward wards infirmary sanatorium");

/** Nouns that end as those for people do and are things: "water", "shelter". */
export const THINGS = wordSet(
  `water waters weather river rivers winter summer shelter shelters number numbers quarter quarters disaster disasters border borders power powers fever paper corner corners
   tower towers timber rubber order orders matter matters danger dangers hunger anger cover centre letter letters layer layers crater craters trailer trailers container
   containers helicopter helicopters tanker tankers boiler freezer counter chapter chapters register registers server servers sewer sewers thunder fibre filter filters
   butter pepper sugar silver copper ladder cancer murder murders slaughter slaughters remainder shoulder shoulders floor floors door doors corridor corridors error errors
   terror horror factor factors tractor tractors reactor reactors motor motors generator generators tremor tremors accident accidents incident incidents event events extent
   content percent cement current moment moments movement movements settlement settlements apartment apartments shipment shipments treatment treatments agreement agreements
   tent tents rent plant plants restaurant restaurants grant grants warrant warrants trees knees degrees fees bees list mist`,
);

/** Nouns for those who speak for one person: "his office". */
export const DESKS = wordSet("office team camp aides staff");

/** Plurals of nouns for a person that do not end in "s". */
export const PLURALS = wordSet("people men women children spokesmen spokeswomen media police");
