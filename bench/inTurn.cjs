/** Runs the named benchmarks one after the other, each to its end, and fails when any of them does. */
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const failed = process.argv
  .slice(2)
  .filter(
    (name) => spawnSync(process.execPath, [path.join(__dirname, name)], { stdio: "inherit" }).status !== 0,
  );

if (failed.length > 0) {
  console.error(`Not passed: ${failed.join(", ")}`);
  process.exitCode = 1;
}
