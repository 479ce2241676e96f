function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}

/** Verbs with which a source gives a number as its own, without a clause of content: "the union counts 487 dead". */
export const GIVES: ReadonlySet<string> = words(
  "count counts counted put puts gave gives list lists listed document documents documented record records recorded register registers registered registering estimate estimates estimated cut cuts raised raises revised revises lowered published publishes arrives arrived arrive confirmed confirms spoke spoken speak speaks talked disputed tallied tallies verified verifies tracked tracks logged logs reckons reckoned maintains withdrew withdraws reads announced announces reported reports acknowledges acknowledged acknowledge concedes conceded claims claimed claim insists insisted calculates calculated projected projects",
);

/** Verbs that give a number only where it stands bare: "the office, which still had 27", "the agency stops at 557,000". */
export const HOLDS: ReadonlySet<string> = words(
  "had has have sees saw finds found admits admitted admit stops stopped started starts stands stood went gone goes says said ended began peaked",
);

/** Nouns for a number that its source owns: "by the ministry's tally", "by the account of the office", "IOM's matrix stood at". */
export const OWNED: ReadonlySet<string> = words(
  "estimate estimates figure figures count counts data number numbers statistics records record toll tally tallies account reckoning calculation calculations list lists sum register registers matrix survey assessment census tracker dashboard database total slip registry",
);

/** What a source is called by its last word, in lower case: bodies, and persons in an office. */
export const SOURCE_HEADS: ReadonlySet<string> = words(
  "ministry agency office authority authorities government administration department directorate secretariat bureau commission committee council coordination bank army military navy police force forces coastguard command union association federation syndicate order chamber cooperative charity foundation organisation organization group network observatory centre center institute university hospital clinic court prosecutor prosecutors parliament service services brigade defence defense protection crescent cross programme program fund mission team cluster partners minister secretary governor governess mayor president premier chief director commissioner coordinator spokesman spokeswoman spokesperson ambassador officials official municipality prefecture province state utility company operator monitor monitors rescuers doctors medics engineers security movement alliance board corps staff sources source rebels opposition prefect coroner vicar priest bishop imam pastor sheikh mukhtar elders elder headman relatives families witnesses residents villagers survivors lawyers activists analysts economists insurers insurer company firm carrier airline railway broadcaster newspaper portal television radio media agencies correspondents judge magistrate envoy delegate delegation representative consul consulate embassy manager superintendent captain colonel general commander lieutenant admiral deputy lawmaker senator councillor councilor parish diocese archdiocese hospital hospitals morgue mortuary undertaker registry cemetery gravediggers school principal militia insurgents junta regime separatists collective coalition front party society leader leaders head boss owner captain guild chapter club rector dean abbot rabbi diplomat diplomats researchers scientists teachers workers volunteers contractor developer regulator watchdog taskforce commissionerate nurses",
);
