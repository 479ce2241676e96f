import type { PlaceWords } from "./words.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

/** English, as news and humanitarian reports write it. */
export const ENGLISH: PlaceWords = {
  roads:
    set(`street st st. road rd rd. avenue ave ave. boulevard blvd blvd. drive dr dr. lane ln ln. court ct highway hwy hwy. parkway pkwy
    way place pike turnpike trail terrace circle bypass expressway freeway interstate route plaza hotel inn theater theatre mall`),
  common:
    set(`i me us it he she we they you the a an and or but of in on at to for by with from as is was be police officials president minister
    government state city county district village town street road river lake north south east west central northern southern eastern western monday
    tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mr mrs ms
    dr sir news times post daily university college school hospital church bank court park police army party council house senate congress parliament
    union nations group company corp inc general colonel captain major sergeant officer chief judge mayor governor senator god lord king queen prince
    new old great good best home man men woman women people family life day night time year world war peace love hope white black red green blue
    brown gray grey young long short big small high low first second third one two three four five six seven eight nine ten this that these those
    there here what when where who why how all some many most other such no not so too very much more less than then now just only also even still
    while if because although however about after before between during under over until since against among through mobile reading nice bath
    orange enterprise independence temple eagle liberty union center middle bar battle date sale wells mission police bay falls springs hill hills`),
  articles: set("the al"),
};
