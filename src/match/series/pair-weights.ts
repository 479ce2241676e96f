/** The weight of no pair in particular. Made, as the table below, by `npm run train -- series`; models/series-pairs.card.md tells from what. */
export const BIAS = -0.63;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  voice: "same 0.02; two named -0.04; one named -0.14; two unnamed -0.16",
  report: "sentence -0.12; paragraph 0.16; report -0.21; apart -0.14",
  place:
    "same 0.52; none 0.2; open, crisis 0.15; open, part -0.22; two of crisis -0.12; crisis and part -0.35; two parts -0.23; abroad -0.26",
  population:
    "same 0.76; everybody 0.23; unsaid 0.27; overlap 0.04; differ -0.56; one unsaid -0.47; one narrow -0.59",
  noun: "same -0.26; share -0.03; differ -0.23; unsaid 0.21",
  value:
    "2 -0.05; 6 -0.4; telltale 0.22; same below 20 0.25; same below 100 0.21; same 0.28; meet -0.03; 1.1 0.25; 1.3 0.06; 3.5 -0.3; more -0.83",
  large: "below 20 -0.06; below 100 0.08; below 1000 0.02; below 10000 -0.11; more -0.24",
  small: "below 20 -0.78; below 100 -0.22; below 1000 -0.06; more 0.74",
  scale: "5 -0.02; 50 0.09; 1.5 -0.25; more -0.14",
  depth: "5 -0.13; 50 -0.36; 1.5 0.65; more -0.47",
  words: "0.05 -0.42; 0.15 -0.35; 0.3 -0.01; 0.5 0.24; more 0.23",
  days: "1 0.03; 3 0.27; 10 0.08; 30 -0.19; undated 0.07; none -0.45; more -0.13",
  course: "level 0.07; grows 0.13; falls -0.52",
  group: "toll 0.19; movement -0.24; need -0.08; help -0.21; other 0.02",
  degree: "unsaid -0.14; one -0.38; same 0.24; differ -0.04",
  rival: "no -0.56; yes 0.24",
  mood: "asserted 1.06; differ -1.26; expected -0.11",
  scope: "none 0.55; one -0.6; differ -0.23; same -0.05",
  part: "none 0.42; one -0.73; two wholes -0.01",
  unit: "same -0.32",
  flow: "same -0.16; differ -0.16",
  direction: "same -0.15; one unsaid -0.21; differ 0.04",
  added: "none -0.14; one -0.18",
  old: "none -0.39; one 0.07",
  lesser: "none 0.3; one -0.12; both -0.5",
  total: "none -0.07; one -0.41; both 0.16",
  moves: "none -0.44; one -0.11; both 0.23",
  past: "none 0.14; one -0.46",
  ours: "none 0.18; one -0.57; both 0.07",
  table: "none 0.08; one -0.11; both -0.29",
  "voice & value":
    "same & telltale 0.13; same & same below 20 0.08; same & same below 100 0.13; same & same 0.12; same & meet 0.32; same & 1.1 0.07; same & 1.3 0.14; same & 2 0.05; same & 3.5 -0.16; same & 6 -0.47; same & more -0.39; two named & telltale 0.07; two named & same below 20 -0.07; two named & same below 100 -0.01; two named & same 0.04; two named & meet -0.01; two named & 1.1 -0.04; two named & 1.3 -0.29; two named & 2 0.14; two named & 3.5 0.23; two named & more -0.11; one named & same below 20 0.12; one named & same 0.08; one named & meet -0.26; one named & 1.1 0.24; one named & 1.3 0.23; one named & 2 -0.3; one named & 3.5 -0.27; one named & 6 0.08; one named & more -0.17; two unnamed & same below 20 0.13; two unnamed & meet -0.08; two unnamed & 1.3 -0.02; two unnamed & 2 0.06; two unnamed & 3.5 -0.11; two unnamed & 6 -0.01; two unnamed & more -0.17",
  "voice & words":
    "same & 0.05 0.01; same & 0.15 0.03; same & 0.3 -0.28; same & 0.5 0.18; same & more 0.07; two named & 0.05 -0.06; two named & 0.15 -0.23; two named & 0.3 -0.04; two named & 0.5 0.1; two named & more 0.19; one named & 0.05 -0.17; one named & 0.15 -0.09; one named & 0.3 0.14; one named & 0.5 -0.05; one named & more 0.03; two unnamed & 0.05 -0.21; two unnamed & 0.15 -0.06; two unnamed & 0.3 0.17; two unnamed & 0.5 0.01; two unnamed & more -0.07",
  "voice & report":
    "same & sentence -0.26; same & paragraph 0.05; same & report -0.09; same & apart 0.31; two named & sentence 0.17; two named & paragraph -0.01; two named & report -0.08; two named & apart -0.13; one named & paragraph 0.11; one named & report -0.05; one named & apart -0.24; two unnamed & apart -0.08",
  "voice & course":
    "same & level -0.01; same & grows 0.08; same & falls -0.05; two named & falls -0.04; one named & level -0.01; one named & grows 0.25; one named & falls -0.37; two unnamed & level 0.1; two unnamed & grows -0.19; two unnamed & falls -0.06",
  "voice & lesser":
    "same & none 0.54; same & one -0.15; same & both -0.37; two named & none -0.01; two named & one 0.08; two named & both -0.12; one named & none -0.17; one named & one 0.04; one named & both -0.01; two unnamed & none -0.06; two unnamed & one -0.09",
  "voice & total":
    "same & none -0.07; same & one -0.29; same & both 0.38; two named & none -0.15; two named & one -0.11; two named & both 0.22; one named & none 0.05; one named & one 0.02; one named & both -0.2; two unnamed & none 0.1; two unnamed & one -0.02; two unnamed & both -0.24",
  "voice & past":
    "same & none 0.02; two named & none -0.04; one named & none 0.35; one named & one -0.48; one named & both -0.01; two unnamed & none -0.19; two unnamed & one 0.02; two unnamed & both 0.01",
  "report & value":
    "sentence & meet 0.09; sentence & 1.1 0.1; sentence & 1.3 0.02; sentence & 2 -0.08; sentence & 3.5 -0.09; sentence & 6 -0.09; sentence & more -0.07; paragraph & meet 0.04; paragraph & 1.1 -0.03; paragraph & 1.3 0.16; paragraph & 2 0.11; paragraph & 3.5 -0.08; paragraph & 6 0.05; paragraph & more -0.12; report & same below 100 0.12; report & same 0.06; report & meet 0.06; report & 1.1 0.01; report & 1.3 -0.12; report & 2 -0.1; report & 3.5 -0.12; report & 6 0.06; report & more -0.19; apart & telltale 0.22; apart & same below 20 0.27; apart & same below 100 0.06; apart & same 0.23; apart & meet -0.22; apart & 1.1 0.18; apart & 2 0.02; apart & 3.5 -0.02; apart & 6 -0.41; apart & more -0.46",
  "report & place":
    "sentence & same 0.05; sentence & none -0.08; sentence & open, part -0.03; sentence & two parts -0.05; sentence & abroad -0.01; paragraph & same 0.13; paragraph & none -0.16; paragraph & open, crisis 0.05; paragraph & open, part 0.08; paragraph & abroad 0.19; report & same -0.01; report & none 0.21; report & open, crisis -0.03; report & open, part -0.14; report & two of crisis 0.02; report & crisis and part -0.04; report & two parts -0.12; report & abroad -0.11; apart & same 0.35; apart & none 0.22; apart & open, crisis 0.12; apart & open, part -0.13; apart & two of crisis -0.04; apart & crisis and part -0.28; apart & two parts -0.06; apart & abroad -0.32",
  "report & population":
    "sentence & same -0.07; sentence & unsaid 0.16; sentence & differ -0.08; sentence & one unsaid -0.05; sentence & one narrow -0.04; paragraph & same 0.31; paragraph & everybody 0.06; paragraph & unsaid -0.04; paragraph & differ -0.02; paragraph & one unsaid -0.09; paragraph & one narrow -0.07; report & same -0.02; report & unsaid 0.02; report & overlap -0.01; report & differ -0.08; report & one unsaid -0.07; report & one narrow -0.05; apart & same 0.54; apart & everybody 0.19; apart & unsaid 0.13; apart & overlap 0.07; apart & differ -0.39; apart & one unsaid -0.25; apart & one narrow -0.43",
  "report & moves":
    "sentence & none -0.25; sentence & both 0.12; paragraph & none 0.01; paragraph & one 0.01; paragraph & both 0.14; report & none -0.13; report & one -0.13; report & both 0.05; apart & none -0.07; apart & one 0.01; apart & both -0.08",
  "report & added":
    "sentence & none -0.11; paragraph & none 0.2; report & none -0.21; report & one -0.01; apart & none -0.02; apart & one -0.12",
  "report & old":
    "sentence & none -0.28; sentence & one 0.16; paragraph & none 0.25; paragraph & one -0.09; report & none -0.2; report & one -0.01; apart & none -0.15; apart & one 0.01",
  "report & table":
    "sentence & none -0.12; paragraph & none 0.16; report & none 0.02; report & one 0.05; report & both -0.29; apart & none 0.02; apart & one -0.16",
  "report & lesser":
    "sentence & none -0.03; sentence & one -0.09; paragraph & none 0.03; paragraph & one 0.16; paragraph & both -0.03; report & none 0.04; report & one -0.11; report & both -0.15; apart & none 0.27; apart & one -0.08; apart & both -0.33",
  "place & large":
    "same & below 20 0.2; same & below 100 0.18; same & below 1000 -0.03; same & below 10000 -0.01; same & more 0.18; none & below 20 -0.02; none & below 100 0.39; none & below 1000 -0.27; none & below 10000 0.13; none & more -0.04; open, crisis & below 20 0.11; open, crisis & below 100 0.13; open, crisis & below 1000 -0.09; open, crisis & below 10000 -0.07; open, crisis & more 0.06; open, part & below 20 -0.09; open, part & below 100 -0.26; open, part & below 1000 0.55; open, part & below 10000 0.13; open, part & more -0.55; two of crisis & below 100 -0.27; two of crisis & below 1000 -0.15; two of crisis & below 10000 0.1; two of crisis & more 0.21; crisis and part & below 20 -0.05; crisis and part & below 100 -0.01; crisis and part & below 1000 0.12; crisis and part & below 10000 -0.1; crisis and part & more -0.31; two parts & below 20 -0.12; two parts & below 100 -0.06; two parts & below 1000 -0.02; two parts & below 10000 0.13; two parts & more -0.17; abroad & below 20 -0.08; abroad & below 100 -0.02; abroad & below 1000 -0.1; abroad & below 10000 -0.42; abroad & more 0.37",
  "place & population":
    "same & same 0.13; same & everybody 0.13; same & unsaid 0.55; same & overlap -0.03; same & differ -0.04; same & one unsaid -0.1; same & one narrow -0.12; none & same 0.33; none & everybody 0.6; none & unsaid 0.31; none & overlap -0.03; none & differ -0.29; none & one unsaid -0.27; none & one narrow -0.45; open, crisis & same 0.01; open, crisis & everybody 0.52; open, crisis & unsaid 0.22; open, crisis & overlap 0.12; open, crisis & differ -0.2; open, crisis & one unsaid -0.47; open, crisis & one narrow -0.05; open, part & same 0.06; open, part & everybody -0.02; open, part & unsaid -0.18; open, part & overlap -0.01; open, part & differ -0.07; open, part & one unsaid 0.16; open, part & one narrow -0.16; two of crisis & everybody -0.18; two of crisis & unsaid 0.09; two of crisis & overlap -0.02; two of crisis & one unsaid -0.01; crisis and part & everybody -0.27; crisis and part & unsaid -0.01; crisis and part & overlap -0.02; crisis and part & one unsaid -0.02; two parts & everybody 0.01; two parts & unsaid -0.27; two parts & one unsaid -0.02; two parts & one narrow -0.01; abroad & same 0.25; abroad & everybody -0.55; abroad & unsaid -0.44; abroad & overlap -0.03; abroad & differ 0.04; abroad & one unsaid 0.26; abroad & one narrow 0.21",
  "words & large":
    "0.05 & below 20 -0.28; 0.05 & below 100 -0.32; 0.05 & below 1000 -0.23; 0.05 & below 10000 0.2; 0.05 & more 0.21; 0.15 & below 20 -0.13; 0.15 & below 100 -0.21; 0.15 & below 1000 -0.18; 0.15 & below 10000 0.36; 0.15 & more -0.19; 0.3 & below 20 0.39; 0.3 & below 100 0.37; 0.3 & below 1000 -0.01; 0.3 & below 10000 -0.4; 0.3 & more -0.36; 0.5 & below 20 0.11; 0.5 & below 100 0.1; 0.5 & below 1000 0.32; 0.5 & below 10000 -0.13; 0.5 & more -0.15; more & below 20 -0.15; more & below 100 0.14; more & below 1000 0.12; more & below 10000 -0.15; more & more 0.25",
  "words & value":
    "0.05 & telltale 0.09; 0.05 & same below 100 0.16; 0.05 & same 0.2; 0.05 & meet -0.16; 0.05 & 1.1 -0.13; 0.05 & 1.3 -0.31; 0.05 & 2 0.22; 0.05 & 3.5 -0.16; 0.05 & 6 -0.04; 0.05 & more -0.3; 0.15 & telltale 0.01; 0.15 & same below 20 0.06; 0.15 & same 0.04; 0.15 & meet 0.07; 0.15 & 1.1 0.05; 0.15 & 1.3 0.07; 0.15 & 2 -0.02; 0.15 & 3.5 -0.21; 0.15 & 6 -0.13; 0.15 & more -0.3; 0.3 & telltale 0.07; 0.3 & same below 20 0.17; 0.3 & same below 100 0.03; 0.3 & same -0.03; 0.3 & meet -0.11; 0.3 & 1.1 0.17; 0.3 & 1.3 0.16; 0.3 & 2 -0.18; 0.3 & 3.5 -0.03; 0.3 & 6 -0.19; 0.3 & more -0.07; 0.5 & telltale 0.02; 0.5 & same below 100 0.02; 0.5 & meet -0.03; 0.5 & 1.1 0.09; 0.5 & 1.3 0.1; 0.5 & 2 -0.07; 0.5 & 3.5 0.03; 0.5 & 6 0.04; 0.5 & more -0.03; more & telltale 0.03; more & same 0.04; more & meet 0.21; more & 1.1 0.07; more & 1.3 0.04; more & 2 -0.01; more & 3.5 0.06; more & 6 -0.08; more & more -0.13",
  "group & place":
    "toll & same 0.27; toll & none 0.14; toll & open, crisis 0.31; toll & open, part -0.05; toll & two of crisis -0.07; toll & crisis and part -0.03; toll & two parts -0.21; toll & abroad -0.17; movement & same 0.27; movement & none 0.38; movement & open, crisis -0.15; movement & open, part -0.26; movement & crisis and part -0.3; movement & two parts -0.03; movement & abroad -0.14; need & same 0.07; need & none -0.15; need & open, crisis 0.04; need & open, part 0.05; need & two parts -0.04; need & abroad -0.04; buildings & same -0.08; buildings & none 0.03; buildings & open, crisis -0.01; buildings & open, part 0.06; buildings & two of crisis -0.01; buildings & crisis and part -0.01; buildings & two parts 0.05; buildings & abroad -0.03; help & same -0.01; help & none -0.22; help & open, crisis -0.04; help & open, part -0.02; help & two of crisis -0.02; help & crisis and part -0.02; help & two parts -0.01; help & abroad 0.11; other & none 0.02",
  "group & voice":
    "toll & same 0.19; toll & two named 0.21; toll & one named -0.09; toll & two unnamed -0.12; movement & same -0.12; movement & two named 0.05; movement & one named -0.1; movement & two unnamed -0.07; need & same 0.12; need & two named -0.12; need & one named -0.1; need & two unnamed 0.01; buildings & same -0.1; buildings & two named -0.24; buildings & one named 0.26; buildings & two unnamed 0.08; help & same -0.07; help & two named 0.05; help & one named -0.13; help & two unnamed -0.06",
  "group & words":
    "toll & 0.05 -0.31; toll & 0.15 -0.03; toll & 0.3 0.07; toll & 0.5 0.34; toll & more 0.13; movement & 0.05 -0.13; movement & 0.15 -0.08; movement & 0.3 -0.09; movement & 0.5 -0.08; movement & more 0.14; need & 0.05 -0.13; need & 0.3 -0.02; need & 0.5 -0.01; need & more 0.08; buildings & 0.05 0.13; buildings & 0.15 -0.18; buildings & 0.3 0.07; buildings & 0.5 0.09; buildings & more -0.1; help & 0.05 -0.01; help & 0.15 -0.05; help & 0.3 -0.04; help & 0.5 -0.1; help & more -0.02",
  "group & population":
    "toll & same 0.57; toll & everybody 0.47; toll & unsaid 0.3; toll & overlap 0.13; toll & differ -0.34; toll & one unsaid -0.51; toll & one narrow -0.43; movement & same 0.09; movement & everybody -0.22; movement & unsaid 0.17; movement & differ -0.02; movement & one unsaid -0.12; movement & one narrow -0.13; need & same 0.1; need & unsaid -0.09; need & differ -0.08; need & one unsaid 0.01; need & one narrow -0.01; buildings & same -0.02; buildings & unsaid -0.03; buildings & overlap -0.01; buildings & differ -0.02; buildings & one unsaid 0.08; help & unsaid -0.08; help & overlap -0.08; help & differ -0.1; help & one unsaid 0.07; help & one narrow -0.01",
  "group & value":
    "toll & telltale 0.07; toll & same below 20 0.06; toll & same below 100 0.13; toll & same 0.15; toll & meet 0.03; toll & 1.1 0.16; toll & 1.3 0.22; toll & 2 -0.18; toll & 3.5 0.02; toll & 6 -0.22; toll & more -0.25; movement & same 0.12; movement & meet -0.25; movement & 1.1 0.08; movement & 1.3 -0.05; movement & 2 0.18; movement & 3.5 -0.12; movement & 6 0.09; movement & more -0.29; need & 2 -0.06; need & 3.5 0.08; need & 6 -0.04; need & more -0.09; buildings & telltale 0.08; buildings & same below 20 0.19; buildings & meet 0.02; buildings & 1.1 0.04; buildings & 1.3 -0.09; buildings & 2 0.08; buildings & 3.5 -0.14; buildings & 6 -0.17; buildings & more -0.08; help & meet 0.17; help & 1.1 -0.02; help & 1.3 -0.04; help & 2 -0.06; help & 3.5 -0.15; help & 6 -0.06; help & more -0.12",
  "group & noun":
    "toll & same 0.1; toll & share 0.14; toll & differ 0.05; toll & unsaid -0.1; movement & same -0.26; movement & differ -0.09; movement & unsaid 0.11; need & same -0.03; need & differ -0.07; need & unsaid 0.02; buildings & same -0.02; buildings & share -0.11; buildings & differ -0.02; buildings & unsaid 0.15; help & same -0.07; help & share -0.05; help & differ -0.11; help & unsaid 0.02",
  "group & degree":
    "toll & unsaid 0.19; movement & unsaid -0.24; need & unsaid -0.08; buildings & unsaid 0.14; buildings & one -0.32; buildings & same 0.17; buildings & differ 0.01; help & unsaid -0.17; help & one -0.06; help & same 0.07; help & differ -0.05; other & unsaid 0.02",
  "group & course":
    "toll & level 0.09; toll & grows 0.31; toll & falls -0.21; movement & level -0.21; movement & grows 0.21; movement & falls -0.25; need & level -0.13; need & grows -0.03; need & falls 0.09; buildings & level 0.12; buildings & grows -0.06; buildings & falls -0.07; help & level 0.18; help & grows -0.3; help & falls -0.09",
  "group & scale":
    "toll & 1.5 -0.15; toll & 5 0.03; toll & 50 0.35; toll & more -0.03; movement & 1.5 0.24; movement & 5 0.05; movement & 50 -0.47; movement & more -0.06; need & 1.5 0.03; need & 5 -0.06; need & 50 -0.04; buildings & 1.5 -0.25; buildings & 5 -0.02; buildings & 50 0.27; help & 1.5 -0.14; help & 5 -0.03; help & 50 -0.02; help & more -0.03; other & 1.5 0.02",
  "group & depth":
    "toll & 1.5 0.25; toll & 5 -0.16; toll & 50 0.2; toll & more -0.1; movement & 1.5 0.26; movement & 5 0.01; movement & 50 -0.29; movement & more -0.23; need & 1.5 0.02; need & 5 0.06; need & 50 -0.11; need & more -0.04; buildings & 1.5 0.04; buildings & 5 0.04; buildings & 50 -0.08; buildings & more 0.01; help & 1.5 0.06; help & 5 -0.07; help & 50 -0.09; help & more -0.11",
  "group & direction":
    "toll & same -0.08; toll & one unsaid -0.03; toll & differ 0.29; movement & same 0.06; movement & one unsaid -0.16; movement & differ -0.14; need & same -0.01; need & one unsaid -0.06; need & differ -0.01; buildings & same -0.14; buildings & one unsaid 0.15; buildings & differ -0.01; help & same -0.01; help & one unsaid -0.11; help & differ -0.09",
};
