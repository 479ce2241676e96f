import { wordSet } from "../word-set.ts";
import type { Evidence, Kind, NameWords } from "./words.ts";

function kinds(lists: Readonly<Record<Kind, string>>): ReadonlyMap<string, Kind> {
  const map = new Map<string, Kind>();
  for (const [kind, words] of Object.entries(lists))
    for (const word of wordSet(words)) map.set(word, kind as Kind);
  return map;
}

function evidence(rows: readonly (readonly [Kind, number, string])[]): ReadonlyMap<string, Evidence> {
  const map = new Map<string, Evidence>();
  for (const [kind, weight, words] of rows)
    for (const word of wordSet(words)) map.set(word, { kind, weight });
  return map;
}

const PERSON_NOUNS = `actor actress author singer songwriter composer director producer writer poet novelist playwright painter artist architect
  philosopher historian scientist physicist chemist mathematician economist journalist reporter broadcaster politician lawyer attorney activist
  footballer player striker midfielder defender goalkeeper coach manager captain batsman bowler pitcher quarterback guitarist drummer bassist vocalist
  rapper musician pianist violinist conductor comedian dancer model wrestler boxer driver cyclist swimmer wife husband son daughter brother sister
  father mother cousin uncle aunt nephew niece friend colleague teammate predecessor successor rival champion emperor king queen prince princess
  spokesman spokeswoman spokesperson governor senator congressman congresswoman mayor minister president premier chancellor ambassador envoy judge
  justice prosecutor commander general colonel captain lieutenant sergeant officer detective sheriff farmer teacher student resident doctor nurse
  surgeon psychologist professor analyst researcher leader chief chairman chairwoman chairperson founder secretary commissioner deputy candidate
  nominee incumbent mathematician explorer missionary bishop archbishop pope saint filmmaker screenwriter cinematographer editor anchor host
  presenter designer engineer inventor entrepreneur businessman billionaire opponent suspect victim defendant killer`;

