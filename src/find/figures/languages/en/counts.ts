import { wordSet } from "../../../word-set.ts";
import { inflected } from "./inflect.ts";

/** Nouns that stand for a number and take its measure from what is being counted. */
export const COUNT_NOUNS: ReadonlySet<string> = wordSet(
  "toll tolls counts exodus outflow tally count figure figures number numbers total estimate estimates statistics truth counted tallies list lists sum register registers ledger ledgers log logs dossier archive spreadsheet notebook roll rolls book books matrix dashboard tracker census score balance",
);

/** Verbs whose bare number is a count said again, by their field: saying, reckoning, keeping lists, standing by a number, reaching one. */
export const GIVES_BARE: ReadonlySet<string> = new Set(
  inflected(
    [
      "say|tell|state|declare|announce|report|publish|cite|quote|mention|name|indicate|show|suggest|speak|talk|read|give",
      "count|reckon|estimate|calculate|compute|tally|put|place|set|assess|guess|project|have|see|find",
      "list|record|register|log|document|track|note|verify|confirm|identify|establish",
      "claim|allege|insist|maintain|assert|argue|counter|reply|answer|concede|admit|acknowledge|vouch|withdraw|retract|drop|get|move|stay|stick|hold|stand|settle|keep",
      "start|begin|stop|end|peak|remain|arrive|come|amount|total|reach|hit|pass|exceed|top|rise|climb|jump|fall|drop|go|grow|near|approach|run|creep|inch|edge|swell|shrink|dip|slip|soar|list|hold|carry|accept|believe",
    ].join("|"),
  ).split("|"),
);

/** Comparatives that another count of the same stands behind: "has listed far more, 81,000". */
export const COMPARATIVES: ReadonlySet<string> = wordSet(
  "more fewer less higher lower larger smaller greater bigger different else many",
);

/** What a comparative may describe in place of a number: "a far lower one: 41". */
export const ONE_MORE: ReadonlySet<string> = wordSet("one figure number total");

/** "only 210 made the crossing": what those do of whom the sentence before told. */
export const MADE: ReadonlySet<string> = wordSet("made make");

/** What those make: {@link MADE}. */
export const WAYS: ReadonlySet<string> = wordSet("it journey crossing trip way passage");

/** Words behind a number that say how good a number it is: "91 is tonight's figure", "91 was too low". */
export const JUDGED: ReadonlySet<string> = wordSet(
  "wrong mistaken figure number toll count total tally mark low high",
);

/** The verb whose subject a number counts: "the lorries numbered six". */
export const NUMBERING: ReadonlySet<string> = wordSet("numbers numbered");

/** "their monitors make it 310". */
export const MAKES: ReadonlySet<string> = wordSet("make makes made making call calls called put puts");

/** The words of a question of number. */
export const HOW_MANY = ["how", "many"] as const;

/** Pronouns between {@link MAKES} and the number. */
export const MADE_IT: ReadonlySet<string> = wordSet("it them that itself themselves himself herself");

/** Forms of "be" that say a count again behind a pronoun: "it was 2,175". */
export const PRONOUN_IS: ReadonlySet<string> = wordSet("is was were are had be been stands stood");

/** Pronouns that stand for a count. */
export const COUNT_PRONOUNS: ReadonlySet<string> = wordSet("it that they this there now");

/** Words between a verb of giving and its number, or before the number: "spoke of", "stops at", "the". */
export const GIVING_JOINS: ReadonlySet<string> = wordSet(
  "of at to with for by in as the only just still about already now a from on its their his her our an earlier up down even merely",
);

/** Verbs that lead from a count to its number: "rose to", "stood at", "put at", "is estimated at"; and what may stand between. */
export const LEVELS: ReadonlySet<string> = new Set([
  ...inflected(
    [
      "rise|ascend|descend|climb|grow|fall|drop|jump|surge|soar|swell|leap|shoot|mount|creep|edge|inch|tick|tumble|plunge|balloon|shrink|slip|sink|ease",
      "reach|touch|hit|pass|exceed|top|surpass|cross|near|approach|stand|stay|remain|hold|hover|settle|peak|come|go|move|run|extend|lengthen|amount|number|total",
      "increase|decrease|decline|double|triple|quadruple|revise|raise|lower|cut|bring|update|correct|adjust|reduce",
      "put|place|set|estimate|count|give|report|record|register|confirm|list|document|verify|publish|announce|identify|include|need",
    ].join("|"),
  ).split("|"),
  ...wordSet("including now currently more than known feared believed thought"),
]);

/** People who are said to reach a number: "the families who returned reached 2,300". */
export const COUNTED_PEOPLE: ReadonlySet<string> = wordSet(
  "families people persons displaced refugees wounded dead killed injured missing returnees martyrs victims households prisoners detainees evacuees evacuated stranded trapped detained affected sheltered homeless disappeared hospitalised hospitalized",
);

/** Verbs with which a source puts a number on something: "puts the homeless at 50,000". */
export const PUTS: ReadonlySet<string> = wordSet(
  "put puts putting place places placed placing estimate estimates estimated estimating set sets assess assesses assessed count counts counted reckon reckons reckoned",
);

/** Verbs with which a happening or a source moves a number: "brings the number of the homeless to 50,000". */
export const BRINGS: ReadonlySet<string> = new Set(
  inflected(
    "bring|take|raise|lift|push|lower|reduce|cut|revise|increase|put|drive|swell|round|correct|update",
  ).split("|"),
);

/** "2,000 could do so". */
export const DOES: ReadonlySet<string> = wordSet("do done did");

/** What a list holds, one for each of those it lists. */
export const NAMES: ReadonlySet<string> = wordSet("names entries");

/** Verbs with which a source states how many something is: "gave the dead as 41". */
export const STATES: ReadonlySet<string> = wordSet(
  "give gives gave given giving state states stated report reported reports list lists listed quote quoted record recorded",
);

/** What may stand between a pronoun for a count and its form of "be": "it should have been 41". */
export const SHOULD_HAVE: ReadonlySet<string> = wordSet("should have has had ought to would");

/** Pronouns of a count before "of": "that of the wounded". */
export const THAT_OF: ReadonlySet<string> = wordSet("that");

/** What tells of a number as something known: "41 is what the parish has". */
export const WHAT: ReadonlySet<string> = wordSet("what all how");

/** The conjunction of a comparison. */
export const THAN: ReadonlySet<string> = wordSet("than");
