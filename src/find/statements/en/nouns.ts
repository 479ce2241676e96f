import type { Act } from "../../../model/index.ts";
import type { Frame, NounCue } from "../lexicon/cue.ts";

const NOUNS: readonly (readonly [act: Act, frames: readonly Frame[], forms: string])[] = [
  ["say", ["that"], "statement statements remark remarks comment comments testimony account accounts"],
  [
    "believe",
    ["that"],
    "view views opinion position contention conviction theory argument understanding conclusion verdict impression",
  ],
  ["say", ["that"], "message answer reply explanation"],
  ["report", ["that"], "report reports rumour rumours rumor rumors news word finding findings information"],
  ["announce", ["that"], "announcement announcements declaration declarations"],
  [
    "accuse",
    ["that"],
    "accusation accusations allegation allegations claim claims charge charges complaint complaints",
  ],
  ["deny", ["that"], "denial denials"],
  ["confirm", ["that"], "confirmation assertion assertions admission assurance assurances"],
  ["warn", ["that"], "warning warnings"],
  ["estimate", ["that"], "estimate estimates prediction predictions forecast forecasts"],
  ["ask", ["to"], "call calls appeal appeals request requests demand demands plea pleas"],
  ["order", ["to"], "order orders instruction instructions directive directives"],
  ["promise", ["to", "that"], "promise promises pledge pledges vow vows"],
  ["believe", ["that"], "belief suspicion fear fears hope hopes"],
];

/** The nouns of English that carry what somebody says. */
export const NOUN_CUES: readonly NounCue[] = NOUNS.map(([act, frames, forms]) => {
  const list = forms.split(" ");
  return { id: list[0]!, forms: list, act, frames };
});
