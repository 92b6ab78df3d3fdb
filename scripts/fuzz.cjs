// npm run fuzz -- [operations] [seed]: sends generated operations to a real server, 20,000 unless told otherwise.
const { spawnSync } = require("node:child_process");
const path = require("node:path");

const [count = "20000", seed = "1"] = process.argv.slice(2);
const jest = path.join(path.dirname(require.resolve("jest/package.json")), "bin", "jest.js");
const run = spawnSync(process.execPath, [jest, "test/fuzz"], {
  cwd: path.join(__dirname, ".."),
  stdio: "inherit",
  env: { ...process.env, FUZZ_OPERATIONS: count, FUZZ_SEED: seed },
});
process.exitCode = run.status ?? 1;
