import type { Token } from "../../../text/index.ts";
import type { Phrase } from "../draft.ts";
import type { Reading } from "../zones/zones.ts";
import { type Beside, besideOf } from "./beside.ts";
import { headsOf, organisationOf } from "./called.ts";
import { contentWords } from "./fold.ts";
import { isBodyWord, isOffice, type NameParts, splitName, textOf } from "./name-parts.ts";
import { coreOf, givenName, stripLead } from "./phrase-core.ts";

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
  const pronoun = pronounOf(reading, all);
  if (pronoun) return { ...NOBODY, form: "pronoun", pronoun };
  const { core, bracketed } = coreOf(reading, all);
  const stripped = givenName(all) ?? stripLead(reading, core);
  const parts = personless(splitName(reading, stripped), lead);
  const office = parts.title.length > 0 ? parts.title : stripped;
  const beside = phrase.appositions.map((run) => besideOf(reading, run)).filter((part) => part !== null);
  const main = textOf(reading, parts.name.length > 0 ? parts.name : stripped);
  const named = parts.person ? undefined : nameBeside(reading, { words: stripped, beside });
  const name = named?.name ?? main;
  const heads = [...headsOf(reading, office), ...beside.flatMap((part) => part.heads)];
  const person = parts.person || named?.person === true || isOneByAge(reading, { words: stripped, phrase });
  const holdsName = person || (isNamed(stripped) && !isOfficeAlone(reading, stripped));
  const organisation =
    parts.organisation ??
    organisationOf(reading, office) ??
    beside.find((part) => part.organisation)?.organisation;
  return {
    form: formOf(reading, { lead, named: holdsName }),
    name,
    aliases: unique([main, ...parts.aliases, ...bracketed, ...beside.flatMap((part) => part.aliases)], name),
    heads,
    person,
    spokesperson: heads.some((head) => lexicon.spokespeople.has(head)),
    ...(organisation ? { organisation } : {}),
    ...genderOf(reading, phrase),
    ...(lexicon.possessives.has(lead.lower) ? { pronoun: lead.lower } : {}),
  };
}

const NOBODY = { name: "", aliases: [], heads: [], person: false, spokesperson: false } as const;

/** "he", "she herself", "them": the pronoun that a phrase is, as a subject. */
function pronounOf({ lexicon }: Reading, words: readonly Token[]): string | undefined {
  const { lower } = words[0]!;
  const lone = words.length === 1 || (words.length === 2 && /sel(?:f|ves)$/.test(words[1]!.lower));
  if (lone && lexicon.pronouns.has(lower)) return lower;
  return words.length === 1 ? lexicon.objectPronouns.get(lower) : undefined;
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

/** The name that stands beside words that name nobody: a person's, "a local rights group, Voice of the Lakes", "one of them, a trader". */
function nameBeside(
  reading: Reading,
  { words, beside }: { words: readonly Token[]; beside: readonly Beside[] },
): Beside | undefined {
  const person = beside.find((part) => part.person);
  if (person) return person;
  const counted = words.length === 1 && reading.lexicon.numberWords.has(words[0]!.lower);
  if (counted) return beside[0];
  if (words.some(({ text }) => /^\p{Lu}/u.test(text))) return undefined;
  return beside.find(({ name }) =>
    name.split(" ").every((word) => /^(?:\p{Lu}|(?:of|for|and|the|in)$)/u.test(word)),
  );
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

function formOf(reading: Reading, of: { lead: Token; named: boolean }): Description["form"] {
  const { lexicon } = reading;
  if (lexicon.possessives.has(of.lead.lower)) return "owned";
  if (lexicon.own.has(of.lead.lower)) return of.named ? "named" : "own";
  if (of.named) return "named";
  return ["the", "this", "that"].includes(of.lead.lower) ? "definite" : "other";
}

function isNamed(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /\p{L}/u.test(token.text));
  const capital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");
  return capital(words.at(-1)) || capital(words[0]);
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
