import type { Cue } from "../cue.ts";
import { cue } from "../cue.ts";
import { compounds } from "./compounds.ts";
import { CROSSED_CUES } from "./cues/crossed.ts";
import { DEAD_CUES } from "./cues/dead.ts";
import { DISPLACED_CUES } from "./cues/displaced.ts";
import { EVACUATED_CUES } from "./cues/evacuated.ts";
import { HELD_CUES } from "./cues/held.ts";
import { HURT_CUES } from "./cues/hurt.ts";
import { INJURED_CUES } from "./cues/injured.ts";
import { KILLED_CUES } from "./cues/killed.ts";
import { LOST_CUES } from "./cues/lost.ts";
import { MOVED_CUES } from "./cues/moved.ts";
import { NEED_CUES } from "./cues/need.ts";
import { PERSONNEL_CUES } from "./cues/personnel.ts";
import { RETURNED_CUES } from "./cues/returned.ts";
import { SHELTERED_CUES } from "./cues/sheltered.ts";
import { UNTRACED_CUES } from "./cues/untraced.ts";

/** Premises that count as homes only where something befell them. */
const PREMISES: readonly string[] =
  "structures structure shops shop businesses rooms properties property offices stalls barns garages roofs shelters shelter".split(
    " ",
  );

/** English cues of loss of things; the counted noun mostly says it already, these are for elided nouns and for labels. */
const THING_CUES: readonly Cue[] = [
  cue("damage", {
    measure: "housing",
    forms:
      "wrecked|ruined|smashed|crushed|unroofed|demolished|torn down|knocked down|shattered|caved in|torn off|blown off|ripped off|slid into|destroyed|destroying|destroy|damaged|damaging|burned|burnt|burning|gutted|razed|flattened|collapsed|flooded|inundated|looted|swept away|washed away|torched|levelled|leveled|blown away|blown down|reduced to ash|reduced to ashes|turned to ash|turned to ashes|to the ground|are gone|is gone|were gone|were lost|been lost|loss of|rebuilt|rebuilding|repaired|repairing",
    before: 7,
    after: 7,
    nouns: PREMISES,
    why: "Shops, other premises and the shelters people live in count only where they were hit.",
    yes: [
      "The fire burned [77] structures.",
      "[77] shops were looted.",
      "[77] shelters of reed and canvas are gone.",
    ],
    no: [
      "The mall has [77] shops.",
      "The fire killed [77] people.",
      "The town opened [77] shelters.",
      "[77] storm shelters were damaged.",
    ],
  }),
  cue("tagged", {
    measure: "housing",
    forms: [
      compounds("red|yellow|orange|black", "sticker|stickers|tag|tags|tagged|stickered|placard|placards"),
      compounds(
        "marked|declared|judged|found|rated|classed|deemed|ruled|certified|tagged|listed as",
        "unsafe|uninhabitable|unfit|habitable|condemned|dangerous|beyond repair|a total loss",
      ),
      compounds(
        "must|have to|should|will have to|need to|are to|may not|must not",
        "be entered|be pulled down|be torn down|be demolished|be rebuilt|be razed|come down",
      ),
      "uninhabitable|unfit to live in|unfit for living|unfit for habitation|fit to live in|beyond repair|past repair|not to be entered|no walls left|without walls|roofs gone|lost its roof|lost roofs|without a wall|down to the foundations|open to the sky|stand in water|stood in water|to the eaves|off their foundations|off its foundations|cracked walls|cracks in the walls|habitable|unroofed",
    ].join("|"),
    nouns: ["", ...PREMISES, "doors"],
    after: 9.6,
    label: true,
    why: "What is tagged, or has lost roof or walls, is a dwelling even where no noun says so.",
    yes: ["Inspectors saw 900 cottages. [140] got a red sticker.", "Beyond repair: [38]"],
    no: ["[140] families have a red card.", "[140] people stood in water."],
  }),
  cue("raze", {
    measure: "housing",
    forms:
      "destroyed|burned|burnt|burning|torched|razed|flattened|gutted|levelled|leveled|caught fire|catch fire|set ablaze|set on fire|set alight|in flames|in ashes|to ashes|wiped out|to the ground",
    before: 7,
    after: 7,
    nouns: ["villages", "village", "hamlets", "hamlet"],
    why: "A village counts as homes only where fire or force has destroyed it.",
    yes: ["[77] villages have been burned to the ground.", "Fire razed [77] hamlets."],
    no: ["[77] villages were flooded.", "People fled from [77] villages."],
  }),
  cue("destroyed-homes", {
    noun: true,
    measure: "housing",
    forms: [
      compounds(
        "houses|homes|buildings|housing|dwellings|huts|shelters|shops|structures|premises|stalls|roofs|walls|cottages|homesteads",
        "fallen|down|gone|torn off|blown off|cracked|lost to fire|hit|under water|levelled|in ruins|condemned|beyond repair|destroyed|damaged|burned|burnt|burned down|burnt down|gutted|razed|collapsed|flattened|flooded|torched|lost",
      ),
      compounds(
        "destroyed|damaged|collapsed|burned|burnt|flooded",
        "houses|homes|buildings|housing|shelters|huts|dwellings|structures",
      ),
    ].join("|"),
    before: 9,
    label: true,
    why: "As a label, homes that were hit count themselves.",
    yes: ["Houses destroyed: [77]", "Damaged houses [77]", "Shelters burnt: [77]", "Stalls gutted: [77]"],
    no: ["In the destroyed homes [77] people died.", "Emergency shelters damaged: [7]"],
  }),
  cue("homes", {
    noun: true,
    measure: "housing",
    forms: "homes|houses|buildings|housing|dwellings",
    before: 5,
    label: true,
    why: "Behind homes a bare number counts homes.",
    yes: ["Their count of houses hit stood at [77]."],
    no: ["Their homes were searched and [77] people detained."],
  }),
  cue("facilities", {
    measure: "facilities",
    forms:
      "camps open|centres open|centers open|schools open|shelters open|schools shut|schools closed|schools|hospitals|clinics|health facilities|hospitals closed|bridges|facilities",
    label: true,
    why: "As a heading or a label, facilities count themselves.",
    yes: ["Schools damaged: [7]"],
    no: ["Hospitals received [7] wounded."],
  }),
  cue("aid-items", {
    measure: "aid",
    forms:
      "kits distributed|tents distributed|trucks|food parcels|tents|relief items|trucks arrived|aid trucks",
    label: true,
    why: "As a heading or a label, relief goods count themselves.",
    yes: ["Tents distributed: [70]"],
    no: ["Trucks carried [70] evacuees."],
  }),
];

/** Every English cue. */
export const ENGLISH_CUES: readonly Cue[] = [
  ...KILLED_CUES,
  ...DEAD_CUES,
  ...INJURED_CUES,
  ...HURT_CUES,
  ...LOST_CUES,
  ...UNTRACED_CUES,
  ...HELD_CUES,
  ...DISPLACED_CUES,
  ...MOVED_CUES,
  ...CROSSED_CUES,
  ...RETURNED_CUES,
  ...EVACUATED_CUES,
  ...SHELTERED_CUES,
  ...NEED_CUES,
  ...PERSONNEL_CUES,
  ...THING_CUES,
];
