"use strict";
// What the page is built from, as one hash: plain JavaScript, because the launcher asks it on any Node before anything is built.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const SOURCES = ["web", "src/publish/view", "src/model", "scripts/page", "package-lock.json"];

/** Where the built page lies below the root: in a checkout and in the package. */
const PAGE = path.join("dist", "page");

/** Whether the built page is that of the sources as they are now. */
function isFresh(root) {
  const stamp = path.join(root, PAGE, "stamp");
  return fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === stampOf(root);
}

/** A hash of the names and contents of all sources of the page. */
function stampOf(root) {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((source) => filesOf(path.join(root, source)))) {
    hash.update(path.relative(root, file)).update("\0").update(fs.readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesOf(file) {
  if (!fs.statSync(file).isDirectory()) return [file];
  return fs
    .readdirSync(file)
    .sort()
    .flatMap((name) => filesOf(path.join(file, name)));
}

module.exports = { PAGE, isFresh, stampOf };
