/**
 * A pattern over lexemes, written as words with blanks between:
 * `last|past` one of these words; `$month` any lexeme of that class, captured under its name; `$dom=day` the same under another name;
 * `~x` touching the lexeme before; `x?` may be missing; `( a b | c )` and `( a b )?` groups. There is no repetition, so the cost of a
 * match is bounded by the pattern, whatever the text.
 */
export type Node =
  | { readonly op: "word"; readonly words: ReadonlySet<string>; readonly glued: boolean }
  | { readonly op: "class"; readonly cls: string; readonly name: string; readonly glued: boolean }
  | { readonly op: "sequence"; readonly of: readonly Node[] }
  | { readonly op: "either"; readonly of: readonly Node[] }
  | { readonly op: "maybe"; readonly of: Node };

/** Reads a pattern after putting `@name` macros in. Throws a `SyntaxError` on a malformed one: that is a bug in a rule. */
export function parsePattern(source: string, macros: Readonly<Record<string, string>>): Node {
  const words = expand(source, macros).trim().split(/\s+/);
  const state = { words, at: 0 };
  const root = either(state);
  if (state.at < words.length) throw new SyntaxError(`stray "${words[state.at]}" in pattern "${source}"`);
  return root;
}

function expand(source: string, macros: Readonly<Record<string, string>>): string {
  return source.replace(/@([a-z]+)(\??)/g, (_, name: string, maybe: string) => {
    const body = macros[name];
    if (body === undefined) throw new SyntaxError(`no macro @${name}`);
    return `( ${expand(body, macros)} )${maybe}`;
  });
}

interface ParseState {
  readonly words: readonly string[];
  at: number;
}

function either(state: ParseState): Node {
  const of = [sequence(state)];
  while (state.words[state.at] === "|") {
    state.at++;
    of.push(sequence(state));
  }
  return of.length === 1 ? of[0]! : { op: "either", of };
}

function sequence(state: ParseState): Node {
  const of: Node[] = [];
  for (let word = state.words[state.at]; word !== undefined; word = state.words[state.at]) {
    if (word === "|" || word === ")" || word === ")?") break;
    state.at++;
    of.push(word === "(" ? group(state) : leaf(word));
  }
  return { op: "sequence", of };
}

function group(state: ParseState): Node {
  const of = either(state);
  const close = state.words[state.at++];
  if (close === ")?") return { op: "maybe", of };
  if (close !== ")") throw new SyntaxError("a group is left open");
  return of;
}

function leaf(word: string): Node {
  const maybe = word.length > 1 && word.endsWith("?");
  const glued = word.startsWith("~");
  const body = word.slice(glued ? 1 : 0, maybe ? -1 : undefined);
  const node: Node = body.startsWith("$") ? classNode(body.slice(1), glued) : wordNode(body, glued);
  return maybe ? { op: "maybe", of: node } : node;
}

function classNode(body: string, glued: boolean): Node {
  const [cls = "", name = cls] = body.split("=");
  return { op: "class", cls, name, glued };
}

function wordNode(body: string, glued: boolean): Node {
  return { op: "word", words: new Set(body.split("|")), glued };
}
