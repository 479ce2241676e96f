import { existsSync, readFileSync } from "node:fs";

/** Where the built page lies, in a checkout and in the package: see scripts/page. */
const PAGE = new URL("../../../dist/page/", import.meta.url);

/** The page without a picture, as it was built; `null` where it was not. */
export function readShell(): string | null {
  const file = new URL("shell.html", PAGE);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** A page without script and style, for where the page was not built: it lets nothing run at all. */
export const BARE_SHELL = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="%%engine%%">
<title>%%title%%</title>
</head>
<body>
<p>This is the plain page: the program that wrote it had no built page to put the picture into. Its command line says why.</p>
%%plain%%</body>
</html>
`;

/** A file of the atlas that maps are cut from; `null` where it was not built. */
export function readAtlas<T>(name: string): T | null {
  const file = new URL(`atlas/${name}`, PAGE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}

/** The shell with its slots (`%%name%%`) filled in one pass: what stands in a slot is never read as a slot. */
export function fillShell(shell: string, slots: Readonly<Record<string, string>>): string {
  return shell.replace(/%%([a-z]+)%%/g, (whole, name: string) => slots[name] ?? whole);
}
