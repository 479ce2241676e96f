import { type Cue, cue } from "../../cue.ts";
import { compounds } from "../compounds.ts";
import { inflected } from "../inflect.ts";
import { CAPTORS, POLICE } from "./happenings.ts";

/** Where those are who are held. */
const HELD =
  "to * cells|to the cell|to prison|to jail|to gaol|to a cell|to a prison|to the lock-up|behind bars|behind wire|behind barbed wire|behind razor wire|behind the wire|into custody|in custody|under arrest|in cells|in * cells|in a cell|in the lock-up|in lock-up|in handcuffs|in irons|in shackles|in chains|in * dungeon|in * dungeons|in * hands|in the hands of|in captivity|in prison|in jail|in pre-trial detention|in preventive detention|in provisional detention|on remand|at gunpoint|under lock and key|prisoner|captive|hostage";

/** English cues of people held by police, by courts or by force, told without "detained". */
export const HELD_CUES: readonly Cue[] = [
  cue("in-hands-of", {
    measure: "detained",
    forms: [
      compounds(
        "in",
        "its hands|his hands|her hands|our hands|their hands|enemy hands|rebel hands|the hands of|* custody|* captivity|* grip",
      ),
      compounds("behind", "wire|barbed wire|razor wire|the wire|* wire|fences|bars|walls|locked doors"),
      compounds("in|into|with", "handcuffs|irons|shackles|fetters|chains"),
      compounds("prisoners|hostages|captives|captive|prisoner", "of|in|there|still"),
      compounds(
        "placed|put|kept|held|remanded|taken|ordered|remain|remains|remained|stay|sit|are|were|spend * night|spent * night",
        "in custody|under arrest|in provisional detention|in pre-trial detention|in preventive detention|under house arrest|into custody|in a cell|in cells|in the cells|in * cells|in * station",
      ),
      compounds("deprived of|lost|robbed of", "* liberty|* freedom"),
      compounds(
        "in|to",
        "* stockade|* penitentiary|* barracks cell|* transit cell|* police station|* police post|a police van|police vans",
      ),
      compounds(
        "gave|give|giving|given|turned|turn|turning|handed|hand",
        "themselves up|himself up|themselves in|themselves over",
      ),
      compounds(
        "guests of|in the power of|at the mercy of|in the grip of",
        "* police|* militia|* captors|* kidnappers|* gunmen|* rebels",
      ),
      "bundled into|hauled from|dragged from|dragged out of their homes|taken from their homes|taken from * beds|driven off by|surrendered|laid down their arms|laid down arms|of their captors|picked up by|remain interned|are interned|in internment",
      "in the lock-up|in lock-up|in the cells|under lock|in irons",
    ].join("|"),
    after: 9.7,
    people: "any",
    why: "Who is in somebody's hands, or behind wire, is held.",
    yes: [
      "[8] youths are behind wire on the island.",
      "The captain says that [8] of his rangers are in enemy hands.",
      "[8] persons were placed in custody.",
    ],
    no: [
      "[8] persons were placed in hotels.",
      "[8] persons had letters in their hands for the mayor and died.",
    ],
  }),
  cue("before-judge", {
    measure: "detained",
    forms: [
      inflected(
        "await trial|await sentence|await sentencing|face trial|face charges|stand trial|appear in court|appear before the judge|appear before a judge|appear before the court|appear before a court|appear before magistrates|indict|arraign|charge with|charge over|be charged|plead guilty|answer for",
      ),
      "brought before a judge|brought before the judge|brought before the court|led before the judge|led before a judge|were charged|was charged|are charged|being questioned|under interrogation|for questioning|helping police|helping the police",
    ].join("|"),
    after: 8,
    people: "any",
    why: "Who has a trial before him is held for it.",
    yes: ["[2] suspects await trial.", "[2] youths will appear before the judge on Friday."],
    no: ["[2] porters await their wages."],
  }),
  cue("send-to-cells", {
    measure: "detained",
    forms: [
      inflected(
        "send|put|commit|throw|fling|take|haul|drag|march|lead|keep|hold|place|lock|order|remand|bring|have|escort",
      ),
      "still keeps|still hold|still holds|still keep",
    ].join("|"),
    behind: HELD.replaceAll("* ", "their |")
      .split("|")
      .filter((phrase) => !/ $|^\w+ their$/.test(phrase))
      .join("|"),
    before: 9.7,
    people: "any",
    why: "Whoever is sent behind bars, or had in somebody's hands, is held.",
    yes: [
      "The judge sent [2] brothers to the cells.",
      "The militia has [8] sailors in its hands.",
      "The court committed [2] clerks to prison.",
    ],
    no: ["The judge sent [2] letters to prison.", "The judge sent [2] clerks to the archive."],
  }),
  cue("lay-hands-on", {
    measure: "detained",
    forms: inflected(
      "lay hands on|put the cuffs on|put cuffs on|put handcuffs on|lead away|lead off|march off|march away|take in charge|serve warrants on|bring in",
    ),
    doers: POLICE,
    before: 9,
    people: "any",
    why: "On whom the police lay hands, they hold him.",
    yes: ["Police have laid hands on [7] arsonists.", "Officers led away [7] protesters."],
    no: ["[7] officers led away the mayor.", "Guides led away [7] climbers."],
  }),
  cue("police-take-away", {
    measure: "detained",
    forms: inflected("take|lead|march|haul|drag|drive|bundle|carry|pick|whisk"),
    doers: POLICE,
    behind:
      "away|off|in vans|into vans|in a van|into a van|to the station|to the barracks|with them|from their homes|from their beds|from the crowd|out of the crowd|in for|to headquarters",
    before: 9.6,
    people: "any",
    why: "Whom the police take away, they hold.",
    yes: ["Officers took [7] protesters away in vans."],
    no: ["Guides took [7] climbers away in vans."],
  }),
  cue("charge", {
    measure: "detained",
    forms: inflected("charge|indict|convict|prosecute|sentence|arraign|remand|accuse"),
    behind: "with|for|over|to|until|on charges",
    before: 7,
    people: "any",
    verb: "transitive",
    why: "Whom a court charges it holds, or has held.",
    yes: ["The prosecutor has charged [7] with murder."],
    no: ["The inn charged [7] dollars for a bed.", "[7] lawyers charged the mayor with fraud."],
  }),
  cue("let-go", {
    measure: "detained",
    forms: inflected("let|free|release|set"),
    behind:
      "go|free|go free|walk free|on bail|on parole|at liberty|from captivity|from custody|from prison|from jail|from their cells",
    before: 8.2,
    people: "any",
    verb: "transitive",
    why: "Who is let go was held.",
    yes: ["The kidnappers let [7] go for money.", "A court freed [7] on bail."],
    no: ["The rains let [7] wells go dry.", "The dam released [7] boats from the lock."],
  }),
  cue("held-by-captors", {
    measure: "detained",
    forms: compounds(
      "kept|held|retained|seized|taken|tied up|bound|guarded|detained|grabbed|snatched|overpowered|taken alive|dragged off|dragged away|marched off|marched away|led away|led off|carried off|carried away|intercepted|caught|picked up|rounded up|locked in|locked up|taken away|hauled off|driven off",
      "by|at gunpoint|at knifepoint|into captivity|into the bush|into the forest",
    ),
    agents: `${CAPTORS}|gunpoint|knifepoint|captivity|bush|forest`,
    after: 9.3,
    people: "any",
    label: true,
    why: "Whom those with arms take or keep, they hold.",
    yes: ["[11] warders were retained by the mutineers.", "[11] girls were marched away at gunpoint."],
    no: ["[11] nurses were kept awake by the guns.", "[11] girls were taken away by their aunts."],
  }),
  cue("captors-keep", {
    measure: "detained",
    forms: "keep|keeps|kept|keeping|retain|retains|retained|hold|holds|held|holding|guard|guards",
    doers:
      "gunmen|kidnappers|captors|abductors|mutineers|rioters|pirates|hijackers|militants|rebels|bandits|militia|gang|junta",
    before: 9,
    people: "any",
    verb: "transitive",
    why: "Whom captors keep is held, whatever his work.",
    yes: ["The gunmen still keep [11] nurses."],
    no: ["The gunmen keep [11] lorries."],
  }),
  cue("handcuff", {
    measure: "detained",
    forms: inflected(
      "handcuff|shackle|manacle|frisk and hold|disarm and hold|turn over to the police|hand over to the police|give in charge|surrender",
    ),
    before: 8.4,
    after: 8.4,
    people: "any",
    verb: "transitive",
    why: "Whoever is handcuffed is held.",
    yes: ["Officers handcuffed [5] brokers."],
    no: ["[5] officers handcuffed a broker."],
  }),
];
