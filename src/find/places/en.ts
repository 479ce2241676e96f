import { wordSet } from "../word-set.ts";
import type { PlaceWords } from "./words.ts";

/** English, as news and humanitarian reports write it. */
export const ENGLISH_PLACES: PlaceWords = {
  roads:
    wordSet(`street streets st st. road roads rd rd. avenue avenues ave ave. boulevard blvd blvd. drive dr dr. lane ln ln. highway hwy hwy.
    parkway pkwy pike turnpike bypass expressway freeway interstate`),
  generic:
    wordSet(`i us it we city state county district town village north south east west central northern southern eastern western northeast
    northwest southeast southwest center centre harbor harbour creek bridge lake river hall bay beach hill hills island islands falls springs
    gulf park gardens valley mount mountain fort camp port cape canyon lane church chapel school college university hospital court house mill mills
    station airport plaza square tower market cross grove wood woods forest field fields ridge heights point rock rocks union liberty independence
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    christmas easter hurricane storm battle pool driver police god lord king queen prince bush ford law
    congress academy bar marines earth jupiter nov. dec. jan. feb. oct. sept.`),
  sites: wordSet(
    "in at near from to into around outside inside across throughout toward towards via through between of leaving reached left visiting",
  ),
  heads: wordSet(
    "county parish township borough district province governorate oblast city island islands peninsula heights",
  ),
  locals:
    wordSet(`man woman men women resident residents couple teen teenager family home house native area neighborhood neighbourhood businessman
    police mayor court officials council firefighters authorities apartment suburb`),
  civic:
    wordSet(`police county city sheriff fire department court council school schools high mayor hospital township district public municipal commission
    commissioners fair airport`),
  speech:
    wordSet(`said says say saying told tells denied denies deny accused accuses accuse claimed claims claim insisted insists insist announced announces
    announce warned warns warn vowed vows vow condemned condemns condemn rejected rejects reject demanded demands demand urged urges urge expressed
    expresses maintained maintains confirmed confirms confirm argued argues added adds explained explains noted notes testified replied acknowledged
    acknowledges admitted admits blamed blames responded responds dismissed dismisses described describes refuted refutes protested protests`),
  auxiliaries: wordSet("has have had also again later repeatedly officially"),
  features: wordSet(
    `camp camps corridor crossing checkpoint dam dams river valley wadi gorge delta front frontline gully enclave commune ward quarter
    neighbourhood neighborhood village town township hamlet district canton atoll islet archipelago peninsula`,
  ),
  of: wordSet("of"),
  articles: wordSet("al el an as ash ad adh ar at ath az"),
  and: wordSet("and or &"),
  states:
    wordSet(`ministry agency authority government parliament army forces force police navy guard guards embassy court council commission assembly
    senate congress cabinet presidency administration military command service services`),
};
