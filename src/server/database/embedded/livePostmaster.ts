import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type ClusterFolder } from "./ClusterFolder";
import { isLiveProcess } from "./liveProcess";

/** A PostgreSQL server that runs on the folder right now. */
export interface LivePostmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * Reads postmaster.pid, which a server that was killed leaves behind. A process id in it that the system has
 * given to another program since would keep PostgreSQL from starting, so such a file is removed; a file
 * whose process is gone PostgreSQL recognises itself.
 */
export function findLivePostmaster(folder: ClusterFolder): LivePostmaster | undefined {
  const pidFile = join(folder.cluster, "postmaster.pid");
  const lines = readIfThere(pidFile)?.split("\n");
  const pid = Number(lines?.[0]);
  const port = Number(lines?.[3]);
  if (!Number.isInteger(pid) || pid <= 0 || !isLiveProcess(pid)) return undefined;
  if (runsOn(pid, folder)) return { pid, port };
  rmSync(pidFile, { force: true });
  return undefined;
}

/** Where the system does not tell command lines, a living process is taken for the server, which is the careful answer. */
function runsOn(pid: number, folder: ClusterFolder): boolean {
  const commandLine = readIfThere(`/proc/${pid}/cmdline`);
  return commandLine === undefined || commandLine.includes(folder.cluster);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
