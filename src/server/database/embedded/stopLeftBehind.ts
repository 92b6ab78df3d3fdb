import { setTimeout as pause } from "node:timers/promises";
import { StartFailure } from "../../StartFailure";
import { type Cluster, superuserUrl } from "./Cluster";
import { connectWhenReady, holderOfClusterLock, takeClusterLock } from "./clusterLock";
import { findLivePostmaster } from "./livePostmaster";
import { stopPostmaster } from "./postmaster";

/** A connection that was cut a moment ago may hold the lock a little longer. */
const LOCK_ATTEMPTS = 5;
const LOCK_PAUSE_MS = 200;

/**
 * Stops the server that a killed Fairlead left running on the folder, if there is one.
 * @throws StartFailure when the Fairlead that started it is still alive, which its lock tells.
 */
export async function stopLeftBehind(cluster: Cluster): Promise<void> {
  const live = findLivePostmaster(cluster.folder);
  if (live === undefined) return;
  const stillLives = () => findLivePostmaster(cluster.folder) !== undefined;
  const client = await connectWhenReady(superuserUrl(cluster, live.port), stillLives);
  if (client === undefined) return;
  client.on("error", () => undefined);
  try {
    for (let attempt = 1; !(await takeClusterLock(client)); attempt += 1) {
      if (attempt === LOCK_ATTEMPTS) throw inUse(cluster, await holderOfClusterLock(client));
      await pause(LOCK_PAUSE_MS);
    }
    await stopPostmaster(cluster);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function inUse({ folder }: Cluster, holder: string): StartFailure {
  return new StartFailure(
    `The data folder ${folder.dataFolder} is used by another running Fairlead (process ${holder}). ` +
      "Stop that one, or set FAIRLEAD_DATA to another folder.",
  );
}
