// Compiles the server into dist/build when its sources have changed since the last build.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { inputsKey, keptKey } = require("./inputsKey.cjs");
const { underLock } = require("./lockFile.cjs");

const ROOT = path.join(__dirname, "..");
const DIST = path.join(ROOT, "dist");
const BUILD = path.join(DIST, "build");
/** Lies inside the built folder, so that one rename makes the build and its key good together. */
const KEY = path.join(BUILD, "inputs.sha256");
const INPUTS = ["src", "ormconfig.ts", "tsconfig.json", "tsconfig.build.json", "package-lock.json"];

/** A build that fails leaves the old one as it was. @throws when tsc finds faults, which it has printed. */
async function build() {
  if (isUpToDate()) return;
  fs.mkdirSync(DIST, { recursive: true });
  await underLock(path.join(DIST, ".build.lock"), "builds the server", () => {
    if (isUpToDate()) return;
    console.log("Building the server into dist/build (only when its sources changed).");
    const key = currentKey();
    const unfinished = path.join(DIST, "build-unfinished");
    fs.rmSync(unfinished, { recursive: true, force: true });
    const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin", "tsc");
    const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", unfinished], {
      cwd: ROOT,
      stdio: "inherit",
    });
    if (compiled.status !== 0) throw new Error("The server could not be built; tsc's messages are above.");
    fs.writeFileSync(path.join(unfinished, path.basename(KEY)), `${key}\n`);
    fs.rmSync(BUILD, { recursive: true, force: true });
    fs.renameSync(unfinished, BUILD);
  });
}

function isUpToDate() {
  return keptKey(KEY) === currentKey();
}

/** The page has its own build. */
function currentKey() {
  return inputsKey(INPUTS, (name) => !name.startsWith("src/playground/"));
}

module.exports = { build };

if (require.main === module) {
  build().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
