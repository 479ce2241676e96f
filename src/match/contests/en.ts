/** Words that stand for what is denied without telling it: "denied this", "disputes the count". */
export const POINTERS: ReadonlySet<string> = new Set(
  `this that it them these those which so claim claims accusation accusations allegation allegations charge charges report reports
  statement statements count counts figure figures toll number numbers version suggestion idea reading account`.split(
    /\s+/,
  ),
);

const CLAIMS =
  "(?:claim|charge|accusation|allegation|report|rumou?r|count|figure|number|toll|version|suggestion|account|assertion|critici[sz]m|complaint|insinuation)s?";

/** Content that only points back at a claim, or begins by doing so: "this in a letter", "the charge, saying ..."; "it opened the sluice" tells something. */
export const POINTS_BACK = new RegExp(
  `^(?:(?:this|that|it|these|those|them)(?=\\W*$|\\s*[,.:;–—]| (?:in|as|on|and|but|with|to|at|by|outright|flatly|strongly|firmly|categorically|again|too|and)\\b)|the ${CLAIMS}\\b(?! (?:that|of|about|ha[sd]|was|were|is|are|had)\\b))`,
  "i",
);

/** A clause of denial that points at what it denies: "denied it", "rejects the latest figure", "which she denies", "brushed that aside". */
export const POINTED_AT = new RegExp(
  `^(?:\\w+ ){0,5}(?:this|that|it|these|those|them|otherwise|differ)\\b|\\b${CLAIMS}\\b|\\b(?:guilt|responsibility|involvement|wrongdoing|blame|complicity|culpability|liability|role|part|hand|knowledge|links?|participation)\\b`,
  "i",
);

/** Content that calls a claim by a name and judges it: "the charge absurd", "the figure an invention". */
export const JUDGES = new RegExp(`^(?:the|this|that|such) ${CLAIMS} (?:an? )?[\\p{L}-]+$`, "iu");

const UNTRUE =
  "(?:lies?|pretext|fabrications?|fabricated|inventions?|invented|made up|nonsense|rumou?rs?|slander|propaganda|false|baseless|groundless|untrue|absurd|ridiculous|unfounded|unfair|wrong|incorrect|inaccurate|misleading|inflated|exaggerated|fiction|fantasy|fake|hoax|insult|slander|smear|farce|theatre|speculation|preposterous|ludicrous|outrageous|vile|not (?:true|so|the case|correct|right|what happened))";

/** Content that is nothing but a verdict on what was said: "This is a lie". */
export const VERDICT = new RegExp(
  `^\\W*(?:(?:this|that|it|these|those|which|all (?:this|that)|they|the ${CLAIMS}(?: \\w+){0,5})(?: is| was| are| were|['’]s|['’]re)(?: all| simply| just| pure| nothing but| quite)* ["“]?(?:an? )?(?:\\w+ly )?${UNTRUE}|there (?:is|was) (?:no|not a \\w+ of) (?:truth|substance|basis)|no(?:thing)? (?:such|of the (?:kind|sort))|not (?:so|true)\\b|(?:an? |the |pure |sheer |utter )?(?:\\w+ )?(?:untrue|false|nonsense|lies?|rubbish|absurd|fabrications?|inventions?|slander|propaganda|hogwash|hoax)[\\s.,!”"]*$|(?:untrue|false|nonsense|lies|rubbish|absurd)\\b)`,
  "i",
);

/** A verdict of the report's own, which leaves the reason to the words of another behind it: "This is false. ‘The doors were open,’ ...". */
export const VERDICT_BEFORE = new RegExp(
  `(?:^|(?<=[.!?]["”]? ))(?:(?:this|that|it|which|the ${CLAIMS})(?: is| was|['’]s)(?: simply| quite)?(?: an?)?(?: \\w+ly)? ${UNTRUE}|not (?:so|true)|there (?:is|was) no (?:truth|substance) in (?:this|that|it|the ${CLAIMS}))[^.!?:"“]{0,60}[.:,]\\s*["“'‘]?$|["“](?:an? )?(?:\\w+ )?${UNTRUE}[,.!]["”][^.!?"“”]{0,90}[:,]\\s*["“]$`,
  "i",
);

/** Words that announce another version, before it or at its head: "say otherwise", "gives a smaller number", "tells a different story". */
export const OTHERWISE =
  /\b(?:(?:say|says|said|claims?|claimed|suggests?|suggested|shows?|showed|think|thinks|thought|sees? it|saw it|tells? it|told it|puts? it|remembers? it) (?:otherwise|differently|the (?:opposite|contrary|reverse))|(?:tell|tells|told|give|gives|gave|ha[sd]|have|offers?|offered|paints?|painted|present|presents|presented|kept|keeps?|reach|reaches|reached|came? to|comes to|arrives? at|arrived at)(?: \w+)? (?:an?|another|its|their|his|her|quite another)(?: \w+){0,2}? ?(?:different|other|contrary|conflicting|rival|own|lower|higher|smaller|larger|bigger|grimmer|darker|greater|another)(?: \w+)? (?:story|stories|account|version|picture|figure|number|toll|tally|count|sum|total|explanation|view|tale|reading|answer)|another (?:story|account|version|figure|number|toll|tally|count|explanation)|beg(?:s|ged)? to differ|disagrees?\b(?! (?:with|on|over|about))|disagreed\b(?! (?:with|on|over|about)))/i;

