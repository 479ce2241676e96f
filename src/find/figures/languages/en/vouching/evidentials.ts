/** Words of a phrase in order, each a choice of words. */
type Pattern = readonly ReadonlySet<string>[];

function pattern(text: string): Pattern {
  return text.split(" ").map((choice) => new Set(choice.split("|")));
}

/** A way to name a source as the ground of what is told: words before the source and, where they need them, words behind it. */
export interface Evidential {
  readonly opens: Pattern;
  /** One of these follows the source, before the next comma. */
  readonly closes?: readonly Pattern[];
  /** Only at the start of its sentence, or behind a colon, a dash or a semicolon. */
  readonly first?: true;
  /** Anybody may be the source, not only a body, an office or a name: what follows tells that somebody is meant. */
  readonly anyone?: true;
  /** A sentence of ours in which the Lock Board is the source. */
  readonly like: string;
}

const TELLS = ["tell|tells|told|telling it|us|me", "tell|tells|told it"].map(pattern);
const HAS_IT = [
  "has|have|had it",
  "would|will have it",
  "sees|see|saw it",
  "puts|put it",
  "tells|tell|told it",
  "reckons|reckon|reckoned",
  "counts|count|counted",
  "admits|admit|admitted|concedes|concede|conceded|knows|know|knew",
  "would|will put it",
].map(pattern);
const HOLDS_TRUE = [
  "has|have|had it|this|them right|correctly",
  "has|have|had its|their|his|her facts|figures|numbers|sums right|straight",
  "is|are|be|was|were right|correct|accurate|truthful|reliable|credible",
  "is|are|be|was|were not mistaken|wrong|lying",
  "is|are|be|was|were to be believed|trusted|credited",
  "can|may be believed|trusted|credited|relied",
  "counted|reckoned|count|counts|reckons|reckon|added|adds|add right|correctly",
].map(pattern);
const AT_WORD = ["at its|their|his|her word", "as a|the|our guide|measure|basis"].map(pattern);

/** Every common way of English to rest what is told on somebody, "according to" and "by" apart. */
export const EVIDENTIALS: readonly Evidential[] = [
  { opens: pattern("going|judging|reckoning by|from"), like: "Going by the Lock Board, 40 people drowned." },
  {
    opens: pattern("go|goes|went|judge|judges|judged|reckon by|from"),
    like: "40 people drowned, if you go by the Lock Board.",
  },
  {
    opens: pattern("if|should|assuming|provided|supposing|unless"),
    like: "If the Lock Board has it right, 40 people drowned.",
    closes: HOLDS_TRUE,
    anyone: true,
  },
  {
    opens: pattern("if|should|assuming|provided that"),
    like: "Assuming that the Lock Board is right, 40 people drowned.",
    closes: HOLDS_TRUE,
    anyone: true,
  },
  {
    opens: pattern("if you|one|we|they believe|believes|trust|trusts|ask|asks|follow|follows|credit"),
    like: "If one believes the Lock Board, 40 people drowned.",
    anyone: true,
  },
  {
    opens: pattern("if you|one|we|they listen|listens to"),
    like: "If we listen to the Lock Board, 40 people drowned.",
    anyone: true,
  },
  {
    opens: pattern("if you|one|we go|goes by|with|from"),
    like: "If one goes with the Lock Board, 40 people drowned.",
    anyone: true,
  },
  {
    opens: pattern("to believe|quote|cite|echo|credit|trust|follow|paraphrase|borrow"),
    like: "To quote the Lock Board, 40 people drowned.",
  },
  {
    opens: pattern("to use|take|borrow the word|words|figure|count|number of"),
    like: "To use the words of the Lock Board, 40 people drowned.",
    anyone: true,
  },
  {
    opens: pattern("trust|ask|believe|consult"),
    like: "Ask the Lock Board and 40 people drowned.",
    closes: ["and", ",", ":"].map(pattern),
    first: true,
    anyone: true,
  },
  {
    opens: pattern("listen|talk to"),
    like: "Listen to the Lock Board and 40 people drowned.",
    closes: ["and", ",", ":"].map(pattern),
    first: true,
    anyone: true,
  },
  {
    opens: pattern("taking|take|takes|took|taken|with"),
    like: "Taking the Lock Board at its word, 40 people drowned.",
    closes: AT_WORD,
    anyone: true,
  },
  {
    opens: pattern("as|how"),
    like: "As the Lock Board has it, 40 people drowned.",
    closes: HAS_IT,
    anyone: true,
  },
  {
    opens: pattern("as even|also|indeed"),
    like: "As even the Lock Board concedes, 40 people drowned.",
    closes: HAS_IT,
    anyone: true,
  },
  {
    opens: pattern("the way"),
    like: "The way the Lock Board tells it, 40 people drowned.",
    closes: HAS_IT,
    anyone: true,
  },
  {
    opens: pattern("as|so far as"),
    like: "As far as the Lock Board can tell, 40 people drowned.",
    closes: [
      "can|could tell|see|say|judge|make",
      "is|are|was|were aware|concerned",
      "knows|know|knew|sees|see",
    ].map(pattern),
    anyone: true,
  },
  {
    opens: pattern("hear|hearing"),
    like: "To hear the Lock Board tell it, 40 people drowned.",
    closes: TELLS,
    anyone: true,
  },
  {
    opens: pattern("so"),
    like: "40 people drowned; so the Lock Board informed us.",
    closes: [
      "informed|informs|tells|told|assures|assured us|me|reporters",
      "says|say|said|claims|claim|reports|report",
    ].map(pattern),
    anyone: true,
  },
  {
    opens: pattern("so , at least ,"),
    like: "40 people drowned; so, at least, the Lock Board informed us.",
    closes: [
      "informed|informs|tells|told|assures|assured us|me|reporters",
      "says|say|said|claims|claim|reports|report",
    ].map(pattern),
    anyone: true,
  },
  {
    opens: pattern(
      "in the words|eyes|view|opinion|judgement|judgment|estimation|telling|phrase|language|account of",
    ),
    like: "In the words of the Lock Board, 40 people drowned.",
    anyone: true,
  },
  {
    opens: pattern("on the authority|testimony|say-so of"),
    like: "On the authority of the Lock Board, 40 people drowned.",
    anyone: true,
  },
  { opens: pattern("courtesy of"), like: "40 people drowned, courtesy of the Lock Board." },
  { opens: pattern("per|via"), like: "Per the Lock Board, 40 people drowned." },
];
