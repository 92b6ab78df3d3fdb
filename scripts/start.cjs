// npm start: installs and builds what is missing, then runs the server in this process, so that signals reach it directly.
require("./nodeVersion.cjs").requireNodeVersion();

// Only after the check, because an older Node does not know all they use.
const { install } = require("./install.cjs");
const { build } = require("./build.cjs");
const { buildPlayground } = require("./buildPlayground.cjs");

async function start() {
  await install();
  await build();
  await buildPlayground();
  await require("../dist/build/src/server/main.js").main();
}

start().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
