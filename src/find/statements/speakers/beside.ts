import type { Token } from "../../../text/index.ts";
import type { Run } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { headsOf, organisationOf } from "./called.ts";
import { splitName, textOf } from "./name-parts.ts";
import { coreOf, stripLead } from "./phrase-core.ts";

/** What stands beside a source in apposition says of it. */
export interface Beside {
  /** "" where it holds none. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly heads: readonly string[];
  readonly person: boolean;
  readonly organisation?: string;
}

/** An apposition: a name of its own, or a description. Ages and asides are none. */
export function besideOf(reading: Reading, run: Run): Beside | null {
  const { lexicon, doc } = reading;
  const tokens = doc.tokens.slice(run.first, run.last);
  if (
    tokens.length === 0 ||
    /^\d+$/.test(tokens[0]!.text) ||
    (lexicon.clauseOpeners.has(tokens[0]!.lower) && tokens[0]!.lower !== "who")
  )
    return null;
  if (tokens[0]!.lower === "who") return whoHeads(reading, tokens);
  const known = knownAs(tokens);
  if (known) return { name: known, aliases: [known], heads: [], person: false };
  if (lexicon.prepositions.has(tokens[0]!.lower) || tokens[0]!.xpos === "VBG") return null;
  const stripped = stripLead(reading, coreOf(reading, tokens).core);
  const parts = splitName(reading, stripped);
  const name = textOf(reading, parts.name);
  const organisation = parts.organisation ?? organisationOf(reading, stripped);
  return {
    name,
    aliases: [textOf(reading, stripped), ...parts.aliases],
    heads: headsOf(reading, parts.title.length > 0 ? parts.title : stripped),
    person: parts.person,
    ...(organisation ? { organisation } : {}),
  };
}

/** "known as ODR", "or ODR". */
function knownAs(tokens: readonly Token[]): string | null {
  const at = tokens[0]!.lower === "or" ? 1 : tokens.findIndex(({ lower }) => lower === "as") + 1;
  if (at === 0 || (at > 1 && !/^(?:known|called)$/.test(tokens[0]!.lower))) return null;
  const name = tokens.slice(at).map(({ text }) => text);
  return name.length === 1 && /^\p{Lu}/u.test(name[0]!) ? name[0]! : null;
}

/** "who runs the Oslan branch of the charity". */
function whoHeads(reading: Reading, tokens: readonly Token[]): Beside | null {
  if (!/^(?:heads|leads|runs|directs|chairs)$/.test(tokens[1]?.lower ?? "")) return null;
  const body = stripLead(reading, coreOf(reading, tokens.slice(2)).core);
  return { name: "", aliases: [], heads: ["head"], person: false, organisation: textOf(reading, body) };
}
