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

/** Content that only points back at a claim, or begins by doing so: "this in writing: ...", "the accusation, saying ..."; "it opened the gates" tells something. */
export const POINTS_BACK = new RegExp(
  `^(?:(?:this|that|it|these|those|them)(?=\\W*$|\\s*[,.:;–—]| (?:in|as|on|and|but|with|to|at|by|outright|flatly|strongly|firmly|categorically|again|too|and)\\b)|the ${CLAIMS}\\b(?! (?:ha[sd]|was|were|is|are|had)\\b))`,
  "i",
);

/** Words between a cue and a quotation that point back: "denied it in a blunt manner: ...". */
export const POINTS_AFTER_CUE = new RegExp(
  `^\\s*(?:this|that(?=\\s*[,.:;]|\\s+[\\w“"])|it|these|those|them|all this|(?:the|this|that|such) ${CLAIMS})\\b`,
  "i",
);

/** Content that calls a claim by a name and judges it: "the accusation vile", "the figure an exaggeration". */
export const JUDGES = new RegExp(`^(?:the|this|that|such) ${CLAIMS} (?:an? )?[\\p{L}-]+$`, "iu");

/** Content that is nothing but a verdict on what was said: "This is a lie". */
export const VERDICT =
  /^\W*(?:this|that|it|these|those|which|all (?:this|that)|they)(?: is| was| are| were|['’]s|['’]re)(?: all| simply| just| pure| nothing but| not)*(?: an?)?(?: \w+ly)? (?:lies?|pretext|fabrications?|inventions?|nonsense|rumou?rs?|slander|propaganda|false|baseless|untrue|true|absurd|ridiculous|unfounded|wrong|inflated|exaggerated)\b/i;

/** Cues that deny: what else is held for a denial ("withdrew", "excluded") tells of no claim. */
export const DENIES =
  /\b(?:den(?:y|ie[sd]|ying)|reject|refut|rebut|disput|dismiss|contradict|repudiat|contest|deni)/i;

/** Words that ask for the reason of what is taken as a fact. */
export const ASKS_WHY = /\bwhy\b/i;

/** Cues that turn down a request and no claim: "refused to use the word". */
export const REFUSES = /^(?:ha[sdve]+ )?(?:refus|declin)/i;

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
  `\\b(?:den(?:y|ies|ied)|contests?|contested|disputes?|disputed|rejects?|rejected|dismiss(?:es|ed)|refut(?:es|ed)|rebut(?:s|ted)|repudiat(?:es|ed)|scoff(?:s|ed) at|(?:did|does|do) not accept|waved|brushed)\\s+(?:all |both )?(?:this|that|it|them|the ${CLAIMS}|(?:this|that|these|those) ${CLAIMS})(?: (?:away|aside|off))?(?:[.:,;] ?(?:[\\w’']{1,20} ){0,3})?\\s*[“"'‘]?$`,
  "i",
);

/** Cues of an answer, which is a rival version where it negates. */
export const REPLY_CUES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|shot back|hit back)\b/i;

/** Words that negate, anywhere. */
export const NEGATIVE = /\b(?:no|not|never|none|nobody|nothing|without)\b|n[’']t\b/i;

/** A version that negates within its first words: "No truck passes here", "The airfield never changed hands". */
export const NEGATES =
  /^\W{0,2}(?:no|not|never|none|nobody|nothing)\b|^\W{0,2}(?:[\w’']+ ){1,3}(?:not|never|no|nobody|nothing)\b|^\W{0,2}(?:[\w’']+ ){0,3}\w+n[’']t\b/i;
