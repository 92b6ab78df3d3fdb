// Builds the page into dist/playground when its sources have changed since the last build.
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");
const { promisify } = require("node:util");
const zlib = require("node:zlib");
const { inputsKey, keptKey } = require("./inputsKey.cjs");
const { underLock } = require("./lockFile.cjs");

const ROOT = path.join(__dirname, "..");
const DIST = path.join(ROOT, "dist");
const PAGE = path.join(DIST, "playground");
/** Lies inside the built folder, so that one rename makes the build and its key good together. */
const KEY = path.join(PAGE, "inputs.sha256");
/** This script belongs to the inputs because it decides how the files are compressed. */
const INPUTS = ["src/playground", "examples", "package-lock.json", "scripts/buildPlayground.cjs"];

/**
 * Builds the page into dist/playground unless that folder was already built from the same inputs.
 * A build that fails or is stopped leaves the old page as it was.
 * @returns {Promise<boolean>} whether it had to build
 * @throws when vite fails, with its output
 */
async function buildPlayground() {
  if (isUpToDate()) return false;
  fs.mkdirSync(DIST, { recursive: true });
  return underLock(path.join(DIST, ".playground.lock"), "builds the page", async () => {
    if (isUpToDate()) return false;
    console.log("Building the page into dist/playground (only when its sources changed).");
    const key = inputsKey(INPUTS);
    const unfinished = path.join(DIST, "playground-unfinished");
    try {
      await runVite(unfinished);
      await compressAll(unfinished);
      fs.writeFileSync(path.join(unfinished, path.basename(KEY)), `${key}\n`);
      fs.rmSync(PAGE, { recursive: true, force: true });
      fs.renameSync(unfinished, PAGE);
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true });
    }
    return true;
  });
}

function isUpToDate() {
  return keptKey(KEY) === inputsKey(INPUTS);
}

/**
 * Runs vite in a process of its own: it is an ES module, it reads NODE_ENV (under a test runner it would bundle
 * React for development), and its memory is free again when it ends.
 */
function runVite(folder) {
  const vite = path.join(path.dirname(require.resolve("vite/package.json")), "bin", "vite.js");
  const source = path.join(ROOT, "src", "playground");
  const options = ["build", source, "--outDir", folder, "--emptyOutDir", "--logLevel", "error"];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [vite, ...options], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (text) => (output += text));
    child.stderr.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      const end = signal ?? `exit code ${code}`;
      if (code === 0) resolve();
      else reject(new Error(`The page could not be built: vite ended with ${end}.\n${output.trim()}`));
    });
  });
}

const gzip = promisify(zlib.gzip);
const brotli = promisify(zlib.brotliCompress);

async function compressAll(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  await Promise.all(files.map((entry) => compress(path.join(entry.parentPath, entry.name))));
}

/** Puts a brotli and a gzip copy beside a file that gets smaller by it. */
async function compress(file) {
  const content = await fs.promises.readFile(file);
  // Quality 9 takes a second for the whole page. Quality 11 takes thirteen and saves another twelfth.
  const params = {
    [zlib.constants.BROTLI_PARAM_QUALITY]: 9,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const copies = { ".br": await brotli(content, { params }), ".gz": await gzip(content, { level: 9 }) };
  for (const [ending, copy] of Object.entries(copies)) {
    if (copy.length < content.length) await fs.promises.writeFile(file + ending, copy);
  }
}

module.exports = { buildPlayground };

if (require.main === module) {
  buildPlayground().then(
    (built) => {
      if (!built) console.log("The page in dist/playground is up to date.");
    },
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
