/** The weight of no pair in particular. Made, as the table below, by `npm run train -- contests`; models/contests.card.md tells from what. */
export const BIAS = -0.27;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  rule: "no -0.78; denied 0.45; contrary 0.2",
  stand: "apart 0.12; overlap -0.02; inside -0.08; head -0.15",
  sentences: "one between -0.06; more -0.16; next 0.29; nested -0.24; same 0.04",
  paragraphs: "next -0.49; more -0.53; same 0.9",
  voice: "second unnamed 0.05; two -0.02; first unnamed -0.02; same -0.14",
  actA: "say 0.29; estimate -0.19; report -0.07; confirm -0.05; deny -0.11; ask -0.12; believe -0.15; accuse 0.26; announce 0.15; promise -0.05; warn -0.05; order -0.05",
  actB: "estimate 0.11; report 0.1; say -0.02; confirm -0.05; deny 0.24; ask -0.17; believe -0.03; accuse -0.09; announce -0.12; promise -0.04; warn -0.14; order 0.08",
  modeA: "indirect 0.37; mixed 0.15; direct -0.64",
  asserted: "no -0.57; cue 0.29; lead 0.16",
  answer: "no -0.17; bare -0.05; told -0.07; otherwise 0.16",
  agrees: "no 0.14; yes -0.26",
  points: "yes 0.17; no -0.29",
  hollow: "none -0.41; no point -0.2; points 0.48",
  untrue: "no -0.48; short 0.24; long 0.17; tail -0.04",
  between: "0 0.83; 1 -0.24; 2 -0.16; 3 -0.55",
  spoke: "no 0.2; yes -0.32",
  counts: "no -0.67; numbers -0.43; apart 0.34; same 0.21; clash 0.42",
  numbersA: "figure -0.53; no 0.42; number -0.01",
  numbersB: "no 0.24; figure -0.51; number 0.15",
  count: "yes 0.29; no -0.41",
  lengthA: "25 -0.87; 120 0.17; more 0.57",
  clauseA: "no 0.03; yes -0.16",
  clauseB: "no -0.14; yes 0.01",
  dispute: "no 0.05; yes -0.18",
  "answer & sentences":
    "no & one between 0.15; no & more 0.03; no & next -0.12; no & nested -0.18; bare & more -0.35; bare & next 0.4; told & more -0.07; told & one between 0.03; told & next 0.03; bare & one between -0.21; no & same -0.04; otherwise & more 0.23; otherwise & one between -0.02; otherwise & next -0.02; bare & same 0.08; otherwise & nested -0.03; bare & nested 0.03",
  "answer & voice":
    "no & second unnamed 0.04; no & two -0.1; no & first unnamed -0.02; bare & two -0.01; told & two -0.03; no & same -0.09; otherwise & two 0.12; bare & first unnamed -0.02; bare & same -0.03; bare & second unnamed 0.01; told & first unnamed -0.04",
  "answer & between":
    "no & 0 0.24; no & 1 -0.07; no & 2 -0.06; no & 3 -0.27; bare & 2 -0.18; bare & 1 -0.25; bare & 0 0.59; told & 3 -0.03; told & 2 -0.02; told & 1 0.04; told & 0 -0.05; bare & 3 -0.21; otherwise & 2 0.1; otherwise & 1 0.05; otherwise & 0 0.05; otherwise & 3 -0.04",
  "answer & paragraphs":
    "no & next -0.33; no & more -0.38; no & same 0.54; bare & more -0.15; bare & same 0.32; bare & next -0.22; told & more -0.05; told & next -0.08; told & same 0.06; otherwise & more 0.05; otherwise & next 0.13; otherwise & same -0.02",
  "answer & spoke":
    "no & no 0.17; bare & no -0.01; no & yes -0.34; told & no -0.05; otherwise & no 0.08; otherwise & yes 0.08; told & yes -0.02; bare & yes -0.04",
  "answer & asserted":
    "no & no -0.39; bare & no -0.24; no & cue 0.15; told & no -0.08; bare & cue 0.1; no & lead 0.07; otherwise & no 0.14; bare & lead 0.09; told & cue 0.01",
  "answer & stand":
    "no & apart 0.01; no & overlap -0.04; bare & apart -0.08; no & inside -0.06; told & apart -0.01; otherwise & apart 0.19; no & head -0.09; otherwise & inside -0.03; bare & inside 0.01",
  "hollow & sentences":
    "none & one between -0.43; none & more 0.25; none & next -0.07; none & nested -0.24; no point & next 0.17; points & more -0.28; points & one between 0.58; points & next 0.19; no point & more -0.13; no point & one between -0.2; no point & same -0.04; none & same 0.08",
  "counts & sentences":
    "no & one between -0.08; numbers & more -0.09; no & next 0.07; no & more -0.68; no & nested -0.01; numbers & next -0.2; apart & more 0.38; numbers & one between -0.1; same & nested -0.09; clash & more -0.08; apart & one between 0.1; same & next 0.02; apart & next -0.02; clash & next 0.42; numbers & same -0.02; same & more 0.3; apart & nested -0.04; clash & nested -0.07; no & same 0.04; same & one between -0.03; apart & same -0.07; numbers & nested -0.02; clash & same 0.09; clash & one between 0.05",
  "counts & voice":
    "no & second unnamed -0.16; numbers & two -0.54; no & first unnamed -0.15; no & two -0.24; numbers & second unnamed -0.05; apart & two 0.21; no & same -0.11; numbers & first unnamed 0.17; same & two 0.24; clash & two 0.32; clash & same -0.02; clash & second unnamed 0.14; apart & second unnamed 0.13; same & second unnamed -0.01; numbers & same -0.01",
  "counts & answer":
    "no & no -0.52; numbers & no -0.45; no & bare 0.01; apart & no 0.25; no & told -0.06; same & no 0.13; clash & no 0.43; apart & bare 0.01; same & otherwise 0.08; no & otherwise -0.1; numbers & bare -0.07; numbers & otherwise 0.09; apart & otherwise 0.09",
  "untrue & sentences":
    "no & one between 0.07; no & more 0.02; no & next -0.3; no & nested -0.31; no & same 0.03; short & more -0.07; short & one between -0.07; short & next 0.3; lead & more -0.02; lead & nested -0.06; lead & one between -0.01; long & more -0.08; long & one between -0.01; long & next 0.2; short & nested 0.08; lead & next 0.09; long & nested 0.05; tail & one between -0.04",
  "actB & stand":
    "estimate & apart 0.12; report & apart 0.09; say & apart 0.19; confirm & apart -0.01; deny & apart 0.27; confirm & inside -0.03; ask & apart -0.09; say & inside -0.14; say & overlap -0.02; believe & apart 0.01; accuse & apart -0.16; believe & inside -0.04; announce & apart -0.14; say & head -0.04; promise & apart -0.04; report & inside 0.05; report & overlap -0.02; report & head -0.02; warn & apart -0.1; ask & inside -0.07; accuse & inside 0.08; announce & inside 0.06; deny & head -0.07; order & apart -0.04; announce & overlap -0.04; order & overlap 0.14",
  "stand & voice":
    "apart & second unnamed 0.09; apart & two 0.03; inside & two 0.08; inside & same -0.12; head & same -0.02; head & two -0.12; inside & second unnamed -0.03",
  "rule & answer":
    "no & no -0.37; no & bare -0.25; denied & bare 0.2; no & told -0.07; contrary & otherwise 0.25; no & otherwise -0.09; denied & no 0.24; contrary & no -0.05",
  "rule & sentences":
    "no & one between -0.04; no & more -0.33; no & next 0.07; no & nested -0.43; denied & next 0.37; no & same -0.05; contrary & more 0.24; denied & nested 0.19; denied & one between -0.07; denied & same 0.04; contrary & next -0.15; contrary & one between 0.06; denied & more -0.07",
};
