import type { Token } from "../../../text/index.ts";
import type { Reading } from "../zones/zones.ts";

/** The words for a source, in parts. */
export interface NameParts {
  readonly title: readonly Token[];
  readonly name: readonly Token[];
  readonly aliases: readonly string[];
  readonly person: boolean;
  /** The body that its bearer belongs to. */
  readonly organisation?: string;
}

/** "royal envoy | Tamas Orlo", "Lake news agency | LNA", "Joren Pask". */
export function splitName(reading: Reading, tokens: readonly Token[]): NameParts {
  const { lexicon } = reading;
  let at = -1;
  for (let i = tokens.length - 2; i >= 0; i--) {
    const calling = i < tokens.length - 2 && lexicon.personNouns.has(tokens[i]!.text);
    if (!calling && !lexicon.titles.has(tokens[i]!.lower.replace(/\.$/, ""))) continue;
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
      aliases: [tokens, tokens.slice(0, at + 1)]
        .filter((words) => !words.every(({ lower }) => isRank(reading, lower)))
        .map((words) => textOf(reading, words)),
      person: true,
    };
  }
  const affiliated = affiliatedName(reading, tokens);
  if (affiliated) return affiliated;
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

/** "Dr.", "Lt. Col.": a rank or form of address alone is nobody's other name. */
function isRank({ lexicon }: Reading, word: string): boolean {
  const plain = word.replace(/\.$/, "");
  return plain === "" || lexicon.ranks.has(plain);
}

/** "surgeon Paul Dufour | of the charity": a full name with the body that its bearer belongs to behind it. */
function affiliatedName(reading: Reading, tokens: readonly Token[]): NameParts | null {
  const link = tokens.findIndex(({ lower }, i) => i > 1 && /^(?:of|from|at|with)$/.test(lower));
  if (link < 0) return null;
  let start = link;
  while (start > 0 && isNameWord(tokens[start - 1]!)) start--;
  const name = tokens.slice(start, link);
  const title = tokens.slice(0, start);
  if (!isPersonalName(reading, name) || name.length < 2 || !/^\p{Lu}/u.test(name[0]!.text)) return null;
  if (name.some(({ lower }) => reading.lexicon.personNouns.has(lower))) return null;
  const organisation = textOf(reading, tokens.slice(link + 1)).replace(/^(?:the|an?) /i, "");
  return { title, name, aliases: [textOf(reading, tokens)], person: true, organisation };
}

/** "Attorney General", "Secretary General": an office, not a name. */
export function isOffice(reading: Reading, tokens: readonly Token[]): boolean {
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

/** Whether the word ends or holds the name of a body, place or text. */
export function isBodyWord(reading: Reading, token: Token): boolean {
  const { lexicon } = reading;
  return (
    lexicon.groupNouns.has(token.lower) ||
    lexicon.textNouns.has(token.lower) ||
    lexicon.placeNouns.has(token.lower) ||
    lexicon.titles.has(token.lower)
  );
}

/** The words as they stand in the text, without quotation marks. */
export function textOf(reading: Reading, tokens: readonly Token[]): string {
  if (tokens.length === 0) return "";
  return reading.doc.text
    .slice(tokens[0]!.start, tokens.at(-1)!.end)
    .replace(/\s+/g, " ")
    .replace(/["“”]/g, "")
    .trim();
}
