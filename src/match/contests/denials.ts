import type { FoundStatement } from "../../model/index.ts";
import { type Answer, answerOf } from "./answers.ts";
import { contentWords } from "./claims.ts";
import { contradicted } from "./contrary.ts";
import { claimBefore } from "./pairing.ts";
import { beginningBefore, figuresIn, type Scene, statementsIn } from "./report.ts";

/** A claim and what denies it, as ids of statements or, for the claim, of a figure. */
export interface Denial {
  readonly claim: string;
  readonly denial: string;
  readonly kind: "denied" | "contrary";
}

/** Finds what a denial denies in other reports: the id of a statement. */
export type Elsewhere = (denial: FoundStatement) => string | null;

/** Share of the denied words that an earlier statement of the same report holds. */
const RESTATED = 0.5;

/** The denials of one report with the claims they meet there. A denial whose claim stands in no statement of its report is looked for in the other reports. */
export function denialsIn(scene: Scene, elsewhere: Elsewhere): Denial[] {
  const all = scene.statements.flatMap((statement) => answerOf(statement, scene) ?? []);
  const parts = partsOf(all, scene);
  const answers = all.filter(({ statement }) => !parts.has(statement.id));
  const rivals = answers.filter(({ form }) => form === "otherwise").flatMap((one) => rivalOf(one, scene));
  const countered = new Set(rivals.flatMap(({ claim, denial }) => [claim, denial]));
  const denied = answers
    .filter(({ form }) => form !== "otherwise")
    .flatMap((answer) => deniedBy(answer, { scene, elsewhere, countered }));
  const told = new Set([...parts, ...all.map(({ statement }) => statement.id)]);
  const contrary = scene.statements.flatMap((statement): Denial[] => {
    const claim = told.has(statement.id) ? undefined : contradicted(statement, scene);
    return claim ? [{ claim: claim.id, denial: statement.id, kind: "contrary" }] : [];
  });
  return onceEach([...denied, ...rivals, ...contrary], scene);
}

/** The statements that stand in the words of an answer, or in what leads up to them. */
function partsOf(answers: readonly Answer[], scene: Scene): Set<string> {
  const parts = answers.flatMap(({ statement, form, from }) => {
    const start = form === "bare" ? from : statement.content.start;
    const span = { start, end: statement.content.end };
    return statementsIn(scene, span).filter((each) => each !== statement);
  });
  return new Set(parts.map(({ id }) => id));
}

/** One voice denies one claim once in a report, by the first of its words; and two versions are one contest, whichever is called the claim. */
function onceEach(denials: readonly Denial[], { voices }: Scene): Denial[] {
  const seen = new Set<string>();
  return denials.filter(({ claim, denial }) => {
    const key = `${claim} ${voices.get(denial)}`;
    const known = seen.has(key) || seen.has(`${denial} ${claim}`);
    seen.add(key).add(`${claim} ${denial}`);
    return !known;
  });
}

/** A version of one's own, against the one before it. */
function rivalOf(answer: Answer, scene: Scene): Denial[] {
  const claim = claimBefore(answer, scene, FAR);
  return claim ? [{ claim: claim.id, denial: answer.statement.id, kind: "contrary" }] : [];
}

/** Another version may stand two paragraphs behind the first. */
const FAR = -2.4;

interface Denying {
  readonly scene: Scene;
  readonly elsewhere: Elsewhere;
  /** Statements that another voice sets its own version against. */
  readonly countered: ReadonlySet<string>;
}

function deniedBy(answer: Answer, { scene, elsewhere, countered }: Denying): Denial[] {
  const { statement } = answer;
  const denied = answer.denied ?? statement;
  if (answer.form === "bare") {
    const claim = claimBefore(answer, scene);
    return claim ? [{ claim: claim.id, denial: statement.id, kind: "denied" }] : [];
  }
  const claim =
    claimInside(answer, scene) ??
    restatedIn(denied, scene)?.id ??
    claimBefore(answer, scene, NEARBY)?.id ??
    elsewhere(denied) ??
    (isCountered(answer, { scene, countered }) ? undefined : answer.denied?.id);
  return claim === undefined ? [] : [{ claim, denial: statement.id, kind: "denied" }];
}

/** What speaks for a claim nearby must outweigh that the denial tells what it denies: a name or a word that both share. */
const NEARBY = 0.3;

/** Whether another voice sets its version against the denial, which is then the denial of that version. */
function isCountered(
  { statement }: Answer,
  { scene, countered }: Pick<Denying, "scene" | "countered">,
): boolean {
  return statementsIn(scene, statement.content).some(({ id }) => countered.has(id));
}

/** Acts that claim nothing. */
const NO_CLAIM: ReadonlySet<string> = new Set(["deny", "ask", "order", "promise"]);

/** What the report says before, in another voice, in half of the denied words. */
function restatedIn(denial: FoundStatement, scene: Scene): FoundStatement | undefined {
  const { voices } = scene;
  const words = contentWords(denial.content.exact);
  const voice = voices.get(denial.id);
  return beginningBefore(scene, denial.content.start).findLast((each) => {
    if (NO_CLAIM.has(each.act) || voices.get(each.id) === voice) return false;
    if (each.content.end > denial.content.start) return false;
    const said = contentWords(each.content.exact);
    const shared = [...words].filter((word) => said.has(word)).length;
    return shared >= 2 && shared >= RESTATED * words.size;
  });
}

/** "denied the guild's charge that ...", "denied that ..., as the guild had it": the statement, or else the figure, that the denial holds. */
function claimInside({ statement }: Answer, scene: Scene): string | undefined {
  const { voices } = scene;
  const voice = voices.get(statement.id);
  const inside = statementsIn(scene, statement.content).find(
    (each) => voices.get(each.id) !== voice && each.mode !== "direct",
  );
  return inside?.id ?? figuresIn(scene, statement.content)[0]?.id;
}
