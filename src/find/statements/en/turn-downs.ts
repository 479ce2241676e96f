import { wordSet } from "../../word-set.ts";
import type { TurnDown, TurnDownWords } from "../lexicon/turn-down.ts";

const RULES: readonly TurnDown[] = [
  {
    id: "brush-aside",
    shape: "wave|brush|bat|sweep|shrug|laugh|swat|push|wish <claim> away|aside|off|back",
    why: "Gestures of dismissal: the claim between the verb and its particle.",
    yes: ["The mayor brushed the charge aside.", "The mayor laughed it off."],
    no: ["The mayor brushed the snow aside.", "The mayor laughed at dinner."],
  },
  {
    id: "brush-aside-before",
    shape: "wave|brush|bat|sweep|shrug|laugh|swat|push away|aside|off|back <claim>",
    why: "The same with the particle first.",
    yes: ["The mayor waved away the accusation."],
    no: ["The mayor waved away the driver."],
  },
  {
    id: "scoff",
    shape: "scoff|sneer|jeer|bristle|laugh|balk|bridle at <claim>",
    why: "Verbs of scorn and of offence, with what they are about.",
    yes: ["The mayor scoffed at this.", "The mayor bristled at the suggestion."],
    no: ["The mayor laughed at the clown."],
  },
  {
    id: "ridicule",
    shape: "ridicule|deride|mock|scorn|rubbish|belittle <claim>",
    why: "Verbs of scorn with an object.",
    yes: ["The mayor ridiculed the figure."],
    no: ["The mayor mocked the goalkeeper."],
  },
  {
    id: "contest",
    shape:
      "contest|repudiate|rebuff|rebut|refute|debunk|discredit|gainsay|disclaim|deny|dispute|reject|dismiss|contradict <claim>",
    why: "Verbs of denial whose object points back.",
    yes: ["The mayor contests this.", "The mayor has repudiated the charge."],
    no: ["The mayor contests the election."],
  },
  {
    id: "take-issue",
    shape: "take issue|exception with|to <claim>",
    why: "Set phrases of objection.",
    yes: ["The mayor took issue with that account."],
    no: ["The mayor took exception to the heat."],
  },
  {
    id: "object",
    shape: "object|disagree|quarrel to|with <claim>",
    why: "Verbs of objection with their preposition.",
    yes: ["The mayor disagrees with that figure."],
    no: ["The mayor disagrees with the coach."],
  },
  {
    id: "push-back",
    shape: "push|hit back against|at|on <claim>",
    why: "Verbs of resistance, with what they are against.",
    yes: ["The mayor pushed back against the claim."],
    no: ["The mayor pushed back against the crowd."],
  },
  {
    id: "doubt-cast",
    shape: "cast|throw|pour doubt|scorn|water on|upon|over <claim>",
    why: "Set phrases of doubt and scorn.",
    yes: ["The mayor cast doubt on the report."],
    no: ["The mayor poured water on the fire."],
  },
  {
    id: "no-acceptance",
    shape:
      "<not> accept|believe|buy|recognise|recognize|share|acknowledge|admit|swallow|endorse|support <claim>",
    why: "What one does not take for true is turned down: verbs of acceptance, negated.",
    yes: ["The mayor did not accept that version.", "The mayor does not recognise that number."],
    no: ["The mayor did not accept the gift.", "The mayor accepted this version."],
  },
  {
    id: "no-agreement",
    shape: "<not> agree|concur with|to <claim>",
    why: "The same with a preposition.",
    yes: ["The mayor does not agree with that reading."],
    no: ["The mayor does not agree with his brother."],
  },
  {
    id: "not-hear-of",
    shape: "<not> hear|know|approve of <claim>",
    why: "Idiom: to refuse even to listen.",
    yes: ["The mayor will not hear of this."],
    no: ["The mayor did not hear of the flood."],
  },
  {
    id: "none-of-it",
    shape: "have|hear|want|take|accept none|nothing of <claim>",
    why: "Idiom: to let nothing of a claim stand.",
    yes: ["The mayor wants none of it.", "The mayor would hear nothing of that."],
    no: ["The mayor wants none of the cake."],
  },
  {
    id: "no-truth",
    shape: "see|find|say no truth|merit|basis|substance|grain in|for|to <claim>",
    why: "Idiom: a claim without ground.",
    yes: ["The mayor saw no truth in that account."],
    no: ["The mayor saw no basis for talks."],
  },
  {
    id: "refuse-to-accept",
    shape: "refuse|decline to accept|believe|recognise|recognize|credit <claim>",
    why: "Refusal to take a claim for true.",
    yes: ["The mayor refused to accept that version."],
    no: ["The mayor refused to accept the medal."],
  },
  {
    id: "call-untrue",
    shape: "call|term|brand|label|deem|find|describe|dismiss|denounce <claim> <untruth>",
    why: "Verbs that give a name to a claim, with a name that says it is untrue or unworthy.",
    yes: ["The mayor called the charge baseless.", "The mayor described that as a pretext."],
    no: ["The mayor called the report a milestone.", "The mayor called that a tragedy."],
  },
  {
    id: "deny-guilt",
    shape: "deny|reject|disclaim|dispute|refuse <guilt>",
    why: "Who denies guilt denies what was said to have been done.",
    yes: ["The mayor denies any responsibility.", "The mayor rejected the blame."],
    no: ["The mayor accepted the blame."],
  },
  {
    id: "doubt",
    shape: "doubt|question|challenge|query it|this|that|them|these <end>",
    why: "Verbs of doubt whose object is nothing but a word that points back: to doubt a count by name is milder.",
    yes: ["The mayor doubts it.", "The mayor questioned that."],
    no: ["The mayor doubts the count.", "The mayor queried the driver."],
  },
  {
    id: "rejects",
    shape: "deny|reject|disagree|object|demur <end>",
    why: "Verbs of denial without an object, which is then what was said before.",
    yes: ["The mayor disagrees."],
    no: ["The mayor agrees."],
  },
  {
    id: "beg-to-differ",
    shape: "beg to differ",
    why: "Set phrase.",
    yes: ["The mayor begs to differ."],
    no: ["The mayor begs for help."],
  },
];