/** English, as news, humanitarian reports and reference works write it. */
export const ENGLISH_NAMES: NameWords = {
  never:
    wordSet(`i me my we us our you your he him his she her it its they them their this that these those the a an and or but nor so yet if when while
    where who whom whose which what why how as at by for from in into of off on onto out over to under up with without after before since until during
    although though because however moreover meanwhile furthermore nevertheless then there here now today tomorrow yesterday yes no not only also
    both either neither each every all any some many most more several few one two three four five six seven eight nine ten eleven twelve 
    next other another such same own once even just still again
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    photo photograph image source update breaking advertisement read share click subscribe continue story correction editor's am pm a.m. p.m. gmt utc
    est pst et ok tv ad bc ce bce dr. mr ms mrs
    despite according about through between among against within across around like unlike near along toward towards upon throughout per via
    is are was were be been being has have had do does did will would can could should might must shall let's
    officials police authorities witnesses residents people government`),
  inside: wordSet(
    "of de la del della di da das do dos du des le les van von der den ter ten zu bin ibn bint al el ul ud ad as ash y e af av the & ' ’ - – ‑",
  ),
  opening: wordSet(
    "new old first second third last former early late great greater north south east west northern southern eastern western central upper lower",
  ),
  openers: kinds({
    person: "",
    organisation: "fc ac afc rc real sporting dynamo air radio groupe",
    place:
      "river lake mount mt mt. cape fort port camp san santa santo saint st st. puerto rio isle bay gulf loch villa hotel la los las",
    other: "hurricane typhoon cyclone storm operation apollo radeon windows world-war boeing airbus",
  }),
  joining: wordSet("for on a the"),
  peoples:
    wordSet(`muslim muslims christian christians jew jews jewish arab arabs arabic arabian hindu hindus buddhist buddhists sikh sikhs catholic catholics
    protestant protestants orthodox sunni sunnis shia shiite shiites shi'ite alawite alawites druze maronite copt copts coptic yazidi yazidis yezidi kurd
    kurds kurdish turkmen turkic tatar tatars uyghur uyghurs uighur uighurs rohingya tamil tamils sinhalese pashtun pashtuns hazara hazaras baloch
    balochi baluch oromo amhara tigrayans hausa fulani igbo yoruba zulu xhosa hutu hutus tutsi tutsis dinka nuer masalit zaghawa fur berber berbers amazigh
    tuareg tuaregs roma romani gypsy slavic slav slavs germanic celtic latin latino latinos hispanic anglo-saxon islamic islam islamist islamists
    christianity judaism buddhism hinduism catholicism protestantism evangelical evangelicals lutheran methodist baptist presbyterian anglican mormon
    mormons byzantine roman ottoman nazi nazis communist communists democrat democrats republican republicans soviet soviets western maori inuit
    aboriginal cherokee navajo apache persian farsi pashto dari urdu hindi bengali punjabi mandarin cantonese hebrew aramaic swahili sanskrit esperanto`),
  organisations:
    wordSet(`kremlin pentagon hamas hezbollah hizbollah hizbullah fatah taliban isis isil daesh houthis boko m23 wagner nato interpol europol unicef unesco unhcr
    ocha unrwa wfp iom icrc ifrc msf oxfam undp fao eu un u.n. e.u. osce asean opec imf wto who fifa uefa nasa fbi cia nsa kgb fsb mossad bbc cnn reuters
    afp ap tass xinhua aljazeera google facebook twitter microsoft apple amazon boeing airbus bundestag knesset duma reichstag congress senate
    parliament eurovision labour tories gazprom rosatom unifil monusco minusma unmiss amisom ecowas igad sadc oas brics g7 g20 sinn`),
  titles:
    wordSet(`mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady madam president vice-president vice chancellor premier
    minister ministers prime governor gov gov. senator sen sen. representative rep rep. congressman congresswoman mayor councillor councilman
    councilwoman ambassador envoy secretary undersecretary general gen gen. lieutenant lt lt. colonel col col. major maj maj. captain capt capt.
    sergeant sgt sgt. corporal cpl cpl. private pvt pvt. commander cmdr cmdr. admiral adm adm. marshal brigadier brig brig. officer detective det
    det. deputy sheriff chief constable inspector superintendent king queen prince princess emperor empress tsar czar sultan emir sheikh shaikh shah
    pope cardinal archbishop bishop rev rev. reverend father fr. pastor rabbi imam ayatollah mullah judge justice attorney prosecutor coach chairman
    chairwoman chairperson chair director spokesman spokeswoman spokesperson editor reporter correspondent actor actress singer author
    count countess duke duchess baron baroness earl viscount archduke pharaoh caliph leader speaker commissioner foreign defence defense
    interior finance ex- former acting then late hon hon. fellow member head brother sister aunt uncle grand executive managing ceo cfo`),
  suffixes: wordSet("jr jr. sr sr. ii iii iv esq esq. phd md"),
  heads: kinds({
    person: "",
    organisation: `ministry university college institute school academy committee commission council agency authority department bureau office service
      services party union association federation confederation organization organisation league club team company corporation corp corp. inc inc.
      ltd ltd. llc plc gmbh ag co co. group holdings bank fund foundation trust society board court parliament congress senate assembly house army navy
      force forces guard brigade battalion regiment division corps police times post news tribune herald gazette journal telegraph guardian press
      network channel radio television broadcasting records studios pictures entertainment productions publishing books industries airlines airways
      air motors systems technologies solutions partners capital ventures fc f.c. cf afc sc united city rovers wanderers athletic hotspur rangers
      front movement alliance coalition brotherhood militia taliban clinic orchestra choir band ensemble ballet
      crescent cross nations enterprises laboratories labs software games microsystems pharmaceuticals communications telecom insurance
      consulting associates chamber secretariat directorate administration cabinet command patrol squadron fleet monitor observatory mission initiative
      programme program project consortium centre center conference cartel gang tribunal ombudsman laboratory registry workers rifles hussars fusiliers guards societies associations unions federations agencies organizations organisations ministries nations`,
    place: `river lake sea ocean bay gulf strait channel canal mountain mountains mount hill hills valley desert forest island islands isle peninsula
      cape coast beach falls creek springs park gardens county province district region state states republic kingdom emirate territory oblast
      prefecture parish municipality borough governorate village town airport station bridge tunnel road street avenue boulevard lane drive highway
      square plaza harbor harbour port castle palace tower stadium arena dam border corridor camp heights plateau plains basin delta peak glacier reef
      rd. st. ave. ave blvd blvd. hwy crossing checkpoint cemetery cathedral abbey mosque temple shrine monastery zoo museum library gallery
      hall prison jail base barracks theatre theater church hospital site trail circle highlands corridor wilderness empire sultanate caliphate khanate complex inn metro pole area preserve sanctuary resort caverns caves cave pool lagoon fjord strip nagar pur abad shire heights terrace grove ridge canyon neighborhood quarter suburb`,
    other: `war wars battle siege treaty agreement accord accords act law bill constitution convention declaration protocol resolution olympics games cup
      championship championships tournament trophy medal award awards prize festival fair expo exhibition show tour season series episode album song
      film movie novel book magazine symphony opera concerto sonata sutra bible quran koran day week month year era age dynasty period revolution
      rebellion uprising coup crisis operation massacre genocide holocaust hurricane cyclone typhoon storm earthquake disease syndrome virus
      language languages alphabet calendar theorem theory law effect grand-prix prix derby bowl open classic marathon race rally order honours code
      edition plan strategy doctrine summit election elections referendum primary scandal trial affair christmas easter`,
  }),
  firsts: kinds({
    person: "",
    organisation: `university college institute school academy ministry department bureau office bank house church order society association federation
      union league council board committee commission court chamber court confederation organization organisation party army center centre
      commissioner commissariat hospital parliament museum knights daughters sons friends brotherhood doctors reporters médecins medecins`,
    place: `republic kingdom state province city town village isle island gulf bay cape strait lake mount river sea county district duchy port valley
      region governorate`,
    other: `battle siege treaty act declaration book war order lord history legend tales adventures return curse rise fall birth death game king queen house
      knight master law gospel day night league-of feast statute convention peace massacre wars edict council-of`,
  }),
  before: evidence([
    [
      "place",
      1.6,
      "in near at across throughout outside inside around northern southern eastern western northeastern northwestern southeastern southwestern central downtown nearby mainland",
    ],
    ["place", 0.9, "from to into towards toward via through between"],
    ["place", 0.6, "on"],
    ["person", 0.5, "by with starring featuring"],
    ["person", 2, PERSON_NOUNS],
    [
      "place",
      2.5,
      "city town village province region district county island river lake capital port suburb neighbourhood neighborhood municipality",
    ],
    [
      "organisation",
      1.8,
      "company club band group label firm newspaper team side manufacturer publisher retailer broadcaster network party rivals channel agency university charity magazine joined joining signed",
    ],
    [
      "other",
      2.2,
      "film movie song album single novel book series game sitcom musical opera play episode show titled entitled called genus species comic cartoon videogame poem ballet documentary soundtrack hit",
    ],
    ["person", 0.7, "married met fellow named told asked born"],
  ]),
  after: evidence([
    [
      "person",
      1.4,
      "said says told tells added asked replied wrote writes argued explained recalled married died born thinks believes insisted",
    ],
    ["person", 1.6, "who whose himself herself whom"],
    [
      "person",
      0.8,
      "he she played plays scored starred directed sang composed became went began left returned decided",
    ],
    [
      "place",
      2.2,
      "city town village province region district county corridor area front peninsula strip refugee camp crossing municipality ward parish plain plains mountains range island islands districts borough desert basin metro highway suburbs outskirts metropolitan governorate oblast airport valley coast border suburb peninsula river quarter neighbourhood neighborhood township hamlet village",
    ],
    [
      "organisation",
      1.2,
      "announced reported released acquired executives shares chairman ceo spokesman spokeswoman spokesperson members fans striker midfielder defender manager coach officials supporters headquarters",
    ],
    [
      "other",
      1.2,
      "language people culture mythology war campaign film novel album song series family genus species engine aircraft awards theory speakers settlers tribes tribe dialect edition",
    ],
  ]),
  links: wordSet("of for on de des"),
  of: wordSet("of"),
  placeWholes:
    wordSet(`population people residents inhabitants villagers north south east west northeast northwest southeast southwest outskirts suburbs
    centre center heart shores banks coast capital community village town city island province district region part parts streets port liberation
    siege fall capture bombing shelling`),
  listed: kinds({
    organisation:
      "companies firms agencies charities groups parties organisations organizations bodies clubs teams banks airlines newspapers militias ngos",
    place:
      "cities towns villages countries provinces districts regions states islands neighbourhoods neighborhoods areas places suburbs nations",
    person:
      "leaders politicians ministers officials actors players artists figures writers lawmakers commanders",
    other: "products games films languages songs novels books series laws treaties drugs diseases",
  }),
  introducing: wordSet("as including like"),
  and: wordSet("and"),
  listing: wordSet("and or &"),
  possessive: wordSet("'s"),
  articles: wordSet("the"),
  impersonal: wordSet("the for and in on & of"),
  nobiliary: wordSet("van von bin ibn der da di del"),
  pluralBodies: wordSet(
    "societies associations unions federations agencies organizations organisations bodies affairs",
  ),
  placeEndings: /(?:stan|burg|burgh|ville|shire|grad|abad|polis|istan|land|pur|sk|heim|dorf|stadt)$/,
};
