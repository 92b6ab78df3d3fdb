import "reflect-metadata";
import { join } from "node:path";
import { pino } from "pino";
import { curlExample } from "./curlExample";
import { type StartedDatabase, startDatabase } from "./database/startDatabase";
import { type FirstStart, firstStart } from "./firstStart/firstStart";
import { explainListenFailure } from "./listenFailure";
import { startHttpServer } from "./http/startHttpServer";
import { checkNodeVersion } from "./nodeVersion";
import { checkOneGraphql } from "./oneGraphql";
import { packageFolder } from "./packageFolder";
import { createPage } from "./page/createPage";
import { OpenIdProvider } from "./openId/OpenIdProvider";
import { RunningParts } from "./RunningParts";
import { readSettings, type Settings } from "./settings";
import { StartFailure } from "./StartFailure";
import { listenForStopReasons, type StopReasons } from "./stopReasons";

/** Starts Fairlead, waits for a reason to stop, stops, and ends the process: code 0 when it was asked to, 1 otherwise. */
export async function main(): Promise<void> {
  const stop = listenForStopReasons();
  const parts = new RunningParts();
  let exitCode = 0;
  try {
    await start(parts, stop);
  } catch (error) {
    exitCode = 1;
    report(error);
  }
  await parts.stopAll().catch((error: unknown) => {
    exitCode = 1;
    report(error);
  });
  process.exit(exitCode);
}

/** @returns when somebody asked the server to stop. @throws when it cannot start, or cannot go on. */
async function start(parts: RunningParts, stop: StopReasons): Promise<void> {
  checkNodeVersion(process.versions.node);
  checkOneGraphql();
  const settings = readSettings(process.env);
  const database = await startDatabase(settings, parts);
  if (!stop.isThere()) {
    const { dataSource, dataFolder } = database;
    const first = await firstStart(dataSource, dataFolder, settings.demonstration);
    const address = await serve(settings, database, parts, stop);
    welcome(address, first);
  }
  const reason = await Promise.race([stop.first, database.lost]);
  if (reason === undefined) {
    throw new StartFailure("The embedded PostgreSQL ended by itself; its log in the data folder says why.");
  }
  if (reason.kind === "fault") throw reason.error;
}

/** @returns the address to open, such as `http://127.0.0.1:4000`. */
async function serve(
  settings: Settings,
  { dataSource }: StartedDatabase,
  parts: RunningParts,
  stop: StopReasons,
): Promise<string> {
  const { host, port, logLevel, leastPositions, limits, rateStore, trustedDocuments } = settings;
  // Standard output is for the address; what the log says goes to standard error.
  const logger = pino({ level: logLevel }, pino.destination({ fd: 2, sync: true }));
  const page = createPage(join(packageFolder(), "dist", "playground"));
  const openId = settings.openId && new OpenIdProvider(settings.openId);
  const isReady = async () => {
    if (stop.isThere()) return false;
    await dataSource.query("SELECT 1");
    return true;
  };
  try {
    const server = await startHttpServer({
      ...{ host, port, dataSource, logger, page, isReady, openId },
      ...{ leastPositions, limits, rateStore, trustedDocuments },
    });
    parts.add(() => server.close());
    return server.url;
  } catch (error) {
    throw explainListenFailure(error, host, port);
  }
}

function welcome(address: string, { token, madeDemonstration }: FirstStart): void {
  const { secret, file, origin } = token;
  if (origin === "REPLACED") {
    console.log(
      `A new owner token was made, because ${file} held no valid one. Older owner tokens stay valid.`,
    );
  }
  if (madeDemonstration) {
    console.log("A demonstration client was made to look at. npm run demo:remove removes it.");
  }
  console.log(
    [
      "Fairlead is ready. Open this address (it signs you in, so keep it to yourself):",
      `  ${address}/#token=${secret}`,
      "Try:",
      `  ${curlExample(address, file)}`,
    ].join("\n"),
  );
}

function report(error: unknown): void {
  console.error(error instanceof StartFailure ? error.message : error);
}

if (require.main === module) void main();
