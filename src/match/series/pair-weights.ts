/** The weight of no pair in particular. Made, as the table below, by `npm run train -- series`; models/series-pairs.card.md tells from what. */
export const BIAS = -0.29;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  voice: "same -0.02; two named -0.14; one named -0.03; two unnamed -0.03",
  report: "sentence -0.14; paragraph 0.12; report -0.16; apart -0.05",
  beside: "no -0.4; near, bare 0.25; near -0.31; bare 0.11; next 0.12",
  place:
    "same 0.54; none -0.01; open, crisis -0.01; open, part -0.14; two of crisis 0.08; crisis and part -0.32; two parts -0.06; abroad -0.31",
  population:
    "same 0.58; everybody 0.12; unsaid 0.21; overlap 0.08; differ -0.48; one unsaid -0.29; one narrow -0.43",
  noun: "same -0.27; share -0.03; differ -0.22; unsaid 0.3",
  value:
    "2 0.03; 6 -0.31; telltale 0.22; same below 20 0.02; same below 100 0.13; same 0.25; meet -0.16; 1.1 0.37; 1.3 0.25; 3.5 -0.19; more -0.82",
  round: "no -0.73; rounded -0.28; same 0.79",
  large: "below 20 -0.3; below 100 0.18; below 1000 0.35; below 10000 -0.24; more -0.21",
  small: "below 20 -1.09; below 100 -0.53; below 1000 0.37; more 1.01",
  scale: "5 0.12; 50 -0.08; 1.5 -0.24; more -0.02",
  depth: "50 -0.35; 1.5 0.73; more -0.6",
  words: "0.05 -0.54; 0.15 -0.35; 0.3 -0.08; 0.5 0.4; more 0.35",
  days: "1 0.06; 3 0.03; 10 0.05; 30 0.19; undated 0.05; none -0.33; more -0.28",
  course: "level 0.05; grows 0.26; falls -0.53",
  group: "toll 0.13; movement -0.12; need -0.13; buildings -0.05; help -0.08; held 0.05; other -0.02",
  degree: "unsaid 0.1; one -0.39; same 0.18; differ -0.12",
  rival: "no -0.58; yes 0.35",
  mood: "asserted 1.45; differ -1.56; expected -0.12",
  scope: "none 0.38; one -0.61; differ -0.09; same 0.1",
  part: "none 0.51; one -0.82; two wholes 0.09",
  unit: "same -0.26; differ 0.04",
  flow: "same -0.06; differ -0.16",
  direction: "same -0.09; one unsaid -0.08; differ -0.05",
  added: "none -0.03; one -0.2",
  old: "none -0.25; one 0.05; both -0.02",
  lesser: "none 0.25; one -0.03; both -0.45",
  total: "none -0.17; one -0.39; both 0.33",
  moves: "none -0.49; one -0.08; both 0.35",
  past: "none 0.24; one -0.47; both 0.01",
  leads: "none -0.29; one -0.2; both 0.27",
  largest: "none -0.17; one -0.15; both 0.1",
  ours: "none 0.16; one -0.42; both 0.02",
  table: "none 0.16; one -0.12; both -0.26",
  "voice & value":
    "same & telltale 0.07; same & same below 20 0.12; same & same below 100 0.06; same & same 0.11; same & meet 0.26; same & 1.1 0.21; same & 1.3 0.08; same & 2 0.11; same & 3.5 -0.33; same & 6 -0.2; same & more -0.52; two named & telltale 0.08; two named & same below 20 -0.28; two named & same 0.07; two named & meet -0.02; two named & 1.1 -0.24; two named & 1.3 -0.18; two named & 2 0.01; two named & 3.5 0.39; two named & 6 0.1; two named & more -0.07; one named & telltale 0.05; one named & same below 20 0.06; one named & same below 100 0.08; one named & same 0.03; one named & meet -0.27; one named & 1.1 0.42; one named & 1.3 0.38; one named & 2 -0.12; one named & 3.5 -0.24; one named & 6 -0.23; one named & more -0.18; two unnamed & same below 20 0.13; two unnamed & same 0.04; two unnamed & meet -0.13; two unnamed & 1.1 -0.02; two unnamed & 1.3 -0.04; two unnamed & 2 0.02; two unnamed & 3.5 -0.01; two unnamed & 6 0.01; two unnamed & more -0.05",
  "voice & words":
    "same & 0.05 -0.19; same & 0.15 -0.01; same & 0.3 -0.11; same & 0.5 0.21; same & more 0.07; two named & 0.05 -0.13; two named & 0.15 -0.18; two named & 0.3 -0.09; two named & 0.5 0.05; two named & more 0.21; one named & 0.05 -0.18; one named & 0.15 -0.2; one named & 0.3 0.08; one named & 0.5 0.16; one named & more 0.1; two unnamed & 0.05 -0.05; two unnamed & 0.15 0.04; two unnamed & 0.3 0.04; two unnamed & 0.5 -0.02; two unnamed & more -0.04",
  "voice & report":
    "same & sentence -0.25; same & paragraph 0.07; same & report -0.11; same & apart 0.27; two named & sentence 0.12; two named & paragraph -0.19; two named & report 0.08; two named & apart -0.15; one named & sentence 0.04; one named & paragraph 0.22; one named & report -0.11; one named & apart -0.17; two unnamed & sentence -0.05; two unnamed & report -0.02; two unnamed & apart 0.01",
  "voice & course":
    "same & level -0.05; same & grows 0.24; same & falls -0.21; two named & level 0.01; two named & grows -0.03; two named & falls -0.12; one named & level 0.04; one named & grows 0.07; one named & falls -0.15; two unnamed & level 0.05; two unnamed & grows -0.03; two unnamed & falls -0.06",
  "voice & lesser":
    "same & none 0.54; same & one -0.22; same & both -0.34; two named & none 0.04; two named & one 0.03; two named & both -0.21; one named & none -0.22; one named & one 0.08; one named & both 0.11; two unnamed & none -0.11; two unnamed & one 0.08; two unnamed & both -0.01",
  "voice & total":
    "same & none 0.06; same & one -0.05; same & both -0.03; two named & none -0.19; two named & one -0.12; two named & both 0.17; one named & none -0.03; one named & one -0.2; one named & both 0.19; two unnamed & none -0.01; two unnamed & one -0.02",
  "voice & past":
    "same & none 0.04; same & one -0.06; two named & none -0.11; two named & one -0.03; one named & none 0.4; one named & one -0.46; one named & both 0.03; two unnamed & none -0.08; two unnamed & one 0.07; two unnamed & both -0.02",
  "voice & beside":
    "same & no 0.1; same & near, bare 0.04; same & near -0.18; same & bare -0.01; same & next 0.03; two named & no -0.25; two named & near, bare 0.06; two named & near -0.11; two named & bare 0.09; two named & next 0.07; one named & no -0.2; one named & near, bare 0.16; one named & near -0.02; one named & next 0.03; two unnamed & no -0.06",
  "voice & round":
    "same & no -0.32; same & rounded -0.12; same & same 0.41; two named & no 0.14; two named & rounded -0.22; two named & same -0.06; one named & no -0.35; one named & rounded 0.08; one named & same 0.24; two unnamed & no -0.19; two unnamed & rounded -0.03; two unnamed & same 0.19",
  "voice & leads":
    "same & none -0.17; same & one 0.2; same & both -0.05; two named & none 0.02; two named & one -0.17; two named & both 0.01; one named & none -0.06; one named & one -0.15; one named & both 0.18; two unnamed & none -0.08; two unnamed & one -0.08; two unnamed & both 0.12",
  "voice & largest":
    "same & none 0.14; same & one -0.2; same & both 0.04; two named & none -0.15; two named & one -0.07; two named & both 0.07; one named & none -0.25; one named & one 0.29; one named & both -0.07; two unnamed & none 0.09; two unnamed & one -0.18; two unnamed & both 0.06",
  "report & value":
    "sentence & meet -0.01; sentence & 1.1 0.13; sentence & 1.3 0.03; sentence & 2 -0.02; sentence & 3.5 -0.06; sentence & 6 -0.08; sentence & more -0.12; paragraph & same below 20 -0.05; paragraph & meet 0.02; paragraph & 1.1 -0.03; paragraph & 1.3 0.22; paragraph & 2 0.03; paragraph & 3.5 0.01; paragraph & 6 0.1; paragraph & more -0.19; report & telltale 0.01; report & same below 100 0.04; report & same 0.05; report & meet -0.07; report & 1.1 0.06; report & 1.3 -0.07; report & 2 -0.01; report & 3.5 -0.07; report & 6 0.08; report & more -0.17; apart & telltale 0.21; apart & same below 20 0.1; apart & same below 100 0.08; apart & same 0.2; apart & meet -0.1; apart & 1.1 0.2; apart & 1.3 0.07; apart & 2 0.03; apart & 3.5 -0.07; apart & 6 -0.42; apart & more -0.35",
  "report & place":
    "sentence & same 0.02; sentence & none -0.11; sentence & open, part 0.02; sentence & two parts -0.06; sentence & abroad -0.02; paragraph & same 0.05; paragraph & none -0.09; paragraph & open, crisis 0.05; paragraph & open, part 0.04; paragraph & two of crisis -0.05; paragraph & two parts -0.01; paragraph & abroad 0.13; report & none 0.02; report & open, crisis 0.05; report & open, part -0.03; report & two of crisis 0.03; report & crisis and part -0.06; report & two parts -0.1; report & abroad -0.08; apart & same 0.47; apart & none 0.18; apart & open, crisis -0.12; apart & open, part -0.17; apart & two of crisis 0.11; apart & crisis and part -0.27; apart & two parts 0.11; apart & abroad -0.35",
  "report & population":
    "sentence & same -0.02; sentence & everybody -0.02; sentence & unsaid 0.11; sentence & overlap -0.02; sentence & differ -0.1; sentence & one unsaid -0.02; sentence & one narrow -0.09; paragraph & same 0.16; paragraph & everybody 0.11; paragraph & overlap -0.08; paragraph & differ -0.07; paragraph & one unsaid 0.01; paragraph & one narrow -0.02; report & same -0.04; report & everybody -0.03; report & unsaid 0.09; report & overlap -0.02; report & differ -0.07; report & one unsaid 0.01; report & one narrow -0.11; apart & same 0.47; apart & everybody 0.05; apart & overlap 0.19; apart & differ -0.25; apart & one unsaid -0.3; apart & one narrow -0.22",
  "report & moves":
    "sentence & none -0.27; sentence & both 0.12; paragraph & none 0.04; paragraph & one -0.04; paragraph & both 0.13; report & none -0.18; report & one -0.05; report & both 0.07; apart & none -0.08; apart & one 0.01; apart & both 0.03",
  "report & added":
    "sentence & none -0.14; paragraph & none 0.15; report & none -0.13; report & one -0.03; apart & none 0.09; apart & one -0.14",
  "report & old":
    "sentence & none -0.43; sentence & one 0.28; paragraph & none 0.2; paragraph & one -0.08; report & none -0.14; report & one -0.02; apart & none 0.12; apart & one -0.14; apart & both -0.02",
  "report & table":
    "sentence & none -0.12; sentence & both -0.02; paragraph & none 0.12; report & none 0.09; report & one -0.01; report & both -0.24; apart & none 0.06; apart & one -0.11",
  "report & lesser":
    "sentence & none -0.04; sentence & one -0.04; sentence & both -0.06; paragraph & none 0.04; paragraph & one 0.14; paragraph & both -0.06; report & none 0.08; report & one -0.11; report & both -0.13; apart & none 0.17; apart & one -0.02; apart & both -0.2",
  "place & large":
    "same & below 20 0.07; same & below 100 0.12; same & below 1000 0.3; same & more 0.04; none & below 20 -0.12; none & below 100 0.38; none & below 1000 -0.42; none & below 10000 0.23; none & more -0.09; open, crisis & below 20 -0.14; open, crisis & below 100 0.02; open, crisis & below 1000 0.02; open, crisis & below 10000 -0.16; open, crisis & more 0.25; open, part & below 20 -0.05; open, part & below 100 -0.09; open, part & below 1000 0.33; open, part & below 10000 -0.14; open, part & more -0.19; two of crisis & below 100 -0.16; two of crisis & below 1000 -0.08; two of crisis & below 10000 0.1; two of crisis & more 0.21; crisis and part & below 20 0.08; crisis and part & below 100 -0.05; crisis and part & below 1000 0.15; crisis and part & below 10000 -0.04; crisis and part & more -0.46; two parts & below 20 -0.11; two parts & below 100 -0.06; two parts & below 1000 0.23; two parts & below 10000 -0.01; two parts & more -0.11; abroad & below 20 -0.02; abroad & below 1000 -0.19; abroad & below 10000 -0.24; abroad & more 0.13",
  "place & population":
    "same & same 0.1; same & everybody 0.01; same & unsaid 0.55; same & overlap -0.03; same & one unsaid -0.12; same & one narrow 0.03; none & same 0.37; none & everybody 0.54; none & unsaid 0.02; none & overlap 0.06; none & differ -0.34; none & one unsaid -0.11; none & one narrow -0.54; open, crisis & same 0.09; open, crisis & everybody 0.54; open, crisis & unsaid 0.12; open, crisis & overlap 0.05; open, crisis & differ -0.18; open, crisis & one unsaid -0.32; open, crisis & one narrow -0.31; open, part & same -0.02; open, part & everybody -0.08; open, part & unsaid -0.28; open, part & overlap -0.01; open, part & differ -0.01; open, part & one unsaid 0.16; open, part & one narrow 0.11; two of crisis & everybody -0.09; two of crisis & unsaid 0.21; two of crisis & overlap -0.02; two of crisis & one unsaid -0.02; crisis and part & same -0.03; crisis and part & everybody -0.27; crisis and part & unsaid -0.09; crisis and part & overlap -0.01; crisis and part & differ 0.02; crisis and part & one unsaid -0.02; crisis and part & one narrow 0.09; two parts & same -0.01; two parts & everybody -0.02; two parts & unsaid -0.22; two parts & differ 0.06; two parts & one unsaid -0.03; two parts & one narrow 0.14; abroad & same 0.08; abroad & everybody -0.51; abroad & unsaid -0.11; abroad & overlap 0.01; abroad & differ -0.02; abroad & one unsaid 0.16; abroad & one narrow 0.06",
  "words & large":
    "0.05 & below 20 -0.22; 0.05 & below 100 -0.23; 0.05 & below 1000 0.01; 0.05 & below 10000 -0.03; 0.05 & more -0.07; 0.15 & below 20 -0.39; 0.15 & below 100 0.03; 0.15 & below 1000 -0.3; 0.15 & below 10000 0.39; 0.15 & more -0.07; 0.3 & below 100 0.21; 0.3 & below 1000 0.19; 0.3 & below 10000 -0.26; 0.3 & more -0.22; 0.5 & below 20 0.35; 0.5 & below 100 0.03; 0.5 & below 1000 0.26; 0.5 & below 10000 -0.14; 0.5 & more -0.1; more & below 20 -0.05; more & below 100 0.15; more & below 1000 0.19; more & below 10000 -0.2; more & more 0.25",
  "words & value":
    "0.05 & telltale 0.1; 0.05 & same below 20 -0.1; 0.05 & same below 100 0.06; 0.05 & same 0.15; 0.05 & meet -0.27; 0.05 & 1.1 0.03; 0.05 & 1.3 -0.29; 0.05 & 2 0.2; 0.05 & 3.5 -0.1; 0.05 & 6 -0.18; 0.05 & more -0.14; 0.15 & telltale 0.03; 0.15 & same below 20 -0.06; 0.15 & same below 100 0.04; 0.15 & same 0.03; 0.15 & meet -0.11; 0.15 & 1.3 0.22; 0.15 & 2 -0.04; 0.15 & 3.5 -0.05; 0.15 & 6 -0.16; 0.15 & more -0.26; 0.3 & telltale 0.02; 0.3 & same below 100 0.03; 0.3 & same 0.03; 0.3 & 1.1 0.17; 0.3 & 1.3 0.17; 0.3 & 2 -0.17; 0.3 & 3.5 -0.15; 0.3 & 6 -0.05; 0.3 & more -0.13; 0.5 & telltale 0.02; 0.5 & same below 20 0.17; 0.5 & same 0.03; 0.5 & meet 0.05; 0.5 & 1.1 0.05; 0.5 & 1.3 0.06; 0.5 & 2 -0.06; 0.5 & 3.5 0.01; 0.5 & 6 0.18; 0.5 & more -0.11; more & telltale 0.04; more & same below 20 0.01; more & same 0.01; more & meet 0.17; more & 1.1 0.11; more & 1.3 0.07; more & 2 0.1; more & 3.5 0.1; more & 6 -0.1; more & more -0.18",
  "group & place":
    "toll & same 0.31; toll & none -0.13; toll & open, crisis 0.13; toll & open, part -0.13; toll & two of crisis 0.1; toll & crisis and part 0.14; toll & two parts 0.03; toll & abroad -0.32; movement & same 0.25; movement & none 0.34; movement & open, crisis -0.24; movement & crisis and part -0.41; movement & two parts -0.04; movement & abroad -0.02; need & same 0.05; need & none -0.15; need & open, crisis 0.02; need & open, part 0.03; need & crisis and part -0.02; need & two parts -0.03; need & abroad -0.03; buildings & same -0.08; buildings & none -0.08; buildings & open, crisis 0.07; buildings & open, part 0.03; buildings & two of crisis -0.01; buildings & crisis and part -0.01; buildings & two parts 0.02; buildings & abroad 0.03; help & same 0.03; help & none -0.08; help & open, crisis 0.02; help & open, part -0.04; help & crisis and part -0.02; help & two parts -0.01; help & abroad 0.03; held & same -0.01; held & none 0.12; held & open, part -0.06; other & none -0.02; other & open, part 0.02",
  "group & voice":
    "toll & same 0.26; toll & two named 0.04; toll & one named -0.15; toll & two unnamed -0.02; movement & same -0.18; movement & one named 0.12; movement & two unnamed -0.05; need & same 0.06; need & two named -0.09; need & one named -0.11; need & two unnamed 0.01; buildings & same -0.14; buildings & two named -0.17; buildings & one named 0.17; buildings & two unnamed 0.1; help & same 0.01; help & two named 0.06; help & one named -0.1; help & two unnamed -0.06; held & same -0.02; held & one named 0.07; held & two unnamed -0.01; other & two named 0.02; other & one named -0.03; other & two unnamed -0.01",
  "group & words":
    "toll & 0.05 -0.14; toll & 0.15 -0.15; toll & 0.3 -0.11; toll & 0.5 0.37; toll & more 0.15; movement & 0.05 -0.2; movement & 0.15 -0.02; movement & 0.3 -0.11; movement & 0.5 0.01; movement & more 0.21; need & 0.05 -0.1; need & 0.15 -0.05; need & 0.3 -0.01; need & more 0.03; buildings & 0.05 0.07; buildings & 0.15 -0.1; buildings & 0.5 0.06; buildings & more -0.09; help & 0.05 -0.1; help & 0.15 -0.08; help & 0.3 0.1; help & 0.5 -0.07; help & more 0.06; held & 0.05 -0.03; held & 0.15 0.01; held & 0.3 0.06; held & more -0.01; other & 0.05 -0.05; other & 0.15 0.03",
  "group & population":
    "toll & same 0.31; toll & everybody 0.47; toll & unsaid 0.14; toll & overlap 0.13; toll & differ -0.18; toll & one unsaid -0.46; toll & one narrow -0.3; movement & same 0.13; movement & everybody -0.28; movement & unsaid 0.36; movement & overlap -0.01; movement & differ -0.08; movement & one unsaid -0.1; movement & one narrow -0.14; need & same 0.08; need & everybody -0.03; need & unsaid -0.08; need & overlap -0.01; need & differ -0.04; need & one unsaid -0.01; need & one narrow -0.04; buildings & same 0.06; buildings & unsaid -0.02; buildings & differ -0.11; buildings & one unsaid 0.03; help & same -0.01; help & unsaid -0.14; help & overlap -0.06; help & differ -0.13; help & one unsaid 0.24; help & one narrow 0.02; held & unsaid -0.06; held & differ 0.06; held & one unsaid 0.01; held & one narrow 0.03; other & everybody -0.03; other & overlap 0.02; other & one unsaid -0.01",
  "group & value":
    "toll & telltale 0.05; toll & same below 20 -0.13; toll & same below 100 0.05; toll & same 0.05; toll & meet 0.06; toll & 1.1 0.33; toll & 1.3 0.21; toll & 2 -0.21; toll & 3.5 -0.12; toll & 6 -0.18; movement & telltale 0.05; movement & same 0.11; movement & meet -0.41; movement & 1.1 0.05; movement & 1.3 0.04; movement & 2 0.3; movement & 3.5 -0.05; movement & 6 0.08; movement & more -0.28; need & meet -0.02; need & 1.3 0.03; need & 2 -0.04; need & 3.5 -0.01; need & 6 -0.02; need & more -0.09; buildings & telltale 0.08; buildings & same below 20 0.11; buildings & same below 100 0.06; buildings & meet 0.02; buildings & 1.1 -0.01; buildings & 1.3 -0.09; buildings & 2 0.04; buildings & 3.5 -0.06; buildings & 6 -0.08; buildings & more -0.11; help & telltale 0.04; help & same below 20 0.04; help & same 0.08; help & meet 0.13; help & 1.1 0.01; help & 1.3 0.01; help & 2 -0.08; help & 3.5 0.05; help & 6 -0.1; help & more -0.26; held & 1.3 0.08; held & 2 0.01; held & more -0.06; other & 6 -0.01; other & more -0.01",
  "group & noun":
    "toll & same -0.17; toll & share 0.14; toll & differ 0.13; toll & unsaid 0.03; movement & same -0.1; movement & share -0.06; movement & differ -0.12; movement & unsaid 0.17; need & same -0.04; need & differ -0.04; need & unsaid -0.05; buildings & same 0.06; buildings & share -0.06; buildings & differ -0.09; buildings & unsaid 0.05; help & same -0.05; help & share -0.08; help & differ -0.11; help & unsaid 0.16; held & differ 0.08; held & unsaid -0.05; other & same 0.04; other & share 0.02; other & differ -0.07; other & unsaid -0.01",
  "group & degree":
    "toll & unsaid 0.13; movement & unsaid -0.12; need & unsaid -0.13; buildings & unsaid 0.22; buildings & one -0.3; buildings & same 0.05; buildings & differ -0.02; help & unsaid -0.02; help & one -0.09; help & same 0.13; help & differ -0.1; held & unsaid 0.05; other & unsaid -0.02",
  "group & course":
    "toll & level 0.12; toll & grows 0.14; toll & falls -0.13; movement & level -0.39; movement & grows 0.48; movement & falls -0.21; need & level -0.12; need & grows -0.05; need & falls 0.03; buildings & level 0.1; buildings & grows -0.01; buildings & falls -0.14; help & level 0.28; help & grows -0.26; help & falls -0.11; held & grows -0.01; held & falls 0.06; other & level 0.05; other & grows -0.03; other & falls -0.03",
  "group & scale":
    "toll & 1.5 -0.18; toll & 5 0.05; toll & 50 0.22; toll & more 0.02; movement & 1.5 0.32; movement & 5 0.03; movement & 50 -0.36; movement & more -0.11; need & 1.5 -0.1; need & 5 -0.02; need & 50 -0.03; need & more 0.01; buildings & 1.5 -0.22; buildings & 5 0.01; buildings & 50 0.14; buildings & more 0.02; help & 1.5 -0.14; help & 5 0.05; help & 50 -0.01; help & more 0.02; held & 1.5 0.1; held & 50 -0.05; other & 1.5 -0.02",
  "group & depth":
    "toll & 1.5 0.35; toll & 5 -0.23; toll & 50 0.22; toll & more -0.22; movement & 1.5 0.28; movement & 5 0.12; movement & 50 -0.34; movement & more -0.18; need & 1.5 0.01; need & 5 -0.02; need & 50 -0.09; need & more -0.03; buildings & 1.5 0.01; buildings & 5 -0.01; buildings & 50 -0.03; buildings & more -0.02; help & 1.5 -0.02; help & 5 0.09; help & 50 -0.02; help & more -0.13; held & 1.5 0.09; held & 5 0.06; held & 50 -0.08; held & more -0.02; other & 1.5 0.01; other & 5 -0.01; other & 50 -0.01; other & more -0.01",
  "group & direction":
    "toll & same 0.05; toll & one unsaid -0.11; toll & differ 0.19; movement & one unsaid 0.04; movement & differ -0.15; need & same -0.09; need & one unsaid -0.02; need & differ -0.02; buildings & same -0.16; buildings & one unsaid 0.13; buildings & differ -0.01; help & same 0.04; help & one unsaid -0.05; help & differ -0.07; held & same 0.07; held & one unsaid -0.02; other & same 0.01; other & one unsaid -0.04; other & differ 0.02",
  "group & beside":
    "toll & no -0.05; toll & near, bare 0.17; toll & near -0.2; toll & bare 0.1; toll & next 0.1; movement & no -0.2; movement & near, bare 0.12; movement & near -0.07; movement & bare -0.01; need & no -0.12; need & near, bare -0.01; buildings & no 0.03; buildings & near, bare -0.02; buildings & near -0.06; help & no -0.09; help & near, bare -0.02; help & near 0.01; held & no 0.06; held & near, bare 0.01; other & no -0.03",
  "group & round":
    "toll & no 0.21; toll & rounded -0.22; toll & same 0.13; movement & no -0.33; movement & rounded -0.01; movement & same 0.21; need & no -0.16; need & rounded 0.01; need & same 0.01; buildings & no -0.21; buildings & rounded -0.08; buildings & same 0.24; help & no -0.24; help & rounded -0.01; help & same 0.17; held & no 0.01; held & rounded 0.03; held & same 0.01; other & no -0.02",
  "group & leads":
    "toll & none -0.02; toll & one 0.1; toll & both 0.05; movement & none -0.28; movement & one -0.09; movement & both 0.25; need & none -0.05; need & one -0.03; need & both -0.05; buildings & none -0.02; buildings & one -0.09; buildings & both 0.07; help & none -0.04; help & one -0.02; help & both -0.03; held & none 0.13; held & one -0.07; held & both -0.01; other & none -0.02",
  "group & largest":
    "toll & none 0.16; toll & one 0.12; toll & both -0.15; movement & none -0.36; movement & one 0.03; movement & both 0.22; need & none -0.01; need & one -0.06; need & both -0.07; buildings & none 0.06; buildings & one -0.15; buildings & both 0.05; help & none 0.02; help & one -0.07; help & both -0.04; held & none -0.04; held & one -0.01; held & both 0.1; other & both -0.02",
};
