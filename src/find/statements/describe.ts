import type { Token } from "../../text/index.ts";
import type { Phrase, Run } from "./draft.ts";
import type { Reading } from "./zones.ts";

/** What the words for a source say of it. */
export interface Description {
  /** `pronoun`: "he"; `owned`: "its spokesman"; `own`: "our country director"; `definite`: "the agency"; `named`: holds a name; `other`: "a diplomat", "residents". */
  readonly form: "pronoun" | "owned" | "own" | "definite" | "named" | "other";
  /** The clean name: without article, age, relative clause. */
  readonly name: string;
  /** Other ways to call it that stand in the phrase and its appositions. */
  readonly aliases: readonly string[];
  /** Lower-case nouns it may be called by: "minister", "agency". */
  readonly heads: readonly string[];
  /** Whether `name` is a personal name. */
  readonly person: boolean;
  /** The body that the phrase says it speaks for: "the interior ministry". */
  readonly organisation?: string;
  readonly spokesperson: boolean;
  readonly pronoun?: string;
}

/** Describes a source by its words. */
export function describe(reading: Reading, phrase: Phrase): Description {
  const { lexicon, doc } = reading;
  const all = doc.tokens.slice(phrase.first, phrase.last);
  const lead = all[0]!;
  if (all.length === 1 && lexicon.pronouns.has(lead.lower))
    return bare({ form: "pronoun", pronoun: lead.lower });
  const { core, bracketed } = coreOf(reading, all);
  const stripped = stripLead(reading, core);
  const parts = personless(splitName(reading, stripped), lead);
  const beside = phrase.appositions.map((run) => besideOf(reading, run)).filter((part) => part !== null);
  const main = parts.name.length > 0 ? textOf(reading, parts.name) : textOf(reading, stripped);
  const nameBeside = parts.person ? undefined : beside.find((part) => part.person);
  const name = nameBeside?.name ?? main;
  const heads = [
    ...headsOf(reading, parts.title.length > 0 ? parts.title : stripped),
    ...beside.flatMap((part) => part.heads),
  ];
  const person = parts.person || nameBeside !== undefined;
  const aliases = unique(
    [main, ...parts.aliases, ...bracketed, ...beside.flatMap((part) => part.aliases)],
    name,
  );
  const organisation =
    organisationOf(reading, parts.title.length > 0 ? parts.title : stripped) ??
    beside.find((part) => part.organisation)?.organisation;
  const spokesperson = heads.some((head) => lexicon.spokespeople.has(head));
  return {
    form: formOf(reading, {
      lead,
      stripped,
      named: person || (isNamed(stripped) && !isOfficeAlone(reading, stripped)),
    }),
    name,
    aliases,
    heads,
    person,
    spokesperson,
    ...(organisation ? { organisation } : {}),
    ...(lexicon.possessives.has(lead.lower) ? { pronoun: lead.lower } : {}),
  };
}

/** "the Rapid Support": a personal name takes no article. */
function personless(parts: NameParts, lead: Token): NameParts {
  return parts.title.length === 0 && lead.lower === "the" ? { ...parts, person: false } : parts;
}

/** "the Minister": an office or body in capitals, without a name. */
function isOfficeAlone(reading: Reading, stripped: readonly Token[]): boolean {
  return stripped.length === 1 && /^\p{Lu}\p{Ll}/u.test(stripped[0]!.text) && isOffice(reading, stripped);
}

function bare(of: Pick<Description, "form" | "pronoun">): Description {
  return { ...of, name: "", aliases: [], heads: [], person: false, spokesperson: false };
}

function formOf(
  reading: Reading,
  of: { lead: Token; stripped: readonly Token[]; named: boolean },
): Description["form"] {
  const { lexicon } = reading;
  if (lexicon.possessives.has(of.lead.lower)) return "owned";
  if (lexicon.own.has(of.lead.lower)) return of.named ? "named" : "own";
  if (of.named) return "named";
  return ["the", "this", "that"].includes(of.lead.lower) ? "definite" : "other";
}

