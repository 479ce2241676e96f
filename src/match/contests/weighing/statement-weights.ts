/** The weight of no pair in particular. Made, as the table below, by `npm run train -- contests`; models/contests.card.md tells from what. */
export const BIAS = -0.28;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  rule: "no -0.85; denied 0.48; contrary 0.16",
  stand: "apart 0.07; overlap -0.08; inside -0.13; head -0.08",
  sentences: "one between -0.06; more -0.24; next 0.3; nested -0.28; same 0.07",
  paragraphs: "next -0.59; more -0.63; same 1",
  voice: "second unnamed -0.13; two 0.21; first unnamed -0.14; same -0.15",
  actA: "say 0.48; estimate -0.37; report 0.02; confirm 0.04; deny -0.09; ask -0.15; believe -0.31; accuse 0.23; announce -0.06; promise -0.08; warn 0.02; order 0.06",
  actB: "estimate 0.28; report 0.16; say 0.01; confirm 0.05; deny 0.34; ask -0.2; believe -0.3; accuse -0.11; announce -0.14; promise -0.08; warn -0.24; order 0.01",
  modeA: "indirect 0.37; mixed 0.11; direct -0.7",
  asserted: "no -0.55; cue 0.15; lead 0.2",
  answer: "no -0.2; bare -0.15; told -0.02; otherwise 0.16",
  agrees: "no -0.03; yes -0.18",
  points: "yes 0.08; no -0.29",
  hollow: "none -0.39; no point -0.43; points 0.62",
  untrue: "no -0.4; short 0.17; tail -0.03; long 0.02; lead 0.04",
  between: "0 0.85; 1 -0.32; 2 -0.2; 3 -0.54",
  spoke: "no 0.15; yes -0.36",
  counts: "no -0.81; numbers -0.51; apart 0.28; same 0.26; clash 0.58",
  numbersA: "figure -0.77; no 0.48; number 0.07",
  numbersB: "no 0.31; figure -0.64; number 0.11",
  count: "yes 0.1; no -0.31",
  lengthA: "25 -0.94; 60 -0.09; 120 0.26; more 0.56",
  clauseA: "no 0.15; yes -0.35",
  clauseB: "no -0.15; yes -0.06",
  dispute: "no 0.02; yes -0.22",
  "answer & sentences":
    "no & one between 0.24; no & more 0.07; no & next -0.3; no & nested -0.19; bare & more -0.37; bare & next 0.54; told & more -0.05; told & next 0.08; bare & one between -0.36; no & same -0.01; otherwise & more 0.11; otherwise & one between 0.07; otherwise & next -0.02; bare & same 0.04; otherwise & nested -0.04; told & nested -0.05",
  "answer & voice":
    "no & second unnamed -0.14; no & two 0.12; no & first unnamed -0.08; bare & two -0.05; told & two -0.02; no & same -0.09; otherwise & two 0.15; bare & first unnamed -0.09; bare & second unnamed 0.02; bare & same -0.04; otherwise & same -0.02",
  "answer & between":
    "no & 0 0.15; no & 1 -0.04; no & 2 -0.06; no & 3 -0.25; bare & 2 -0.17; bare & 1 -0.33; bare & 0 0.57; told & 3 -0.04; told & 2 -0.02; told & 1 0.01; told & 0 0.04; bare & 3 -0.22; otherwise & 2 0.04; otherwise & 1 0.05; otherwise & 0 0.09; otherwise & 3 -0.03",
  "answer & paragraphs":
    "no & next -0.43; no & more -0.4; no & same 0.64; bare & more -0.22; bare & same 0.27; bare & next -0.2; told & more -0.02; told & next -0.09; told & same 0.09; otherwise & more 0.02; otherwise & next 0.14",
  "answer & spoke":
    "no & no 0.21; bare & no -0.08; no & yes -0.4; told & no -0.05; otherwise & no 0.07; otherwise & yes 0.09; told & yes 0.02; bare & yes -0.07",
  "answer & asserted":
    "no & no -0.4; bare & no -0.3; no & cue 0.08; told & no -0.03; bare & cue 0.07; no & lead 0.12; otherwise & no 0.17; bare & lead 0.07; told & cue 0.01; otherwise & cue -0.01",
  "answer & stand":
    "no & apart -0.01; no & overlap -0.08; bare & apart -0.15; no & inside -0.08; told & apart 0.03; otherwise & apart 0.2; no & head -0.03; bare & inside 0.01; otherwise & inside -0.04",
  "hollow & sentences":
    "none & one between -0.5; none & more 0.35; none & next -0.05; none & nested -0.28; no point & next 0.06; points & more -0.39; points & one between 0.72; points & next 0.29; no point & more -0.2; no point & one between -0.26; no point & same -0.02; none & same 0.09",
  "counts & sentences":
    "no & one between -0.03; numbers & more -0.13; no & next 0.19; no & more -0.92; no & nested 0.01; numbers & next -0.17; apart & more 0.47; numbers & one between -0.13; numbers & nested -0.02; same & nested -0.19; same & next 0.06; apart & one between 0.03; apart & next -0.19; clash & next 0.41; numbers & same -0.05; same & more 0.36; apart & nested -0.02; clash & more -0.02; clash & same 0.2; no & same -0.07; same & one between 0.03; clash & one between 0.04; apart & same -0.02; clash & nested -0.06; same & same 0.01",
  "counts & voice":
    "no & second unnamed -0.13; numbers & two -0.54; no & first unnamed -0.16; no & two -0.44; numbers & second unnamed -0.03; apart & two 0.32; no & same -0.08; numbers & first unnamed 0.07; same & two 0.31; clash & two 0.56; same & same -0.05; apart & second unnamed -0.01; apart & first unnamed -0.02; clash & second unnamed 0.04; numbers & same -0.01; clash & first unnamed -0.02; apart & same -0.01",
  "counts & answer":
    "no & no -0.59; numbers & no -0.6; no & bare -0.08; apart & no 0.22; no & told -0.1; same & no 0.23; clash & no 0.54; same & otherwise 0.04; no & otherwise -0.05; numbers & told 0.09; numbers & bare -0.06; clash & bare -0.01; numbers & otherwise 0.06; apart & otherwise 0.06",
  "untrue & sentences":
    "no & one between 0.07; no & more -0.07; no & next -0.18; no & nested -0.28; no & same 0.06; short & more -0.08; short & one between -0.11; short & next 0.34; tail & more -0.01; tail & one between 0.01; tail & next -0.03; long & more -0.07; long & one between -0.01; long & next 0.07; lead & nested -0.03; lead & more -0.02; lead & one between -0.01; lead & next 0.1; long & nested 0.02",
  "actB & stand":
    "estimate & apart 0.3; report & apart 0.13; say & apart 0.17; confirm & apart 0.04; confirm & overlap -0.02; deny & apart 0.41; confirm & inside 0.03; ask & apart -0.13; say & inside -0.15; say & overlap -0.02; believe & apart -0.27; accuse & apart -0.22; believe & inside -0.03; announce & apart -0.11; promise & apart -0.07; report & inside 0.09; report & overlap -0.05; warn & apart -0.2; ask & inside -0.06; announce & inside -0.01; order & apart 0.02; order & inside -0.07; announce & overlap -0.02; deny & head -0.07; say & head 0.01; order & overlap 0.06; accuse & inside 0.12; estimate & inside -0.01; ask & overlap -0.01",
  "stand & voice":
    "apart & second unnamed -0.11; apart & two 0.31; apart & first unnamed -0.13; overlap & two -0.05; inside & two -0.02; inside & same -0.09; head & same -0.05; inside & second unnamed -0.02; overlap & same -0.02; head & two -0.03",
  "rule & answer":
    "no & no -0.49; no & bare -0.4; denied & bare 0.25; denied & told -0.02; contrary & otherwise 0.12; no & otherwise 0.04; denied & no 0.25; contrary & no 0.05",
  "rule & sentences":
    "no & one between -0.01; no & more -0.34; no & next -0.02; no & nested -0.5; denied & next 0.36; no & same 0.02; contrary & more 0.14; denied & nested 0.21; denied & one between -0.09; contrary & next -0.04; denied & same 0.03; contrary & one between 0.04; denied & more -0.03",
};
