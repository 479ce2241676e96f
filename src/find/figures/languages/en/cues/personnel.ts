import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";

/** English cues of forces and helpers: personnel. */
export const PERSONNEL_CUES: readonly Cue[] = [
  cue("field", {
    measure: "personnel",
    forms: [
      inflected(
        "deploy|dispatch|mobilise|mobilize|send|station|command|recruit|employ|hire|train|assign|post|muster|commit|contribute|enlist|draft in|call up|call in|put to work",
      ),
      "team of|teams of|crew of|force of|surgical team of|unit of|contingent of|group of rescuers|army of|delegation of|mission of|comprising|made up of|numbering|strength of|fighters|troops|soldiers|convoy of",
    ].join("|"),
    before: 5,
    label: true,
    why: "Forces and teams are sent, or made up of their number.",
    yes: ["The ministry deployed [400] rescuers."],
    no: ["They sent [12] trucks.", "The team of the ministry found [12] bodies."],
  }),
  cue("team-of", {
    measure: "personnel",
    forms:
      "team of|teams of|crew of|crews of|force of|forces of|unit of|units of|contingent of|contingents of|army of|delegation of|mission of|strength of|brigade of|brigades of|battalion of|battalions of|squad of|squads of|column of|columns of|staff of|workforce of|garrison of|detachment of|detachments of",
    before: 6,
    adjacent: true,
    why: "A team is made up of its number.",
    yes: ["A team of [12] arrived."],
    no: ["A team of the ministry met [12] families in need of aid."],
  }),
  cue("has-men", {
    measure: "personnel",
    forms:
      "has|have|had|with|of|call upon|calls upon|call on|field|fields|fielded|muster|musters|mustered|rely on|count on|lead|leads|led|command|commands|commanded",
    subjects:
      "militia|militias|army|group|groups|force|forces|rebels|movement|faction|brigade|battalion|militants|insurgents|police|guard|clan|tribe|gang|commander|warlord|front|column|garrison|unit|company|detachment|contingent",
    names: true,
    before: 4,
    nouns: ["men", "fighters", "combatants", "gunmen"],
    why: "A force has its men; of anything else a belonging says nothing.",
    yes: ["Analysts believe the militia has [400] men."],
    no: ["The couple has [4] children.", "The town has [400] inhabitants."],
  }),
  cue("member-of", {
    measure: "personnel",
    forms: [
      compounds(
        "of the|of its|of his|of their",
        "home guard|territorial guard|territorial defence|territorial defense|defence force|defense force|defence forces|defense forces|self defence forces|self defense forces|security forces|ground forces|special forces|rescue service|rescue services|rescue team|fire department|emergency unit|emergency service|emergency services|coastguard|gendarmerie|brigade|battalion|regiment|guard|army|police|navy|militia",
      ),
      "of the national guard|of the army|of the armed forces|of the guard|of the security forces|of the police|of the navy|of the air force|of the coast guard|of the crew|of the fire brigade|of the fire service|of the civil defence|of the civil defense|of the civil protection|of the red cross|of the red crescent|of the military|of the forces|of the border guard",
    ].join("|"),
    after: 6,
    nouns: ["members", "member", "men", "women", "people", "elements", "agents", "units", "personnel"],
    why: "A member of a force or a relief service is one of its personnel.",
    yes: ["[400] members of the Navy keep watch."],
    no: ["[400] opponents of the army met.", "[4] members of the army were killed."],
  }),
  cue("put-to-work", {
    measure: "personnel",
    forms: "put|puts|putting|set|sets|setting",
    behind:
      "to work|to clearing|to digging|to searching|to repairing|to guarding|to sorting|to carrying|to cleaning|to rebuilding|to patrolling",
    people: "any",
    before: 9,
    why: "Whoever is put to a task works for whoever put them to it.",
    yes: ["The union has put [400] of its members to clearing the lanes."],
    no: ["The union has put [400] of its members in hotels."],
  }),
  cue("fielded-as", {
    measure: "personnel",
    forms:
      "work for us|work for the|work with us|on repairs|at work|in the zone|on the repairs|on the job|in the search|on the search|in shifts|in the field",
    after: 4.5,
    nouns: [
      "workers",
      "employees",
      "men",
      "people",
      "women",
      "members",
      "labourers",
      "drivers",
      "cooks",
      "guards",
    ],
    why: "Whoever is put on a task is personnel of whoever put them there.",
    yes: ["The utility has [400] men on repairs."],
    no: ["[400] tourists were in the zone."],
  }),
  cue("in-the-field", {
    measure: "personnel",
    forms:
      "deployed|mobilised|mobilized|dispatched|on the ground|on duty|stationed|took part in the search|searching|are helping|assisting|digging|were sent|patrol|patrolling|standing by",
    after: 3.5,
    why: "Who is deployed is the subject.",
    yes: ["[400] rescuers were deployed."],
    no: ["[400] people were found by teams on the ground."],
  }),
  cue("volunteer", {
    measure: "personnel",
    forms: [
      inflected("volunteer|enlist|sign up as|sign up to help|join up|come forward to help|report for duty"),
      "as volunteers|as rescuers|as stewards|as helpers|as fighters|under arms|in uniform|in its ranks|in their ranks",
    ].join("|"),
    after: 8,
    why: "Who signs up for a task is one of its personnel.",
    yes: ["[400] students signed up as volunteers."],
    no: ["[400] people were saved by volunteers."],
  }),
  cue("we-are", {
    measure: "personnel",
    forms: "we are|we were|there are",
    behind: "of us|on the spot|on duty|on the ground|on site|on shift|and we",
    before: 4.5,
    adjacent: true,
    why: "Who counts himself among those at work is one of them.",
    yes: ["We are [15] people on site."],
    no: ["We are [38] people in one room."],
  }),
];
