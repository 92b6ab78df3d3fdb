// The program of a sequencing thread under jest, where nothing is built: it compiles what it loads as jest does.
const fs = require("node:fs");
const { transformSync } = require("@swc/core");
const { transform } = require("../../jest.config.cjs");

const [, settings] = transform["\\.ts$"];

require.extensions[".ts"] = (module, filename) => {
  const { code } = transformSync(fs.readFileSync(filename, "utf8"), { ...settings, filename, swcrc: false });
  module._compile(code, filename);
};

require("../../src/services/sequencing/sequencingThread.ts");