/** How English turns claims down. */
export const TURN_DOWNS: TurnDownWords = {
  rules: RULES,
  pointers: wordSet("this that it them these those which"),
  pointing: wordSet("the this that such these those any all both his her its their"),
  claims: wordSet(
    `claim charge accusation allegation report rumour rumor count figure number toll version suggestion account assertion criticism story reading
    notion portrayal depiction narrative finding conclusion estimate insinuation theory explanation tally tale talk complaint reproach idea`,
  ),
  negations: wordSet("not n't n’t never hardly"),
  guilt: wordSet(
    `guilt responsibility involvement wrongdoing blame complicity culpability liability role part hand knowledge link links participation`,
  ),
  untruths: wordSet(
    `lie lies false untrue baseless unfounded groundless absurd ridiculous ludicrous laughable preposterous grotesque outrageous vile nonsense rubbish
    fabrication fabrications fabricated invention inventions invented fake hoax insult insulting slander smear libel pretext propaganda fantasy fiction rumour
    rumours rumor rumors exaggeration exaggerated inflated distortion theatre theater farce joke excuse cynical offensive shameful disgraceful malicious
    devoid unsubstantiated hogwash humbug balderdash wrong incorrect inaccurate misleading unfair unjust unjustified speculation gossip myth`,
  ),
  verdicts: wordSet(
    "not true so correct the case an a pure utter sheer complete total quite simply plain that this it is was 's ’s",
  ),
  offices: wordSet(
    `spokesman spokeswoman spokesperson minister secretary official admiral general colonel major captain commander director chief head leader
    president governor mayor ambassador envoy representative lawyer adviser commissioner chairman chairwoman manager`,
  ),
  joins: wordSet("and but while although though"),
};
