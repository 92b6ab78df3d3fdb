// npm run licences: every package of package-lock.json has an allowed licence, or a reason in licences.json.
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
const { allowed, alsoAllowed } = require("./licences.json");

/** Name and licence of each package that may be installed, on any platform. */
function packages(lock) {
  return Object.entries(lock.packages)
    .filter(([place, { link }]) => place !== "" && !link)
    .map(([place, { license, version }]) => {
      const name = place.replace(/^.*node_modules\//, "");
      return { name, version, licence: license ?? licenceIn(place) ?? "none" };
    });
}

/** What an installed package says itself, where the lock file does not repeat it. */
function licenceIn(place) {
  try {
    const { license } = JSON.parse(fs.readFileSync(path.join(ROOT, place, "package.json"), "utf8"));
    return typeof license === "string" ? license : license?.type;
  } catch {
    return undefined;
  }
}

/** Whether an SPDX expression allows a choice of ours: all parts of an AND, one part of an OR. */
function isAllowed(name, expression) {
  const plain = expression.replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ")) return plain.split(" OR ").some((part) => isAllowed(name, part));
  if (plain.includes(" AND ")) return plain.split(" AND ").every((part) => isAllowed(name, part));
  return (
    allowed.includes(plain) ||
    alsoAllowed.some(
      ({ licence, packages }) => licence === plain && packages.some((each) => fits(name, each)),
    )
  );
}

const fits = (name, pattern) =>
  pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;

function refused(lock) {
  return packages(lock).filter(({ name, licence }) => !isAllowed(name, licence));
}

module.exports = { packages, refused };

if (require.main === module) {
  const lock = JSON.parse(fs.readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
  const strangers = refused(lock);
  for (const { name, version, licence } of strangers)
    console.error(
      `${name}@${version} has the licence ${licence}, which scripts/licences.json does not allow.`,
    );
  if (strangers.length > 0) process.exitCode = 1;
  if (process.argv.includes("--list"))
    for (const { name, version, licence } of packages(lock)) console.log(`${name}@${version} ${licence}`);
}
