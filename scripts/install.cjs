// Installs the packages of package-lock.json when node_modules was made from another one.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { inputsKey, keptKey } = require("./inputsKey.cjs");
const { underLock } = require("./lockFile.cjs");

const ROOT = path.join(__dirname, "..");
/** Beside node_modules, because npm ci removes that folder. */
const LOCK_FILE = path.join(ROOT, "dist", ".install.lock");
/** npm ci removes node_modules first, and this file with it, so an installation that broke off is never taken for good. */
const KEY = path.join(ROOT, "node_modules", ".package-lock.sha256");

/** Development packages are needed to build and to test. @throws when npm fails. */
async function install() {
  if (isUpToDate()) return;
  fs.mkdirSync(path.dirname(LOCK_FILE), { recursive: true });
  await underLock(LOCK_FILE, "installs packages", () => {
    if (isUpToDate()) return;
    console.log("Installing packages with npm ci (only when package-lock.json changed).");
    const npm = spawnSync("npm", ["ci", "--include=dev", "--include=optional", "--no-audit"], {
      cwd: ROOT,
      stdio: "inherit",
      // npm is a command file on Windows, which only a shell can run.
      shell: process.platform === "win32",
    });
    if (npm.status !== 0) throw new Error("npm ci failed; its messages are above.");
    fs.writeFileSync(KEY, `${key()}\n`);
  });
}

function isUpToDate() {
  return keptKey(KEY) === key();
}

function key() {
  return inputsKey(["package-lock.json"]);
}

module.exports = { install };
