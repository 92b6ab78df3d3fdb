// npm test: installs what is missing, then runs every check, the tests last.
require("./nodeVersion.cjs").requireNodeVersion();

// Only after the check, because an older Node does not know all they use.
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { install } = require("./install.cjs");

function check() {
  const checks = spawnSync("npm", ["run", "--silent", "check"], {
    cwd: path.join(__dirname, ".."),
    stdio: "inherit",
    // npm is a command file on Windows, which only a shell can run.
    shell: process.platform === "win32",
  });
  process.exitCode = checks.status ?? 1;
}

install()
  .then(check)
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
