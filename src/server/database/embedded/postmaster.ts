import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, renameSync } from "node:fs";
import { type Cluster } from "./Cluster";
import { type ClusterFolder } from "./ClusterFolder";
import { type Durability } from "./ensureCluster";
import { findLivePostmaster } from "./livePostmaster";
import { runProgram } from "./runProgram";
import { underAccount } from "./serverAccount";

/**
 * Detached: Ctrl-C goes to every process of the terminal's group, and it must reach Fairlead first, so that
 * answers in flight are finished.
 */
export function spawnPostmaster(cluster: Cluster, port: number, durability: Durability): ChildProcess {
  const { folder } = cluster;
  if (existsSync(folder.log)) renameSync(folder.log, `${folder.log}.previous`);
  const log = openSync(folder.log, "a", 0o600);
  const { command, args, options } = underAccount(cluster.account, cluster.binaries.postgres, [
    ...["-D", folder.cluster],
    ...["-p", String(port)],
    ...["-c", "listen_addresses=127.0.0.1"],
    // The path of a socket is limited to about a hundred characters, which a deep data folder exceeds.
    ...["-c", "unix_socket_directories="],
    ...["-c", "timezone=UTC", "-c", "log_timezone=UTC", "-c", "log_checkpoints=off"],
    ...(durability === "scratch" ? ["-c", "fsync=off", "-c", "synchronous_commit=off"] : []),
  ]);
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", log, log] });
  closeSync(log);
  child.unref();
  return child;
}

/** A fast shutdown: open transactions are rolled back, everything committed is written. Waits for the end. */
export async function stopPostmaster({ account, binaries, folder }: Cluster): Promise<void> {
  const { code, stderr } = await runProgram(account, binaries.pgCtl, [
    "stop",
    ...["-D", folder.cluster],
    ...["-m", "fast", "-w", "-s", "-t", "60"],
  ]);
  if (code !== 0 && findLivePostmaster(folder) !== undefined) {
    throw new Error(`The embedded PostgreSQL did not stop: ${stderr.trim()}`);
  }
}

/** Why the server ended, in its own words, for a person to read. */
export function lastFatalLine(folder: ClusterFolder): string {
  const fatal = readFileSync(folder.log, "utf8")
    .split("\n")
    .findLast((line) => line.includes("FATAL:") || line.includes("error"));
  if (fatal === undefined) return "it ended without a word.";
  if (fatal.includes("postmaster.pid")) return "another Fairlead is starting with this data folder.";
  return `${fatal.replace(/^.*?FATAL:\s+/, "")}.`;
}

/** Faults that go away by themselves: a port taken meanwhile, or the last processes of a killed server still ending. */
export function isPassing(failure: string): boolean {
  return /could not create any TCP\/IP sockets|shared memory block|could not bind/.test(failure);
}
