import { wordSet } from "../../../../word-set.ts";

/** What a source is called by its last word, in lower case: bodies, and persons in an office. */
export const SOURCE_HEADS: ReadonlySet<string> = wordSet(
  "channel ministry agency office authority authorities government administration department directorate secretariat bureau commission committee council coordination bank army military navy police force forces coastguard command union association federation syndicate order chamber cooperative charity foundation organisation organization group network observatory centre center institute university hospital clinic court prosecutor prosecutors parliament service services brigade defence defense protection crescent cross programme program fund mission team cluster partners minister secretary governor governess mayor president premier chief director commissioner coordinator spokesman spokeswoman spokesperson ambassador officials official municipality prefecture province state utility company operator monitor monitors rescuers doctors medics engineers security movement alliance board corps staff sources source rebels opposition prefect coroner vicar priest bishop imam pastor sheikh mukhtar elders elder headman relatives families witnesses residents villagers survivors lawyers activists analysts economists insurers insurer firm carrier airline railway broadcaster newspaper portal television radio media agencies correspondents judge magistrate envoy delegate delegation representative consul consulate embassy manager superintendent captain colonel general commander lieutenant admiral deputy lawmaker senator councillor councilor parish diocese archdiocese hospitals morgue mortuary undertaker registry cemetery gravediggers school principal militia insurgents junta regime separatists collective coalition front party society leader leaders head boss owner guild chapter club rector dean abbot rabbi diplomat diplomats researchers scientists teachers workers volunteers contractor developer regulator watchdog taskforce commissionerate nurses guard guards congress senate assembly cabinet treasury legislature secretaries monarch palace presidency headquarters campaign inquiry panel tribunal firemen policemen midwives caretaker clerk clerks constable inspector inspectors attache attaché sheriff archive archives laboratory lab church mosque temple convent monastery consortium confederation clan tribe tribes faction brotherhood sisterhood",
);

/** Pairs of words for whoever counts somewhere: "the town hall", "the control room". */
export const SOURCE_PAIRS: ReadonlySet<string> = new Set(
  "town hall;city hall;village hall;control room;operations room;situation room;press room;war room;duty room;control tower;police station;fire station;lifeboat station;coastguard station;weather station;rescue station;command post;aid post;health post;first-aid post;help desk;duty desk;family desk;information desk;crisis desk;crisis cell;call line;interior affairs;mountain rescue;sea rescue;air rescue;cave rescue;water rescue;white helmets;yellow helmets;home affairs;foreign affairs".split(
    ";",
  ),
);

/** Words that begin the name of something that happens, or of a place, and of nobody who counts, unless a body ends it ("the River Police"). */
export const HAPPENINGS: ReadonlySet<string> = wordSet(
  "cyclone hurricane typhoon storm tropical tornado earthquake quake tsunami operation river lake mount mountain volcano valley cape gulf bay wildfire covid covid-19 ebola cholera",
);

/** Callings by their endings: "historians", "seismologists". */
export const CALLINGS = /[a-z]{3}(?:ians?|ists?|graphers?)$/;

/** Relief agencies by the acronyms that reports use without more. */
export const AGENCIES: ReadonlySet<string> = wordSet(
  "UNHCR OCHA IOM WFP UNICEF WHO MSF ICRC IFRC NRC DRC UNRWA FAO UNDP UNFPA UNOPS UNMAS IRC CARE OXFAM IDMC ECHO",
);

/** Bodies that a report names in full once and then by this word alone. */
export const BODIES: ReadonlySet<string> = wordSet(
  "ministry commission committee council department federation syndicate cooperative observatory institute",
);

/** Places that a sentence describes by their size: "Oslan, a town of 4,000". */
export const SETTLEMENTS: ReadonlySet<string> = wordSet(
  "city town village hamlet settlement camp suburb quarter neighbourhood neighborhood district province region island country nation port capital municipality township community",
);

/** Persons by their calling, who count and are also counted: sources where something says so, never by standing before a colon ("Nurses: 40"). */
export const PERSONS: ReadonlySet<string> = wordSet(
  "master masters mistress surgeon surgeons nurse doctor medic medics paramedic paramedics midwife matron orderly pathologist gravedigger gravediggers verger sexton keeper keepers warden wardens ranger rangers guide guides driver drivers pilot pilots skipper skippers boatman boatmen fisherman fishermen ferryman ferrymen farmer farmers herder herders shepherd trader traders shopkeeper shopkeepers neighbour neighbours neighbor neighbors resident witness villager survivor eyewitness eyewitnesses passenger passengers evacuee evacuees rescuer firefighter firefighters fireman lifeguard lifeguards diver divers soldier soldiers officer officers policeman sergeant corporal brigadier major patrolman detective investigator investigators auditor auditors registrar registrars accountant bookkeeper secretary receptionist attendant attendants janitor porter porters cook cooks baker teacher headmaster headmistress schoolmaster schoolmistress lecturer professor student monk monks nun nuns friar preacher chaplain curate deacon muezzin priests pastors imams elder lawyer attorney barrister volunteer worker foreman foremen steward stewards shop-steward manager managers supervisor supervisors dispatcher dispatchers operator operators responder responders logistician reporter reporters correspondent journalist journalists editor blogger photographer fixer interpreter translator guard miner miners chieftain chieftains warlord fighter fighters negotiator mediator observer observers expert experts analyst forecaster forecasters hydrologist engineer builder builders electrician pharmacist undertaker undertakers embalmer mortician veterinarian vet trucker truckers conductor stationmaster harbourmaster postmaster landlord hotelier innkeeper host hostess ombudsman ombudswoman alderman councilman councilwoman chairman chairwoman chairperson speaker whip delegate spokesmen aide aides deputy undersecretary adviser advisor",
);

/** Of sources those that are one person. */
export const PERSON_HEADS: ReadonlySet<string> = wordSet(
  "minister secretary governor governess mayor president premier chief director commissioner coordinator spokesman spokeswoman spokesperson official prefect coroner vicar priest bishop imam pastor sheikh mukhtar elder headman headmaster headmistress judge magistrate envoy delegate representative consul manager superintendent captain colonel general major sergeant brigadier commander lieutenant admiral deputy lawmaker senator councillor councilor undertaker principal leader head boss owner rector dean abbot rabbi diplomat prosecutor clerk caretaker constable inspector sheriff ambassador monarch doctor nurse surgeon medic midwife teacher schoolteacher schoolmaster engineer warden lawyer gravedigger sexton driver skipper harbourmaster harbormaster chairman chairwoman chairperson ombudsman ombudswoman foreman farmer fisherman ferryman shopkeeper",
);

/** One person by calling: "geologist". */
export const CALLING = /[a-z]{3}(?:ian|ist|grapher)$/;
