/** The weight of no pair in particular. Made, as the table below, by `npm run train -- contests`; models/contests.card.md tells from what. */
export const BIAS = -0.28;

/** By attribute, or two of them, the weights of their values. */
export const WEIGHTS: Readonly<Record<string, string>> = {
  rule: "no -0.89; denied 0.5; contrary 0.2",
  stand: "apart 0.08; overlap -0.05; inside -0.15; head -0.08",
  sentences: "one between -0.09; more -0.25; next 0.31; nested -0.28; same 0.11",
  paragraphs: "next -0.56; more -0.62; same 0.98",
  voice: "second unnamed -0.09; two 0.2; first unnamed -0.14; same -0.16",
  actA: "say 0.51; estimate -0.35; report -0.02; confirm 0.01; deny -0.07; ask -0.11; believe -0.35; accuse 0.27; announce -0.05; promise -0.07; warn 0.06; order -0.01",
  actB: "estimate 0.25; report 0.08; say 0.05; confirm -0.02; deny 0.31; ask -0.14; believe -0.29; accuse -0.07; announce -0.16; promise -0.07; warn -0.21; order 0.06",
  modeA: "indirect 0.35; direct -0.55",
  asserted: "no -0.54; cue 0.22; lead 0.13",
  answer: "no -0.18; bare -0.15; told -0.03; otherwise 0.16",
  agrees: "no -0.06; yes -0.13",
  points: "yes 0.09; no -0.28",
  hollow: "none -0.4; no point -0.42; points 0.64",
  untrue: "no -0.41; short 0.17; long 0.03; lead 0.05; tail -0.04",
  between: "0 0.86; 1 -0.32; 2 -0.24; 3 -0.5",
  spoke: "no 0.16; yes -0.36",
  counts: "no -0.78; numbers -0.41; apart 0.22; same 0.25; clash 0.52",
  numbersA: "figure -0.68; no 0.41; number 0.07",
  numbersB: "no 0.2; figure -0.57; number 0.18",
  count: "yes 0.13; no -0.32",
  lengthA: "25 -0.91; 60 -0.06; 120 0.29; more 0.49",
  clauseA: "no 0.13; yes -0.33",
  clauseB: "no -0.18; yes -0.02",
  dispute: "no 0.03; yes -0.23",
  "answer & sentences":
    "no & one between 0.26; no & more 0.04; no & next -0.3; no & nested -0.19; bare & more -0.34; bare & next 0.56; told & more -0.08; told & next 0.09; bare & one between -0.43; no & same 0.01; otherwise & more 0.12; otherwise & one between 0.08; otherwise & next -0.04; bare & nested 0.01; bare & same 0.05; otherwise & nested -0.05; told & nested -0.05",
  "answer & voice":
    "no & second unnamed -0.11; no & two 0.07; no & first unnamed -0.04; bare & two -0.01; told & two -0.01; no & same -0.1; otherwise & two 0.15; bare & first unnamed -0.12; bare & second unnamed 0.02; bare & same -0.03; otherwise & same -0.03; told & first unnamed -0.02",
  "answer & between":
    "no & 0 0.18; no & 1 -0.02; no & 2 -0.11; no & 3 -0.23; bare & 2 -0.16; bare & 1 -0.37; bare & 0 0.58; told & 3 -0.04; told & 2 -0.02; told & 1 0.01; told & 0 0.01; bare & 3 -0.2; otherwise & 2 0.05; otherwise & 1 0.06; otherwise & 0 0.08; otherwise & 3 -0.03",
  "answer & paragraphs":
    "no & next -0.45; no & more -0.4; no & same 0.67; bare & more -0.19; bare & same 0.22; bare & next -0.17; told & more -0.05; told & next -0.09; told & same 0.11; otherwise & more 0.02; otherwise & next 0.15; otherwise & same -0.02",
  "answer & spoke":
    "no & no 0.19; bare & no -0.07; no & yes -0.37; told & no -0.02; otherwise & no 0.07; otherwise & yes 0.09; told & yes -0.01; bare & yes -0.07",
  "answer & asserted":
    "no & no -0.4; bare & no -0.3; no & cue 0.14; told & no -0.01; bare & cue 0.08; no & lead 0.09; otherwise & no 0.18; bare & lead 0.07; told & cue 0.02; otherwise & cue -0.02; told & lead -0.04",
  "answer & stand":
    "no & apart 0.01; no & overlap -0.07; bare & apart -0.16; no & inside -0.1; told & apart 0.02; otherwise & apart 0.21; no & head -0.03; otherwise & inside -0.05; bare & inside 0.02",
  "hollow & sentences":
    "none & one between -0.53; none & more 0.32; none & next -0.03; none & nested -0.28; no point & next 0.04; points & more -0.4; points & one between 0.73; points & next 0.31; no point & more -0.17; no point & one between -0.27; no point & same -0.02; none & same 0.13",
  "counts & sentences":
    "no & one between 0.02; numbers & more 0.01; no & next 0.17; no & more -0.94; numbers & next -0.18; apart & more 0.33; numbers & one between -0.16; numbers & nested -0.02; same & nested -0.19; same & next -0.02; apart & one between -0.01; apart & next -0.07; clash & next 0.41; numbers & same -0.06; same & more 0.41; apart & nested -0.01; same & one between 0.04; clash & same 0.21; no & same -0.03; clash & more -0.07; clash & one between 0.02; clash & nested -0.05; apart & same -0.03",
  "counts & voice":
    "no & second unnamed -0.1; numbers & two -0.45; no & first unnamed -0.16; no & two -0.42; numbers & second unnamed -0.03; apart & two 0.25; no & same -0.11; numbers & first unnamed 0.08; same & two 0.3; clash & two 0.52; same & same -0.03; clash & second unnamed 0.04; apart & first unnamed -0.03; numbers & same -0.01; clash & first unnamed -0.03",
  "counts & answer":
    "no & no -0.53; numbers & no -0.51; no & bare -0.07; apart & no 0.16; no & told -0.12; same & no 0.23; clash & no 0.48; apart & bare -0.02; same & otherwise 0.05; no & otherwise -0.06; numbers & told 0.1; numbers & bare -0.05; clash & bare -0.01; numbers & otherwise 0.05; apart & otherwise 0.07",
  "untrue & sentences":
    "no & one between 0.09; no & more -0.09; no & next -0.21; no & nested -0.3; no & same 0.09; short & more -0.07; short & one between -0.12; short & next 0.34; long & more -0.07; long & one between -0.01; long & next 0.08; lead & nested -0.03; short & nested 0.02; lead & more -0.02; lead & one between -0.02; lead & next 0.12; long & nested 0.03; tail & one between -0.02",
  "actB & stand":
    "estimate & apart 0.27; report & apart 0.12; say & apart 0.16; confirm & apart 0.03; confirm & overlap -0.01; deny & apart 0.38; confirm & inside -0.04; ask & apart -0.08; say & inside -0.11; say & overlap -0.01; believe & apart -0.26; accuse & apart -0.21; believe & inside -0.03; announce & apart -0.13; promise & apart -0.06; report & inside 0.03; report & overlap -0.05; report & head -0.01; warn & apart -0.17; ask & inside -0.05; order & apart 0.04; order & inside -0.05; announce & overlap -0.02; deny & head -0.08; say & head 0.01; order & overlap 0.07; announce & inside -0.01; accuse & inside 0.14; deny & inside 0.01; estimate & inside -0.01; ask & overlap -0.01",
  "stand & voice":
    "apart & second unnamed -0.08; apart & two 0.29; apart & first unnamed -0.13; overlap & two -0.03; inside & two -0.03; inside & same -0.1; head & same -0.05; head & two -0.03; inside & second unnamed -0.01; overlap & same -0.01",
  "rule & answer":
    "no & no -0.53; no & bare -0.4; denied & bare 0.25; no & told -0.01; denied & told -0.02; contrary & otherwise 0.11; no & otherwise 0.05; denied & no 0.27; contrary & no 0.09",
  "rule & sentences":
    "no & one between -0.04; no & more -0.37; no & next -0.04; no & nested -0.51; denied & next 0.37; no & same 0.06; contrary & more 0.16; denied & nested 0.23; denied & one between -0.1; contrary & next -0.02; denied & same 0.03; contrary & one between 0.04; denied & more -0.03",
};
