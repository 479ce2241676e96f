import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import ts from "typescript";

/** What the check needs to know of one source file. */
export interface Source {
  /** Relative to the repository, with `/`. */
  readonly file: string;
  readonly lines: number;
  /** Files of ours that it imports, relative to the repository. */
  readonly imports: readonly { readonly file: string; readonly line: number }[];
  readonly functions: readonly { readonly name: string; readonly lines: number; readonly line: number }[];
  /** Uses of the clock, the network or randomness, and SQL in strings. */
  readonly effects: readonly { readonly what: string; readonly line: number }[];
  readonly sql: readonly number[];
}

const EFFECTFUL_CALLS =
  /^(Date\.now|performance\.now|Math\.random|fetch|setTimeout|setInterval|Temporal\.Now\.\w+|randomUUID|crypto\.\w+)$/;
const EFFECTFUL_MODULES = /^node:(http2?|https|net|dgram|dns|tls|timers.*)$/;
const SQL = /\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s.+\sSET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX))\b/s;

/** Reads one file with the TypeScript parser. */
export function readSource(root: string, file: string): Source {
  const text = readFileSync(join(root, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number) => tree.getLineAndCharacterOfPosition(position).line + 1;
  const found = { imports: [], functions: [], effects: [], sql: [] } as {
    imports: { file: string; line: number }[];
    functions: { name: string; lines: number; line: number }[];
    effects: { what: string; line: number }[];
    sql: number[];
  };
  const visit = (node: ts.Node): void => {
    const line = lineOf(node.getStart(tree));
    const module = importedModule(node);
    if (module?.startsWith(".")) found.imports.push({ file: normalize(join(dirname(file), module)), line });
    if (module && EFFECTFUL_MODULES.test(module)) found.effects.push({ what: module, line });
    const effect = effectOf(node);
    if (effect) found.effects.push({ what: effect, line });
    if (ts.isStringLiteralLike(node) && SQL.test(node.text)) found.sql.push(line);
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      found.functions.push({ name: nameOf(node), lines: lineOf(node.end) - line + 1, line });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { file, lines: text.split("\n").length - 1, ...found };
}

function importedModule(node: ts.Node): string | null {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
    return ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : null;
  }
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const first = dynamic ? node.arguments[0] : undefined;
  return first && ts.isStringLiteral(first) ? first.text : null;
}

function effectOf(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.expression.getText() === "Date" && !node.arguments?.length)
    return "new Date()";
  if (!ts.isCallExpression(node)) return null;
  const called = node.expression.getText();
  return EFFECTFUL_CALLS.test(called) ? called : null;
}

function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name) return node.name.getText();
  const parent = node.parent;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
    ? parent.name.getText()
    : "(anonymous)";
}
