/** The weight of no pair in particular. Made, as the table below, by `npm run train -- series`; models/series-pairs.card.md tells from what. */
export const BIAS = -0.22;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  voice: "two unnamed -0.04; one named -0.09; two named -0.02; same -0.02",
  report: "apart -0.01; report -0.07; sentence -0.09; paragraph 0.02",
  beside: "no -0.38; near, bare 0.31; near -0.22; bare 0.13",
  place:
    "crisis and part -0.1; open, crisis -0.03; open, part -0.04; none 0.03; two of crisis 0.01; same 0.17; two parts -0.09; abroad -0.09",
  population:
    "one unsaid -0.23; unsaid 0.21; one narrow -0.31; everybody 0.22; differ -0.47; same 0.4; overlap 0.01",
  noun: "unsaid 0.16; differ -0.15; same -0.16; share -0.02",
  value:
    "2 0.02; 6 -0.3; more -0.62; 1.3 0.24; meet -0.15; 3.5 -0.16; same below 100 0.1; 1.1 0.32; same below 20 0.05; same 0.23; telltale 0.12",
  round: "no -0.52; rounded -0.23; same 0.58",
  large: "below 1000 0.05; below 100 -0.08; below 20 -0.01; more -0.12",
  small: "below 20 -0.71; below 100 -0.18; more 0.73",
  scale: "5 0.06; 50 -0.06; 1.5 -0.25; more 0.08",
  depth: "5 0.12; 50 -0.23; 1.5 0.51; more -0.56",
  words: "0.3 -0.06; 0.05 -0.21; 0.15 -0.18; more 0.18; 0.5 0.11",
  days: "1 0.08; 3 -0.08; 10 -0.01; 30 0.22; more -0.09; none -0.31; undated 0.03",
  course: "falls -0.38; grows 0.19; level 0.03",
  group: "toll -0.01; buildings 0.01; movement -0.04; help -0.07; need -0.05; held -0.01",
  degree: "unsaid 0.12; same 0.07; one -0.18; differ -0.17",
  rival: "no -0.37; yes 0.21",
  mood: "expected -0.06; differ -1.12; asserted 1.01",
  scope: "none 0.15; same 0.04; one -0.29; differ -0.06",
  part: "none 0.24; one -0.48; two wholes 0.08",
  unit: "same -0.21; differ 0.05",
  flow: "same 0.04; differ -0.2",
  direction: "same -0.06; differ -0.11; one unsaid 0.01",
  added: "none 0.04; one -0.2",
  old: "none -0.25; one 0.09; both -0.01",
  lesser: "none 0.26; one -0.08; both -0.34",
  total: "both 0.19; one -0.24; none -0.11",
  moves: "none -0.35; one -0.08; both 0.27",
  past: "both -0.02; one -0.14",
  leads: "none -0.17; one -0.1; both 0.11",
  largest: "one -0.09; both 0.13; none -0.2",
  ours: "none -0.01; one -0.16",
  nationwide: "none -0.04; one -0.13",
  table: "none -0.01; both -0.16",
  basis:
    "close or sentence, wide -0.07; one wide 0.15; one sentence 0.26; sentence -0.17; none -0.01; wide 0.15; one close -0.07; close -0.4",
  sites: "one -0.09; none -0.03; differ -0.03; share -0.02",
  lands: "one -0.15; none 0.03; share 0.16; differ -0.2",
  wideSites: "differ -0.05; share -0.04; none -0.08",
  wideLands: "one 0.05; none 0.06; share 0.05; differ -0.32",
  home: "none 0.06; one -0.12; same 0.02; differ -0.12",
  scene: "0.15 -0.07; 0.05 -0.22; 0.3 0.09; more -0.05; 0.5 0.09",
  rarest: "1 -0.17; 2 -0.05; 3 -0.12; 4 0.04; more 0.14",
  titles: "0.3 0.08; 0.05 -0.16; more -0.08; 0.5 -0.01",
  topic: "0.05 -0.11; 0.5 0.06; 0.15 -0.09; 0.3 -0.01; more -0.01",
  names: "share 0.12; differ -0.05; one -0.12; none -0.13",
  wideNames: "share -0.02; differ -0.14; one -0.02; none 0.02",
  site: "none 0.05; one, told -0.22; differ, told -0.11; same, told 0.1; one -0.15; same 0.23; differ, one told -0.03; differ -0.03",
  "voice & value":
    "two unnamed & more -0.04; one named & meet -0.1; one named & 3.5 -0.04; one named & more -0.18; two named & meet -0.1; one named & 6 -0.1; two named & 2 0.02; two named & 3.5 0.1; same & 2 0.09; same & same below 100 0.04; two named & 1.3 -0.03; two unnamed & 3.5 -0.03; same & more -0.33; same & meet 0.12; two named & 1.1 0.04; same & 1.1 0.11; two unnamed & 2 -0.01; same & 1.3 0.12; one named & 2 -0.08; two named & 6 -0.01; same & 3.5 -0.18; same & same below 20 0.08; two named & more -0.07; same & 6 -0.2; same & same 0.09; two named & same below 100 0.03; two named & telltale 0.04; one named & same below 20 0.02; two unnamed & 6 0.01; one named & 1.3 0.14; one named & same below 100 0.02; one named & 1.1 0.17; two unnamed & meet -0.07; two unnamed & same 0.04; one named & same 0.05; same & telltale 0.06; two named & same below 20 -0.1; two unnamed & same below 20 0.05; two named & same 0.05; one named & telltale 0.02",
  "voice & words":
    "two unnamed & 0.3 0.06; two unnamed & 0.05 -0.07; one named & 0.15 -0.1; one named & 0.05 0.01; two named & 0.05 -0.02; two named & 0.3 0.02; same & more 0.05; same & 0.05 -0.14; same & 0.3 -0.1; two named & 0.15 -0.15; same & 0.5 0.07; two named & 0.5 -0.01; two unnamed & 0.15 -0.03; one named & 0.3 -0.03; same & 0.15 0.1; one named & 0.5 0.01; one named & more 0.03; two named & more 0.14; two unnamed & 0.5 0.04; two unnamed & more -0.03",
  "voice & report":
    "two unnamed & apart -0.03; one named & report -0.09; one named & apart -0.13; two named & report 0.08; two named & apart -0.12; same & sentence -0.18; same & apart 0.27; two named & paragraph -0.06; same & report -0.06; two unnamed & report -0.01; same & paragraph -0.04; one named & sentence 0.01; one named & paragraph 0.12; two named & sentence 0.09; two unnamed & sentence -0.01",
  "voice & course":
    "two unnamed & falls -0.02; two unnamed & grows -0.04; one named & level 0.09; one named & grows -0.02; two named & level 0.02; one named & falls -0.16; two named & falls -0.09; same & level -0.11; same & grows 0.2; two named & grows 0.05; same & falls -0.11; two unnamed & level 0.02",
  "voice & lesser":
    "two unnamed & none -0.07; one named & none -0.23; one named & one 0.11; two named & one 0.08; same & one -0.29; same & none 0.56; two unnamed & one 0.02; one named & both 0.03; same & both -0.28; two named & both -0.1; two unnamed & both 0.01",
  "voice & total":
    "two unnamed & both -0.01; one named & both 0.17; one named & one -0.24; two named & one 0.1; same & both 0.03; two unnamed & one -0.03; one named & none -0.02; two named & none -0.12; same & none 0.03; same & one -0.08",
  "voice & past":
    "two unnamed & both -0.03; one named & one -0.29; two named & none -0.13; same & none -0.04; two unnamed & one 0.01; same & one 0.03; one named & none 0.2; two unnamed & none -0.02; two named & one 0.11; one named & both 0.01",
  "voice & beside":
    "two unnamed & no -0.05; one named & no -0.17; two named & no -0.23; same & near, bare 0.07; same & no 0.07; two named & near -0.02; two named & next 0.02; two named & near, bare 0.14; same & bare 0.02; same & near -0.18; one named & near, bare 0.1; one named & near -0.03; one named & bare 0.02; two named & bare 0.08; one named & next -0.01",
  "voice & round":
    "two unnamed & no -0.14; one named & no -0.2; two named & no 0.07; two named & same 0.05; same & no -0.24; same & same 0.3; two named & rounded -0.14; one named & same 0.12; one named & rounded -0.01; same & rounded -0.08; two unnamed & same 0.11",
  "voice & leads":
    "two unnamed & none -0.12; one named & one -0.17; one named & none 0.01; two named & one -0.06; two named & both 0.02; same & both -0.07; same & none -0.08; two named & none 0.02; same & one 0.13; one named & both 0.07; two unnamed & both 0.09; two unnamed & one -0.01",
  "voice & largest":
    "two unnamed & one -0.03; two unnamed & both -0.03; one named & one 0.11; one named & none -0.11; two named & none -0.17; one named & both -0.09; two named & one 0.01; same & one -0.18; same & none 0.05; two named & both 0.14; two unnamed & none 0.02; same & both 0.11",
  "report & value":
    "apart & more -0.31; apart & 1.3 0.16; report & meet -0.06; apart & 3.5 -0.1; apart & meet -0.07; apart & 6 -0.32; apart & 2 -0.02; sentence & 2 -0.02; apart & same below 100 0.07; paragraph & 1.3 0.09; report & more -0.18; report & 3.5 0.01; apart & 1.1 0.17; paragraph & 1.1 0.01; report & 2 0.02; report & same below 100 0.02; report & 1.1 0.06; apart & same below 20 0.09; paragraph & 6 0.01; paragraph & 3.5 -0.02; report & 1.3 -0.02; paragraph & 2 0.04; apart & same 0.19; sentence & 1.3 0.01; apart & telltale 0.11; report & 6 0.04; sentence & 3.5 -0.05; sentence & 1.1 0.08; sentence & 6 -0.03; paragraph & more -0.07; sentence & more -0.07; paragraph & meet -0.02; report & telltale 0.01; report & same 0.04; report & same below 20 -0.01; paragraph & same below 20 -0.03",
  "report & place":
    "apart & crisis and part -0.12; apart & open, crisis -0.05; report & open, crisis 0.01; apart & none 0.09; report & none -0.01; sentence & none -0.01; apart & two of crisis -0.04; paragraph & open, crisis 0.01; paragraph & none -0.04; apart & same 0.24; apart & two parts -0.01; report & open, part -0.05; report & two parts -0.05; apart & abroad -0.13; sentence & same -0.08; paragraph & open, part -0.01; sentence & crisis and part 0.01; sentence & open, part 0.02; report & crisis and part -0.02; report & same 0.01; paragraph & abroad 0.03; paragraph & same -0.01; sentence & two parts -0.03; report & two of crisis 0.04; sentence & open, crisis -0.01; paragraph & two parts -0.01; paragraph & crisis and part 0.03; sentence & two of crisis -0.01; paragraph & two of crisis 0.02",
  "report & population":
    "apart & one unsaid -0.2; apart & unsaid 0.1; apart & one narrow -0.16; report & unsaid 0.08; apart & everybody 0.15; report & one unsaid -0.05; apart & differ -0.26; report & one narrow -0.05; sentence & unsaid 0.08; paragraph & everybody 0.05; report & everybody 0.04; paragraph & unsaid -0.05; apart & same 0.29; report & differ -0.07; paragraph & same 0.12; sentence & same -0.01; apart & overlap 0.07; sentence & one unsaid -0.02; sentence & differ -0.07; sentence & one narrow -0.05; paragraph & one narrow -0.05; report & same -0.01; paragraph & differ -0.07; paragraph & one unsaid 0.04; report & overlap -0.01; sentence & overlap -0.01; paragraph & overlap -0.04; sentence & everybody -0.02",
  "report & moves":
    "apart & none -0.1; report & none -0.1; apart & one 0.03; sentence & both 0.1; apart & both 0.06; paragraph & one -0.07; report & one -0.03; paragraph & none 0.03; paragraph & both 0.05; sentence & none -0.19; report & both 0.06",
  "report & added":
    "apart & none 0.12; report & none -0.05; sentence & none -0.08; paragraph & none 0.05; apart & one -0.14; sentence & one -0.01; report & one -0.02; paragraph & one -0.03",
  "report & old":
    "apart & none 0.05; report & none -0.05; sentence & none -0.31; paragraph & none 0.07; apart & one -0.05; paragraph & one -0.05; report & one -0.02; sentence & one 0.22; apart & both -0.01",
  "report & lesser":
    "apart & none 0.2; report & none 0.01; apart & one -0.03; sentence & one -0.05; paragraph & none 0.05; report & one -0.02; apart & both -0.18; report & both -0.07; paragraph & one 0.02; paragraph & both -0.05; sentence & both -0.04",
  "place & large":
    "crisis and part & below 1000 -0.03; open, crisis & below 1000 -0.06; open, part & below 1000 0.18; open, part & below 100 0.04; none & below 1000 -0.05; none & below 100 0.09; two of crisis & below 1000 -0.24; crisis and part & below 100 -0.02; open, crisis & below 100 -0.08; open, part & below 20 -0.07; same & below 1000 0.25; two parts & below 20 -0.02; none & below 20 0.02; open, crisis & below 20 0.03; none & more -0.22; none & below 10000 0.19; open, crisis & more 0.18; open, crisis & below 10000 -0.09; abroad & more 0.07; open, part & below 10000 -0.12; two parts & below 1000 0.04; abroad & below 10000 -0.14; abroad & below 1000 -0.04; abroad & below 100 -0.03; open, part & more -0.08; crisis and part & below 10000 0.06; same & more -0.06; two parts & more -0.07; two parts & below 10000 -0.05; crisis and part & more -0.12; abroad & below 20 0.05; same & below 100 -0.03; same & below 20 -0.03; same & below 10000 0.03; two of crisis & below 100 -0.04; two of crisis & more 0.18; two of crisis & below 10000 0.12",
  "place & population":
    "crisis and part & one unsaid 0.04; open, crisis & unsaid 0.11; open, part & one narrow 0.05; none & everybody 0.42; open, crisis & one unsaid -0.18; open, part & differ -0.03; none & one narrow -0.4; none & unsaid 0.25; none & one unsaid -0.11; two of crisis & unsaid 0.12; crisis and part & one narrow 0.02; open, crisis & everybody 0.31; open, crisis & one narrow -0.17; none & differ -0.27; two of crisis & one unsaid -0.02; crisis and part & differ -0.01; open, crisis & same 0.04; same & one narrow 0.06; open, crisis & differ -0.11; same & unsaid 0.17; two parts & one unsaid -0.01; open, part & unsaid -0.12; crisis and part & unsaid -0.03; two parts & unsaid -0.17; none & same 0.08; none & overlap 0.05; open, part & overlap 0.01; abroad & everybody -0.24; abroad & one narrow 0.09; abroad & unsaid -0.11; same & differ -0.06; open, part & same 0.09; open, part & everybody -0.03; two parts & one narrow 0.07; crisis and part & everybody -0.11; two of crisis & everybody -0.08; open, crisis & overlap -0.03; same & everybody -0.03; abroad & one unsaid 0.06; same & same 0.06; two parts & differ 0.02; abroad & differ -0.01; abroad & overlap 0.01; abroad & same 0.1; two of crisis & one narrow -0.02; two parts & same 0.01; crisis and part & same 0.01; same & overlap -0.03; two parts & everybody -0.01; two parts & overlap 0.01",
  "words & large":
    "0.3 & below 1000 0.17; 0.05 & below 1000 -0.08; 0.15 & below 1000 -0.15; 0.15 & below 100 -0.05; 0.05 & below 100 -0.22; 0.3 & below 100 0.06; more & below 100 0.1; 0.05 & below 20 0.02; 0.5 & below 100 0.02; 0.5 & below 20 0.11; 0.5 & more -0.04; 0.3 & more -0.2; 0.15 & more -0.01; more & more 0.13; 0.3 & below 10000 -0.16; more & below 10000 -0.15; more & below 20 -0.04; more & below 1000 0.14; 0.3 & below 20 0.08; 0.15 & below 20 -0.18; 0.05 & below 10000 0.06; 0.05 & more 0.01; 0.15 & below 10000 0.2; 0.5 & below 1000 -0.02; 0.5 & below 10000 0.04",
  "words & value":
    "0.3 & more -0.12; 0.05 & 1.3 -0.19; 0.05 & more -0.14; 0.15 & meet 0.01; 0.15 & 3.5 -0.03; 0.05 & meet -0.08; 0.05 & 6 -0.16; 0.3 & meet -0.08; 0.05 & 2 0.08; more & 2 0.08; 0.15 & 6 -0.05; more & same below 100 0.01; 0.3 & 1.3 0.19; 0.15 & more -0.21; 0.15 & 1.3 0.13; 0.15 & 2 -0.07; 0.05 & 1.1 0.1; 0.5 & 1.1 0.04; 0.5 & 1.3 0.07; 0.5 & 2 -0.03; 0.05 & same below 100 0.04; 0.5 & same below 20 0.07; 0.3 & 3.5 -0.12; 0.5 & more -0.06; 0.3 & 6 -0.1; 0.5 & 6 0.07; 0.3 & 2 -0.04; 0.3 & same 0.05; more & 1.3 0.04; 0.5 & telltale 0.02; 0.3 & same below 20 0.03; more & 3.5 0.03; more & 1.1 0.08; more & 6 -0.06; more & more -0.1; 0.3 & 1.1 0.1; 0.5 & 3.5 -0.04; 0.5 & meet -0.09; 0.3 & telltale 0.01; 0.05 & same 0.1; 0.5 & same 0.03; more & meet 0.07; 0.05 & telltale 0.05; more & telltale 0.02; 0.15 & same below 20 -0.05; 0.5 & same below 100 0.02; 0.15 & same 0.04; 0.3 & same below 100 0.01; 0.15 & same below 100 0.02; 0.15 & telltale 0.03",
  "group & place":
    "toll & crisis and part -0.07; toll & open, crisis 0.06; toll & open, part -0.15; toll & none -0.05; toll & same 0.36; toll & two parts -0.03; buildings & none 0.08; movement & none 0.07; buildings & open, part 0.03; help & none -0.04; need & none -0.07; need & open, crisis -0.01; help & open, crisis -0.01; movement & open, crisis -0.04; movement & abroad 0.04; movement & open, part 0.08; toll & abroad -0.13; help & crisis and part -0.01; held & none 0.02; movement & crisis and part -0.06; movement & same -0.08; movement & two parts -0.06; buildings & crisis and part 0.04; buildings & open, crisis -0.03; need & open, part 0.02; buildings & same -0.11; help & abroad 0.01; buildings & abroad -0.01; help & same -0.02; help & two of crisis 0.01; held & abroad -0.01; need & same 0.02; buildings & two of crisis -0.01; held & open, part -0.02",
  "group & voice":
    "toll & two unnamed -0.04; toll & one named -0.17; toll & two named 0.05; toll & same 0.15; buildings & two named -0.14; buildings & same -0.01; movement & two unnamed -0.05; movement & same -0.22; buildings & one named 0.05; buildings & two unnamed 0.12; help & one named -0.08; help & two unnamed -0.09; need & two named -0.03; help & same 0.01; need & same 0.04; help & two named 0.09; movement & two named 0.02; movement & one named 0.21; held & one named -0.01; need & one named -0.08; held & two named -0.01; held & same 0.02; need & two unnamed 0.02; held & two unnamed -0.01",
  "group & words":
    "toll & 0.3 -0.06; toll & 0.05 0.03; toll & 0.15 -0.07; toll & more 0.08; toll & 0.5 0.01; buildings & 0.5 0.08; buildings & 0.3 0.07; buildings & 0.15 -0.09; buildings & more -0.02; movement & 0.3 -0.07; movement & more 0.07; buildings & 0.05 -0.03; help & 0.15 -0.01; help & 0.3 -0.03; help & 0.05 -0.07; need & 0.05 -0.05; help & more 0.03; need & 0.15 -0.03; need & more 0.03; help & 0.5 0.01; movement & 0.15 0.02; movement & 0.05 -0.08; held & 0.05 -0.02; movement & 0.5 0.02; other & 0.05 0.01; held & 0.3 0.02; held & more -0.01; need & 0.5 -0.01; need & 0.3 0.01; held & 0.15 0.01",
  "group & population":
    "toll & one unsaid -0.36; toll & unsaid 0.23; toll & one narrow -0.22; toll & everybody 0.37; toll & differ -0.26; toll & same 0.18; buildings & one unsaid 0.12; buildings & same 0.05; buildings & overlap 0.02; movement & unsaid 0.15; movement & everybody -0.12; buildings & differ -0.12; buildings & unsaid -0.06; help & differ -0.08; help & overlap -0.04; help & same -0.01; need & one narrow -0.03; need & differ -0.02; help & unsaid -0.09; need & same 0.02; help & one narrow 0.05; movement & one narrow -0.11; movement & one unsaid -0.05; movement & differ -0.02; held & differ 0.03; movement & same 0.14; help & one unsaid 0.09; held & one unsaid -0.02; held & unsaid -0.02; need & everybody -0.02; toll & overlap 0.06; movement & overlap -0.03; need & overlap -0.01",
  "group & value":
    "toll & more -0.06; toll & 1.3 0.01; toll & meet 0.07; toll & 3.5 -0.13; toll & 6 -0.2; toll & 2 0.01; toll & same below 100 0.06; toll & 1.1 0.13; toll & same below 20 -0.03; toll & same 0.11; buildings & telltale 0.03; buildings & 3.5 -0.02; buildings & 1.1 0.04; movement & 3.5 -0.05; movement & 2 0.1; movement & 1.3 0.21; buildings & more -0.1; buildings & same below 20 0.07; buildings & 6 -0.06; buildings & same below 100 0.02; help & 2 -0.1; help & more -0.1; help & 3.5 0.08; need & 6 -0.01; need & meet -0.03; need & more -0.05; help & 6 -0.01; need & 1.1 0.02; help & 1.3 -0.02; help & 1.1 -0.01; help & meet 0.03; help & telltale 0.02; movement & meet -0.25; movement & more -0.31; movement & 6 -0.02; movement & telltale 0.05; movement & 1.1 0.14; movement & same 0.07; held & 1.3 0.02; held & 2 0.01; need & 3.5 -0.02; buildings & same 0.01; help & same 0.03; buildings & meet 0.02; need & 1.3 0.03; toll & telltale 0.03; help & same below 20 0.01; need & same 0.01; held & 3.5 -0.03",
  "group & noun":
    "toll & unsaid 0.03; toll & differ 0.06; toll & same -0.13; buildings & unsaid 0.05; buildings & same 0.04; buildings & share 0.02; movement & unsaid 0.1; movement & same -0.06; buildings & differ -0.09; help & differ -0.04; help & share -0.05; help & same -0.02; need & same -0.02; help & unsaid 0.03; need & differ -0.02; movement & differ -0.07; toll & share 0.03; held & differ 0.01; movement & share -0.03; held & unsaid -0.04; held & share 0.01; held & same 0.01; need & share -0.01",
  "group & degree":
    "toll & unsaid -0.01; buildings & same 0.04; buildings & one -0.09; buildings & unsaid 0.15; movement & unsaid -0.04; buildings & differ -0.08; help & unsaid 0.07; help & one -0.1; need & unsaid -0.05; help & differ -0.08; help & same 0.03; held & unsaid -0.01",
  "group & course":
    "toll & falls -0.16; toll & grows -0.04; toll & level 0.19; buildings & level 0.03; buildings & falls -0.04; buildings & grows 0.03; movement & grows 0.2; movement & falls -0.06; help & falls -0.11; help & level 0.05; need & level -0.05; help & grows -0.01; movement & level -0.19; held & falls -0.01; other & level 0.01; held & grows 0.01; held & level -0.01",
  "group & scale":
    "toll & 1.5 -0.07; toll & 50 0.02; toll & 5 0.02; buildings & 1.5 -0.13; movement & 1.5 0.04; buildings & 50 0.09; buildings & more 0.02; help & 1.5 -0.05; help & 5 -0.01; help & more 0.01; need & 1.5 -0.05; need & 5 -0.02; help & 50 -0.02; movement & 5 0.03; movement & 50 -0.16; toll & more 0.01; held & 1.5 0.01; movement & more 0.04; buildings & 5 0.04; need & 50 0.01; need & more 0.01; held & 50 -0.01",
  "group & depth":
    "toll & 50 0.2; toll & 1.5 0.12; toll & 5 -0.01; toll & more -0.32; buildings & 1.5 0.14; buildings & 5 -0.05; movement & 5 0.21; movement & 1.5 0.19; buildings & 50 -0.05; buildings & more -0.02; help & 5 0.01; help & more -0.1; need & 5 -0.04; need & 50 -0.05; help & 50 0.02; need & 1.5 0.03; need & more 0.01; help & 1.5 -0.01; movement & 50 -0.33; movement & more -0.12; held & more -0.01; held & 1.5 0.02; held & 50 -0.02",
  "group & direction":
    "toll & same 0.11; toll & differ -0.04; toll & one unsaid -0.08; buildings & same -0.05; movement & same -0.05; buildings & one unsaid 0.08; help & differ -0.05; help & one unsaid -0.02; need & one unsaid 0.01; need & same -0.06; movement & one unsaid 0.03; movement & differ -0.02; held & same -0.01; buildings & differ -0.01; other & same 0.01",
  "group & beside":
    "toll & no -0.1; toll & near, bare 0.13; toll & near -0.13; toll & next 0.01; toll & bare 0.09; buildings & no 0.05; buildings & near -0.05; movement & no -0.16; movement & near, bare 0.14; buildings & near, bare 0.01; help & no -0.12; need & no -0.06; help & near, bare 0.03; help & near 0.01; held & no 0.01; movement & bare 0.03; help & bare 0.02; need & near, bare 0.01; movement & near -0.05; help & next -0.01; buildings & next -0.01; movement & next 0.01",
  "group & round":
    "toll & no -0.02; toll & rounded -0.2; toll & same 0.22; buildings & same 0.13; buildings & no -0.1; movement & no -0.18; help & no -0.11; need & no -0.08; help & rounded -0.02; help & same 0.06; movement & rounded -0.02; held & no -0.01; movement & same 0.16; other & no -0.01; need & rounded 0.02; buildings & rounded -0.02; need & same 0.01",
  "group & leads":
    "toll & none -0.14; toll & one -0.01; toll & both 0.14; buildings & both 0.01; buildings & one 0.04; buildings & none -0.03; movement & none 0.03; help & none -0.01; need & one -0.01; need & none -0.02; help & one -0.05; help & both -0.02; movement & one -0.07; held & none 0.01; need & both -0.01; held & both -0.01; held & one -0.01",
  "group & largest":
    "toll & one 0.05; toll & both -0.06; toll & none 0.01; buildings & one -0.07; buildings & both 0.07; movement & both 0.06; movement & one 0.05; buildings & none 0.01; help & none -0.06; help & both 0.04; help & one -0.05; need & both -0.03; need & one -0.02; movement & none -0.15; held & both 0.04; held & one -0.04; held & none -0.01",
  "place & basis":
    "crisis and part & close or sentence, wide 0.12; open, crisis & one wide 0.01; open, part & one sentence 0.16; open, crisis & close or sentence, wide -0.09; open, part & sentence -0.05; none & one sentence 0.07; none & none 0.01; two of crisis & wide 0.01; open, crisis & wide 0.01; open, part & close or sentence, wide -0.28; none & one wide -0.02; none & close or sentence, wide 0.05; none & wide -0.05; two of crisis & close or sentence, wide -0.1; crisis and part & sentence -0.17; open, crisis & one sentence -0.07; open, crisis & sentence -0.03; same & close or sentence, wide 0.15; two parts & sentence -0.01; open, part & one close -0.16; two parts & close -0.1; open, crisis & one close 0.2; abroad & one wide -0.05; abroad & wide 0.18; abroad & close or sentence, wide 0.06; abroad & one close -0.07; open, part & one wide 0.19; same & sentence 0.1; abroad & one sentence 0.12; abroad & sentence -0.1; two parts & close or sentence, wide 0.03; open, part & wide 0.05; crisis and part & wide -0.01; crisis and part & close -0.05; same & close 0.09; abroad & close -0.19; abroad & none -0.03; open, part & close -0.02; same & wide -0.04; none & close -0.01; open, crisis & close -0.07; two of crisis & close -0.05; two of crisis & one close 0.01; two of crisis & one wide 0.02; same & one close -0.03; two of crisis & sentence 0.12; none & sentence -0.02; two parts & wide -0.01; open, part & none 0.06; same & one sentence -0.02; same & none -0.07; two parts & one close -0.01; open, crisis & none 0.01",
  "home & place":
    "none & crisis and part -0.08; none & open, crisis 0.13; none & open, part -0.18; none & none 0.2; none & two of crisis 0.11; none & same 0.08; none & two parts -0.08; one & none -0.26; same & none 0.16; one & open, crisis -0.1; none & abroad -0.12; one & abroad 0.06; differ & abroad -0.04; one & open, part 0.12; differ & none -0.07; one & same 0.11; differ & open, crisis 0.01; same & open, part 0.02; one & two of crisis -0.02; one & crisis and part -0.01; same & open, crisis -0.07; same & same -0.01; one & two parts -0.01; same & two of crisis -0.08; differ & same -0.01; differ & open, part -0.01",
  "home & lands":
    "none & one -0.03; none & none 0.02; none & share 0.14; one & none 0.13; same & none -0.11; one & one -0.11; differ & one -0.01; differ & none -0.01; one & differ -0.07; none & differ -0.08; differ & differ -0.05; one & share -0.07; same & share 0.13; differ & share -0.05",
  "place & lands":
    "crisis and part & one 0.02; open, crisis & none -0.03; open, part & one -0.04; open, crisis & one 0.01; open, part & share 0.05; none & one 0.12; two of crisis & none 0.06; same & none 0.16; two parts & one 0.04; open, part & none -0.04; crisis and part & none -0.13; two parts & none -0.13; abroad & none 0.15; abroad & one -0.21; none & differ -0.07; abroad & differ -0.13; same & one -0.03; same & share 0.04; open, crisis & differ 0.01; open, crisis & share -0.02; none & share -0.02; abroad & share 0.1; two of crisis & one -0.05; crisis and part & share 0.01; open, part & differ -0.01",
  "place & sites":
    "crisis and part & one -0.06; open, crisis & none -0.04; open, part & one -0.17; open, part & differ -0.01; none & one 0.07; two of crisis & none 0.02; none & differ -0.06; two of crisis & one -0.05; crisis and part & differ 0.04; open, crisis & differ -0.02; same & one 0.13; open, crisis & share 0.03; two parts & differ 0.04; open, part & share 0.08; none & share 0.03; abroad & none -0.09; abroad & one 0.03; open, part & none 0.05; same & none 0.01; two parts & one -0.04; crisis and part & none 0.03; abroad & differ -0.05; two parts & none -0.02; same & share 0.05; crisis and part & share -0.11; two parts & share -0.08; abroad & share 0.01; two of crisis & share -0.03; two of crisis & differ 0.06; same & differ -0.02",
  "place & wideSites":
    "crisis and part & differ 0.06; open, crisis & one 0.2; open, part & one 0.03; open, crisis & share -0.01; open, part & differ -0.01; none & one -0.04; none & none 0.15; none & share -0.03; two of crisis & differ 0.1; open, crisis & differ -0.19; none & differ -0.04; two of crisis & share -0.1; same & share 0.18; two parts & differ 0.04; crisis and part & share -0.07; two parts & share -0.1; abroad & differ -0.01; abroad & none -0.18; open, part & none -0.07; same & none 0.06; two parts & one -0.04; crisis and part & one -0.08; abroad & share 0.09; open, crisis & none -0.04; crisis and part & none -0.01; same & one -0.07",
  "group & wideSites":
    "toll & differ -0.1; toll & one 0.01; toll & share 0.11; toll & none -0.02; buildings & differ 0.05; buildings & one 0.07; buildings & share -0.05; buildings & none -0.06; movement & one -0.1; movement & none 0.06; help & share -0.02; help & one 0.03; help & none -0.02; need & one -0.02; need & none -0.03; need & differ -0.01; need & share 0.01; help & differ -0.06; movement & differ 0.07; held & none -0.01; movement & share -0.08; held & one 0.01; held & share -0.01",
  "group & sites":
    "toll & one 0.08; toll & none -0.17; toll & differ -0.02; toll & share 0.1; buildings & one 0.08; buildings & none -0.02; buildings & share -0.06; movement & none 0.2; buildings & differ 0.01; help & one 0.01; help & none -0.04; need & none -0.02; need & one -0.03; movement & one -0.21; help & differ -0.03; held & none 0.01; movement & share -0.06; movement & differ 0.03; help & share -0.01; need & share 0.01; need & differ -0.01; held & one -0.01",
  "group & scene":
    "toll & 0.15 -0.01; toll & 0.05 -0.01; toll & 0.3 0.01; toll & more -0.06; toll & 0.5 0.07; buildings & 0.3 0.12; buildings & more -0.02; buildings & 0.15 -0.12; movement & 0.15 0.08; movement & more 0.02; buildings & 0.5 0.07; buildings & 0.05 -0.04; help & 0.15 -0.01; help & 0.05 -0.08; help & 0.3 -0.02; need & 0.05 -0.02; help & more 0.02; need & 0.15 -0.02; help & 0.5 0.01; movement & 0.05 -0.05; movement & 0.3 -0.03; movement & 0.5 -0.06; held & 0.05 -0.01; held & 0.3 0.04; held & more -0.01; need & 0.3 -0.03; need & 0.5 0.02; held & 0.5 -0.02",
  "report & scene":
    "apart & 0.15 -0.1; apart & 0.05 -0.25; report & 0.3 -0.09; report & 0.05 0.03; apart & 0.3 0.18; sentence & more -0.09; apart & 0.5 0.08; paragraph & more 0.01; report & 0.15 0.02; report & more -0.04; apart & more 0.07; paragraph & 0.5 0.01",
  "report & wideSites":
    "apart & differ -0.03; apart & one -0.05; report & share -0.04; report & one 0.08; apart & none 0.05; apart & share 0.01; sentence & share -0.06; paragraph & share 0.05; report & differ -0.02; report & none -0.09; sentence & none -0.03; paragraph & one -0.03",
  "value & scene":
    "more & 0.15 -0.18; 1.3 & 0.05 -0.13; more & 0.05 -0.28; 3.5 & 0.05 -0.05; meet & 0.05 -0.03; 6 & 0.3 -0.07; 6 & 0.05 0.03; 2 & 0.05 0.06; more & 0.3 0.05; 2 & more 0.05; 6 & 0.15 -0.14; same below 100 & 0.5 0.01; 2 & 0.5 0.09; meet & 0.15 -0.12; 1.3 & 0.15 0.14; 1.3 & more 0.11; 1.3 & 0.3 0.1; 2 & 0.3 -0.19; 1.1 & 0.15 0.11; 3.5 & 0.15 0.01; 1.1 & 0.3 0.07; 1.1 & more 0.07; 3.5 & 0.3 -0.06; 1.1 & 0.05 0.04; same below 100 & 0.05 0.04; 3.5 & more -0.08; same below 20 & 0.3 0.07; 6 & more 0.01; more & 0.5 -0.05; same & 0.3 0.07; 3.5 & 0.5 0.03; same below 100 & 0.3 0.02; telltale & 0.3 0.02; same below 20 & 0.15 -0.03; more & more -0.16; 1.3 & 0.5 0.01; meet & more -0.03; same & 0.05 0.08; same & 0.15 0.06; meet & 0.5 0.02; 6 & 0.5 -0.14; telltale & 0.5 0.02; 1.1 & 0.5 0.03; same & 0.5 0.03; same & more -0.01; same below 20 & more -0.03; same below 20 & 0.5 0.03; same below 100 & 0.15 0.01; telltale & 0.15 0.06; telltale & 0.05 0.01; telltale & more 0.01; same below 100 & more 0.01",
  "group & part":
    "toll & none 0.22; buildings & none 0.03; movement & none 0.09; help & none -0.08; need & none -0.03; movement & one -0.13; toll & one -0.25; toll & two wholes 0.03; buildings & one -0.07; need & one -0.02; movement & two wholes -0.01; held & one -0.01; help & two wholes 0.01; buildings & two wholes 0.05",
  "report & part":
    "apart & none 0.12; report & none -0.04; sentence & none 0.01; paragraph & none 0.13; apart & one -0.22; sentence & one -0.1; report & one -0.04; apart & two wholes 0.08; paragraph & one -0.12",
  "group & mood":
    "toll & expected -0.05; toll & differ -0.73; toll & asserted 0.78; buildings & asserted 0.02; movement & asserted 0.23; help & differ -0.08; need & differ -0.03; need & asserted -0.02; movement & differ -0.27; held & asserted -0.01; other & asserted 0.01",
  "place & nationwide":
    "crisis and part & none -0.1; open, crisis & one -0.06; open, part & one -0.02; open, crisis & none 0.02; open, part & none -0.03; none & one -0.04; none & none 0.06; two of crisis & none 0.01; same & none 0.17; two parts & none -0.09; abroad & none -0.08; abroad & one -0.02",
  "report & names":
    "apart & share 0.17; apart & differ 0.01; report & share 0.03; report & one -0.12; apart & one -0.09; sentence & share -0.07; paragraph & differ -0.05; report & differ -0.01; apart & none -0.1; report & none 0.03; paragraph & one 0.1; paragraph & none -0.03; sentence & none -0.02; paragraph & share -0.01",
  "report & wideNames":
    "apart & share 0.1; apart & differ -0.13; report & share -0.04; report & one -0.01; apart & one -0.04; sentence & share -0.08; paragraph & share -0.01; report & differ -0.01; sentence & none -0.01; apart & none 0.06; report & none -0.01; paragraph & none -0.01; paragraph & one 0.03",
  "report & titles":
    "apart & 0.3 0.08; apart & 0.05 -0.04; report & more -0.04; sentence & more -0.11; apart & 0.5 -0.01; paragraph & more 0.1; report & 0.05 -0.04; paragraph & 0.05 -0.09; sentence & 0.05 0.01; apart & more -0.04",
  "report & topic":
    "apart & 0.05 -0.03; report & 0.5 0.01; apart & 0.15 -0.01; report & 0.05 -0.04; apart & 0.3 -0.02; sentence & more 0.01; paragraph & 0.05 -0.04; report & more -0.04; report & 0.15 -0.02; report & 0.3 0.02; apart & 0.5 0.03; paragraph & more 0.01; paragraph & 0.5 0.02; sentence & 0.15 -0.09; sentence & 0.3 -0.01; paragraph & 0.15 0.03; apart & more 0.01",
  "report & rarest":
    "apart & 4 -0.01; apart & 1 -0.19; report & 4 0.15; report & 1 0.02; paragraph & more 0.03; report & more -0.18; apart & 3 -0.05; apart & more 0.29; sentence & 4 -0.09; report & 3 -0.07; paragraph & 4 -0.01; apart & 2 -0.05; paragraph & 3 -0.01",
  "report & site":
    "apart & none 0.21; report & one, told -0.02; apart & one, told -0.17; report & differ, told -0.01; sentence & none -0.1; paragraph & none -0.05; report & none -0.01; apart & differ, told -0.08; apart & same, told 0.1; apart & one -0.1; report & one -0.08; paragraph & same 0.08; apart & differ, one told -0.05; apart & differ -0.04; sentence & same 0.03; sentence & differ, told -0.01; sentence & same, told -0.02; report & differ, one told 0.02; apart & same 0.12; report & same, told 0.01; paragraph & differ, told -0.01; paragraph & one, told -0.02; report & same -0.01; paragraph & one 0.02; report & differ 0.01",
  "group & names":
    "toll & share 0.17; toll & differ -0.05; toll & one -0.04; toll & none -0.08; buildings & differ -0.05; buildings & share 0.01; movement & differ 0.09; movement & share -0.1; buildings & one 0.07; buildings & none -0.01; help & differ -0.02; help & one -0.09; need & one -0.04; need & none 0.02; help & none -0.02; need & differ -0.04; need & share 0.01; help & share 0.05; movement & one 0.02; movement & none -0.05; held & one -0.03; other & differ 0.01; held & share -0.01; held & differ 0.03",
  "group & wideNames":
    "toll & share -0.16; toll & differ 0.2; toll & one -0.04; buildings & differ -0.06; buildings & share 0.04; movement & differ -0.1; movement & share 0.04; help & differ -0.12; help & share 0.02; need & differ -0.06; help & one 0.04; need & share 0.01; held & one -0.02; movement & one 0.01; buildings & one 0.01; buildings & none 0.02; held & share 0.02; need & one -0.01; movement & none 0.01",
  "group & topic":
    "toll & 0.05 -0.01; toll & 0.5 0.06; toll & 0.15 -0.03; toll & 0.3 0.01; toll & more -0.03; buildings & 0.15 0.07; buildings & 0.05 -0.01; buildings & 0.3 -0.04; movement & 0.15 -0.08; movement & 0.05 0.03; help & 0.15 -0.03; help & 0.05 -0.06; need & 0.05 -0.02; held & 0.05 -0.02; need & 0.15 -0.03; need & 0.3 0.01; movement & more 0.01; need & 0.5 -0.01; help & more 0.01; held & 0.15 0.01; held & 0.3 0.01",
  "group & rarest":
    "toll & 4 -0.11; toll & 1 0.07; toll & more 0.12; toll & 3 -0.07; buildings & 4 0.13; buildings & more -0.02; movement & 4 0.01; buildings & 1 -0.05; buildings & 3 -0.06; help & 4 0.01; help & 1 -0.05; need & 1 -0.01; help & more -0.03; need & 4 -0.02; need & more -0.01; movement & 3 0.03; movement & 1 -0.11; movement & more 0.09; held & more -0.01; held & 1 -0.01; held & 4 0.01; need & 3 -0.03; buildings & 2 0.01; toll & 2 -0.02; held & 3 0.01; help & 2 -0.01; movement & 2 -0.05; need & 2 0.02",
  "place & site":
    "crisis and part & none -0.12; open, crisis & none 0.16; open, part & none -0.17; open, crisis & one, told -0.13; open, part & one, told 0.16; none & one, told -0.16; none & differ, told -0.04; none & none 0.23; two of crisis & none 0.01; same & none 0.2; two parts & none -0.09; none & same, told 0.03; none & one -0.17; open, crisis & one -0.07; none & same 0.17; open, part & one -0.06; none & differ, one told 0.01; none & differ -0.03; open, crisis & differ, told -0.04; abroad & none -0.17; abroad & one, told 0.01; abroad & one 0.02; two parts & one, told 0.01; crisis and part & one, told -0.03; open, part & differ, told -0.01; abroad & differ, one told -0.01; open, crisis & same, told 0.06; open, crisis & differ, one told -0.03; crisis and part & one 0.04; two parts & one -0.02; same & one 0.12; same & differ 0.01; crisis and part & differ, one told 0.01; open, crisis & same 0.04; abroad & differ, told 0.02; same & one, told -0.08; abroad & same, told 0.01; abroad & same 0.02; same & differ, one told -0.01; open, crisis & differ -0.01; same & same, told -0.02; same & same -0.01; two parts & differ, told 0.01; two of crisis & one -0.01; same & differ, told -0.04; open, part & same, told 0.02",
  "place & wideLands":
    "open, crisis & none -0.16; open, crisis & one 0.19; open, part & share -0.04; none & one 0.06; two of crisis & none 0.09; same & none 0.11; two parts & one 0.04; open, part & none 0.08; crisis and part & none -0.1; two parts & none -0.13; abroad & none 0.18; abroad & one -0.22; none & differ -0.12; abroad & share 0.04; same & share 0.04; abroad & differ -0.09; same & one 0.02; open, crisis & differ -0.02; open, crisis & share -0.03; none & share 0.09; open, part & differ -0.09; two of crisis & one -0.03; two of crisis & share -0.05",
  "group & wideLands":
    "toll & none 0.16; movement & none -0.02; help & none -0.04; need & none -0.01; movement & one 0.07; held & none -0.04; movement & differ -0.15; movement & share 0.05; toll & differ -0.17; help & one -0.04; buildings & one 0.04; help & differ -0.01; help & share 0.01; need & one -0.02; need & share -0.01; buildings & share -0.02; held & share 0.03",
  "report & table":
    "report & none 0.06; sentence & none -0.08; paragraph & none 0.02; apart & one 0.02; report & one -0.02; report & both -0.12; apart & both -0.03; sentence & both -0.01",
  "group & site":
    "toll & one, told 0.03; toll & differ, told -0.03; toll & same, told 0.08; toll & one -0.25; toll & same 0.19; toll & differ, one told -0.01; toll & differ -0.02; buildings & none 0.11; buildings & one -0.02; movement & none 0.06; buildings & one, told -0.05; buildings & differ, told -0.05; buildings & same, told 0.02; help & one, told -0.02; help & none -0.07; need & none -0.05; movement & one, told -0.19; movement & differ, told -0.03; movement & one 0.1; movement & differ -0.01; movement & differ, one told -0.01; movement & same 0.02; help & one 0.03; held & none -0.01; buildings & differ, one told 0.01; help & same 0.01; need & one -0.01; buildings & same 0.01; help & same, told -0.02; held & one, told 0.01; need & one, told 0.01; movement & same, told 0.01; held & one 0.01; held & differ, one told -0.01",
};
