import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import react from "@vitejs/plugin-react";
import { build, type Rolldown } from "vite";

/**
 * The page without a picture: script and style inside, and the policy that lets these two through and nothing else. The slots `%%title%%`,
 * `%%engine%%`, `%%plain%%`, `%%picture%%` and `%%map%%` are filled where a picture is published.
 */
export async function shellOf(root: string): Promise<string> {
  const { script, style } = await bundle(root);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="%%engine%%">
<title>%%title%%</title>
<style>${style}</style>
</head>
<body>
<div id="page">%%plain%%</div>
<script type="application/json" id="picture">%%picture%%</script>
<script type="application/json" id="base-map">%%map%%</script>
<script type="module">${script}</script>
${licences()}
</body>
</html>
`;
}

/** What of others is inside the page, each with the licence that asks to go along. */
const INSIDE = ["react", "react-dom", "scheduler", "d3-geo", "d3-array", "internmap", "world-atlas"];

/** The licences as a comment; packages with one text share it. */
function licences(): string {
  const texts = INSIDE.map((name) => {
    const folder = dirname(findPackageJSON(name, import.meta.url) ?? name);
    return { name, text: readFileSync(join(folder, "LICENSE"), "utf8").trim() };
  });
  const shared = [...Map.groupBy(texts, ({ text }) => text)];
  const parts = shared.map(([text, names]) => `${names.map(({ name }) => name).join(", ")}\n\n${text}`);
  return `<!--\n${parts.join("\n\n").replaceAll("--", "- -")}\n-->`;
}

async function bundle(root: string): Promise<{ script: string; style: string }> {
  const built = await build({
    root: join(root, "web"),
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    resolve: { alias: { "node:crypto": join(root, "web/page/no-crypto.ts") } },
    // The contract's schema checks what is written; a page reads what was checked and needs none of it.
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, "web/page/main.tsx"),
        treeshake: { moduleSideEffects: (id) => !id.includes("/src/") && !id.includes("/zod/") },
      },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((one) => one.type === "chunk");
  if (chunks.length !== 1)
    throw new RangeError(`the page's script is in ${chunks.length} pieces; it must be one`);
  const style = output.flatMap((one) =>
    one.type === "asset" && one.fileName.endsWith(".css") ? [String(one.source)] : [],
  );
  return { script: withoutEnd(chunks[0]!.code, "script"), style: withoutEnd(style.join("\n"), "style") };
}

/** Code that cannot end the element it stands in. */
function withoutEnd(code: string, element: "script" | "style"): string {
  return code
    .trim()
    .replace(new RegExp(`</(?=${element})`, "gi"), "<\\/")
    .replaceAll("<!--", "<\\!--");
}

/** Nothing is loaded, nothing is sent, and no text can become markup: what is not our own script or style is refused by the browser. */
function policyFor(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
