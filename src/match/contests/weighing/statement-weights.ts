/** The weight of no pair in particular. Made, as the table below, by `npm run train -- contests`; models/contests.card.md tells from what. */
export const BIAS = -0.27;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  rule: "no -0.9; denied 0.53; contrary 0.2",
  stand: "apart 0.09; overlap -0.06; inside -0.13; head -0.08",
  sentences: "one between -0.04; more -0.26; next 0.34; nested -0.26; same 0.05",
  paragraphs: "next -0.59; more -0.54; same 0.95",
  voice: "second unnamed -0.1; two 0.17; first unnamed -0.09; same -0.15",
  actA: "say 0.43; estimate -0.29; report -0.12; confirm 0.05; ask -0.07; believe -0.3; accuse 0.31; announce -0.03; promise -0.08; warn -0.04; order -0.03",
  actB: "estimate 0.26; report 0.06; say -0.02; confirm -0.01; deny 0.25; ask -0.15; believe -0.21; accuse 0.04; announce -0.16; promise -0.07; warn -0.17",
  modeA: "indirect 0.32; mixed 0.08; direct -0.58",
  asserted: "no -0.54; cue 0.24; lead 0.13",
  answer: "no -0.21; bare -0.1; told -0.05; otherwise 0.18",
  agrees: "no -0.04; yes -0.14",
  points: "yes 0.11; no -0.28",
  hollow: "none -0.42; no point -0.37; points 0.63",
  untrue: "no -0.42; short 0.24; lead 0.04; tail -0.03",
  between: "0 0.83; 1 -0.27; 2 -0.25; 3 -0.49",
  spoke: "no 0.17; yes -0.35",
  counts: "no -0.77; numbers -0.37; apart 0.22; same 0.29; clash 0.46",
  numbersA: "figure -0.72; no 0.42; number 0.13",
  numbersB: "no 0.28; figure -0.53; number 0.07",
  count: "yes 0.17; no -0.35",
  lengthA: "25 -0.85; 60 0.02; 120 0.26; more 0.4",
  clauseA: "no 0.15; yes -0.32",
  clauseB: "no -0.13; yes -0.04",
  dispute: "no 0.05; yes -0.23",
  "answer & sentences":
    "no & one between 0.28; no & more -0.05; no & next -0.25; no & nested -0.18; bare & more -0.32; bare & next 0.58; told & more -0.06; told & one between -0.01; told & next 0.09; bare & one between -0.44; no & same -0.01; otherwise & more 0.16; otherwise & one between 0.14; otherwise & next -0.08; bare & same 0.06; otherwise & nested -0.05; bare & nested 0.02; told & nested -0.06",
  "answer & voice":
    "no & second unnamed -0.12; no & two 0.03; no & first unnamed -0.02; told & two -0.02; no & same -0.1; otherwise & two 0.16; bare & first unnamed -0.09; bare & second unnamed 0.02; otherwise & same -0.03; bare & same -0.02; told & first unnamed -0.02",
  "answer & between":
    "no & 0 0.15; no & 1 0.02; no & 2 -0.14; no & 3 -0.24; bare & 2 -0.17; bare & 1 -0.35; bare & 0 0.61; told & 3 -0.03; told & 2 -0.02; told & 0 0.01; bare & 3 -0.19; otherwise & 2 0.07; otherwise & 1 0.06; otherwise & 0 0.07; otherwise & 3 -0.02",
  "answer & paragraphs":
    "no & next -0.52; no & more -0.36; no & same 0.67; bare & more -0.17; bare & same 0.24; bare & next -0.17; told & more -0.05; told & next -0.08; told & same 0.08; otherwise & more 0.04; otherwise & next 0.18; otherwise & same -0.04",
  "answer & spoke":
    "no & no 0.21; bare & no -0.07; no & yes -0.42; told & no -0.04; otherwise & no 0.07; otherwise & yes 0.11; told & yes -0.01; bare & yes -0.03",
  "answer & asserted":
    "no & no -0.38; bare & no -0.28; no & cue 0.12; told & no -0.05; bare & cue 0.11; no & lead 0.06; otherwise & no 0.17; bare & lead 0.08",
  "answer & stand":
    "no & apart -0.03; no & overlap -0.07; bare & apart -0.12; no & inside -0.07; told & apart 0.01; otherwise & apart 0.23; no & head -0.03; otherwise & inside -0.05; bare & inside 0.02",
  "hollow & sentences":
    "none & one between -0.47; none & more 0.25; none & nested -0.26; no point & next 0.05; points & more -0.33; points & one between 0.68; points & next 0.29; no point & more -0.18; no point & one between -0.22; no point & same -0.02; none & same 0.07",
  "counts & sentences":
    "no & one between -0.06; numbers & more -0.12; no & next 0.08; no & more -0.77; no & nested 0.01; numbers & next -0.08; apart & more 0.23; numbers & one between -0.1; numbers & nested -0.03; same & nested -0.19; same & next -0.03; apart & one between 0.09; apart & next -0.07; clash & next 0.45; numbers & same -0.04; same & more 0.44; apart & nested -0.02; same & one between 0.04; clash & same 0.1; no & same -0.01; clash & more -0.03; clash & one between -0.01; clash & nested -0.04; apart & same -0.01",
  "counts & voice":
    "no & second unnamed -0.12; numbers & two -0.43; no & first unnamed -0.12; no & two -0.43; numbers & second unnamed -0.02; apart & two 0.25; no & same -0.1; numbers & first unnamed 0.1; same & two 0.33; clash & two 0.46; same & same -0.03; clash & second unnamed 0.04; apart & first unnamed -0.03; numbers & same -0.02; clash & first unnamed -0.04",
  "counts & answer":
    "no & no -0.47; numbers & no -0.6; no & bare -0.06; apart & no 0.16; no & told -0.16; same & no 0.25; clash & no 0.45; apart & bare -0.02; same & otherwise 0.06; no & otherwise -0.08; numbers & told 0.13; clash & bare -0.01; numbers & otherwise 0.11; apart & otherwise 0.08",
  "untrue & sentences":
    "no & one between 0.17; no & more -0.11; no & next -0.23; no & nested -0.29; no & same 0.03; short & more -0.06; short & one between -0.14; short & next 0.41; long & more -0.08; long & one between -0.01; long & next 0.05; lead & nested -0.04; lead & more -0.02; lead & one between -0.02; lead & next 0.11; short & nested 0.03; long & nested 0.03; tail & one between -0.03",
  "actB & stand":
    "estimate & apart 0.28; report & apart 0.1; say & apart 0.1; confirm & apart 0.04; confirm & overlap -0.02; deny & apart 0.32; confirm & inside -0.04; ask & apart -0.08; say & inside -0.12; say & overlap -0.02; believe & apart -0.18; accuse & apart -0.11; believe & inside -0.03; announce & apart -0.13; promise & apart -0.07; report & inside 0.03; report & overlap -0.05; report & head -0.02; warn & apart -0.15; ask & inside -0.05; order & apart -0.05; order & inside -0.04; announce & overlap -0.02; say & head 0.02; order & overlap 0.09; announce & inside -0.01; accuse & inside 0.15; deny & head -0.08; ask & overlap -0.01",
  "stand & voice":
    "apart & second unnamed -0.09; apart & two 0.26; apart & first unnamed -0.08; overlap & two -0.03; inside & two -0.02; inside & same -0.1; head & same -0.04; head & two -0.04; inside & second unnamed -0.01; overlap & same -0.02",
  "rule & answer":
    "no & no -0.51; no & bare -0.38; denied & bare 0.28; no & told -0.01; denied & told -0.03; contrary & otherwise 0.17; denied & no 0.28; contrary & no 0.02",
  "rule & sentences":
    "no & one between 0.02; no & more -0.4; no & next -0.01; no & nested -0.51; denied & next 0.45; contrary & more 0.18; denied & nested 0.24; denied & one between -0.14; contrary & next -0.09; denied & same 0.03; contrary & one between 0.09; denied & more -0.05",
};
