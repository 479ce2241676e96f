/** Words that stand for what is denied without telling it: "denied this", "rejected the accusation", "disputes the count". */
export const POINTERS: ReadonlySet<string> = new Set(
  `this that it them these those which so claim claims accusation accusations allegation allegations charge charges report reports
  statement statements count counts figure figures toll number numbers version suggestion idea reading account`.split(
    /\s+/,
  ),
);

/** Cues of one who holds on to a rival version in the face of another's. */
export const CONTRARY_CUES: ReadonlySet<string> = new Set(
  "insist insists insisted maintain maintains maintained counter counters countered retort retorts retorted contradict contradicts contradicted".split(
    " ",
  ),
);

/** Words that set one voice against another inside a sentence. */
export const CONTRAST = /\b(?:while|whereas|but|although|though)\b/i;
