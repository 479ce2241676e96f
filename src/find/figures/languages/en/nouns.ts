import { type NounRow, nounRow } from "../noun-row.ts";
import { compounds } from "./compounds.ts";

/** English nouns that crisis reports count. Singular forms stand for "one", and for a number that modifies ("a 12-man crew"). */
export const ENGLISH_NOUNS: readonly NounRow[] = [
  nounRow(
    "people",
    { kind: "person", unit: "person" },
    "people|persons|person|individuals|individual|civilians|civilian|residents|resident|locals|citizens|citizen|nationals|villagers|islanders|townspeople|men|man|women|woman|children|child|boys|boy|girls|girl|babies|infants|newborns|toddlers|youths|teenagers|adults|students|pupils|schoolchildren|mothers|pregnant women|parents|elderly|elderly people|pensioners|pilgrims|tourists|foreigners|expatriates|passengers|visitors|visitor|travellers|travelers|holidaymakers|vacationers|campers|commuters|motorists|homeowners|tenants|worshippers|protesters|demonstrators|migrants|minors|souls|others|relatives|dependants|dependents|evacuees' relatives|fishermen|fisherman|fishers|sailors|sailor|seafarers|seamen|mariners|boatmen|boat keepers|keepers|farmers|farmworkers|herders|shepherds|miners|labourers|laborers|shoppers|shopkeepers|traders|vendors|merchants|guests|journalists|reporters|cameramen|artists|teachers|clerics|priests|monks|nuns|imams|lawyers|activists|judges|cooks|cleaners|drivers|pilots|guards|doctor|nurse|teacher|compatriots|co-religionists|believers|members|orphans|widows|grandchildren|grandparents|siblings|brothers|sisters|sons|daughters|cousins|friends|family members|neighbours|neighbors|supporters|inmates|males|females|patrons|attendees|participants|youngsters|clients|bathers|partygoers|party-goers|fugitives|escapees|robbers|thieves|looters|convicts|beneficiaries|suspects|officials|leaders|mayors|newborn|schoolgirls|schoolboys|schoolgirl|kids|grandmothers|grandfathers|mothers-to-be|bystanders|onlookers|passers-by|comrades|brethren|folk|countrymen|countrywomen|fellow countrymen|fellow citizens|hikers|climbers|swimmers|skiers|cyclists|pedestrians|worshipers|congregants|detractors|dwellers|squatters|settlers|townsfolk|countryfolk|cattle keepers|nomads|pastoralists|peasants|growers|breeders|harvesters|fishworkers|porters|deckhands|stevedores|dockers|builders|bricklayers|carpenters|electrician|masons|plumbers|hawkers|peddlers|stallholders|shop owners|landlords|lodgers|roommates|newlyweds|brides|grooms|spouses|wives|husbands|fathers|uncles|aunts|nephews|nieces|kin|kinsmen|kinsfolk|clansmen|tribesmen|clergymen|rabbis|bishops|missionaries|academics|professors|lecturers|scholars|researchers|scientists|writers|poets|singers|musicians|actors|photographers|bloggers|editors|columnists|correspondents|politicians|candidates|deputies|senators|councillors|councilors|ministers|diplomats|envoys|ambassadors|prosecutors|magistrates|clerks|civil servants|bureaucrats|bankers|businessmen|businesswomen|traffickers|smugglers|truckers|taxi drivers|bus drivers|motorcyclists|bikers|airmen|aviators|crewmen|stewards|stewardesses|flight attendants|backpackers|holiday-makers|revellers|revelers|concertgoers|festivalgoers|fans|spectators|marchers|strikers|dissidents|opponents|critics|bodyguards|watchmen|caretakers|gardeners|maids|domestic workers|nannies|seamstresses|weavers|potters|smiths|bakers|butchers|waiters|chefs|hairdressers|barbers|pharmacists|dentists|amputees|disabled people|people with disabilities|elders|octogenarians|unaccompanied minors|unaccompanied children|adolescents|teens|preschoolers|kindergartners|first-graders|graduates|undergraduates|apprentices|trainees|interns|recruits|veterans|retirees|widowers|bachelors|singles|couples|twins|triplets|heads of household|breadwinners|applicants|occupants|householders|owners|folks|guys|lads|lasses",
  ),
  nounRow("inhabitants", { kind: "person", measure: "present", weight: 4, unit: "person" }, "inhabitants"),
  nounRow("family", { kind: "family", unit: "household" }, "families|family|households|household|hh|hhs"),
  nounRow(
    "dead",
    { kind: "person", measure: "killed", weight: 12, unit: "person" },
    "dead|deaths|death|fatalities|fatality|bodies|body|corpses|corpse|remains|killings|martyrs|fatal casualties|dead bodies|death toll|deceased|killed|lives|life|drownings|deads|dead people|burials|coffins|graves|death certificates|fallen|remains of people",
  ),
  nounRow(
    "victims",
    { kind: "person", measure: "killed", weight: 4, unit: "person" },
    "victims|victim|casualties",
  ),
  nounRow(
    "wounded",
    { kind: "person", measure: "injured", weight: 12, unit: "person" },
    "injured|wounded|injuries|burn victims|wounded people|injured people|lesions|trauma cases|trauma patients|burn patients|burns cases|gunshot cases|gunshot victims|amputations",
  ),
  nounRow(
    "cases",
    { kind: "person", measure: "affected", weight: 4, unit: "person" },
    "cases|infections|suspected cases|confirmed cases|hospitalisations|hospitalizations|relapses",
  ),
  nounRow(
    "premises",
    { kind: "building", unit: "building" },
    "structures|structure|roofs|shops|shop|businesses|rooms|properties|property|offices|stalls|barns|garages|warehouses and shops",
  ),
  nounRow("villages", { kind: "building", unit: "village" }, "villages|village|hamlets|hamlet"),
  nounRow(
    "customers",
    { kind: "person", measure: "affected", weight: 2.7, unit: "person" },
    "customers|subscribers|consumers|ratepayers|users",
  ),
  nounRow(
    "workers",
    { kind: "person", measure: "personnel", weight: 2.7, unit: "person" },
    "workers|employees|labourers at work|colleagues|helpers|attendants|orderlies|stretcher-bearers|porters at work",
  ),
  nounRow(
    "sick",
    { kind: "person", measure: "affected", weight: 6, unit: "person" },
    compounds(
      "cholera|measles|fever|dengue|typhoid|diarrhoea|diarrhea|malaria|covid|ebola|mpox|polio|dysentery|hepatitis|diphtheria",
      "patients|patient|sufferers|cases|case|infections|admissions",
    ),
  ),
  nounRow(
    "patients",
    { kind: "person", measure: "injured", weight: 3, unit: "person" },
    "patients|patient|admissions|hospital admissions|casualty admissions",
  ),
  nounRow(
    "missing",
    { kind: "person", measure: "missing", weight: 12, unit: "person" },
    "missing|missing people|missing persons|lost persons|lost people|untraced persons|untraced people|disappeared|disappeared people|disappeared persons|people unaccounted for|persons unaccounted for|missing residents|disappearances|tracing requests|missing person reports|missing persons reports",
  ),
  nounRow(
    "displaced",
    { kind: "person", measure: "displaced", weight: 8, unit: "person" },
    "idps|idp|displaced|displaced people|displaced persons|internally displaced people|internally displaced persons|internally displaced|homeless|homeless people|displacements|new displacements|internally displaced person",
  ),
  nounRow(
    "refugees",
    { kind: "person", measure: "crossed-border", weight: 8.5, unit: "person" },
    "refugees|refugee|asylum seekers|asylum-seekers|border entries|border exits",
  ),
  nounRow(
    "arrivals",
    { kind: "person", measure: "crossed-border", weight: 8.5, unit: "person" },
    "newcomers|arrivals|new arrivals|departures",
  ),
  nounRow(
    "returnees",
    { kind: "person", measure: "returned", weight: 9, unit: "person" },
    "returnees|returns",
  ),
  nounRow(
    "evacuees",
    { kind: "person", measure: "evacuated", weight: 9, unit: "person" },
    "evacuees|evacuee|evacuations",
  ),
  nounRow(
    "sheltered",
    { kind: "person", measure: "sheltered", weight: 6, unit: "person" },
    "camp residents|shelter residents|sheltered",
  ),
  nounRow(
    "detainees",
    { kind: "person", measure: "detained", weight: 7, unit: "person" },
    "detainees|detainee|hostages|hostage|prisoners|prisoners of war|pows|captives|arrests|abductions|abductees|kidnappings|arrested",
  ),
  nounRow(
    "survivors",
    { kind: "person", measure: "present", weight: 2, unit: "person" },
    "survivors|survivor",
  ),
  nounRow(
    "troops",
    { kind: "person", measure: "personnel", weight: 4, unit: "person" },
    "troops|terrorists|terrorist|officers|soldiers|soldier|fighters|militants|insurgents|rebels|gunmen|armed men|armed persons|armed individuals|bandits|guerrillas|guerillas|militiamen|militia members|militia fighters|gang members|snipers|jihadists|extremists|separatists|infantrymen|paratroopers|constables|troopers|blue helmets|special forces|servicemen|peacekeepers|paramilitaries|policemen|police officers|police|rescuers|medics|rescue workers|rescue personnel|firefighters|firemen|volunteers|volunteer|personnel|responders|first responders|aid workers|relief workers|health workers|medical workers|medical personnel|doctors|nurses|paramedics|divers|engineers|experts|specialists|crew|crew members|staff|staff members|staffers|monitors|observers|military personnel|reservists|marines|commandos|guardsmen|national guard members|combatants|surgeons|midwives|counsellors|social workers|search and rescue staff|humanitarian workers|emergency workers|security personnel|reinforcements|mercenaries|conscripts|repairmen|linemen|line workers|utility workers|repair workers|electricians|technicians|mechanics|health staff|medical staff|coastguards|coast guards|gendarmes|guardsmen and women|carabinieri|agents|enumerators|vaccinators|contractors|delegates|inspectors|epidemiologists|instructors|advisers|advisors|interpreters|firewomen|policewomen|aid staff|rangers|lifeguards|search workers|searchers|service members|logisticians|surveyors|psychologists|veterinarians|vets|sappers|deminers",
  ),
  nounRow(
    "teams",
    { kind: "person", measure: "personnel", weight: 4, unit: "team" },
    "teams|team|rescue teams|repair crews|utility crews|line crews|work crews|work gangs|patrols|medical teams|crews|battalions|brigades|units of the army|surgical teams|search teams|squads|mobile teams",
  ),
  nounRow(
    "homes",
    { kind: "building", measure: "housing", weight: 9, unit: "building" },
    "homes|home|houses|house|buildings|building|apartments|apartment|apartment blocks|apartment buildings|dwellings|dwelling|huts|hut|flats|residences|residence|housing units|residential units|residential buildings|tower blocks|shacks|cottages|farmhouses|housing|units of housing|shelters and homes|makeshift shelters|villas|bungalows|mobile homes|wooden cabins|cabins|homesteads|homestead|farmsteads|farmstead|rooftops|family homes|family houses|terraced houses|mud houses|mud huts|stone houses|winterised units|winterized units|caravans",
  ),
  nounRow(
    "facilities",
    { kind: "facility", measure: "facilities", weight: 9, unit: "facility" },
    [
      "mobile clinics|mobile clinic|mobile kitchens|field kitchens|field kitchen|toilets|latrines|portable toilets|aid posts|aid post|first aid posts|boarding houses|boarding schools|hostels|halls of residence|infirmaries|infirmary|dormitories|hospitals|hospital|schools|school|clinics|clinic|health centres|health centers|health facilities|health facility|medical facilities|facilities|facility|dams|dam|bridges|bridge|shelters|shelter|evacuation centres|evacuation centers|evacuation centre|evacuation sites|relief camps|relief camp|camps|camp|mosques|churches|temples|halls|gymnasiums|gyms|stadiums|sports halls|universities|kindergartens|power plants|power stations|substations|pumping stations|water stations|water points|boreholes|wells|water systems|airports|ports|factories|markets|bakeries|warehouses|reception centres|reception centers|displacement sites|sites|classrooms|pharmacies|laboratories|morgues|border crossings|police stations|fire stations|ambulances destroyed|barracks|bases|outposts|observation towers|pumps|water pumps|pylons|transformers|transmission towers|power lines|cell towers|water plants|treatment plants|desalination plants|sewage plants|courthouses|prisons|libraries|museums|nurseries|orphanages|colleges|hotels|refineries|petrol stations|gas stations|polling stations|crossing points|checkpoints|kitchens|soup kitchens|community kitchens|wards closed|canals|railway lines|runways|piers|jetties|silos|mills|places of worship|heritage sites|health posts|field hospitals|field hospital|centres|centers|roads|stations|public buildings|churches and schools|levees|dykes|embankments|reservoirs|floodgates|sluices|sluice gates|locks|weirs|culverts|aqueducts|pipelines|tunnels|terminals|depots|fuel depots|commissariats|precincts|garrisons|army posts|military posts|police posts|town halls|city halls|courts|embassies|consulates|cemeteries|monasteries|convents|synagogues|pagodas|shrines|chapels|cathedrals|supermarkets|wards of the hospital|operating theatres|turbines|generating stations|grain stores|granaries|filling stations|fuel stations|service stations|mosques and churches|sub-commissariats",
      compounds(
        "tent|temporary|provisional|container|makeshift|prefabricated",
        "cities|city|villages|village|towns|settlements|hospitals|schools|bridges|clinics|classrooms",
      ),
      compounds(
        "health|healthcare|health care|medical|care|primary care|maternity|dialysis|surgical|feeding|nutrition|treatment|cholera treatment|isolation|vaccination|laboratory",
        "units|unit|posts|post|points|point|institutions|structures|sites|stations|spaces|tents|wards|centres|centers",
      ),
      compounds(
        "water|drinking water|reception|distribution|food distribution|sanitation|sewage|waste|power|transit|registration|information|crossing|collection|aid",
        "units|points|point|posts|stations|sites|plants|treatment plants|systems|hubs|networks|mains|pipelines|towers|centres|centers",
      ),
      compounds(
        "school|learning|education|teaching|child friendly|friendly|safe|church|parish|sports|rub|government|municipal|religious|cultural|heritage|community|collective|gathering|displacement|refugee|state|public",
        "units|spaces|institutions|structures|sites|centres|centers|facilities|blocks|halls|camps",
      ),
    ].join("|"),
  ),
  nounRow(
    "aid",
    { kind: "aid", measure: "aid", weight: 7, unit: "item" },
    "generator sets|sets of bedding|bedding sets|mats|pairs of goggles|goggles|kits|kit|hygiene kits|dignity kits|food parcels|parcels|food baskets|rations|meals|tents|tent|blankets|mattresses|tarpaulins|tarps|body bags|doses|vaccines|vaccine doses|food packages|packages|packs|boxes|pallets|generators|water tanks|mosquito nets|nets|jerrycans|jerry cans|bottles of water|stoves|sleeping mats|units of blood|blood bags|shelter kits|medical kits|relief items|items|vouchers|sandbags|water tankers|ventilators|beds|bags|hospital beds|cots|camp beds|filters|water filters|purification tablets|water purification tablets|chlorine tablets|tablets|pumps and generators|solar lamps|lamps|lanterns|torches|loaves|plates|plates of food|portions|hot meals|food boxes|food rations|dry rations|baskets|ration packs|sleeping bags|pillows|coats|clothes|diapers|nappies|sanitary pads|buckets|cooking sets|kitchen sets|utensils|showers|bladders|water bladders|oxygen cylinders|wheelchairs|stretchers|crutches|insulin vials|vials|medicine boxes|school bags|learning kits|plastic sheets|iron sheets|roofing sheets|cylinders|sacks|crates|cartons|litres of water|cash cards|infusions|drips|syringes|bandages|dressings|antibiotics|painkillers|test kits|oxygen concentrators|incubators|defibrillators|x-ray machines|prostheses|hearing aids|spectacles|gloves|masks|respirators|helmets|life jackets|lifebuoys|ropes|shovels|saws|chainsaws|pickaxes|batteries|solar panels|radios|phones|sim cards|seed packs|tonnes of seed|fishing nets|tools|toolkits|stationery sets|textbooks|desks|chairs|heaters|firewood bundles|coal bags|gas bottles|gas cylinders|fuel cans|canisters|tins|cans of food|biscuits|loaves of bread|bread loaves|litres|bottles",
  ),
  nounRow(
    "vehicles",
    { kind: "aid", measure: "aid", weight: 6, unit: "vehicle" },
    "fire engines|engines|pumps and engines|trucks|truck|lorries|lorry|truckloads|relief planes|planes|plane|aircraft|flights|relief flights|aid flights|cargo planes|convoys|convoy|ambulances|helicopters|buses|boats|rescue boats|vehicles|ships|airlifts|shipments|containers|excavators|bulldozers|sniffer dogs|rescue dogs|lorry loads|truck loads|plane loads|planeloads|boatloads|cranes|diggers|earthmovers|loaders|dump trucks|tankers|tanker trucks|barges|ferries|dinghies|drones for the search|aeroplanes|airplanes|jets|airliners|air drops|airdrops|drops|vans|cars|trailers|launches|motorboats|speedboats|lifeboats|rafts|canoes|jet-skis|jet skis|hovercraft|minibuses|pickups|pick-ups|wagons|railcars|carts|motorcycles|vessels|airboats|amphibious vehicles|gunboats|hospital ships",
  ),
  nounRow(
    "animals",
    { kind: "thing", measure: "other", weight: 9, unit: "animal" },
    "animals|livestock|cattle|cows|calves|bulls|oxen|buffaloes|buffalo|yaks|sheep|lambs|goats|pigs|horses|donkeys|mules|camels|poultry|chickens|hens|ducks|geese|turkeys|birds|fish|dolphins|whales|turtles|deer|bees|beehives|hives|head of cattle|heads of cattle|head of livestock|heads of livestock|cats|dogs|pets|elephants",
  ),
  nounRow(
    "attacks",
    { kind: "thing", measure: "other", weight: 9, unit: "attack" },
    "attacks|strikes|airstrikes|air strikes|air raids|raids|bombings|shellings|violations|landmines|sea mines|floating mines|unexploded shells|unexploded bombs|unexploded ordnance|explosive devices",
  ),
  nounRow(
    "not-counted",
    { kind: "none", unit: "" },
    "gunshot wounds|gunshot wound|bullet wounds|stab wounds|wounds|shots|bullets|rounds|casings|countries|country|nations|states|provinces|province|districts|district|regions|region|towns|town|cities|city|municipalities|municipality|counties|county|prefectures|governorates|governorate|communities|areas|area|islands|neighbourhoods|neighborhoods|settlements|localities|wards|departments|communes|sub-districts|places|locations|crossings|times|time|clashes|incidents|explosions|earthquakes|earthquake|quakes|aftershocks|tremors|floods|storms|storm|cyclones|landslides|avalanches|fires|rockets|missiles|drones|bombs|shells|mines|landmines|truces|truce|ceasefires|votes|vote|seats|points|parties|sides|wars|war|brothers and sisters|crowds|crowd|miles|trees|heads|storeys|stories|floors|ways|steps|reasons|questions|reports|report|statements|resolutions|pages|paragraphs|articles|lessons|things|kinds|types|phases|fronts|flood|generals|agencies|organisations|organizations|groups|companies|firms|newspapers|outlets|partners|donors|members of parliament|lawmakers|copies|readers|comments|cookies|matches|games|goals|runners|charts|maps|recipes|charges|counts|appeals|requests|calls|visits|meetings|sessions|lines|sources|governments|institutions|factions|armies|trials|streets|rivers|lakes|waves|peaks|events|tasks|priorities|percent|aspects|days|hours|weeks|months|years|records|responses|houses of parliament|rights|interviews|samples|tests|projects|decisions|declarations|claims|cusecs|sorties|tanks|guns|rifles|weapons|hectares|acres",
  ),
];
