import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** A regular expression of the engine, and where it stands. */
export interface EnginePattern {
  readonly where: string;
  readonly pattern: RegExp;
}

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** The rooms that read what somebody else has written. */
const ROOMS = "src/{read,text,find,gazetteer,match}/**/*.ts";

/** Every regular expression that stands in the source of the engine's rooms. */
export function writtenPatterns(): EnginePattern[] {
  return globSync(ROOMS, { cwd: ROOT })
    .toSorted()
    .flatMap((file) => {
      const tree = ts.createSourceFile(file, readFileSync(ROOT + file, "utf8"), ts.ScriptTarget.Latest, true);
      const found: EnginePattern[] = [];
      const visit = (node: ts.Node): void => {
        if (ts.isRegularExpressionLiteral(node)) {
          const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1;
          found.push({ where: `${file}:${line}`, pattern: patternOf(node.text) });
        }
        ts.forEachChild(node, visit);
      };
      visit(tree);
      return found;
    });
}

function patternOf(literal: string): RegExp {
  const end = literal.lastIndexOf("/");
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

/** Every regular expression that the engine's modules put together of parts while they load. Call it before anything of the engine is imported. */
export async function builtPatterns(): Promise<EnginePattern[]> {
  const found: EnginePattern[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, [source, flags]: [string | RegExp, string?]) => {
      const pattern = new target(source, flags);
      found.push({ where: `built: /${String(source).slice(0, 60)}/`, pattern });
      return pattern;
    },
  });
  try {
    await import("../../src/app/index.ts");
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const GENERIC = [
  " ",
  "\n",
  "\t",
  "a",
  "A",
  "é",
  "1",
  "1,",
  "1.",
  "1/",
  "1 ",
  "a ",
  "A ",
  "Aa ",
  "a, ",
  "a.",
  "A.",
  "a-",
  "a'",
  "a\n",
  "-",
  ".",
  "“",
  "(",
  "<",
  "&",
  "#",
  "*",
  ":",
  "_",
];
const MOST_WORDS = 8;

/** What to repeat against a pattern: what any text repeats, and the words that the pattern itself holds, with and without a blank. */
export function piecesFor({ source }: RegExp): string[] {
  const words = [...source.matchAll(/(?<!\\)[A-Za-z]{2,20}/g)].map(([word]) => word).slice(0, MOST_WORDS);
  return [...new Set([...GENERIC, ...words.flatMap((word) => [word, `${word} `])])];
}
