/** The built server in a process of its own, so that its CPU time can be told from that of whoever asks. */
require("reflect-metadata");
const pino = require("pino");
const { dataSourceFor } = require("../dist/build/src/models/createDataSource.js");
const { startHttpServer } = require("../dist/build/src/server/http/startHttpServer.js");
const { answerCpuTime } = require("./cpuTime.cjs");

async function main() {
  const dataSource = await dataSourceFor(process.argv[2], 4).initialize();
  const server = await startHttpServer({
    host: "127.0.0.1",
    port: 0,
    dataSource,
    logger: pino({ level: "silent" }),
    page: () => false,
    isReady: () => Promise.resolve(true),
  });
  answerCpuTime(server.url);
}

void main();
