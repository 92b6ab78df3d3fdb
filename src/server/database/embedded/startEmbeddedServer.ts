import { setTimeout as pause } from "node:timers/promises";
import { type Client } from "pg";
import { StartFailure } from "../../StartFailure";
import { type Cluster, superuserUrl, urlOf } from "./Cluster";
import { clusterFolderIn, type ClusterSecrets, readSecrets } from "./ClusterFolder";
import { connectWhenReady, takeClusterLock } from "./clusterLock";
import { type Durability, ensureCluster } from "./ensureCluster";
import { findFreePort } from "./freePort";
import { findBinaries } from "./platformBinaries";
import { isPassing, lastFatalLine, spawnPostmaster, stopPostmaster } from "./postmaster";
import { chooseServerAccount } from "./serverAccount";
import { stopLeftBehind } from "./stopLeftBehind";

export interface EmbeddedServer {
  readonly secrets: ClusterSecrets;
  /** The connection string of one role to one database of this server. */
  urlFor(role: string, password: string, database: string): string;
  /** Settles when the server goes away without having been asked to. */
  readonly lost: Promise<void>;
  /** Ends its connections and waits until its files are safely written. */
  stop(): Promise<void>;
}

const START_ATTEMPTS = 5;
const START_PAUSE_MS = 300;

/**
 * Starts PostgreSQL on the data folder, making the database at the first start. A server that a killed
 * Fairlead left running is stopped first.
 * @param dataFolder an existing folder that we may write; absolute, links resolved.
 * @throws StartFailure when a running Fairlead uses the folder, or the server cannot start.
 */
export async function startEmbeddedServer(
  dataFolder: string,
  durability: Durability = "safe",
): Promise<EmbeddedServer> {
  const binaries = findBinaries();
  const folder = clusterFolderIn(dataFolder);
  const account = chooseServerAccount(folder, binaries);
  await ensureCluster(folder, binaries, account, durability);
  const cluster: Cluster = { binaries, folder, account, secrets: readSecrets(folder) };
  await stopLeftBehind(cluster);
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryToStart(cluster, durability);
    if ("client" in started) return embeddedServer(cluster, started.client, started.port);
    if (attempt === START_ATTEMPTS || !isPassing(started.failure)) {
      throw new StartFailure(
        `The embedded PostgreSQL did not start: ${started.failure} Its log is ${folder.log}.`,
      );
    }
    await pause(START_PAUSE_MS);
  }
}

type Attempt = { readonly client: Client; readonly port: number } | { readonly failure: string };

async function tryToStart(cluster: Cluster, durability: Durability): Promise<Attempt> {
  const port = await findFreePort();
  const postmaster = spawnPostmaster(cluster, port, durability);
  let hasEnded = false;
  for (const event of ["exit", "error"]) postmaster.once(event, () => (hasEnded = true));
  const client = await connectWhenReady(superuserUrl(cluster, port), () => !hasEnded);
  if (client === undefined) return { failure: lastFatalLine(cluster.folder) };
  if (await takeClusterLock(client)) return { client, port };
  await client.end();
  return { failure: "another Fairlead started with this data folder at the same moment." };
}

/** @param client keeps the lock of the cluster for as long as it is connected. */
function embeddedServer(cluster: Cluster, client: Client, port: number): EmbeddedServer {
  let isStopping = false;
  const lost = new Promise<void>((resolve) => {
    client.once("end", () => {
      if (!isStopping) resolve();
    });
  });
  client.on("error", () => undefined);
  return {
    secrets: cluster.secrets,
    urlFor: (role, password, database) => urlOf(port, role, password, database),
    lost,
    async stop() {
      if (isStopping) return;
      isStopping = true;
      await stopPostmaster(cluster);
      await client.end().catch(() => undefined);
    },
  };
}
