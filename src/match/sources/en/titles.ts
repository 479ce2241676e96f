/** Titles of those who lead a body and speak for it. Ministers, mayors, governors and heads of state are voices beside theirs. */
const LEADS =
  "head|chief|chief executive|president|chairman|chairwoman|chairperson|chair|director|director[- ]general|general director|secretary[- ]general|" +
  "general secretary|executive director|executive secretary|managing director|president[- ]director|co-?ordinator|country director|commander|leader|lead|manager|rector|holder|" +
  "secretary|secretary of state|undersecretary|representative|delegate|(?:high )?commissioner|administrator|superintendent|(?:co-)?founder|head of mission|chief of (?:staff|mission|operations)|head of (?:the |its )?(?:office|delegation|branch|team)|" +
  "(?:head of )?communications|number two";

/** Who speaks for a body; the last are calques of "porte-parole", "portavoz" and "Sprecher". */
const SPEAKERS =
  "spokesman|spokeswoman|spokesperson|press secretary|press officer|press chief|press attach[eé]|(?:carrier|bearer) of (?:the )?word|word[- ]bearer|speaking person|speaker";

/** Who works for a body and tells reporters what it knows. */
const STAFF =
  "researcher|analyst|officer|official|engineer|hydrologist|specialist|adviser|advisor|planner|doctor on duty|investigators";

/** What stands before such a title. */
const GRADES =
  "(?:(?:own|deputy|acting|interim|local|regional|provincial|national|country|political|military|chief|senior|vice|assistant|associate|technical|scientific|medical) ){0,2}";

/** What a title may say of its field behind a possessive pronoun: "its Sahel researcher", "whose field coordinator". */
const FIELD = "(?:[\\p{L}\\p{M}-]{2,20} ){0,3}";

/** Where somebody works or what for, behind a title. */
const WHERE = "(?: (?:there|here|for [\\p{L} ]{2,30}|in \\p{Lu}[\\p{L}-]{1,30}))?";

/** A rank that stands before a name. */
const RANK_OF_NAME =
  "(?:(?:Dr|Mr|Mrs|Ms|Prof|General|Brigadier|Colonel|Lieutenant|Major|Captain|Commodore|Admiral|Inspector)\\.? ){0,2}";

/** One rank or more before a name, whose army may stand before it: "US Brigadier General ", "Lt Col ". */
export const RANKS =
  "(?:\\p{Lu}\\.?\\p{Lu}\\.? )?(?:(?:Major|Maj|Colonel|Col|General|Gen|Captain|Capt|Lieutenant|Lt|Brigadier|Brig|Rear|Vice|Admiral|Commodore|Commander|Sergeant|Dr|Professor|Prof|Mr|Ms|Mrs)\\.? ){1,3}";

/** "who runs the institute": what those who lead or speak for a body do. */
const VERBS =
  "heads|leads|runs|chairs|directs|commands|manages|represents|presides over|speaks for|spoke for";

/** Whether words say so of somebody. */
export const LEAD_VERBS = new RegExp(`^who (?:${VERBS})\\b`, "u");

/** "the union's head, NAME", "the institute's deputy director NAME": the body. */
export const LEADS_BEFORE = new RegExp(
  `\\b(?:the )?([\\p{L}\\p{M}’' -]{2,60}?)[’']s? ${GRADES}(?:${LEADS}|${SPEAKERS})${WHERE},?\\s*${RANK_OF_NAME}$`,
  "iu",
);

/** ", the institute's director" behind a name: the body. */
export const LEADS_OWNED = new RegExp(
  `^, (?:the )?([\\p{L}\\p{M}’' -]{2,60}?)[’']s? ${GRADES}(?:${LEADS}|${SPEAKERS})${WHERE}(?=[,.;:]|\\s(?:said|says|told|who|and)\\b)`,
  "iu",
);

/** "its president, NAME", "whose representative there, NAME": the pronoun. */
export const ITS_BEFORE = new RegExp(
  `\\b(its|their|whose|our) ${FIELD}(?:${LEADS}|${SPEAKERS}|${STAFF})${WHERE},?\\s*${RANK_OF_NAME}$`,
  "iu",
);

/** "NAME, president of the union", "NAME, who leads the union": the body. */
export const LEADS_AFTER = new RegExp(
  `^,? (?:(?:the|a|an) )?${GRADES}(?:(?:${LEADS}|${SPEAKERS}) (?:of|for|at|with)|who (?:${VERBS})) (?:the )?([\\p{L}\\p{M}\\d’'-]+(?: (?:of|for|the|and|de|[\\p{L}\\p{M}’'-]+)){0,8}?)(?=[,.;:]|\\s(?:said|says|told|who|which|and)\\b|\\s\\(|$)`,
  "iu",
);

/** ", its leader," behind a name. */
export const LEADS_PRONOUN = new RegExp(
  `^, (?:its|their|whose) ${FIELD}(?:${LEADS}|${SPEAKERS}|${STAFF})\\b`,
  "iu",
);

/** "union leader", "port director": a body and the title of who leads it in one noun. */
export const LEADS_COMPOUND = new RegExp(
  `^(?:the )?([\\p{L}’' -]{2,60}?) ${GRADES}(?:${LEADS}|${SPEAKERS})(?: |$)`,
  "iu",
);

/** "the army's spokesman for foreign media": the body before its speaker, whatever he speaks about. */
export const OWNER_BEFORE = new RegExp(
  `^(?:the )?([\\p{L}’' -]{2,60}?)[’']s? ${GRADES}(?:${SPEAKERS}) (?:for|on|in) `,
  "iu",
);

/** Titles of those who hold an office of their own beside the body they belong to: what they say is theirs. */
export const OWN_VOICES =
  /\b(?:envoy|ambassador|minister|mayor|governor|president|rapporteur|(?:humanitarian|resident) coordinator)\b/i;

/** Whether words say that somebody speaks for a body, whatever else he is. */
export const SPEAKS = new RegExp(`\\b(?:${SPEAKERS}|communications|speaks for|spoke for)\\b`, "iu");