/** Cues of one who holds on to a rival version in the face of another's. */
export const CONTRARY_CUES =
  /^(?:insist|maintain|counter|retort|contradict|repl[yi]|respond|contend|hold|stress|swear|swore|argue|rejoin)/i;

/** Words that set one voice against another inside a sentence. */
export const CONTRAST = /\b(?:while|whereas|but|although|though|yet)\b/i;

/** Cues of what is put as a mere claim. */
export const DOUBTED_CUES =
  /^(?:ha[sdve]+ )?(?:claim|assert|alleg|insist|maintain|contend|boast|accus|charg|blam|suggest|purport|swear|swore|hold|held|declar|promis|retort|counter|warn)/i;

/** How a clause of denial goes on that tells what it denies: "denied on Monday that the gate was open", "denies having opened it". */
export const TELLS = new RegExp(
  `^(?: (?:on|in) \\w+| again| also| \\w+ly)* (?:that (?!(?:in|on|as|and|but|to|at)\\b|(?:\\w+ )?${CLAIMS}\\b)\\w|having |any |(?:the |such |all |any )?(?:\\w+ ){0,2}${CLAIMS} (?:that|of) )`,
  "i",
);

/** Cues that deny: what else is held for a denial ("withdrew", "excluded") tells of no claim. */
export const DENIES =
  /\b(?:den(?:y|ie[sd]|ying)|reject|refut|rebut|disput|dismiss|contradict|repudiat|contest|deni|disown|disavow)/i;

/** Words that ask for the reason of what is taken as a fact. */
export const ASKS_WHY = /\bwhy\b/i;

/** Cues that turn down a request and no claim: "refused to open". */
export const REFUSES =
  /^(?:ha[sdve]+ )?(?:refus\w+|declin\w+)(?! to (?:accept|believe|recogni[sz]e|credit))/i;

/** Content that names claims and tells them: "called reports that ... a disgrace". */
export const JUDGED_CLAIM = new RegExp(
  `^(?:the |these |those |such |all |any )?${CLAIMS} (?:that|of|about)\\b`,
  "i",
);

/** Cues of one who turns a claim down without "deny": the claim, or a word for it, is their object. */
export const DISMISSAL_CUES =
  /^(?:ha[sdve]+ )?(?:scoff|repudiat|refut|rebut|contest|disput|dismiss|ridicul|rebuff|deride|derides|derided|mock|wav(?:ed|es) (?:away|off|aside)|brush(?:ed|es) (?:aside|off)|shrug)/i;

/** Cues that give a name to what was said: "called", "branded". */
export const CALLS =
  /^(?:ha[sdve]+ )?(?:call(?:s|ed)?|term(?:s|ed)|labell?ed|brand(?:s|ed)|describ(?:es|ed)|deem(?:s|ed))\b/i;

/** What somebody calls a claim who denies it: "called that a pretext". */
export const UNTRUTHS =
  /^(?:as )?(?:an? |the |pure |sheer |utter )?(?:lies?|pretext|fabricat|invention|nonsense|rumou?r|slander|insult|propaganda|false|baseless|untrue|absurd|ridiculous|unfounded|fantasy|fiction|smear|distortion|exaggerat|cynical|theatre|theater|farce|joke|excuse)/i;

