import { ENGLISH_CALENDAR, ENGLISH_CARDINALS } from "../../../text/languages/en/index.ts";

const { months, shortMonths, weekdays, shortWeekdays } = ENGLISH_CALENDAR;
const { small, tens, ordinals } = ENGLISH_CARDINALS;

/** The words for numbers from `least` to `most`, the latter exclusive. */
function below(least: number, most: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(small).filter(([, value]) => value >= least && value < most));
}

/** Classes of English words that date patterns name with `$`, each word with its value in that class. */
export const words = {
  month: { ...months, ...shortMonths },
  /** Days of the week, Monday 1, written out. */
  weekday: weekdays,
  weekdays: { mondays: 1, tuesdays: 2, wednesdays: 3, thursdays: 4, fridays: 5, saturdays: 6, sundays: 7 },
  /** Abbreviated days of the week: too short to stand alone ("sun", "sat", "wed" are words). */
  wd: shortWeekdays,
  unit: {
    second: "S",
    minute: "TM",
    hour: "H",
    day: "D",
    weekend: "WE",
    week: "W",
    month: "M",
    quarter: "Q",
    year: "Y",
    decade: "E",
    century: "C",
    min: "TM",
    hr: "H",
    yr: "Y",
  },
  units: {
    seconds: "S",
    minutes: "TM",
    hours: "H",
    days: "D",
    weekends: "WE",
    weeks: "W",
    months: "M",
    quarters: "Q",
    years: "Y",
    decades: "E",
    centuries: "C",
    mins: "TM",
    hrs: "H",
    yrs: "Y",
  },
  number: { ...below(1, 20), ...tens },
  ones: below(1, 10),
  teens: below(10, 20),
  tens,
  hundreds: { fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20 },
  ordinal: ordinals,
  ordsuffix: { st: 1, nd: 2, rd: 3, th: 4 },
  /** Decades by name: the digit of the tens. */
  decadeName: {
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  },
  season: { spring: "SP", summer: "SU", autumn: "FA", fall: "FA", winter: "WI" },
  seasons: { springs: "SP", summers: "SU", autumns: "FA", winters: "WI" },
  /** Parts of the day as TIMEX3 writes them. */
  daypart: {
    dawn: "MO",
    sunrise: "MO",
    daybreak: "MO",
    morning: "MO",
    midmorning: "MO",
    lunchtime: "MI",
    midday: "MI",
    afternoon: "AF",
    midafternoon: "AF",
    dusk: "EV",
    sunset: "EV",
    evening: "EV",
    night: "NI",
    overnight: "NI",
  },
  dayparts: { mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI" },
  /** Where a deictic points. */
  lean: {
    last: "last",
    past: "last",
    previous: "last",
    this: "this",
    current: "this",
    next: "next",
    coming: "next",
    upcoming: "next",
  },
  frequency: {
    hourly: "PT1H",
    daily: "P1D",
    nightly: "P1D",
    weekly: "P1W",
    fortnightly: "P2W",
    monthly: "P1M",
    yearly: "P1Y",
    annually: "P1Y",
  },
  /** Abbreviations of time zones with their offsets; "" for those that several zones share. */
  zone: {
    gmt: "Z",
    utc: "Z",
    est: "-05:00",
    edt: "-04:00",
    cst: "",
    cdt: "",
    mst: "-07:00",
    mdt: "-06:00",
    pst: "-08:00",
    pdt: "-07:00",
    cet: "+01:00",
    cest: "+02:00",
    bst: "",
    ist: "",
    msk: "+03:00",
    eet: "+02:00",
    eest: "+03:00",
    jst: "+09:00",
    kst: "+09:00",
    aest: "+10:00",
    pkt: "+05:00",
    npt: "+05:45",
  },
} as const;

/** Pieces that several patterns share. */
export const macros = {
  about:
    "about|around|approximately|roughly|nearly|almost|some|barely|over | more|less|fewer|later than | at least|most | up to | no more|less|fewer|later than | as many|much|long|little as | an estimated | not quite",
  s: "~' ~s",
  week: "$weekday | $wd ~.?",
  year: ",? $yyyy=year",
} as const satisfies Record<string, string>;
