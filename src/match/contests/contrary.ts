import type { FoundStatement } from "../../model/index.ts";
import { CONTRARY_CUES, CONTRAST, LIMITS, NEGATES, NEGATIVE, REPLY_CUES } from "./en.ts";
import { isDoubted, namesOwner, sharedWords } from "./pairing.ts";
import { beginningBefore, type Scene } from "./report.ts";

/** An answer stands within this many code units of what it answers: attribution and a full stop. */
const ANSWER = 120;
/** A version that nothing announces stands right behind the one it negates, in code units. */
const NEXT = 60;

/** What a statement that is no denial sets itself against: the one right before it, of another voice. `undefined` where it sets itself against nothing. */
export function contradicted(statement: FoundStatement, scene: Scene): FoundStatement | undefined {
  if (!statement.cue || statement.act === "ask" || statement.act === "order") return undefined;
  const before = namedIn(statement, scene) ?? justBefore(statement, scene);
  if (!before) return undefined;
  const between = scene.text.slice(before.content.end, statement.content.start);
  if (between.includes("\n")) return undefined;
  const versions = [besideEachOther, replies, negates, limitsDoubted];
  return versions.some((holds) => holds(statement, { before, between })) ? before : undefined;
}

interface Pair {
  readonly before: FoundStatement;
  readonly between: string;
}

/** The statement of another voice that ends last before a statement; of several the shortest. */
function justBefore(statement: FoundStatement, scene: Scene): FoundStatement | undefined {
  return othersBefore(statement, scene)
    .filter(({ act }) => act !== "deny" && act !== "order")
    .sort((a, b) => b.content.end - a.content.end || b.content.start - a.content.start)[0];
}

/** The last thing said before by somebody whom a statement names: "the true sum is half of the mayor's". */
function namedIn(statement: FoundStatement, scene: Scene): FoundStatement | undefined {
  return othersBefore(statement, scene).findLast((each) =>
    namesOwner(statement.content.exact, each.speaker, scene),
  );
}

function othersBefore(statement: FoundStatement, scene: Scene): FoundStatement[] {
  const { start } = statement.content;
  const voice = scene.voices.get(statement.id);
  return beginningBefore(scene, start).filter(
    (each) => each.content.end <= start && scene.voices.get(each.id) !== voice,
  );
}

/** "The guild says the gate was locked, while the mayor insists that it stood open": two versions in one sentence. */
function besideEachOther({ cue }: FoundStatement, { between }: Pair): boolean {
  return CONTRARY_CUES.test(cue!.exact) && CONTRAST.test(between) && !/[.!?]\s/.test(between);
}

/** An answer, called one, that negates or belittles. */
function replies({ cue, content }: FoundStatement, { between }: Pair): boolean {
  return (
    between.length <= ANSWER &&
    REPLY_CUES.test(cue!.exact) &&
    (NEGATES.test(content.exact) || LIMITS.test(content.exact))
  );
}

/** "The guild said the mill had burnt. ‘The mill was never lit,’ said the miller": the next words negate what was said of the same thing. */
function negates({ content }: FoundStatement, { before, between }: Pair): boolean {
  if (between.length > NEXT || !NEGATES.test(content.exact) || NEGATIVE.test(before.content.exact))
    return false;
  return sharedWords(before.content.exact, content.exact) > 0;
}

/** "The wells are full again, the mayor asserts. Only every third gives water, the farmers say": what is put as a mere claim, cut down by the next voice. */
function limitsDoubted({ content }: FoundStatement, { before, between }: Pair): boolean {
  return between.length <= NEXT && isDoubted(before) && LIMITS.test(content.exact);
}
