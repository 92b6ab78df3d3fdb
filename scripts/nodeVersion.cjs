// Old Node versions must be able to run this file, so it uses nothing they do not know, not even "node:" names.
const fs = require("fs");
const path = require("path");

/** Ends the process with one line when this Node is older than package.json asks for. */
function requireNodeVersion() {
  const file = path.join(__dirname, "..", "package.json");
  const needed = JSON.parse(fs.readFileSync(file, "utf8")).engines.node.replace(">=", "");
  if (isAtLeast(process.versions.node, needed)) return;
  console.error(`Fairlead needs Node ${needed} or newer, and this is Node ${process.versions.node}.`);
  process.exit(1);
}

function isAtLeast(version, needed) {
  const ours = version.split(".").map(Number);
  const least = needed.split(".").map(Number);
  for (let place = 0; place < least.length; place += 1) {
    if (ours[place] !== least[place]) return ours[place] > least[place];
  }
  return true;
}

module.exports = { requireNodeVersion };
