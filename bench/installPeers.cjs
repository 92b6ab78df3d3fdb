/** Installs what the benchmarks compare with, into this folder and only when it is missing. */
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const { dependencies } = require("./package.json");

const isMissing = (name) => !fs.existsSync(path.join(__dirname, "node_modules", name, "package.json"));

if (Object.keys(dependencies).some(isMissing)) {
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: __dirname,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
}
