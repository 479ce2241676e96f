/** The weight of no pair in particular. Made, as the table below, by `npm run train -- series`; models/series-pairs.card.md tells from what. */
export const BIAS = -0.24;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  voice: "two unnamed -0.01; one named -0.08; two named -0.07",
  report: "apart 0.02; report -0.12; sentence -0.09; paragraph 0.03",
  beside: "no -0.35; near, bare 0.31; near -0.24; next 0.04; bare 0.1",
  place:
    "crisis and part -0.06; open, crisis -0.02; open, part -0.06; none 0.02; two of crisis 0.07; same 0.12; two parts -0.08; abroad -0.15",
  population:
    "one unsaid -0.23; unsaid 0.13; one narrow -0.27; everybody 0.16; differ -0.39; same 0.4; overlap 0.04",
  noun: "unsaid 0.15; differ -0.14; same -0.14; share -0.02",
  value:
    "2 0.03; 6 -0.29; more -0.63; 1.3 0.24; meet -0.16; 3.5 -0.16; same below 100 0.15; 1.1 0.3; same below 20 0.02; same 0.22; telltale 0.14",
  round: "no -0.48; rounded -0.28; same 0.62",
  large: "below 1000 0.11; below 20 -0.17; more -0.05; below 10000 -0.05",
  small: "below 20 -0.88; below 1000 0.24; below 100 -0.33; more 0.82",
  scale: "5 -0.03; 50 0.02; 1.5 -0.21; more 0.07",
  depth: "5 0.04; 50 -0.31; 1.5 0.61; more -0.48",
  words: "0.3 -0.05; 0.05 -0.31; 0.15 -0.2; more 0.17; 0.5 0.23",
  days: "1 0.12; 3 0.02; 10 0.01; 30 0.16; more -0.18; none -0.33; undated 0.04",
  course: "falls -0.43; grows 0.19; level 0.08",
  group: "toll -0.01; buildings 0.02; movement -0.04; help -0.07; need -0.08; held 0.02; other 0.01",
  degree: "unsaid 0.09; same 0.1; one -0.17; differ -0.17",
  rival: "no -0.43; yes 0.28",
  mood: "expected -0.05; differ -1.03; asserted 0.93",
  scope: "none 0.19; same 0.06; one -0.34; differ -0.07",
  part: "none 0.23; one -0.45; two wholes 0.06",
  unit: "same -0.23; differ 0.08",
  flow: "same -0.02; differ -0.13",
  direction: "same -0.12; differ -0.01; one unsaid -0.02",
  added: "none -0.02; one -0.13",
  old: "none -0.28; one 0.13",
  lesser: "none 0.25; one -0.07; both -0.33",
  total: "both 0.31; one -0.35; none -0.12",
  moves: "none -0.4; one -0.03; both 0.28",
  past: "both -0.02; one -0.27; none 0.13",
  leads: "none -0.17; one -0.11; both 0.12",
  largest: "one -0.1; both 0.1; none -0.15",
  ours: "none 0.06; one -0.21",
  table: "none 0.02; both -0.18",
  basis:
    "close or sentence, wide -0.04; one wide 0.01; one sentence 0.23; sentence -0.16; none -0.03; wide 0.08; one close -0.06; close -0.18",
  sites: "one -0.17; none 0.01; differ -0.06; share 0.06",
  lands: "one -0.12; none 0.02; share 0.13; differ -0.19",
  wideSites: "differ 0.02; one -0.04; share -0.07; none -0.07",
  wideLands: "one 0.03; none 0.07; share 0.1; differ -0.36",
  home: "none -0.02; one -0.07; same 0.04; differ -0.11",
  scene: "0.15 -0.09; 0.05 -0.32; 0.3 0.09; 0.5 0.17",
  "voice & value":
    "two unnamed & more 0.02; two unnamed & 1.3 -0.03; one named & meet -0.09; one named & 3.5 -0.05; one named & more -0.17; two named & meet -0.14; one named & 6 -0.21; two named & 2 0.08; two named & 3.5 0.09; same & 2 0.08; same & same below 100 0.05; two named & 1.3 -0.05; two unnamed & 3.5 -0.05; same & more -0.36; two named & 1.1 -0.08; same & 1.1 0.13; two unnamed & 2 0.01; same & 1.3 0.11; one named & 2 -0.14; two named & 6 0.11; same & 3.5 -0.15; one named & same below 20 0.01; two named & more -0.12; same & 6 -0.2; same & same 0.08; two named & same below 100 0.06; two named & telltale 0.05; two unnamed & 1.1 -0.02; one named & 1.3 0.2; one named & same below 100 0.03; one named & 1.1 0.26; two unnamed & meet -0.06; two unnamed & same 0.02; one named & same 0.06; same & meet 0.12; same & telltale 0.05; two named & same below 20 -0.15; same & same below 20 0.09; two unnamed & same below 20 0.07; two named & same 0.07; one named & telltale 0.03",
  "voice & words":
    "two unnamed & 0.3 0.09; two unnamed & 0.05 -0.1; one named & 0.15 -0.1; one named & 0.05 -0.09; two named & 0.05 -0.02; two named & 0.3 -0.05; same & more 0.01; same & 0.05 -0.1; two named & 0.15 -0.16; same & 0.5 0.08; one named & 0.5 0.09; one named & 0.3 -0.01; two named & 0.5 0.02; same & 0.3 -0.08; two unnamed & 0.15 -0.03; same & 0.15 0.08; one named & more 0.03; two named & more 0.13; two unnamed & 0.5 0.04; two unnamed & more -0.01",
  "voice & course":
    "two unnamed & falls 0.01; two unnamed & grows -0.05; one named & level 0.05; one named & grows 0.03; two named & level 0.06; one named & falls -0.15; two named & falls -0.14; same & level -0.06; same & grows 0.21; two named & grows 0.01; same & falls -0.15; two unnamed & level 0.04",
  "voice & lesser":
    "two unnamed & none -0.06; one named & none -0.16; two named & none 0.05; one named & one 0.07; two named & one 0.03; same & one -0.21; same & none 0.42; two unnamed & one 0.04; one named & both 0.02; same & both -0.22; two named & both -0.15; two unnamed & both 0.01",
  "voice & total":
    "two unnamed & both -0.04; one named & both 0.2; one named & one -0.24; two named & one 0.03; two named & both 0.14; same & both 0.01; two unnamed & one -0.04; one named & none -0.03; two named & none -0.24; same & none 0.09; two unnamed & none 0.06; same & one -0.11",
  "voice & past":
    "two unnamed & both -0.03; one named & one -0.26; two named & none -0.03; same & none -0.01; two unnamed & one 0.02; same & one 0.02; one named & none 0.18; two named & one -0.04; one named & both 0.01",
  "voice & beside":
    "two unnamed & no -0.03; one named & no -0.17; two named & no -0.23; same & near, bare 0.09; same & no 0.07; two named & near -0.04; two named & next 0.03; two named & near, bare 0.12; same & bare 0.02; same & near -0.17; one named & near, bare 0.1; one named & near -0.02; two named & bare 0.05; one named & bare 0.01",
  "voice & round":
    "two unnamed & no -0.09; two unnamed & rounded -0.03; one named & no -0.24; two named & no 0.05; two named & same 0.06; same & no -0.21; same & same 0.3; two named & rounded -0.18; one named & same 0.14; one named & rounded 0.02; same & rounded -0.09; two unnamed & same 0.11",
  "voice & leads":
    "two unnamed & none -0.13; one named & one -0.14; one named & none 0.05; two named & one -0.1; two named & both 0.05; same & both -0.06; same & none -0.08; two named & none -0.02; same & one 0.14; one named & both 0.01; two unnamed & both 0.12",
  "voice & largest":
    "two unnamed & one -0.05; one named & one 0.12; one named & none -0.1; two named & none -0.2; one named & both -0.1; two named & one 0.01; same & one -0.18; same & none 0.1; two named & both 0.12; two unnamed & none 0.05; same & both 0.08",
  "report & value":
    "apart & more -0.3; apart & 1.3 0.17; report & meet -0.05; apart & 3.5 -0.07; apart & meet -0.07; apart & 6 -0.3; apart & 2 -0.07; apart & same below 100 0.12; paragraph & 1.3 0.11; report & more -0.16; apart & 1.1 0.16; report & 2 0.01; report & same below 100 0.02; report & 1.1 0.04; apart & same below 20 0.06; paragraph & 6 0.03; paragraph & 3.5 -0.03; report & 1.3 -0.04; paragraph & 2 0.07; apart & same 0.2; apart & telltale 0.12; report & 6 0.04; sentence & 3.5 -0.06; sentence & 1.1 0.1; sentence & 6 -0.05; paragraph & more -0.1; sentence & more -0.07; paragraph & meet -0.04; report & telltale 0.02; sentence & meet -0.01; report & same 0.02; report & same below 20 -0.01; paragraph & same below 20 -0.02",
  "report & place":
    "apart & crisis and part -0.05; apart & open, crisis -0.02; apart & open, part -0.08; report & open, crisis 0.01; apart & none 0.06; report & none 0.02; sentence & none -0.01; apart & two of crisis 0.06; paragraph & open, crisis -0.01; paragraph & none -0.05; apart & same 0.2; apart & two parts 0.05; report & open, part -0.04; report & two parts -0.08; apart & abroad -0.2; report & abroad -0.03; sentence & same -0.05; paragraph & open, part 0.05; sentence & crisis and part 0.01; report & crisis and part -0.03; paragraph & abroad 0.08; sentence & two parts -0.02; paragraph & same -0.03; sentence & two of crisis -0.02; report & two of crisis 0.03; paragraph & two parts -0.03; paragraph & crisis and part 0.01",
  "report & population":
    "apart & one unsaid -0.19; apart & unsaid -0.01; apart & one narrow -0.12; report & unsaid 0.07; apart & everybody 0.15; report & one unsaid -0.03; apart & differ -0.2; report & one narrow -0.07; sentence & unsaid 0.05; report & everybody 0.02; paragraph & unsaid 0.02; apart & same 0.29; report & differ -0.07; paragraph & same 0.12; sentence & same 0.01; apart & overlap 0.11; sentence & one unsaid -0.02; sentence & differ -0.07; sentence & one narrow -0.05; paragraph & one narrow -0.03; report & same -0.02; paragraph & differ -0.05; paragraph & one unsaid 0.02; report & overlap -0.01; sentence & overlap 0.01; paragraph & overlap -0.05; sentence & everybody -0.01",
  "report & moves":
    "apart & none -0.12; report & none -0.16; apart & one 0.06; sentence & both 0.1; apart & both 0.08; paragraph & one -0.1; paragraph & none 0.06; paragraph & both 0.07; sentence & none -0.19; report & both 0.04",
  "report & added":
    "apart & none 0.11; report & none -0.1; sentence & none -0.08; paragraph & none 0.05; apart & one -0.09; report & one -0.02; paragraph & one -0.02",
  "report & old":
    "apart & none 0.04; report & none -0.1; sentence & none -0.31; paragraph & none 0.09; apart & one -0.02; paragraph & one -0.06; report & one -0.02; sentence & one 0.22",
  "report & table":
    "apart & none 0.01; report & none 0.06; sentence & none -0.08; paragraph & none 0.03; apart & one 0.04; report & one -0.04; report & both -0.14; apart & both -0.03; sentence & both -0.01",
  "report & lesser":
    "apart & none 0.23; report & none -0.02; apart & one -0.02; sentence & one -0.07; paragraph & none 0.02; report & one -0.03; apart & both -0.19; report & both -0.07; paragraph & one 0.05; paragraph & both -0.04; sentence & none 0.01; sentence & both -0.03",
  "place & large":
    "crisis and part & below 1000 0.07; open, crisis & below 1000 -0.05; open, part & below 1000 0.16; open, part & below 100 0.07; none & below 1000 -0.15; none & below 100 0.14; two of crisis & below 1000 -0.03; crisis and part & below 100 -0.05; open, crisis & below 100 -0.04; open, part & below 20 -0.1; same & below 1000 0.13; two parts & below 100 -0.01; two parts & below 20 -0.05; none & below 20 0.12; open, crisis & below 20 -0.11; crisis and part & below 20 0.01; none & more -0.23; none & below 10000 0.13; open, crisis & more 0.31; open, crisis & below 10000 -0.14; abroad & more 0.08; open, part & below 10000 -0.07; two parts & below 1000 0.11; abroad & below 10000 -0.04; abroad & below 1000 -0.13; abroad & below 100 -0.02; open, part & more -0.11; crisis and part & below 10000 0.04; same & more -0.02; two parts & more -0.07; two parts & below 10000 -0.07; crisis and part & more -0.13; abroad & below 20 -0.05; same & below 100 -0.02; same & below 20 0.02; same & below 10000 0.02; two of crisis & below 100 -0.08; two of crisis & more 0.12; two of crisis & below 10000 0.08; two of crisis & below 20 -0.01",
  "words & large":
    "0.3 & below 1000 0.07; 0.05 & below 1000 0.05; 0.15 & below 1000 -0.2; 0.15 & below 100 -0.04; 0.05 & below 100 -0.18; 0.3 & below 100 0.13; more & below 100 0.1; 0.05 & below 20 -0.16; 0.5 & below 100 -0.02; 0.5 & below 20 0.17; 0.5 & more -0.03; 0.3 & more -0.15; more & more 0.12; 0.3 & below 10000 -0.17; more & below 10000 -0.12; more & below 20 -0.03; more & below 1000 0.1; 0.3 & below 20 0.06; 0.15 & below 20 -0.22; 0.05 & below 10000 -0.03; 0.05 & more 0.01; 0.15 & below 10000 0.25; 0.5 & below 1000 0.09; 0.5 & below 10000 0.02",
  "words & value":
    "0.3 & more -0.18; 0.05 & 1.3 -0.15; 0.05 & more -0.11; 0.15 & 3.5 -0.12; 0.05 & meet -0.11; 0.05 & 6 -0.19; 0.3 & meet -0.08; 0.05 & 2 0.02; 0.05 & 3.5 -0.01; more & 2 0.08; 0.15 & 6 -0.08; more & same below 100 0.02; 0.3 & 1.3 0.15; 0.15 & more -0.13; 0.15 & 1.3 0.14; 0.15 & 2 -0.08; 0.05 & 1.1 0.07; 0.5 & 1.1 0.04; 0.5 & 1.3 0.06; 0.5 & 2 0.02; 0.15 & 1.1 0.02; 0.05 & same below 100 0.07; 0.5 & same below 20 0.09; 0.3 & 3.5 -0.03; 0.5 & more -0.09; 0.3 & 6 -0.07; 0.5 & 6 0.11; 0.3 & 2 -0.01; 0.3 & same 0.04; more & 1.3 0.03; 0.5 & telltale 0.02; 0.3 & same below 20 0.02; more & 3.5 0.05; more & 1.1 0.08; more & 6 -0.07; more & more -0.11; 0.3 & 1.1 0.09; 0.5 & 3.5 -0.04; 0.5 & meet -0.03; 0.3 & telltale 0.01; 0.05 & same 0.09; 0.5 & same 0.04; more & meet 0.07; 0.05 & telltale 0.06; 0.15 & same below 20 -0.05; 0.05 & same below 20 -0.04; more & same 0.01; more & telltale 0.02; more & same below 20 0.01; 0.3 & same below 100 0.01; 0.5 & same below 100 0.02; 0.15 & same below 100 0.03; 0.15 & telltale 0.02; 0.15 & same 0.05",
  "group & place":
    "toll & crisis and part 0.01; toll & open, crisis -0.02; toll & open, part -0.11; toll & none 0.03; toll & two of crisis 0.09; toll & same 0.17; toll & two parts -0.01; buildings & none 0.04; movement & none 0.05; buildings & open, part 0.01; help & open, part -0.01; help & none -0.08; need & none -0.09; help & open, crisis -0.01; movement & open, crisis -0.03; movement & abroad 0.01; movement & open, part 0.06; toll & abroad -0.17; held & none 0.05; movement & crisis and part -0.08; movement & same 0.01; movement & two parts -0.05; buildings & crisis and part 0.03; buildings & open, crisis 0.03; need & open, part 0.02; help & crisis and part -0.01; other & none 0.01; buildings & same -0.08; help & abroad 0.02; help & same 0.01; need & abroad -0.01; need & crisis and part -0.01; need & two parts -0.01; held & abroad -0.01; movement & two of crisis -0.01; need & same 0.02; buildings & two of crisis -0.01; held & open, part -0.03",
  "group & voice":
    "toll & two unnamed -0.06; toll & one named -0.18; toll & two named 0.11; toll & same 0.12; buildings & two named -0.17; buildings & same -0.04; movement & two unnamed -0.02; movement & same -0.21; buildings & one named 0.07; buildings & two unnamed 0.16; help & one named -0.1; help & two unnamed -0.08; need & two named -0.03; help & same 0.03; need & same 0.06; help & two named 0.07; movement & two named -0.04; movement & one named 0.24; held & one named 0.01; need & one named -0.11; other & two named 0.01; held & two named -0.01; held & same 0.04; held & two unnamed -0.01",
  "group & words":
    "toll & 0.3 -0.07; toll & 0.05 0.01; toll & 0.15 -0.08; toll & more 0.03; toll & 0.5 0.1; buildings & 0.5 0.1; buildings & 0.3 0.05; buildings & 0.15 -0.1; buildings & more -0.05; movement & 0.3 -0.04; movement & more 0.08; buildings & 0.05 0.01; help & 0.15 -0.02; help & 0.3 -0.02; help & 0.05 -0.07; need & 0.05 -0.07; help & more 0.06; need & 0.15 -0.04; need & more 0.04; help & 0.5 -0.02; movement & 0.15 0.05; movement & 0.05 -0.17; held & 0.05 -0.03; movement & 0.5 0.04; other & 0.05 0.01; held & 0.3 0.04; need & 0.5 -0.01; held & 0.15 0.01",
  "group & population":
    "toll & one unsaid -0.29; toll & unsaid 0.12; toll & one narrow -0.15; toll & everybody 0.28; toll & differ -0.17; toll & same 0.17; buildings & one unsaid 0.04; buildings & same 0.07; buildings & overlap 0.07; movement & unsaid 0.15; movement & everybody -0.09; buildings & differ -0.13; buildings & unsaid -0.03; help & differ -0.06; help & overlap -0.05; need & one narrow -0.04; need & differ -0.02; help & unsaid -0.09; need & same 0.04; help & one narrow 0.01; movement & one narrow -0.09; movement & one unsaid -0.07; movement & differ -0.04; held & differ 0.04; other & overlap 0.01; help & one unsaid 0.12; held & one unsaid -0.02; held & unsaid -0.02; need & unsaid -0.02; toll & overlap 0.04; need & everybody -0.02; movement & same 0.11; movement & overlap -0.01; need & overlap -0.01; help & everybody -0.01",
  "group & value":
    "toll & more -0.12; toll & 1.3 0.02; toll & meet 0.07; toll & 3.5 -0.12; toll & 6 -0.02; toll & 2 -0.08; toll & same below 100 0.09; toll & 1.1 0.16; toll & same below 20 -0.08; toll & same 0.06; buildings & telltale 0.03; buildings & 2 0.04; buildings & 1.3 -0.02; buildings & 3.5 -0.01; movement & 3.5 -0.07; movement & 2 0.11; movement & 1.3 0.2; buildings & more -0.07; buildings & same below 20 0.08; buildings & 6 -0.08; buildings & same below 100 0.03; help & 2 -0.06; help & more -0.16; help & 3.5 0.06; need & 6 -0.02; need & meet -0.03; need & more -0.06; help & 6 -0.04; help & 1.3 -0.02; help & 1.1 -0.02; help & meet 0.06; help & telltale 0.02; movement & meet -0.26; movement & more -0.21; movement & 6 -0.13; movement & telltale 0.05; movement & 1.1 0.16; movement & same 0.08; held & 1.3 0.03; held & 1.1 -0.01; held & 2 0.01; need & 3.5 -0.01; buildings & meet -0.01; need & 1.3 0.03; toll & telltale 0.03; help & same below 20 0.02; help & same 0.07; need & same 0.01; held & 3.5 -0.01; held & 6 -0.01",
  "group & noun":
    "toll & unsaid 0.05; toll & differ 0.08; toll & same -0.16; buildings & unsaid 0.04; buildings & same 0.05; buildings & share 0.02; movement & unsaid 0.06; movement & same -0.04; buildings & differ -0.09; help & differ -0.06; help & share -0.06; need & same -0.01; help & unsaid 0.05; need & differ -0.06; movement & differ -0.04; toll & share 0.02; held & differ 0.03; movement & share -0.01; other & share 0.01; held & unsaid -0.03; need & unsaid -0.01; held & same 0.01",
  "group & degree":
    "toll & unsaid -0.01; buildings & same 0.04; buildings & one -0.07; buildings & unsaid 0.13; movement & unsaid -0.04; buildings & differ -0.08; help & unsaid 0.06; help & one -0.1; need & unsaid -0.08; help & differ -0.1; help & same 0.06; held & unsaid 0.02; other & unsaid 0.01",
  "group & course":
    "toll & falls -0.25; toll & grows 0.05; toll & level 0.19; buildings & level 0.05; buildings & falls -0.09; buildings & grows 0.06; movement & grows 0.17; movement & falls 0.01; help & falls -0.1; help & level 0.11; need & level -0.07; help & grows -0.09; need & falls -0.01; movement & level -0.21; held & falls 0.01; other & level 0.01; held & grows 0.01; held & level -0.01",
  "group & scale":
    "toll & 1.5 -0.15; toll & 5 0.1; buildings & 1.5 -0.19; movement & 1.5 0.19; buildings & 50 0.16; help & 1.5 -0.03; help & 5 -0.01; need & 1.5 -0.09; need & 5 -0.01; help & 50 -0.03; movement & 5 -0.14; movement & 50 -0.1; toll & more 0.04; held & 1.5 0.05; movement & more 0.01; buildings & 5 0.04; other & 1.5 0.01; need & more 0.01; need & 50 0.01; held & 50 -0.02; held & 5 -0.01",
  "group & depth":
    "toll & 50 0.19; toll & 1.5 0.18; toll & 5 -0.09; toll & more -0.29; buildings & 1.5 0.05; movement & 5 0.06; movement & 1.5 0.32; buildings & more -0.03; help & 5 0.08; help & more -0.13; need & 5 -0.02; need & 50 -0.07; help & 50 -0.04; need & 1.5 0.01; help & 1.5 0.02; movement & 50 -0.38; movement & more -0.02; held & more -0.01; held & 5 0.02; held & 1.5 0.02; held & 50 -0.01",
  "group & direction":
    "toll & same 0.02; toll & differ 0.11; toll & one unsaid -0.14; buildings & same -0.07; movement & same -0.06; buildings & one unsaid 0.1; help & differ -0.04; help & one unsaid -0.08; help & same 0.04; need & same -0.07; movement & one unsaid 0.1; movement & differ -0.07; held & same 0.01; buildings & differ -0.01; other & same 0.01; need & differ -0.01",
  "group & beside":
    "toll & no -0.11; toll & near, bare 0.14; toll & near -0.16; toll & next 0.03; toll & bare 0.08; buildings & no 0.06; buildings & near -0.05; movement & no -0.14; movement & near, bare 0.13; buildings & near, bare 0.01; help & no -0.12; need & no -0.08; help & near, bare 0.02; help & near 0.01; held & no 0.02; held & near, bare 0.01; help & bare 0.01; movement & near -0.04; help & next -0.01; movement & next 0.02",
  "group & round":
    "toll & no 0.08; toll & rounded -0.24; toll & same 0.15; buildings & same 0.16; buildings & no -0.11; movement & no -0.2; help & no -0.16; need & no -0.1; help & rounded -0.03; help & same 0.11; movement & rounded -0.01; held & no 0.01; movement & same 0.17; other & no -0.01; need & rounded 0.01; buildings & rounded -0.03; need & same 0.01; held & same 0.01",
  "group & leads":
    "toll & none -0.12; toll & one -0.02; toll & both 0.13; buildings & both 0.04; buildings & one 0.02; buildings & none -0.04; movement & none 0.01; help & none -0.03; need & one -0.02; need & none -0.03; help & one -0.03; help & both -0.02; movement & one -0.06; held & none 0.04; other & one 0.01; need & both -0.02; held & both -0.01; held & one -0.01",
  "group & largest":
    "toll & one 0.01; toll & both -0.05; toll & none 0.03; buildings & one -0.02; movement & both 0.13; movement & one 0.03; buildings & none 0.04; help & none -0.01; help & both 0.01; help & one -0.07; need & both -0.06; need & one -0.02; movement & none -0.19; held & both 0.06; other & both 0.01; held & one -0.03; held & none -0.01",
  "place & basis":
    "crisis and part & close or sentence, wide 0.1; open, crisis & one wide -0.05; open, part & one sentence 0.11; open, part & sentence -0.04; none & one sentence 0.12; none & none -0.04; two of crisis & wide -0.01; open, crisis & wide -0.04; open, part & close or sentence, wide -0.28; none & one wide -0.08; none & close or sentence, wide 0.04; none & wide -0.09; two of crisis & close or sentence, wide -0.05; crisis and part & sentence -0.15; open, crisis & one sentence -0.02; open, crisis & sentence 0.03; same & close or sentence, wide 0.17; two parts & sentence -0.05; open, part & one close -0.19; two parts & close -0.08; open, crisis & one close 0.06; abroad & one wide -0.04; abroad & wide 0.16; abroad & close or sentence, wide -0.06; abroad & one close 0.01; open, part & one wide 0.17; same & sentence 0.04; abroad & one sentence 0.05; abroad & sentence -0.11; two parts & close or sentence, wide 0.04; open, part & wide 0.1; crisis and part & wide -0.04; crisis and part & close 0.02; same & close 0.1; abroad & close -0.15; none & one close 0.09; abroad & none -0.01; same & wide -0.02; none & close -0.02; open, crisis & close -0.02; two of crisis & close -0.04; two of crisis & one close 0.02; two of crisis & one wide 0.02; same & one close -0.03; same & one wide -0.02; two of crisis & sentence 0.14; none & sentence -0.02; two parts & wide 0.02; open, part & none 0.07; same & one sentence -0.03; same & none -0.07; two parts & one close -0.02; open, crisis & none 0.01",
  "home & place":
    "none & crisis and part -0.06; none & open, crisis -0.01; none & open, part -0.11; none & none 0.22; none & two of crisis 0.03; none & same 0.1; none & two parts -0.03; one & none -0.21; same & none 0.07; one & open, crisis -0.03; none & abroad -0.18; one & abroad 0.09; differ & abroad -0.05; one & open, part 0.04; differ & none -0.06; one & same 0.04; differ & open, crisis 0.01; same & open, part 0.02; one & two of crisis 0.05; one & crisis and part 0.01; same & same -0.02; one & two parts -0.04; same & abroad -0.01; same & two of crisis -0.01; same & two parts -0.01; differ & open, part -0.01",
  "place & lands":
    "crisis and part & one 0.02; open, crisis & none 0.12; open, part & one -0.04; open, crisis & one -0.08; open, part & share 0.01; none & one 0.12; none & none -0.01; two of crisis & none 0.05; same & none 0.04; two parts & one 0.02; open, part & none -0.03; crisis and part & none -0.09; two parts & none -0.09; abroad & none 0.04; abroad & one -0.24; abroad & differ -0.06; same & one 0.04; none & differ -0.11; open, crisis & differ -0.02; open, crisis & share -0.05; same & share 0.05; none & share 0.02; abroad & share 0.11; two of crisis & one 0.03; crisis and part & share 0.01; two parts & share -0.01",
  "place & wideLands":
    "crisis and part & one -0.01; open, crisis & none -0.09; open, part & one 0.01; open, crisis & one 0.05; open, part & share -0.04; none & one 0.09; none & none 0.1; two of crisis & none 0.07; same & none 0.07; two parts & one 0.03; open, part & none 0.05; crisis and part & none -0.05; two parts & none -0.11; abroad & none 0.04; abroad & one -0.21; abroad & share 0.1; same & share 0.04; none & differ -0.17; abroad & differ -0.07; same & one 0.02; open, crisis & differ -0.03; open, crisis & share 0.05; two of crisis & one 0.04; two of crisis & share -0.03; open, part & differ -0.08",
  "place & sites":
    "crisis and part & one -0.12; open, crisis & none -0.05; open, part & one -0.16; open, crisis & one 0.01; open, part & differ -0.06; none & one 0.05; none & none -0.04; none & differ -0.02; two of crisis & one -0.04; crisis and part & differ 0.04; open, crisis & differ 0.01; same & one 0.09; two parts & differ 0.02; open, part & share 0.04; none & share 0.04; abroad & none -0.12; abroad & one 0.07; open, part & none 0.11; same & none 0.1; two parts & one -0.07; abroad & differ -0.14; same & share -0.02; crisis and part & share 0.02; two parts & share -0.03; abroad & share 0.03; two of crisis & share -0.02; two of crisis & differ 0.13; same & differ -0.04",
  "group & wideSites":
    "toll & differ 0.04; toll & one -0.03; toll & share 0.1; toll & none -0.12; buildings & differ 0.05; buildings & one 0.07; buildings & share -0.05; buildings & none -0.05; movement & one -0.07; movement & none 0.13; help & share 0.01; help & one -0.02; need & one 0.01; need & none -0.05; need & differ -0.02; need & share -0.01; help & differ -0.07; movement & differ 0.02; held & none 0.02; movement & share -0.11; held & one 0.01; held & share -0.01",
  "group & sites":
    "toll & one 0.04; toll & none -0.2; toll & share 0.15; buildings & one 0.06; buildings & none -0.02; buildings & share -0.04; movement & none 0.26; buildings & differ 0.02; help & one 0.04; help & none -0.07; need & none -0.01; need & one -0.03; movement & one -0.25; held & none 0.04; movement & share -0.02; movement & differ -0.02; other & none 0.01; help & differ -0.04; help & share -0.01; need & share -0.02; need & differ -0.02; held & one -0.01",
  "group & wideLands":
    "toll & one -0.01; toll & none 0.22; toll & share -0.01; buildings & none -0.01; movement & none -0.05; help & none -0.06; need & none -0.02; movement & one 0.04; held & none -0.02; movement & share 0.12; toll & differ -0.2; other & none 0.01; help & one -0.02; buildings & one 0.05; help & differ -0.01; help & share 0.01; need & one -0.03; need & share -0.02; movement & differ -0.14; buildings & share -0.03; held & share 0.04",
  "group & scene":
    "toll & 0.15 -0.1; toll & 0.05 -0.02; toll & 0.3 0.02; toll & more -0.02; toll & 0.5 0.11; buildings & 0.3 0.11; buildings & more -0.06; buildings & 0.15 -0.05; movement & 0.15 0.11; movement & more 0.04; buildings & 0.5 0.05; buildings & 0.05 -0.03; help & 0.05 -0.07; help & 0.3 -0.06; need & 0.05 -0.05; help & more 0.03; need & 0.15 -0.03; need & more 0.01; help & 0.5 0.03; movement & 0.05 -0.13; movement & 0.3 -0.02; movement & 0.5 -0.03; other & 0.05 0.01; held & 0.05 -0.03; held & 0.3 0.06; need & 0.3 -0.03; need & 0.5 0.03; held & 0.5 -0.01",
  "report & scene":
    "apart & 0.15 -0.11; apart & 0.05 -0.42; report & 0.3 -0.16; report & 0.05 0.1; apart & 0.3 0.25; sentence & more -0.09; apart & 0.5 0.18; paragraph & more 0.05; report & 0.15 0.02; report & more -0.07; apart & more 0.11; paragraph & 0.5 -0.01",
  "report & wideSites":
    "apart & differ 0.08; apart & one -0.09; report & share -0.12; report & one 0.12; apart & none 0.05; apart & share -0.02; sentence & share -0.05; paragraph & share 0.12; report & differ -0.06; report & none -0.06; paragraph & none -0.03; sentence & none -0.03; paragraph & one -0.06",
  "value & scene":
    "more & 0.15 -0.16; 1.3 & 0.05 -0.11; more & 0.05 -0.22; meet & 0.3 0.01; 3.5 & 0.05 -0.14; meet & 0.05 -0.03; 6 & 0.3 -0.09; 6 & 0.05 0.01; more & 0.3 -0.01; 2 & more 0.1; 6 & 0.15 -0.14; same below 100 & 0.5 0.02; 2 & 0.5 0.08; meet & 0.15 -0.16; 1.3 & 0.15 0.12; 2 & 0.15 0.04; 1.3 & more 0.12; 1.3 & 0.3 0.1; 2 & 0.3 -0.19; 1.1 & 0.15 0.08; 3.5 & 0.15 0.03; 1.1 & 0.3 0.08; 1.1 & more 0.06; 3.5 & 0.3 -0.01; 1.1 & 0.05 0.04; same below 100 & 0.05 0.07; 3.5 & more -0.07; same below 20 & 0.3 0.08; more & 0.5 -0.08; same & 0.3 0.07; 3.5 & 0.5 0.03; same below 100 & 0.3 0.02; telltale & 0.3 0.03; same below 20 & 0.15 -0.05; more & more -0.16; 1.3 & 0.5 0.01; meet & more -0.04; same & 0.05 0.08; same & 0.15 0.05; meet & 0.5 0.05; telltale & 0.5 0.02; 1.1 & 0.5 0.04; same below 20 & 0.05 -0.04; same & 0.5 0.03; same below 20 & more -0.02; same below 20 & 0.5 0.05; same below 100 & 0.15 0.02; 6 & 0.5 -0.08; telltale & 0.15 0.06; telltale & 0.05 0.01; telltale & more 0.01",
  "group & part":
    "toll & none 0.19; buildings & none 0.05; movement & none 0.12; help & none -0.1; need & none -0.06; movement & one -0.14; toll & one -0.21; toll & two wholes 0.01; held & none 0.02; buildings & one -0.07; other & none 0.01; need & one -0.02; movement & two wholes -0.01; help & two wholes 0.02; buildings & two wholes 0.04",
  "report & part":
    "apart & none 0.12; report & none -0.07; sentence & none 0.03; paragraph & none 0.16; apart & one -0.16; sentence & one -0.11; report & one -0.04; apart & two wholes 0.06; paragraph & one -0.13",
  "group & mood":
    "toll & expected -0.05; toll & differ -0.71; toll & asserted 0.75; buildings & asserted 0.01; movement & asserted 0.19; help & asserted -0.01; help & differ -0.07; need & differ -0.03; need & asserted -0.05; movement & differ -0.23; held & asserted 0.02; other & asserted 0.01; movement & expected 0.01",
  "place & nationwide":
    "crisis and part & none -0.06; open, crisis & one -0.08; open, part & one -0.02; open, crisis & none 0.06; open, part & none -0.04; none & one -0.06; none & none 0.08; two of crisis & none 0.07; same & none 0.12; two parts & none -0.08; abroad & none -0.16; abroad & one 0.01",
  nationwide: "one -0.16",
  "place & population":
    "open, crisis & unsaid 0.01; open, part & one narrow 0.07; none & everybody 0.25; open, crisis & one unsaid -0.16; open, part & differ -0.01; none & one narrow -0.38; open, part & one unsaid -0.02; none & unsaid 0.28; none & one unsaid 0.03; two of crisis & unsaid 0.11; crisis and part & one narrow 0.03; open, crisis & everybody 0.29; open, crisis & one narrow -0.13; none & differ -0.32; two of crisis & one unsaid -0.02; open, crisis & same 0.03; same & one narrow 0.04; open, crisis & differ -0.09; same & unsaid 0.14; two parts & one unsaid -0.02; open, part & unsaid -0.16; crisis and part & unsaid -0.01; two parts & unsaid -0.16; none & same 0.13; none & overlap 0.03; open, part & overlap 0.01; abroad & everybody -0.2; abroad & one narrow 0.01; abroad & unsaid -0.08; same & differ 0.02; open, part & same 0.07; open, part & everybody -0.01; two parts & one narrow 0.09; crisis and part & everybody -0.07; two of crisis & everybody -0.02; same & everybody -0.05; abroad & one unsaid 0.06; two parts & differ 0.02; crisis and part & overlap -0.01; abroad & differ -0.01; same & one unsaid -0.09; abroad & overlap -0.01; abroad & same 0.08; open, crisis & overlap 0.03; same & same 0.07; two of crisis & overlap -0.01; two of crisis & one narrow -0.01; crisis and part & same 0.01; same & overlap -0.01; two parts & everybody -0.01",
  "home & lands":
    "none & none -0.08; none & share 0.15; one & none 0.13; same & none -0.02; one & one -0.09; differ & one -0.01; differ & none -0.01; none & differ -0.09; differ & differ -0.04; one & share -0.05; one & differ -0.06; same & one -0.02; same & share 0.08; differ & share -0.05",
  "place & wideSites":
    "open, crisis & one 0.08; open, part & one 0.08; open, crisis & share -0.13; open, part & differ -0.1; none & one 0.06; none & none 0.07; none & share -0.13; two of crisis & differ 0.15; open, crisis & differ 0.03; none & differ 0.01; two of crisis & share -0.03; same & share 0.1; two parts & differ 0.04; open, part & share -0.01; crisis and part & share 0.06; two parts & share -0.05; abroad & one 0.05; abroad & differ -0.11; abroad & none -0.21; open, part & none -0.03; same & none 0.11; two parts & one -0.07; crisis and part & one -0.12; abroad & share 0.12; crisis and part & none -0.01; same & one -0.08; two of crisis & one -0.04; open, crisis & none 0.01",
  "voice & report":
    "one named & report -0.1; one named & apart -0.07; two named & report 0.04; two named & apart -0.1; same & sentence -0.18; same & apart 0.19; two named & paragraph -0.11; same & report -0.05; two unnamed & report -0.01; same & paragraph 0.04; one named & sentence 0.01; one named & paragraph 0.09; two named & sentence 0.1; two unnamed & sentence -0.02",
};
