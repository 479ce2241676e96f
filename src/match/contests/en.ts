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

const CLAIMS =
  "(?:claim|charge|accusation|allegation|report|rumou?r|count|figure|number|toll|version|suggestion|account|assertion)s?";

/** Content that only points back at a claim, or begins by doing so: "this in writing: ...", "the accusation, saying ...". */
export const POINTS_BACK = new RegExp(
  `^(?:this|that|it|these|those|them|the ${CLAIMS})\\b(?! (?:ha[sd]|was|were|is|are|had)\\b)`,
  "i",
);

/** Content that names claims and passes judgement on them: "called reports that ... an insult". */
export const JUDGED_CLAIM = new RegExp(`^(?:the |these |those |such )?${CLAIMS} (?:that|of)\\b`, "i");

/** Cues of one who turns a claim down without "deny": the claim, or a word for it, is their object. */
export const DISMISSAL_CUES =
  /^(?:ha[sdve]+ )?(?:scoff|repudiat|refut|rebut|contest|disput|dismiss|ridicul|rebuff|wav(?:ed|es) (?:away|off|aside)|brush(?:ed|es) (?:aside|off)|shrug)/i;

/** What somebody calls a claim who denies it: "called that a pretext". */
export const UNTRUTHS =
  /^(?:an? |the |pure |sheer |utter )?(?:lies?|pretext|fabrication|invention|nonsense|rumou?r|slander|insult|propaganda|false|baseless|untrue|absurd|ridiculous|unfounded|fantasy|fiction|smear|distortion|exaggerat|cynical)/i;

/** A sentence, or the head of one, that turns a claim down and leaves it to the words that follow to say why: "The ministry contests this." */
export const TURNS_DOWN = new RegExp(
  `\\b(?:den(?:y|ies|ied)|contests?|contested|disputes?|disputed|rejects?|rejected|dismiss(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|repudiat(?:es|ed)|scoff(?:s|ed) at|(?:did|does|do) not accept|waved|brushed)\\s+(?:all |both )?(?:this|that|it|them|the ${CLAIMS}|(?:this|that|these|those) ${CLAIMS})(?: (?:away|aside|off))?[.:,;]?\\s*[“"'‘]?$`,
  "i",
);

/** Cues of an answer, which is a rival version where it negates. */
export const REPLY_CUES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|shot back|hit back)\b/i;

/** A version that begins by negating: "No truck passes here", "We are not hiding anybody". */
export const NEGATES =
  /^\W{0,2}(?:no|not|never|none|nobody|nothing)\b|^\W{0,2}(?:\w+ ){1,3}(?:not|never|no)\b|n[’']t\b/i;
