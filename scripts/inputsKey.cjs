const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");

/**
 * The SHA-256, in hexadecimal, of the names and contents of files: a build made from the same key is up to date.
 * @param {readonly string[]} places files and folders, from the folder of package.json
 * @param {(name: string) => boolean} isInput false for files that do not matter
 */
function inputsKey(places, isInput = () => true) {
  const hash = createHash("sha256");
  for (const file of places.flatMap(filesIn)) {
    const name = path.relative(ROOT, file).split(path.sep).join("/");
    if (!isInput(name)) continue;
    const content = fs.readFileSync(file);
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Every file below a place, in a fixed order; none when the place does not exist. */
function filesIn(place) {
  const absolute = path.join(ROOT, place);
  if (!fs.existsSync(absolute)) return [];
  if (fs.statSync(absolute).isFile()) return [absolute];
  return fs
    .readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** The key kept in a file by an earlier run. */
function keptKey(file) {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return undefined;
  }
}

module.exports = { inputsKey, keptKey };