/** A pointer at a count. */
export const COUNT_POINTER =
  /\b(?:this|that|the|such|these|those|['’]s) (?:\w+ )?(?:counts?|figures?|numbers?|tolls?|tall(?:y|ies)|estimates?|totals?)\b/i;

/** Cues of an answer, which is a rival version where it negates. */
export const REPLY_CUES =
  /^(?:repl(?:y|ies|ied)|answer(?:s|ed)?|respond(?:s|ed)?|retort(?:s|ed)?|counter(?:s|ed)?|rejoin(?:s|ed)?|shot back|shoots back|hit back|hits back|fired back|object(?:s|ed))\b/i;

/** Words that negate, anywhere. */
export const NEGATIVE = /\b(?:no|not|never|none|nobody|nothing|without)\b|n[’']t\b/i;

/** A version that negates within its first words: "No cart leaves here", "The mill was never lit". */
export const NEGATES =
  /^(?!\W{0,2}(?:if|should|unless|were|had|could)\b)\W{0,2}(?:(?:[\w’']+ ){0,3}(?:not|never|no|none|nobody|nothing)\b|(?:[\w’']+ ){0,3}\w+n[’']t\b)/i;

/** A version that cuts another down within its first words: "Only every third gives water", "Fewer than that came back". */
export const LIMITS =
  /^\W{0,2}(?:[\w’'-]+ ){0,8}?(?:still|only|hardly|barely|scarcely|just|merely|fewer|less|half|none|nobody|nothing|never|not|no|fraction|exaggerat\w+|inflated|far (?:lower|higher|smaller|greater|less|more|fewer))\b/i;

/** Words before a number that is added to another one. */
export const ADDITIVE =
  /\b(?:another|further|additional|an extra|besides|plus)\s+(?:(?:some|about|around|nearly|almost|up to|more than|at least|an estimated)\s+)?$/i;

/** Words by which a clause says that a count had been given before another: "had spoken of", "a day earlier", "the evening before". */
export const EARLIER =
  /\bhad (?!been )(?:\w+ ){0,2}?(?:said|spoken|given|put|told|counted|announced|talked|estimated|claimed|stood|published|named|mentioned|spoke)\b|\b(?:hours?|days?|weeks?|months?) (?:earlier|before|ago)\b|\bthe (?:day|evening|night|eve|week|month) before\b|\bpreviously\b|\bearlier\b/i;

/** A count with an article, which means the one just spoken of: "the count at 20", "puts it at 90". */
export const DEFINITE_COUNT =
  /\b(?:the|its|their|his|her|a|that) (?:\w+ ){0,2}?(?:number|toll|count|tally|total|figure|estimate|sum)\b[^.!?\n]{0,40}$|\b(?:put|puts|putting|set|sets|sees?|counts?) (?:it|them|the \w+|that) at\W*$/i;

/** Words that set a count right against the one before it, whatever both count: "counters", "in truth", "no more than". */
export const CORRECTS =
  /\b(?:counters?|countered|retorts?|retorted|disputes? (?:that|it|this)|in truth|in fact|in reality|nearer the (?:mark|truth)|closer to (?:the mark|the truth)|(?:no|not) more than|at most|concedes? only|admits? to)\b/i;

/** Words that set a count against the one before it. */
export const COUNTERS =
  /\b(?:counters?|countered|retorts?|retorted|insists?|insisted|maintains?|maintained|contends?|while|whereas|but|however|though|only|in truth|in fact|in reality|actually|concedes?|conceded|admits?|admitted|acknowledges?|recogni[sz]es|instead|nearer|closer|contrary|rather than|disputes?|disputed|speaks? of|spoke of)\b/i;

/** Words by which a count answers the one before it. */
export const ANSWERS =
  /\b(?:counters|countered|retorts|retorted|replies|replied|answers|answered|shot back|disputes that|contradicts)\b/i;

/** Words of a sentence that speaks of a dispute, or asks for what people dispute about. */
export const DISPUTE =
  /\b(?:disput\w*|disagree\w*|quarrel\w*|otherwise|differ\w*|contest\w*|argu(?:e|ed|ing|ment)\b|unclear|in doubt|at odds|part ways|conflicting|contradict\w*|rival|versions?|another (?:story|tale|account|number|figure)|how many|who (?:did|fired|started|is to blame)|nobody (?:knows|agrees)|no agreement|depends on|matter of|whom|true\b|false\b|wrong\b|unproven|misleading)/i;

/** Words that point back at what was said or at who said it: "it", "him", "the charge". */
export const POINTS =
  /\b(?:it|this|that|these|those|them|him|her|so|such)\b|\bthe (?:\w+ ){0,2}?(?:claim|charge|accusation|allegation|report|rumou?r|count|figure|number|toll|version|suggestion|account|assertion|critici[sz]m|complaint|idea|story|finding|film|picture|verdict|conclusion|estimate)s?\b/i;

/** Words of one who bears out what was said, or adds to it. */
export const AGREES =
  /\b(?:confirm\w*|agree[sd]?|also|too|likewise|echo\w*|back(?:s|ed)\b|support\w*|repeat\w*|add(?:s|ed)\b|welcom\w*|prais\w*)\b/i;

/** Words for what is not so, or not so much. */
export const UNTRUE_WORDS =
  /\b(?:lies?|pretext|fabricat\w*|invent\w*|made up|nonsense|rumou?rs?|slander|propaganda|false|baseless|groundless|untrue|absurd|ridiculous|unfounded|unfair|wrong|incorrect|inaccurate|misleading|inflated|exaggerat\w*|fiction|fantas\w*|fake|hoax|insult|smear|farce|theatre|speculation|preposterous|ludicrous|outrageous|vile|(?:day)?dreams?|jokes?|fairy tales?|thin air|too (?:high|low|small|large)|not (?:true|so)|no truth)\b/i;

/** Words by which something is put as a mere claim. */
export const ASSERTS =
  /\b(?:accus\w+|alleg\w+|claim\w*|charg(?:e|es|ed|ing)\b|blam\w+|boast\w*|brag\w*|pretend\w*|insist\w*|maintain\w*|assert\w*|rumou?r\w*|hint\w*|complain\w*|grumbl\w*)/i;

/** Nouns for a count. */
export const COUNT_WORDS = /\b(?:number|toll|count|figure|total|estimate|sum|tally)s?\b/i;

/** A sentence that says of what it points at how it is: "That is sad". */
export const JUDGES_THIS = /^(?:this|that|it) (?:is|was)\b/i;
