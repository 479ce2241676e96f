/** The weight of no pair in particular. Made, as the table below, by `npm run train -- series`; models/series-pairs.card.md tells from what. */
export const BIAS = -0.29;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  voice: "same -0.05; two named -0.11; one named -0.03; two unnamed -0.03",
  report: "sentence -0.13; paragraph 0.12; report -0.15; apart -0.06",
  beside: "no -0.4; near, bare 0.25; near -0.31; bare 0.11; next 0.12",
  place:
    "same 0.52; open, crisis -0.01; open, part -0.14; two of crisis 0.08; crisis and part -0.31; two parts -0.07; abroad -0.3",
  population:
    "same 0.58; everybody 0.12; unsaid 0.22; overlap 0.06; differ -0.48; one unsaid -0.29; one narrow -0.44",
  noun: "same -0.27; share -0.02; differ -0.23; unsaid 0.3",
  value:
    "2 0.02; 6 -0.31; telltale 0.23; same below 20 0.02; same below 100 0.13; same 0.24; meet -0.16; 1.1 0.37; 1.3 0.25; 3.5 -0.18; more -0.84",
  round: "no -0.72; rounded -0.3; same 0.79",
  large: "below 20 -0.3; below 100 0.18; below 1000 0.35; below 10000 -0.24; more -0.21",
  small: "below 20 -1.09; below 100 -0.52; below 1000 0.37; more 1.01",
  scale: "5 0.12; 50 -0.07; 1.5 -0.24; more -0.04",
  depth: "50 -0.37; 1.5 0.74; more -0.6",
  words: "0.05 -0.54; 0.15 -0.36; 0.3 -0.08; 0.5 0.41; more 0.34",
  days: "1 0.09; 3 0.02; 10 0.05; 30 0.21; undated 0.05; none -0.35; more -0.3",
  course: "level 0.06; grows 0.25; falls -0.53",
  group: "toll 0.12; movement -0.12; need -0.13; buildings -0.05; help -0.07; held 0.05; other -0.03",
  degree: "unsaid 0.1; one -0.38; same 0.18; differ -0.12",
  rival: "no -0.55; yes 0.32",
  mood: "asserted 1.44; differ -1.56; expected -0.1",
  scope: "none 0.38; one -0.62; differ -0.08; same 0.1",
  part: "none 0.5; one -0.82; two wholes 0.09",
  unit: "same -0.26; differ 0.03",
  flow: "same -0.06; differ -0.17",
  direction: "same -0.09; one unsaid -0.1; differ -0.03",
  added: "none -0.03; one -0.2",
  old: "none -0.26; one 0.05; both -0.02",
  lesser: "none 0.27; one -0.03; both -0.47",
  total: "none -0.17; one -0.39; both 0.34",
  moves: "none -0.49; one -0.08; both 0.34",
  past: "none 0.24; one -0.47; both 0.01",
  leads: "none -0.31; one -0.21; both 0.29",
  largest: "none -0.16; one -0.15; both 0.09",
  ours: "none 0.16; one -0.41; both 0.03",
  table: "none 0.16; one -0.08; both -0.31",
  "voice & value":
    "same & telltale 0.07; same & same below 20 0.11; same & same below 100 0.06; same & same 0.11; same & meet 0.28; same & 1.1 0.2; same & 1.3 0.07; same & 2 0.06; same & 3.5 -0.27; same & 6 -0.17; same & more -0.56; two named & telltale 0.09; two named & same below 20 -0.28; two named & same 0.07; two named & meet -0.05; two named & 1.1 -0.22; two named & 1.3 -0.16; two named & 2 0.06; two named & 3.5 0.35; two named & 6 0.08; two named & more -0.06; one named & telltale 0.05; one named & same below 20 0.06; one named & same below 100 0.07; one named & same 0.03; one named & meet -0.27; one named & 1.1 0.41; one named & 1.3 0.37; one named & 2 -0.11; one named & 3.5 -0.25; one named & 6 -0.22; one named & more -0.17; two unnamed & same below 20 0.13; two unnamed & same 0.04; two unnamed & meet -0.12; two unnamed & 1.1 -0.02; two unnamed & 1.3 -0.04; two unnamed & 2 0.02; two unnamed & 3.5 -0.02; two unnamed & 6 0.01; two unnamed & more -0.06",
  "voice & words":
    "same & 0.05 -0.22; same & 0.15 0.01; same & 0.3 -0.11; same & 0.5 0.21; same & more 0.05; two named & 0.05 -0.12; two named & 0.15 -0.21; two named & 0.3 -0.08; two named & 0.5 0.07; two named & more 0.22; one named & 0.05 -0.17; one named & 0.15 -0.2; one named & 0.3 0.07; one named & 0.5 0.15; one named & more 0.1; two unnamed & 0.05 -0.04; two unnamed & 0.15 0.03; two unnamed & 0.3 0.04; two unnamed & 0.5 -0.03; two unnamed & more -0.04",
  "voice & report":
    "same & sentence -0.28; same & paragraph 0.05; same & report -0.1; same & apart 0.27; two named & sentence 0.17; two named & paragraph -0.18; two named & report 0.08; two named & apart -0.18; one named & sentence 0.03; one named & paragraph 0.22; one named & report -0.12; one named & apart -0.17; two unnamed & sentence -0.05; two unnamed & report -0.02; two unnamed & apart 0.01",
  "voice & course":
    "same & level -0.08; same & grows 0.21; same & falls -0.18; two named & level 0.03; two named & grows 0.01; two named & falls -0.15; one named & level 0.04; one named & grows 0.07; one named & falls -0.14; two unnamed & level 0.06; two unnamed & grows -0.03; two unnamed & falls -0.06",
  "voice & lesser":
    "same & none 0.55; same & one -0.26; same & both -0.34; two named & none 0.05; two named & one 0.08; two named & both -0.24; one named & none -0.21; one named & one 0.07; one named & both 0.11; two unnamed & none -0.11; two unnamed & one 0.09; two unnamed & both -0.01",
  "voice & total":
    "same & none 0.08; same & one -0.21; same & both 0.07; two named & none -0.21; two named & one 0.04; two named & both 0.06; one named & none -0.03; one named & one -0.2; one named & both 0.2; two unnamed & none -0.01; two unnamed & one -0.02; two unnamed & both 0.01",
  "voice & past":
    "same & none 0.01; same & one -0.06; two named & none -0.08; two named & one -0.03; one named & none 0.39; one named & one -0.46; one named & both 0.03; two unnamed & none -0.08; two unnamed & one 0.07; two unnamed & both -0.02",
  "voice & beside":
    "same & no 0.1; same & near, bare 0.02; same & near -0.18; same & next 0.01; two named & no -0.25; two named & near, bare 0.07; two named & near -0.11; two named & bare 0.08; two named & next 0.09; one named & no -0.2; one named & near, bare 0.16; one named & near -0.02; one named & next 0.03; two unnamed & no -0.05",
  "voice & round":
    "same & no -0.31; same & rounded -0.15; same & same 0.41; two named & no 0.14; two named & rounded -0.2; two named & same -0.05; one named & no -0.36; one named & rounded 0.08; one named & same 0.24; two unnamed & no -0.19; two unnamed & rounded -0.03; two unnamed & same 0.19",
  "voice & leads":
    "same & none -0.17; same & one 0.14; same & both -0.02; two named & none 0.02; two named & one -0.12; two named & both -0.01; one named & none -0.07; one named & one -0.15; one named & both 0.19; two unnamed & none -0.09; two unnamed & one -0.07; two unnamed & both 0.13",
  "voice & largest":
    "same & none 0.21; same & one -0.24; same & both -0.01; two named & none -0.21; two named & one -0.03; two named & both 0.13; one named & none -0.26; one named & one 0.3; one named & both -0.08; two unnamed & none 0.1; two unnamed & one -0.18; two unnamed & both 0.05",
  "report & value":
    "sentence & meet -0.01; sentence & 1.1 0.13; sentence & 1.3 0.03; sentence & 2 -0.01; sentence & 3.5 -0.06; sentence & 6 -0.07; sentence & more -0.12; paragraph & same below 20 -0.05; paragraph & meet 0.02; paragraph & 1.1 -0.02; paragraph & 1.3 0.22; paragraph & 2 0.02; paragraph & 3.5 0.02; paragraph & 6 0.1; paragraph & more -0.19; report & telltale 0.01; report & same below 100 0.04; report & same 0.05; report & meet -0.08; report & 1.1 0.06; report & 1.3 -0.08; report & 2 0.01; report & 3.5 -0.06; report & 6 0.08; report & more -0.17; apart & telltale 0.22; apart & same below 20 0.1; apart & same below 100 0.08; apart & same 0.2; apart & meet -0.1; apart & 1.1 0.21; apart & 1.3 0.08; apart & 3.5 -0.08; apart & 6 -0.41; apart & more -0.36",
  "report & place":
    "sentence & same 0.01; sentence & none -0.12; sentence & open, part 0.02; sentence & two parts -0.06; sentence & abroad 0.01; paragraph & same 0.06; paragraph & none -0.09; paragraph & open, crisis 0.05; paragraph & open, part 0.05; paragraph & two of crisis -0.05; paragraph & two parts -0.01; paragraph & abroad 0.13; report & same 0.01; report & none 0.01; report & open, crisis 0.06; report & open, part -0.05; report & two of crisis 0.03; report & crisis and part -0.06; report & two parts -0.1; report & abroad -0.06; apart & same 0.45; apart & none 0.2; apart & open, crisis -0.11; apart & open, part -0.16; apart & two of crisis 0.11; apart & crisis and part -0.26; apart & two parts 0.09; apart & abroad -0.37",
  "report & population":
    "sentence & everybody -0.02; sentence & unsaid 0.1; sentence & overlap -0.02; sentence & differ -0.1; sentence & one unsaid -0.01; sentence & one narrow -0.09; paragraph & same 0.15; paragraph & everybody 0.11; paragraph & overlap -0.08; paragraph & differ -0.07; paragraph & one unsaid 0.01; paragraph & one narrow -0.01; report & same -0.04; report & everybody -0.03; report & unsaid 0.13; report & overlap -0.02; report & differ -0.07; report & one unsaid 0.01; report & one narrow -0.12; apart & same 0.47; apart & everybody 0.06; apart & unsaid -0.01; apart & overlap 0.18; apart & differ -0.25; apart & one unsaid -0.29; apart & one narrow -0.22",
  "report & moves":
    "sentence & none -0.26; sentence & both 0.13; paragraph & none 0.02; paragraph & one -0.04; paragraph & both 0.15; report & none -0.17; report & one -0.05; report & both 0.06; apart & none -0.08; apart & one 0.01; apart & both 0.01",
  "report & added":
    "sentence & none -0.13; paragraph & none 0.14; report & none -0.12; report & one -0.03; apart & none 0.08; apart & one -0.15",
  "report & old":
    "sentence & none -0.42; sentence & one 0.29; paragraph & none 0.2; paragraph & one -0.08; report & none -0.13; report & one -0.02; apart & none 0.09; apart & one -0.14; apart & both -0.02",
  "report & table":
    "sentence & none -0.11; sentence & both -0.02; paragraph & none 0.12; report & none 0.07; report & one 0.01; report & both -0.23; apart & none 0.08; apart & one -0.09; apart & both -0.05",
  "report & lesser":
    "sentence & none -0.01; sentence & one -0.06; sentence & both -0.07; paragraph & none 0.02; paragraph & one 0.15; paragraph & both -0.05; report & none 0.07; report & one -0.11; report & both -0.11; apart & none 0.2; apart & one -0.01; apart & both -0.25",
  "place & large":
    "same & below 20 0.07; same & below 100 0.12; same & below 1000 0.3; same & below 10000 0.01; same & more 0.02; none & below 20 -0.12; none & below 100 0.36; none & below 1000 -0.4; none & below 10000 0.24; none & more -0.09; open, crisis & below 20 -0.14; open, crisis & below 100 0.02; open, crisis & below 1000 0.01; open, crisis & below 10000 -0.16; open, crisis & more 0.26; open, part & below 20 -0.05; open, part & below 100 -0.06; open, part & below 1000 0.3; open, part & below 10000 -0.14; open, part & more -0.2; two of crisis & below 100 -0.16; two of crisis & below 1000 -0.08; two of crisis & below 10000 0.1; two of crisis & more 0.21; crisis and part & below 20 0.06; crisis and part & below 100 -0.04; crisis and part & below 1000 0.17; crisis and part & below 10000 -0.04; crisis and part & more -0.46; two parts & below 20 -0.11; two parts & below 100 -0.06; two parts & below 1000 0.23; two parts & below 10000 -0.02; two parts & more -0.11; abroad & below 20 -0.02; abroad & below 1000 -0.18; abroad & below 10000 -0.24; abroad & more 0.15",
  "place & population":
    "same & same 0.09; same & everybody 0.01; same & unsaid 0.51; same & overlap -0.03; same & one unsaid -0.1; same & one narrow 0.05; none & same 0.37; none & everybody 0.52; none & unsaid 0.01; none & overlap 0.05; none & differ -0.34; none & one unsaid -0.11; none & one narrow -0.5; open, crisis & same 0.08; open, crisis & everybody 0.53; open, crisis & unsaid 0.14; open, crisis & overlap 0.04; open, crisis & differ -0.17; open, crisis & one unsaid -0.32; open, crisis & one narrow -0.3; open, part & same -0.02; open, part & everybody -0.05; open, part & unsaid -0.27; open, part & overlap -0.01; open, part & differ -0.02; open, part & one unsaid 0.17; open, part & one narrow 0.06; two of crisis & everybody -0.09; two of crisis & unsaid 0.21; two of crisis & overlap -0.02; two of crisis & one unsaid -0.02; crisis and part & same -0.01; crisis and part & everybody -0.27; crisis and part & unsaid -0.09; crisis and part & overlap -0.01; crisis and part & differ 0.01; crisis and part & one unsaid -0.02; crisis and part & one narrow 0.08; two parts & same -0.01; two parts & everybody -0.02; two parts & unsaid -0.23; two parts & differ 0.05; two parts & one unsaid -0.03; two parts & one narrow 0.14; abroad & same 0.07; abroad & everybody -0.51; abroad & unsaid -0.07; abroad & overlap 0.01; abroad & differ -0.02; abroad & one unsaid 0.16; abroad & one narrow 0.06",
  "words & large":
    "0.05 & below 20 -0.22; 0.05 & below 100 -0.23; 0.05 & below 1000 0.03; 0.05 & below 10000 -0.03; 0.05 & more -0.08; 0.15 & below 20 -0.39; 0.15 & below 100 0.03; 0.15 & below 1000 -0.32; 0.15 & below 10000 0.39; 0.15 & more -0.07; 0.3 & below 20 -0.01; 0.3 & below 100 0.21; 0.3 & below 1000 0.19; 0.3 & below 10000 -0.26; 0.3 & more -0.21; 0.5 & below 20 0.35; 0.5 & below 100 0.03; 0.5 & below 1000 0.26; 0.5 & below 10000 -0.14; 0.5 & more -0.1; more & below 20 -0.04; more & below 100 0.14; more & below 1000 0.19; more & below 10000 -0.2; more & more 0.25",
  "words & value":
    "0.05 & telltale 0.1; 0.05 & same below 20 -0.1; 0.05 & same below 100 0.06; 0.05 & same 0.15; 0.05 & meet -0.28; 0.05 & 1.1 0.03; 0.05 & 1.3 -0.28; 0.05 & 2 0.19; 0.05 & 3.5 -0.09; 0.05 & 6 -0.18; 0.05 & more -0.14; 0.15 & telltale 0.03; 0.15 & same below 20 -0.06; 0.15 & same below 100 0.04; 0.15 & same 0.03; 0.15 & meet -0.09; 0.15 & 1.3 0.21; 0.15 & 2 -0.05; 0.15 & 3.5 -0.05; 0.15 & 6 -0.16; 0.15 & more -0.26; 0.3 & telltale 0.03; 0.3 & same below 100 0.02; 0.3 & same 0.03; 0.3 & meet -0.01; 0.3 & 1.1 0.17; 0.3 & 1.3 0.19; 0.3 & 2 -0.17; 0.3 & 3.5 -0.15; 0.3 & 6 -0.05; 0.3 & more -0.13; 0.5 & telltale 0.02; 0.5 & same below 20 0.17; 0.5 & same 0.03; 0.5 & meet 0.04; 0.5 & 1.1 0.05; 0.5 & 1.3 0.06; 0.5 & 2 -0.03; 0.5 & 6 0.18; 0.5 & more -0.12; more & telltale 0.04; more & same below 20 0.01; more & same 0.01; more & meet 0.18; more & 1.1 0.11; more & 1.3 0.07; more & 2 0.1; more & 3.5 0.1; more & 6 -0.1; more & more -0.19",
  "group & place":
    "toll & same 0.32; toll & none -0.13; toll & open, crisis 0.12; toll & open, part -0.12; toll & two of crisis 0.1; toll & crisis and part 0.13; toll & two parts 0.02; toll & abroad -0.32; movement & same 0.22; movement & none 0.33; movement & open, crisis -0.21; movement & open, part -0.01; movement & crisis and part -0.41; movement & two parts -0.04; need & same 0.05; need & none -0.15; need & open, crisis 0.02; need & open, part 0.03; need & crisis and part -0.02; need & two parts -0.03; need & abroad -0.03; buildings & same -0.08; buildings & none -0.09; buildings & open, crisis 0.06; buildings & open, part 0.03; buildings & two of crisis -0.01; buildings & crisis and part 0.01; buildings & two parts 0.02; buildings & abroad 0.03; help & same 0.02; help & none -0.06; help & open, crisis 0.01; help & open, part -0.04; help & crisis and part -0.02; help & two parts -0.01; help & abroad 0.03; held & none 0.12; held & open, part -0.06; other & none -0.02; other & open, part 0.02",
  "group & voice":
    "toll & same 0.18; toll & two named 0.08; toll & one named -0.14; toll & two unnamed -0.01; movement & same -0.16; movement & two named -0.02; movement & one named 0.11; movement & two unnamed -0.06; need & same 0.06; need & two named -0.09; need & one named -0.11; need & two unnamed 0.01; buildings & same -0.12; buildings & two named -0.19; buildings & one named 0.17; buildings & two unnamed 0.1; help & two named 0.08; help & one named -0.1; help & two unnamed -0.06; held & same -0.01; held & one named 0.07; held & two unnamed -0.01; other & two named 0.01; other & one named -0.03; other & two unnamed -0.01",
  "group & words":
    "toll & 0.05 -0.15; toll & 0.15 -0.14; toll & 0.3 -0.11; toll & 0.5 0.37; toll & more 0.15; movement & 0.05 -0.2; movement & 0.15 -0.01; movement & 0.3 -0.11; movement & 0.5 0.02; movement & more 0.19; need & 0.05 -0.09; need & 0.15 -0.05; need & 0.3 -0.01; need & more 0.03; buildings & 0.05 0.08; buildings & 0.15 -0.11; buildings & 0.3 -0.01; buildings & 0.5 0.06; buildings & more -0.08; help & 0.05 -0.1; help & 0.15 -0.08; help & 0.3 0.11; help & 0.5 -0.07; help & more 0.06; held & 0.05 -0.03; held & 0.15 0.01; held & 0.3 0.06; held & more -0.01; other & 0.05 -0.05; other & 0.15 0.03",
  "group & population":
    "toll & same 0.31; toll & everybody 0.48; toll & unsaid 0.15; toll & overlap 0.13; toll & differ -0.17; toll & one unsaid -0.48; toll & one narrow -0.29; movement & same 0.13; movement & everybody -0.28; movement & unsaid 0.35; movement & overlap -0.02; movement & differ -0.08; movement & one unsaid -0.06; movement & one narrow -0.15; need & same 0.07; need & everybody -0.03; need & unsaid -0.08; need & overlap -0.01; need & differ -0.04; need & one unsaid -0.01; need & one narrow -0.04; buildings & same 0.07; buildings & unsaid -0.02; buildings & overlap -0.01; buildings & differ -0.11; buildings & one unsaid 0.02; help & same -0.01; help & unsaid -0.13; help & overlap -0.06; help & differ -0.13; help & one unsaid 0.24; help & one narrow 0.02; held & unsaid -0.06; held & differ 0.06; held & one unsaid 0.01; held & one narrow 0.03; other & everybody -0.03; other & overlap 0.01; other & one unsaid -0.01",
  "group & value":
    "toll & telltale 0.05; toll & same below 20 -0.13; toll & same below 100 0.05; toll & same 0.05; toll & meet 0.06; toll & 1.1 0.33; toll & 1.3 0.2; toll & 2 -0.2; toll & 3.5 -0.12; toll & 6 -0.18; movement & telltale 0.05; movement & same 0.11; movement & meet -0.41; movement & 1.1 0.06; movement & 1.3 0.05; movement & 2 0.29; movement & 3.5 -0.05; movement & 6 0.08; movement & more -0.3; need & meet -0.02; need & 1.3 0.03; need & 2 -0.04; need & 3.5 -0.01; need & 6 -0.02; need & more -0.09; buildings & telltale 0.07; buildings & same below 20 0.11; buildings & same below 100 0.05; buildings & meet 0.03; buildings & 1.1 -0.01; buildings & 1.3 -0.1; buildings & 2 0.04; buildings & 3.5 -0.06; buildings & 6 -0.08; buildings & more -0.11; help & telltale 0.05; help & same below 20 0.04; help & same 0.08; help & meet 0.12; help & 1.1 0.01; help & 1.3 0.01; help & 2 -0.08; help & 3.5 0.05; help & 6 -0.1; help & more -0.27; held & 1.3 0.08; held & 2 0.01; held & more -0.06; other & 6 -0.01; other & more -0.01",
  "group & noun":
    "toll & same -0.18; toll & share 0.14; toll & differ 0.12; toll & unsaid 0.03; movement & same -0.11; movement & share -0.06; movement & differ -0.12; movement & unsaid 0.18; need & same -0.04; need & differ -0.04; need & unsaid -0.05; buildings & same 0.07; buildings & share -0.06; buildings & differ -0.09; buildings & unsaid 0.04; help & same -0.05; help & share -0.06; help & differ -0.12; help & unsaid 0.16; held & differ 0.08; held & unsaid -0.05; other & same 0.04; other & share 0.01; other & differ -0.07; other & unsaid -0.01",
  "group & degree":
    "toll & unsaid 0.12; movement & unsaid -0.12; need & unsaid -0.13; buildings & unsaid 0.22; buildings & one -0.3; buildings & same 0.05; buildings & differ -0.02; help & unsaid -0.02; help & one -0.08; help & same 0.12; help & differ -0.1; held & unsaid 0.05; other & unsaid -0.03",
  "group & course":
    "toll & level 0.1; toll & grows 0.13; toll & falls -0.11; movement & level -0.38; movement & grows 0.49; movement & falls -0.23; need & level -0.12; need & grows -0.05; need & falls 0.04; buildings & level 0.11; buildings & grows -0.01; buildings & falls -0.14; help & level 0.29; help & grows -0.26; help & falls -0.11; held & grows -0.01; held & falls 0.06; other & level 0.04; other & grows -0.03; other & falls -0.04",
  "group & scale":
    "toll & 1.5 -0.19; toll & 5 0.06; toll & 50 0.22; toll & more 0.03; movement & 1.5 0.31; movement & 5 0.03; movement & 50 -0.33; movement & more -0.12; need & 1.5 -0.1; need & 5 -0.02; need & 50 -0.03; need & more 0.02; buildings & 1.5 -0.21; buildings & 5 0.01; buildings & 50 0.13; buildings & more 0.02; help & 1.5 -0.13; help & 5 0.05; help & 50 -0.02; help & more 0.03; held & 1.5 0.1; held & 50 -0.04; other & 1.5 -0.02",
  "group & depth":
    "toll & 1.5 0.34; toll & 5 -0.23; toll & 50 0.24; toll & more -0.22; movement & 1.5 0.29; movement & 5 0.13; movement & 50 -0.38; movement & more -0.16; need & 1.5 0.01; need & 5 -0.02; need & 50 -0.09; need & more -0.03; buildings & 1.5 0.02; buildings & 5 -0.01; buildings & 50 -0.03; buildings & more -0.02; help & 1.5 -0.01; help & 5 0.09; help & 50 -0.02; help & more -0.14; held & 1.5 0.09; held & 5 0.06; held & 50 -0.07; held & more -0.02; other & 1.5 0.01; other & 5 -0.01; other & 50 -0.01; other & more -0.01",
  "group & direction":
    "toll & same 0.05; toll & one unsaid -0.11; toll & differ 0.18; movement & same -0.03; movement & one unsaid 0.03; movement & differ -0.12; need & same -0.09; need & one unsaid -0.02; need & differ -0.02; buildings & same -0.15; buildings & one unsaid 0.12; buildings & differ -0.01; help & same 0.05; help & one unsaid -0.06; help & differ -0.07; held & same 0.07; held & one unsaid -0.02; other & same 0.01; other & one unsaid -0.05; other & differ 0.01",
  "group & beside":
    "toll & no -0.04; toll & near, bare 0.16; toll & near -0.2; toll & bare 0.1; toll & next 0.1; movement & no -0.2; movement & near, bare 0.12; movement & near -0.07; need & no -0.12; buildings & no 0.03; buildings & near, bare -0.01; buildings & near -0.06; help & no -0.09; help & near, bare -0.02; help & near 0.01; held & no 0.06; held & near, bare 0.01; other & no -0.03",
  "group & round":
    "toll & no 0.22; toll & rounded -0.24; toll & same 0.13; movement & no -0.33; movement & same 0.21; need & no -0.15; need & rounded 0.01; need & same 0.01; buildings & no -0.21; buildings & rounded -0.08; buildings & same 0.24; help & no -0.23; help & rounded -0.02; help & same 0.18; held & no 0.01; held & rounded 0.03; held & same 0.01; other & no -0.03",
  "group & leads":
    "toll & none -0.01; toll & one 0.08; toll & both 0.04; movement & none -0.3; movement & one -0.08; movement & both 0.26; need & none -0.04; need & one -0.03; need & both -0.05; buildings & none -0.02; buildings & one -0.1; buildings & both 0.07; help & none -0.05; help & one -0.01; help & both -0.02; held & none 0.13; held & one -0.06; held & both -0.01; other & none -0.02; other & one -0.01",
  "group & largest":
    "toll & none 0.17; toll & one 0.1; toll & both -0.15; movement & none -0.36; movement & one 0.03; movement & both 0.21; need & none -0.01; need & one -0.06; need & both -0.07; buildings & none 0.06; buildings & one -0.15; buildings & both 0.04; help & none 0.02; help & one -0.06; help & both -0.03; held & none -0.04; held & one -0.01; held & both 0.1; other & both -0.03",
};
