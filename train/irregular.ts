/** One word with irregular forms. */
export interface Irregular {
  readonly lemma: string;
  /** Each form with its tags, "VERB VBD". */
  readonly forms: readonly { readonly word: string; readonly tag: string }[];
}

/** Base, past, participle of the irregular verbs of English that treebanks of its size may not hold. */
const VERBS =
  "arise arose arisen; awake awoke awoken; bear bore borne; beat beat beaten; become became become; begin began begun; bend bent bent; " +
  "bet bet bet; bid bid bid; bind bound bound; bite bit bitten; bleed bled bled; blow blew blown; break broke broken; breed bred bred; " +
  "bring brought brought; broadcast broadcast broadcast; build built built; burn burnt burnt; burst burst burst; buy bought bought; " +
  "cast cast cast; catch caught caught; choose chose chosen; cling clung clung; come came come; cost cost cost; creep crept crept; " +
  "cut cut cut; deal dealt dealt; dig dug dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; " +
  "feed fed fed; feel felt felt; fight fought fought; find found found; flee fled fled; fling flung flung; fly flew flown; " +
  "forbid forbade forbidden; forecast forecast forecast; foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; " +
  "freeze froze frozen; get got got; give gave given; go went gone; grind ground ground; grow grew grown; hang hung hung; hear heard heard; " +
  "hide hid hidden; hit hit hit; hold held held; hurt hurt hurt; keep kept kept; kneel knelt knelt; know knew known; lay laid laid; " +
  "lead led led; leap leapt leapt; learn learnt learnt; leave left left; lend lent lent; let let let; lie lay lain; light lit lit; " +
  "lose lost lost; make made made; mean meant meant; meet met met; mislead misled misled; mistake mistook mistaken; outdo outdid outdone; " +
  "overcome overcame overcome; overrun overran overrun; oversee oversaw overseen; overtake overtook overtaken; " +
  "overthrow overthrew overthrown; pay paid paid; put put put; quit quit quit; read read read; rebuild rebuilt rebuilt; rend rent rent; " +
  "ride rode ridden; ring rang rung; rise rose risen; run ran run; say said said; see saw seen; seek sought sought; sell sold sold; " +
  "send sent sent; set set set; shake shook shaken; shed shed shed; shine shone shone; shoot shot shot; show showed shown; " +
  "shrink shrank shrunk; shut shut shut; sing sang sung; sink sank sunk; sit sat sat; slay slew slain; sleep slept slept; slide slid slid; " +
  "sling slung slung; speak spoke spoken; speed sped sped; spend spent spent; spin spun spun; split split split; spread spread spread; " +
  "spring sprang sprung; stand stood stood; steal stole stolen; stick stuck stuck; sting stung stung; strike struck struck; " +
  "strive strove striven; swear swore sworn; sweep swept swept; swell swelled swollen; swim swam swum; swing swung swung; " +
  "take took taken; teach taught taught; tear tore torn; tell told told; think thought thought; throw threw thrown; thrust thrust thrust; " +
  "tread trod trodden; undergo underwent undergone; undermine undermined undermined; understand understood understood; " +
  "undertake undertook undertaken; undo undid undone; uphold upheld upheld; upset upset upset; wake woke woken; wear wore worn; " +
  "weave wove woven; weep wept wept; win won won; wind wound wound; withdraw withdrew withdrawn; withhold withheld withheld; " +
  "withstand withstood withstood; wring wrung wrung; write wrote written";

/** Irregular plurals: singular, plural. */
const NOUNS =
  "man men; woman women; child children; foot feet; tooth teeth; goose geese; mouse mice; person people; ox oxen; life lives; wife wives; " +
  "knife knives; leaf leaves; half halves; loaf loaves; thief thieves; wolf wolves; shelf shelves; self selves; calf calves; " +
  "crisis crises; analysis analyses; basis bases; hypothesis hypotheses; thesis theses; diagnosis diagnoses; emphasis emphases; oasis oases; " +
  "criterion criteria; phenomenon phenomena; datum data; medium media; bacterium bacteria; stratum strata; referendum referenda; " +
  "appendix appendices; index indices; vertex vertices; nucleus nuclei; stimulus stimuli; policeman policemen; policewoman policewomen; " +
  "fisherman fishermen; gunman gunmen; spokesman spokesmen; spokeswoman spokeswomen; businessman businessmen; militiaman militiamen; " +
  "serviceman servicemen; fireman firemen; congressman congressmen; grandchild grandchildren; schoolchild schoolchildren; hero heroes; " +
  "potato potatoes; tomato tomatoes; echo echoes; volcano volcanoes; mosquito mosquitoes; embargo embargoes; veto vetoes; bus buses; " +
  "gas gases; virus viruses; aid aid; series series; species species; means means; headquarters headquarters; barracks barracks";

/** Irregular degrees: positive, comparative, superlative. */
const DEGREES = "good better best; bad worse worst; far farther farthest; little less least; many more most";

/** The irregular forms of English, for the lemmatiser to learn beside its treebanks. */
export const IRREGULAR: readonly Irregular[] = [
  ...rows(VERBS).map(([lemma, past, participle]) => ({
    lemma: lemma!,
    forms: [
      { word: past!, tag: "VERB VBD" },
      { word: participle!, tag: "VERB VBN" },
    ],
  })),
  ...rows(NOUNS).map(([lemma, plural]) => ({ lemma: lemma!, forms: [{ word: plural!, tag: "NOUN NNS" }] })),
  ...rows(DEGREES).map(([lemma, comparative, superlative]) => ({
    lemma: lemma!,
    forms: [
      { word: comparative!, tag: "ADJ JJR" },
      { word: superlative!, tag: "ADJ JJS" },
    ],
  })),
];

function rows(list: string): string[][] {
  return list.split("; ").map((row) => row.trim().split(" "));
}
