"use strict";
// Runs on any Node from 18: sets up what is missing, then hands over to the Node that the npm package `node` brings.
const { spawn, spawnSync } = require("node:child_process");
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.dirname(__dirname);
const WANTED_MAJOR = 26;

/** A checkout runs its TypeScript; an installed package runs the JavaScript made from it. */
function isCheckout() {
  return fs.existsSync(path.join(ROOT, "src", "cli", "main.ts"));
}

/** Installs the locked dependencies of a checkout, unless those of this very lock file are there. npm's words go to standard error. */
function ensureInstalled() {
  if (!isCheckout()) return;
  const lock = fs.readFileSync(path.join(ROOT, "package-lock.json"));
  const wanted = createHash("sha256")
    .update(lock)
    .update(`${process.platform}-${process.arch}`)
    .digest("hex");
  const stamp = path.join(ROOT, "node_modules", ".crossread-installed");
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted && nodeBinary()) return;
  process.stderr.write("crossread: installing what it needs (once, under a minute) ...\n");
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lock file without the optional packages of other platforms, which some registries do not carry.
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: ["ignore", 2, 2] })
    : spawnSync("npm", args, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: process.platform === "win32" });
  if (done.status !== 0 || !nodeBinary()) {
    process.stderr.write(
      `crossread: 'npm install' in ${ROOT} did not finish. Check that npm is installed and can reach its registry, then try again.\n`,
    );
    process.exit(70);
  }
  fs.writeFileSync(stamp, wanted);
}

/** Builds the page that pictures are put into, unless it is that of these very sources. Without it pictures are still written, plain. */
function ensurePage() {
  if (!isCheckout()) return;
  try {
    if (require(path.join(ROOT, "scripts", "page", "stamp.cjs")).isFresh(ROOT)) return;
  } catch {
    // Sources that cannot be read are reported by the build.
  }
  process.stderr.write("crossread: building the page (once, some seconds) ...\n");
  const script = path.join(ROOT, "scripts", "page", "build.ts");
  const options = ["--disable-warning=ExperimentalWarning", script];
  const done = spawnSync(nodeBinary(), options, { cwd: ROOT, stdio: ["ignore", 2, 2] });
  if (done.status === 0) return;
  process.stderr.write(
    "crossread: the page could not be built; picture.html gets the one built before, or is plain: the brief and its words.\n",
  );
}

/** The path of the Node we run on, or null where the npm package `node` is not installed. */
function nodeBinary() {
  if (Number(process.versions.node.split(".")[0]) >= WANTED_MAJOR) return process.execPath;
  try {
    const home = path.dirname(require.resolve("node/package.json", { paths: [ROOT] }));
    const binary = path.join(home, "bin", process.platform === "win32" ? "node.exe" : "node");
    return fs.existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/** Runs a script on our Node with this process's streams; its end is ours. */
function run(script, args) {
  const binary = nodeBinary();
  if (!binary) {
    process.stderr.write(
      `crossread: needs Node ${WANTED_MAJOR}, which its npm dependency 'node' brings; it is not installed. Reinstall crossread with install scripts allowed.\n`,
    );
    process.exit(70);
  }
  // Compiled modules are kept between runs, which more than halves the start; where the folder cannot be written, Node does without.
  const cache = path.join(ROOT, "node_modules", ".cache", "crossread");
  const env = { NODE_COMPILE_CACHE: cache, ...process.env };
  const options = ["--disable-warning=ExperimentalWarning"];
  const child = spawn(binary, [...options, script, ...args], { stdio: "inherit", env });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("error", (error) => {
    process.stderr.write(`crossread: ${binary} does not start: ${error.message}\n`);
    process.exit(70);
  });
  child.on("exit", (code, signal) => {
    if (signal) {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
    process.exitCode = code ?? 70;
  });
}

/** Runs the command line with these arguments, after the set-up a checkout needs. */
function crossread(args) {
  ensureInstalled();
  if (args[0] === "picture") ensurePage();
  run(
    isCheckout() ? path.join(ROOT, "src", "cli", "main.ts") : path.join(ROOT, "dist", "cli", "main.js"),
    args,
  );
}

module.exports = { ROOT, crossread, ensureInstalled, nodeBinary, run };