/** The phrase up to a relative clause or comma, and what stands in brackets: an acronym. */
function coreOf(reading: Reading, all: readonly Token[]): { core: readonly Token[]; bracketed: string[] } {
  const { lexicon } = reading;
  const open = all.findIndex((token) => token.text === "(");
  const close = all.findIndex((token) => token.text === ")");
  const inside = open >= 0 ? all.slice(open + 1, close < 0 ? all.length : close) : [];
  const bracketed =
    inside.length === 1 && /^\p{Lu}[\p{L}\d-]+$/u.test(inside[0]!.text) ? [inside[0]!.text] : [];
  const kept = open > 0 ? all.slice(0, open) : all;
  const stop = kept.findIndex(
    (token, i) => i > 0 && (token.text === "," || lexicon.clauseOpeners.has(token.lower)),
  );
  return { core: stop > 0 ? kept.slice(0, stop) : kept, bracketed };
}

function stripLead(reading: Reading, tokens: readonly Token[]): readonly Token[] {
  const { lexicon } = reading;
  let first = 0;
  while (first < tokens.length - 1) {
    const word = tokens[first]!.lower;
    const droppable =
      lexicon.leading.has(word) ||
      lexicon.possessives.has(word) ||
      lexicon.own.has(word) ||
      /^["“”‘’]$/.test(word);
    if (!droppable) break;
    first++;
  }
  let last = partitiveStart(reading, { tokens, first });
  while (last > first + 1 && /^[^\p{L}\d]+$/u.test(tokens[last - 1]!.text)) last--;
  return tokens.slice(first, last);
}

/** "the owner of one of them": what a pronoun stands for is no part of a name. */
function partitiveStart(
  reading: Reading,
  { tokens, first }: { tokens: readonly Token[]; first: number },
): number {
  const end = tokens.length;
  if (!/^(?:them|these|those|us)$/.test(tokens[end - 1]!.lower)) return end;
  let at = end - 1;
  while (
    at > first + 1 &&
    (tokens[at - 1]!.lower === "of" || reading.lexicon.numberWords.has(tokens[at - 1]!.lower))
  )
    at--;
  return at < end - 1 ? at : end;
}

interface NameParts {
  readonly title: readonly Token[];
  readonly name: readonly Token[];
  readonly aliases: readonly string[];
  readonly person: boolean;
}

/** "UN envoy | Volker Perthes", "State news agency | LANA", "Salem Bushaala". */
function splitName(reading: Reading, tokens: readonly Token[]): NameParts {
  const { lexicon } = reading;
  let at = -1;
  for (let i = tokens.length - 2; i >= 0; i--) {
    if (!lexicon.titles.has(tokens[i]!.lower.replace(/\.$/, ""))) continue;
    at = i;
    break;
  }
  const after = tokens.slice(at + 1);
  if (
    at >= 0 &&
    after.every((token) => isNameWord(token)) &&
    /^\p{Lu}/u.test(after[0]!.text) &&
    !isOffice(reading, after)
  ) {
    return {
      title: tokens.slice(0, at + 1),
      name: after,
      aliases: [textOf(reading, tokens), textOf(reading, tokens.slice(0, at + 1))],
      person: true,
    };
  }
  let cut = tokens.length;
  while (cut > 0 && isNameWord(tokens[cut - 1]!)) cut--;
  const tail = tokens.slice(cut);
  const classed = cut > 0 && tail.length > 0 && lexicon.groupNouns.has(tokens[cut - 1]!.lower);
  if (classed)
    return {
      title: [],
      name: tokens,
      aliases: [textOf(reading, tail), textOf(reading, tokens.slice(0, cut))],
      person: false,
    };
  return { title: [], name: tokens, aliases: [], person: isPersonalName(reading, tokens) };
}

/** "Attorney General", "Secretary General": an office, not a name. */
function isOffice(reading: Reading, tokens: readonly Token[]): boolean {
  const { lexicon } = reading;
  return tokens.some(
    (token) =>
      lexicon.titles.has(token.lower) ||
      lexicon.groupNouns.has(token.lower) ||
      lexicon.personNouns.has(token.lower),
  );
}

function isNameWord(token: Token): boolean {
  return (
    /^[\p{Lu}]/u.test(token.text) ||
    /^(?:al|el|bin|ibn|bint|abu|de|von|van|der|da|di|la|-|'|’|’s|d')$/.test(token.lower) ||
    /^(?:al|el|d|an|as|ad)-/i.test(token.text)
  );
}

/** Two to five name words, none of them a noun for a body or an acronym. */
function isPersonalName(reading: Reading, tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  if (words.length < 2 || words.length > 6 || !tokens.every((token) => isNameWord(token))) return false;
  return !words.some((token) => isBodyWord(reading, token) || /^\p{Lu}{3,}$/u.test(token.text));
}

function isBodyWord(reading: Reading, token: Token): boolean {
  const { lexicon } = reading;
  return (
    lexicon.groupNouns.has(token.lower) ||
    lexicon.textNouns.has(token.lower) ||
    lexicon.placeNouns.has(token.lower) ||
    lexicon.titles.has(token.lower)
  );
}

function isNamed(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");
  return capital(words.at(-1)) || capital(words[0]);
}

/** An apposition: a name of its own, or a description. Ages and asides are none. */
function besideOf(
  reading: Reading,
  run: Run,
): {
  name: string;
  aliases: string[];
  heads: readonly string[];
  person: boolean;
  organisation?: string;
} | null {
  const { lexicon, doc } = reading;
  const tokens = doc.tokens.slice(run.first, run.last);
  if (
    tokens.length === 0 ||
    /^\d+$/.test(tokens[0]!.text) ||
    (lexicon.clauseOpeners.has(tokens[0]!.lower) && tokens[0]!.lower !== "who")
  )
    return null;
  if (tokens[0]!.lower === "who") return whoHeads(reading, tokens);
  const stripped = stripLead(reading, coreOf(reading, tokens).core);
  const parts = splitName(reading, stripped);
  const name = textOf(reading, parts.name);
  const organisation = organisationOf(reading, stripped);
  return {
    name,
    aliases: [textOf(reading, stripped), ...parts.aliases],
    heads: headsOf(reading, stripped),
    person: parts.person,
    ...(organisation ? { organisation } : {}),
  };
}

/** "who heads the Libya delegation of the IFRC". */
function whoHeads(reading: Reading, tokens: readonly Token[]): ReturnType<typeof besideOf> {
  if (!/^(?:heads|leads|runs|directs|chairs)$/.test(tokens[1]?.lower ?? "")) return null;
  const body = stripLead(reading, coreOf(reading, tokens.slice(2)).core);
  return { name: "", aliases: [], heads: ["head"], person: false, organisation: textOf(reading, body) };
}

/** The nouns a phrase may be called by: the last noun for a person or body before its first preposition. */
function headsOf(reading: Reading, tokens: readonly Token[]): readonly string[] {
  const { lexicon } = reading;
  const stop = tokens.findIndex(
    (token, i) => i > 0 && ["of", "for", "in", "at", "from", "to", "with", "met", "on"].includes(token.lower),
  );
  const head = (stop > 0 ? tokens.slice(0, stop) : tokens).map((token) => token.lower);
  return head
    .filter(
      (word) =>
        lexicon.personNouns.has(word) ||
        lexicon.groupNouns.has(word) ||
        lexicon.textNouns.has(word) ||
        lexicon.titles.has(word),
    )
    .slice(-1);
}

/** "a spokesman for X", "head of X", "X spokesman", "X's secretary general". */
function organisationOf(reading: Reading, tokens: readonly Token[]): string | undefined {
  const { lexicon } = reading;
  const at = tokens.findIndex((token) => lexicon.personNouns.has(token.lower));
  if (at < 0) return undefined;
  const link = tokens[at + 1];
  if (link && ["of", "for", "at", "in", "to"].includes(link.lower) && at + 2 < tokens.length) {
    return textOf(reading, stripLead(reading, tokens.slice(at + 2)));
  }
  const spoken = tokens.findIndex((token) => lexicon.spokespeople.has(token.lower));
  if (spoken <= 0) return undefined;
  const before = tokens.slice(0, spoken).filter((token) => !["deputy", "chief"].includes(token.lower));
  return before.length > 0 ? textOf(reading, before).replace(/['’]s?$/, "") : undefined;
}

function textOf(reading: Reading, tokens: readonly Token[]): string {
  if (tokens.length === 0) return "";
  return reading.doc.text
    .slice(tokens[0]!.start, tokens.at(-1)!.end)
    .replace(/\s+/g, " ")
    .replace(/["“”]/g, "")
    .trim();
}

function unique(names: readonly string[], name: string): string[] {
  return [...new Set(names)].filter((alias) => alias !== "" && alias !== name);
}
