import type { EventLanguage } from "./lexicon.ts";

/** Happenings in English. */
export const ENGLISH_EVENTS: EventLanguage = {
  groups: [
    {
      type: "disaster",
      verbs:
        "flood quake rain_heavily come_ashore make_landfall reach_coast inundate submerge erupt_volcano shake jolt rattle",
      nouns:
        "earthquake quake aftershock tremor flood flooding deluge torrent storm cyclone hurricane typhoon tornado landfall tsunami eruption landslide mudslide avalanche drought famine wildfire blaze outbreak epidemic cholera disaster catastrophe heatwave",
      why: "Natural hazards and epidemics.",
      yes: ["The storm came ashore at dawn on Sunday.", "The earthquake struck on Friday."],
      no: ["They met on Sunday."],
    },
    {
      type: "accident",
      verbs: "crash collide derail capsize sink overturn",
      nouns: "crash accident collision derailment shipwreck stampede spill",
      why: "Harm without intent.",
      yes: ["A bus crashed on Monday."],
      no: ["They left on Monday."],
    },
    {
      type: "damage",
      verbs:
        "collapse destroy damage burst fail burn wash_away wreck flatten demolish level cut_power go_dead rupture breach crumble topple ruin loot vandalize vandalise sever contaminate",
      nouns: "collapse destruction blackout outage breach arson looting",
      why: "Things that break: dams, houses, networks.",
      yes: ["Two dams burst on Monday.", "Power lines went dead on Tuesday."],
      no: ["They spoke on Monday."],
    },
    {
      type: "casualty",
      verbs:
        "die kill injure wound drown perish bury maim massacre slaughter execute behead take_life claim_life cost_life lose_life",
      nouns: "death killing massacre slaying murder execution burial funeral casualty",
      why: "People killed, hurt or buried.",
      yes: ["Three people were killed on Saturday.", "The storm took 40 lives on Sunday."],
      no: ["Three people came on Saturday."],
    },
    {
      type: "displacement",
      verbs:
        "flee displace evacuate escape uproot cross_border leave_home return_home resettle relocate airlift repatriate",
      nouns: "evacuation exodus displacement flight repatriation relocation",
      why: "People who leave, are moved or come back.",
      yes: ["Thousands fled on Monday."],
      no: ["Thousands sang on Monday."],
    },
    {
      type: "assault",
      verbs:
        "attack shell bomb bombard shoot fire open_fire clash fight strike storm ambush assassinate invade raid battle rape stab torture loot_village come_under hit target launch_attack launch_offensive break_ceasefire explode detonate",
      nouns:
        "attack strike airstrike shelling clash fighting battle war coup bombing bombardment shooting explosion blast offensive operation invasion assault raid ambush assassination conflict siege hostility violence violation incursion battle gunfire gunfight combat",
      why: "PLOVER's assault: force used.",
      yes: ["The army attacked the town on Sunday.", "A patrol came under fire on Tuesday."],
      no: ["The army marched by on Sunday."],
    },
    {
      type: "agree",
      verbs: "agree sign ratify reach_agreement reach_deal accept extend_truce extend_ceasefire",
      nouns:
        "agreement deal accord truce ceasefire treaty pact declaration pause armistice memorandum settlement",
      why: "PLOVER's agree: the sides settle something.",
      yes: ["They signed a declaration on Thursday."],
      no: ["They walked out on Thursday."],
    },
    {
      type: "consult",
      verbs: "meet visit discuss negotiate confer consult hold_talk convene host phone brief",
      nouns: "meeting talk visit summit negotiation conference session briefing mission",
      why: "PLOVER's consult: talks, visits, missions.",
      yes: ["Envoys met on Monday."],
      no: ["Rain fell on Monday."],
    },
    {
      type: "retreat",
      verbs: "withdraw retreat surrender pull_out lay_down capitulate disarm abandon",
      nouns: "withdrawal retreat surrender pullout disarmament",
      why: "PLOVER's retreat: forces leave, arms are laid down.",
      yes: ["Troops withdrew on Monday."],
      no: ["Troops came on Monday."],
    },
    {
      type: "concede",
      verbs: "release free ease lift reopen relent apologize apologise pardon resume",
      nouns: "release amnesty reopening resumption",
      why: "PLOVER's concede: something is given back or eased.",
      yes: ["The prisoners were released on Monday."],
      no: ["The prisoners sang on Monday."],
    },
    {
      type: "aid",
      verbs:
        "deliver distribute donate supply hand_out hand_over bring send ship fly dispatch unload treat rescue provide pledge load drop_food",
      nouns: "delivery shipment airlift appeal rescue distribution donation convoy relief",
      why: "PLOVER's aid: help is given.",
      yes: ["A plane brought medicine on Saturday."],
      no: ["A plane passed on Saturday."],
    },
    {
      type: "request",
      verbs: "appeal ask urge request demand call_for petition plead seek",
      nouns: "request petition demand",
      why: "PLOVER's request.",
      yes: ["The mayor appealed for help on Monday."],
      no: ["The mayor slept on Monday."],
    },
    {
      type: "accuse",
      verbs: "accuse blame condemn allege denounce criticize criticise",
      nouns: "accusation condemnation",
      why: "PLOVER's accuse.",
      yes: ["The army accused the rebels on Monday."],
      no: ["The army thanked them on Monday."],
    },
    {
      type: "reject",
      verbs: "reject deny refuse dismiss disown dispute veto rule_out retract",
      nouns: "rejection refusal denial veto",
      why: "PLOVER's reject.",
      yes: ["The group disowned the toll on Sunday."],
      no: ["The group read the toll on Sunday."],
    },
    {
      type: "threaten",
      verbs: "threaten vow",
      nouns: "threat ultimatum",
      why: "PLOVER's threaten.",
      yes: ["The general threatened them on Monday."],
      no: ["The general thanked them on Monday."],
    },
    {
      type: "protest",
      verbs: "protest demonstrate rally riot gather_outside march_on chant boycott",
      nouns: "protest demonstration rally riot march unrest uprising sit-in revolt",
      why: "PLOVER's protest.",
      yes: ["Crowds protested on Monday."],
      no: ["Crowds slept on Monday."],
    },
    {
      type: "sanction",
      verbs: "sanction expel suspend halt impose freeze ban stop_work cut_ties disqualify",
      nouns: "sanction embargo expulsion suspension ban",
      why: "PLOVER's sanction: dealings are cut or stopped.",
      yes: ["The agency suspended its work on Sunday."],
      no: ["The agency went on on Sunday."],
    },
    {
      type: "mobilize",
      verbs: "deploy mobilize mobilise reinforce amass",
      nouns: "deployment mobilization mobilisation buildup",
      why: "PLOVER's mobilize.",
      yes: ["The army deployed tanks on Monday."],
      no: ["The army sang on Monday."],
    },
    {
      type: "coerce",
      verbs:
        "arrest detain seize capture block close blockade besiege jail imprison dissolve evict kidnap abduct confiscate shut_down take_over overthrow occupy recapture",
      nouns:
        "arrest detention seizure capture blockade curfew closure kidnapping abduction crackdown takeover dissolution occupation recapture",
      why: "PLOVER's coerce: force without a fight.",
      yes: ["Police arrested the mayor on Monday."],
      no: ["Police thanked the mayor on Monday."],
    },
    {
      type: "legal",
      verbs:
        "charge sentence convict sue indict rule order file adopt vote elect investigate prosecute try_in acquit pass_law pass_resolution",
      nouns:
        "trial verdict ruling resolution referendum election vote inquiry investigation indictment conviction lawsuit hearing judgment judgement",
      why: "Courts, laws and votes.",
      yes: ["The court ordered their release on Monday."],
      no: ["The boy ran on Monday."],
    },
    {
      type: "support",
      verbs: "praise welcome endorse support thank recognize recognise",
      nouns: "praise endorsement recognition",
      why: "PLOVER's support.",
      yes: ["The envoy welcomed the step on Monday."],
      no: ["The envoy slept on Monday."],
    },
    {
      type: "cooperate",
      verbs: "cooperate coordinate join merge share",
      nouns: "cooperation coordination",
      why: "PLOVER's cooperate.",
      yes: ["The two armies cooperated on Monday."],
      no: ["The two armies slept on Monday."],
    },
    {
      type: "announce",
      verbs:
        "announce declare publish issue launch confirm unveil reveal disclose present propose offer promise",
      nouns: "announcement publication offer",
      why: "Something is made known.",
      yes: ["The ministry announced the plan on Monday."],
      no: ["The ministry moved on Monday."],
    },
  ],
  lightVerbs:
    "take occur happen begin start erupt break come go continue carry hold end follow launch resume mount set make stage conduct face witness see mark enter fall strike hit sweep tear",
  speechVerbs:
    "say tell add report state note explain insist claim argue acknowledge warn estimate write comment describe stress admit speak mention suggest recall point respond reply quote cite announce declare confirm reveal disclose allege predict",
  stativeVerbs:
    "be have remain need live lie contain include seem appear know think want hope believe compare depend consist belong own like love mean matter cost contain exist expect plan intend suppose accord according",
  openers:
    "as while when after before since which who whom whose that because if although though until where whereas but and or so unless once",
  nounOpeners: "following after before since during amid despite",
  planned:
    "will shall plan plans planned planning scheduled due expected expects set intend intends intended prepare preparing hopes aims aim ahead",
  hypothetical:
    "could may might would should can if unless feared fears threatened possible possibly likely unlikely potential",
  negations: "not n't never no nor neither without",
  denials:
    "deny denies denied reject rejects rejected refute refuted denying rejecting dismissed dismisses disputes disputed",
  rangeJoins: "until till to through thru and -",
  countedFrom: "after since",
  countedTo: "before",
  describes: "of from",
  voucherOpeners: "according",
  contentOpeners: "that whether",
  plainSpeech:
    "say tell add report state note explain insist claim argue acknowledge estimate write comment describe stress admit speak mention suggest recall point respond reply quote cite predict reckon talk",
  bodies:
    "ministry authority agency office department committee council commission court tribunal government administration army military police force militia group union association organisation organization company parliament mission delegation embassy bank bureau brigade team navy",
  people:
    "resident villager civilian family child protester demonstrator crowd looter volunteer rescuer doctor surgeon nurse paramedic worker teacher journalist soldier fighter rebel gunman militant insurgent troop force peacekeeper prisoner hostage refugee migrant envoy diplomat negotiator president minister king premier mayor governor general commander judge prosecutor official lawmaker senator deputy spokesman spokeswoman",
  tallyVerbs: "count number total record register document tally track survey verify calculate estimate",
  levelVerbs: "stand reach rise climb peak put grow fall claim average",
  countedUntil: "by since until to",
  ongoing: "since",
  between: "between",
  and: "and",
  where: "in at on near to into from across outside around of off over through",
  articles: "the",
  lengths: "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters",
  bearings:
    "north south east west northeast northwest southeast southwest north-east north-west south-east south-west away",
  of: "of",
  infinitive: "to",
  perfect: "have",
  wasForms: "was were",
  missed: "should",
  levelJoins: "to at",
  thingPronouns: "it",
  groupPronouns: "they",
  personPronouns: "he she",
  datelineWords: "agencies",
};
