import type { Token } from "../../../text/index.ts";
import type { Phrase, Run } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { contentWords } from "./fold.ts";
import { isBodyWord, isOffice, type NameParts, splitName, textOf } from "./name-parts.ts";

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
  /** The subject pronoun that its words call for: "she" for "spokeswoman". */
  readonly gender?: string;
}

/** Describes a source by its words. */
export function describe(reading: Reading, phrase: Phrase): Description {
  const { lexicon, doc } = reading;
  const all = doc.tokens.slice(phrase.first, phrase.last);
  const lead = all[0]!;
  const lone = all.length === 1 || (all.length === 2 && /sel(?:f|ves)$/.test(all[1]!.lower));
  if (lone && lexicon.pronouns.has(lead.lower)) return bare({ form: "pronoun", pronoun: lead.lower });
  const object = all.length === 1 ? lexicon.objectPronouns.get(lead.lower) : undefined;
  if (object) return bare({ form: "pronoun", pronoun: object });
  const { core, bracketed } = coreOf(reading, all);
  const stripped = givenName(all) ?? stripLead(reading, core);
  const parts = personless(splitName(reading, stripped), lead);
  const beside = phrase.appositions.map((run) => besideOf(reading, run)).filter((part) => part !== null);
  const main = parts.name.length > 0 ? textOf(reading, parts.name) : textOf(reading, stripped);
  const nameBeside = parts.person
    ? undefined
    : (beside.find((part) => part.person) ?? properNameBeside(reading, { words: stripped, beside }));
  const name = nameBeside?.name ?? main;
  const heads = [
    ...headsOf(reading, parts.title.length > 0 ? parts.title : stripped),
    ...beside.flatMap((part) => part.heads),
  ];
  const person =
    parts.person || nameBeside?.person === true || isOneByAge(reading, { words: stripped, phrase });
  const aliases = unique(
    [main, ...parts.aliases, ...bracketed, ...beside.flatMap((part) => part.aliases)],
    name,
  );
  const organisation =
    parts.organisation ??
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
    ...genderOf(reading, phrase),
    ...(lexicon.possessives.has(lead.lower) ? { pronoun: lead.lower } : {}),
  };
}

function genderOf({ lexicon, doc }: Reading, phrase: Phrase): { gender?: string } {
  for (const { first, last } of [phrase, ...phrase.appositions]) {
    for (const { lower } of doc.tokens.slice(first, last)) {
      if (lexicon.clauseOpeners.has(lower)) break;
      const gender = lexicon.genders.get(lower.replace(/\.$/, ""));
      if (gender) return { gender };
    }
  }
  return {};
}

/** "a local rights group, Voice of the Lakes", "one of them, a trader": what stands beside words that name nobody is the name. */
function properNameBeside<Part extends { readonly name: string }>(
  reading: Reading,
  { words, beside }: { words: readonly Token[]; beside: readonly Part[] },
): Part | undefined {
  const counted = words.length === 1 && reading.lexicon.numberWords.has(words[0]!.lower);
  if (counted) return beside[0];
  if (words.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  return beside.find(({ name }) =>
    name.split(" ").every((word) => /^(?:\p{Lu}|(?:of|for|and|the|in)$)/u.test(word)),
  );
}

/** "a woman who gave her name as Rosa": the words behind "name as". */
function givenName(all: readonly Token[]): readonly Token[] | null {
  const at = all.findIndex(
    ({ lower }, i) =>
      lower === "as" && all.slice(Math.max(0, i - 2), i).some((token) => token.lower === "name"),
  );
  const name = at < 0 ? [] : all.slice(at + 1);
  return name.length > 0 && name.every(({ text }) => /^\p{Lu}/u.test(text)) ? name : null;
}

/** "Danek, 19", "Milena, a baker": one name with an age or a calling behind it is a person's. */
function isOneByAge(
  reading: Reading,
  { words, phrase }: { words: readonly Token[]; phrase: Phrase },
): boolean {
  const { lexicon, doc } = reading;
  const [name] = words;
  if (words.length !== 1 || !/^\p{Lu}\p{Ll}/u.test(name!.text) || isBodyWord(reading, name!)) return false;
  return phrase.appositions.some(({ first, last }) => {
    if (/^\d{1,3}$/.test(doc.tokens[first]!.text)) return true;
    const head = doc.tokens[last - 1]!;
    return (
      /^an?$/.test(doc.tokens[first]!.lower) && head.xpos === "NN" && !lexicon.groupNouns.has(head.lower)
    );
  });
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
      (lexicon.own.has(word) && !isTitled(tokens, first)) ||
      /^(?:["“”‘’]|['’]s)$/.test(word);
    if (!droppable) break;
    first++;
  }
  let last = partitiveStart(reading, { tokens, first });
  // "An article published said": what was done to a text is no part of its name.
  if (tokens[last - 1]!.xpos === "VBN" && lexicon.textNouns.has(tokens[last - 2]?.lower ?? "")) last--;
  while (last > first + 1 && /^[^\p{L}\d]+$/u.test(tokens[last - 1]!.text)) last--;
  return tokens.slice(first, last);
}

/** "Our Harbour": in capitals in the middle of a sentence a possessive begins a name. */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const lead = tokens[at - 1] ?? tokens[at]!;
  const inside = at > 0 || lead.lower !== lead.text;
  return inside && [at, at + 1].every((i) => /^\p{Lu}/u.test(tokens[i]?.text ?? ""));
}

/** "a cook on two of these": what a pronoun stands for is no part of a name. */
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

function unique(names: readonly string[], name: string): string[] {
  return [...new Set(names)].filter((alias) => alias !== "" && alias !== name);
}

/** "the agency", "the official": whom it means hangs on who was named last. */
export function isGeneric(description: Description): boolean {
  return description.form === "definite" && contentWords(description.name).length === 1;
}

/** "a spokesman": an office without a body or a name, which a named one of the same report explains. */
export function isBareOffice(description: Description): boolean {
  return (
    description.form === "other" && description.spokesperson && contentWords(description.name).length === 1
  );
}
