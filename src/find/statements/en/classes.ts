/**
 * Lemmas of English that carry speech, thought, wish or judgement, by what kind of act they are. They are no cues by themselves: the labeller
 * sees the class beside the word, so that it knows a word that its training data lack by others of its kind. After the classes of
 * Levin's "English Verb Classes and Alternations" (1993): say, tell, judgement, conjecture, desire, characterise, order, with the nouns and
 * adjectives derived from them.
 */
const LISTS: Readonly<Record<string, string>> = {
  say: `say tell express voice state declare announce report note mention remark observe comment explain add reply respond answer write tweet retweet post reiterate repeat relate
    recount narrate detail outline elaborate clarify specify inform notify brief advise remind proclaim pronounce articulate communicate convey relay volunteer interject
    quip joke shout yell scream whisper murmur mutter cry exclaim boast brag gush intone opine muse fume snap thunder sigh laugh grumble counter retort deadpan`,
  assert: `argue insist maintain contend assert allege claim affirm aver posit stress emphasize emphasise underline underscore highlight suggest imply hint indicate signal
    insinuate charge testify swear vouch certify attest confirm corroborate verify concede acknowledge admit confess grant allow profess submit reason`,
  deny: `deny dispute refute rebut reject dismiss repudiate contradict disavow disown downplay discount challenge question contest disagree object demur decline refuse
    retract recant withdraw disclaim renounce disprove`,
  ask: `ask urge demand request beg plead implore petition press lobby counsel recommend warn caution encourage invite instruct order direct command exhort appeal advocate
    propose prod beseech entreat compel forbid authorise authorize permit dare challenge inquire enquire query`,
  blame: `criticize criticise blast slam condemn denounce decry deride mock ridicule attack accuse blame fault chide chastise rebuke lambaste bash rip rail rant scold berate
    assail savage excoriate skewer taunt belittle bemoan lament deplore protest complain castigate disparage insult admonish reproach impugn malign vilify scoff sneer`,
  praise: `praise hail laud applaud tout commend compliment thank congratulate salute endorse defend welcome cheer celebrate champion extol acclaim honor honour admire
    apologize apologise promote embrace`,
  describe: `describe call label brand characterize characterise portray depict cast paint term dub deem regard view consider refer liken compare rate rank peg frame pitch
    interpret define identify treat perceive`,
  think: `think believe feel suspect suppose assume presume guess reckon figure know understand realize realise recognize recognise doubt wonder imagine fear worry
    conclude decide determine judge gather remember recall forget agree concur accept assess surmise speculate theorize hypothesize ponder contemplate mull conceive envision envisage
    dream trust`,
  predict: `expect anticipate foresee predict project forecast estimate calculate bet wager prophesy foretell foreshadow`,
  want: `want wish desire hope prefer like love hate need intend plan aim seek mean vow pledge promise threaten commit offer favor favour oppose support resolve
    aspire yearn long crave opt choose volunteer undertake guarantee`,
  learn: `find learn discover notice see hear read show demonstrate prove reveal disclose reflect document expose uncover unveil confide leak divulge`,
  speak: `speak talk discuss chat address lecture converse debate argue allude refer point harp dwell touch comment preach vent`,
  quote: `quote cite paraphrase attribute credit invoke reference`,
  sayNoun: `statement remark comment testimony account speech tweet letter message post interview declaration announcement claim assertion contention argument insistence
    allegation accusation charge complaint criticism critique praise denial confirmation admission acknowledgment acknowledgement assurance explanation description mention
    talk rhetoric word warning threat promise pledge vow call appeal request demand plea proposal suggestion recommendation advice order instruction directive question response
    reaction answer reply rebuke attack report rumor rumour news finding quote quotation joke line jab condemnation endorsement apology protest outcry characterization slogan`,
  thinkNoun: `belief opinion view idea notion hope fear worry concern doubt expectation prediction estimate forecast projection plan intention intent desire wish conviction
    confidence sense feeling skepticism scepticism optimism pessimism speculation suspicion perception interpretation assumption conclusion assessment judgment judgement
    decision theory thought stance position support opposition willingness reluctance interest determination commitment frustration anger outrage dismay surprise disappointment
    enthusiasm regret preference argument sentiment impression understanding knowledge realization recognition vision philosophy agenda goal`,
  source: `poll survey study analysis data record document memo transcript evidence email book article story editorial column ad video website filing lawsuit suit complaint ruling
    indictment affidavit`,
  stance: `confident sure certain convinced aware worried concerned afraid fearful hopeful optimistic pessimistic skeptical sceptical doubtful glad happy pleased proud sorry sad
    angry upset surprised shocked disappointed eager willing ready reluctant unwilling determined committed supportive critical clear adamant unsure uncertain curious suspicious
    grateful thankful wary leery nervous anxious frustrated mad furious outraged appalled dismayed alarmed troubled excited thrilled interested open opposed tired sick
    dismissive complimentary quick mindful mistaken`,
  hearsay: `reportedly allegedly supposedly purportedly apparently according per`,
};

/** The class of each lemma; of two that hold it, the first. */
export const CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(LISTS)
    .flatMap(([kind, list]) => list.split(/\s+/).map((lemma) => [lemma, kind] as const))
    .reverse(),
);
