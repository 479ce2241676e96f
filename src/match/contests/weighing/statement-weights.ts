/** The weight of no pair in particular. Made, as the table below, by `npm run train -- contests`; models/contests.card.md tells from what. */
export const BIAS = -0.27;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  rule: "no -0.8; denied 0.44; contrary 0.23",
  stand: "apart 0.1; overlap -0.03; inside -0.05; head -0.15",
  sentences: "one between -0.04; more -0.2; next 0.3; nested -0.24; same 0.04",
  paragraphs: "next -0.49; more -0.55; same 0.9",
  voice: "second unnamed -0.04; two 0.11; first unnamed -0.01; same -0.19",
  actA: "say 0.37; estimate -0.27; report -0.08; confirm -0.01; deny -0.13; ask -0.02; believe -0.1; accuse 0.24; announce 0.05; promise -0.07; warn -0.03; order -0.08",
  actB: "estimate 0.07; report 0.06; say -0.02; confirm 0.02; deny 0.28; ask -0.15; believe -0.08; accuse -0.06; announce -0.15; promise -0.05; warn -0.14; order 0.07",
  modeA: "indirect 0.26; mixed 0.15; direct -0.55",
  asserted: "no -0.58; cue 0.31; lead 0.14",
  answer: "no -0.19; bare -0.07; told -0.04; otherwise 0.16",
  agrees: "no 0.19; yes -0.32",
  points: "yes 0.13; no -0.27",
  hollow: "none -0.39; no point -0.26; points 0.51",
  untrue: "no -0.46; short 0.32; long 0.05; tail -0.04",
  between: "0 0.86; 1 -0.24; 2 -0.21; 3 -0.55",
  spoke: "no 0.14; yes -0.28",
  counts: "no -0.73; numbers -0.35; apart 0.33; same 0.2; clash 0.41",
  numbersA: "figure -0.57; no 0.5; number -0.06",
  numbersB: "no 0.25; figure -0.65; number 0.27",
  count: "yes 0.29; no -0.43",
  lengthA: "25 -0.96; 60 0.02; 120 0.2; more 0.61",
  clauseA: "no 0.1; yes -0.24",
  clauseB: "no -0.11; yes -0.02",
  dispute: "no 0.09; yes -0.22",
  "answer & sentences":
    "no & one between 0.16; no & more 0.01; no & next -0.18; no & nested -0.15; bare & more -0.32; bare & next 0.42; told & more -0.09; told & next 0.13; bare & one between -0.25; no & same -0.03; otherwise & more 0.2; otherwise & one between 0.05; otherwise & next -0.06; bare & same 0.07; otherwise & nested -0.03; bare & nested 0.01",
  "answer & voice":
    "no & second unnamed -0.06; bare & two -0.03; told & two 0.01; no & same -0.13; otherwise & two 0.13; bare & first unnamed -0.02; otherwise & first unnamed 0.05; otherwise & same -0.02; bare & same -0.04; told & first unnamed -0.05; bare & second unnamed 0.02",
  "answer & between":
    "no & 0 0.16; no & 1 0.01; no & 2 -0.09; no & 3 -0.27; bare & 2 -0.19; bare & 1 -0.28; bare & 0 0.6; told & 3 -0.05; told & 2 -0.03; told & 1 0.01; told & 0 0.03; bare & 3 -0.2; otherwise & 2 0.1; otherwise & 1 0.02; otherwise & 0 0.07; otherwise & 3 -0.03",
  "answer & paragraphs":
    "no & next -0.32; no & more -0.39; no & same 0.52; bare & more -0.15; bare & same 0.29; bare & next -0.21; told & more -0.05; told & next -0.11; told & same 0.13; otherwise & more 0.05; otherwise & next 0.15; otherwise & same -0.04",
  "answer & spoke":
    "no & no 0.14; bare & no -0.03; no & yes -0.33; told & no -0.02; otherwise & no 0.05; otherwise & yes 0.11; told & yes -0.02; bare & yes -0.04",
  "answer & asserted":
    "no & no -0.42; bare & no -0.27; no & cue 0.17; told & no -0.04; bare & cue 0.11; no & lead 0.05; otherwise & no 0.14; bare & lead 0.09; told & cue 0.01",
  "answer & stand":
    "no & apart -0.04; no & overlap -0.05; bare & apart -0.08; no & inside -0.03; told & apart 0.03; otherwise & apart 0.19; no & head -0.07; otherwise & inside -0.03; bare & inside 0.01",
  "hollow & sentences":
    "none & one between -0.44; none & more 0.22; none & next -0.01; none & nested -0.24; no point & next 0.13; points & more -0.27; points & one between 0.6; points & next 0.19; no point & more -0.15; no point & one between -0.21; no point & same -0.03; none & same 0.07",
  "counts & sentences":
    "no & one between -0.03; numbers & more -0.11; no & next 0.01; no & more -0.7; no & nested -0.05; numbers & next -0.05; apart & more 0.36; numbers & one between -0.14; same & nested -0.08; clash & more -0.05; same & next 0.03; apart & one between 0.12; apart & next -0.06; clash & next 0.37; numbers & same -0.02; same & more 0.29; apart & nested -0.03; no & same 0.04; numbers & nested -0.02; clash & same 0.09; clash & nested -0.06; same & one between -0.05; apart & same -0.06; clash & one between 0.06",
  "counts & voice":
    "no & second unnamed -0.11; numbers & two -0.47; no & first unnamed -0.08; no & two -0.36; numbers & second unnamed -0.03; apart & two 0.37; no & same -0.18; numbers & first unnamed 0.16; same & two 0.21; apart & first unnamed -0.03; clash & first unnamed -0.05; same & same 0.01; clash & two 0.36; clash & second unnamed 0.1; clash & same -0.01; numbers & same -0.01",
  "counts & answer":
    "no & no -0.46; numbers & no -0.51; apart & no 0.25; no & told -0.19; same & no 0.12; clash & no 0.41; apart & bare 0.01; same & otherwise 0.08; no & otherwise -0.08; numbers & told 0.15; numbers & bare -0.07; numbers & otherwise 0.08; apart & otherwise 0.08",
  "untrue & sentences":
    "no & one between 0.11; no & more -0.03; no & next -0.28; no & nested -0.3; no & same 0.03; short & more -0.08; short & one between -0.09; short & next 0.44; long & more -0.08; long & next 0.07; lead & nested -0.04; lead & more -0.02; long & one between -0.01; lead & next 0.07; lead & one between -0.01; short & nested 0.05; tail & one between -0.03; long & nested 0.05",
  "actB & stand":
    "estimate & apart 0.08; report & apart 0.06; say & apart 0.14; confirm & apart 0.07; deny & apart 0.34; confirm & inside -0.04; ask & apart -0.06; say & inside -0.11; say & overlap -0.02; believe & apart -0.04; accuse & apart -0.14; believe & inside -0.03; announce & apart -0.16; promise & apart -0.05; report & inside 0.05; report & overlap -0.03; report & head -0.02; warn & apart -0.1; ask & inside -0.08; announce & overlap -0.04; order & apart -0.04; say & head -0.03; order & overlap 0.12; announce & inside 0.05; accuse & inside 0.08; deny & head -0.09",
  "stand & voice":
    "apart & second unnamed -0.01; apart & two 0.11; overlap & two 0.05; inside & two 0.07; inside & same -0.1; head & same -0.04; head & two -0.11; overlap & same -0.06; inside & second unnamed -0.02",
  "rule & answer":
    "no & no -0.39; no & bare -0.3; denied & bare 0.23; no & told -0.01; denied & told -0.02; contrary & otherwise 0.25; no & otherwise -0.09; denied & no 0.23; contrary & no -0.02",
  "rule & sentences":
    "no & one between -0.09; no & more -0.37; no & next 0.1; no & nested -0.4; denied & next 0.36; no & same -0.03; contrary & more 0.23; denied & nested 0.16; contrary & next -0.15; denied & one between -0.06; denied & same 0.03; contrary & one between 0.11; denied & more -0.06",
};
