import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { StartFailure } from "../../StartFailure";
import { type ClusterFolder, clusterFolderIn, type ClusterSecrets } from "./ClusterFolder";
import { isLiveProcess } from "./liveProcess";
import { type Binaries, majorVersionOf } from "./platformBinaries";
import { runProgram } from "./runProgram";
import { type ServerAccount } from "./serverAccount";

/** `scratch` gives up safety against power cuts for speed: right for tests, never for data somebody wants to keep. */
export type Durability = "safe" | "scratch";

/** Begins the name of a cluster that is being made; the process id of the maker ends it. */
const UNFINISHED = "postgres.new-";

/**
 * Makes the cluster when there is none. It is made under another name and renamed when it is complete,
 * so a start that was killed half-way leaves nothing that looks like a database.
 * @throws StartFailure when the files were written by another major version of PostgreSQL, or cannot be made.
 */
export async function ensureCluster(
  folder: ClusterFolder,
  binaries: Binaries,
  account: ServerAccount,
  durability: Durability,
): Promise<void> {
  if (existsSync(folder.cluster)) {
    refuseOtherVersion(folder, binaries);
    return;
  }
  removeAbandoned(folder.dataFolder);
  const staging = clusterFolderIn(folder.dataFolder, `${UNFINISHED}${process.pid}`);
  rmSync(staging.root, { recursive: true, force: true });
  mkdirSync(staging.root, { mode: 0o700 });
  try {
    await initialise(staging, binaries, account, durability);
    putInPlace(staging, folder);
  } finally {
    rmSync(staging.root, { recursive: true, force: true });
  }
}

/** Another start on the same folder may have been faster; then its cluster stays. */
function putInPlace(staging: ClusterFolder, folder: ClusterFolder): void {
  try {
    renameSync(staging.root, folder.root);
  } catch {
    if (existsSync(folder.cluster)) return;
    throw new StartFailure(
      `${folder.root} exists, but holds no database of Fairlead. Move it away, or set FAIRLEAD_DATA to another folder.`,
    );
  }
}

async function initialise(
  folder: ClusterFolder,
  binaries: Binaries,
  account: ServerAccount,
  durability: Durability,
): Promise<void> {
  const secrets: ClusterSecrets = { superuser: secret(), owner: secret(), application: secret() };
  const passwordFile = join(folder.root, "superuser-password");
  writeFileSync(folder.secretsFile, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 });
  if (account.user !== undefined) {
    for (const path of [folder.root, passwordFile]) chownSync(path, account.user.uid, account.user.gid);
  }
  const { code, stderr } = await runProgram(account, binaries.initdb, [
    `--pgdata=${folder.cluster}`,
    "--encoding=UTF8",
    "--locale=C",
    "--username=postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--no-instructions",
    ...(durability === "scratch" ? ["--no-sync"] : []),
  ]);
  if (code !== 0) {
    const reason = stderr.split("\n").find((line) => line.includes("error")) ?? stderr.trim();
    throw new StartFailure(
      `The embedded PostgreSQL could not be made in ${folder.root}: ${reason}. ` +
        "Mend this, set FAIRLEAD_DATA to another folder, or set DATABASE_URL.",
    );
  }
  rmSync(passwordFile);
}

function refuseOtherVersion(folder: ClusterFolder, binaries: Binaries): void {
  const written = readFileSync(join(folder.cluster, "PG_VERSION"), "utf8").trim();
  const ours = majorVersionOf(binaries);
  if (written === ours) return;
  throw new StartFailure(
    `The data in ${folder.root} was written by PostgreSQL ${written}, and this Fairlead brings PostgreSQL ${ours}. ` +
      "Move it with pg_dump as docs/operations.md says, or set FAIRLEAD_DATA to another folder.",
  );
}

/** Folders of starts that were killed while they made a cluster; those of a process that still lives are left alone. */
function removeAbandoned(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (name.startsWith(UNFINISHED) && !isLiveProcess(Number(name.slice(UNFINISHED.length)))) {
      rmSync(join(dataFolder, name), { recursive: true, force: true });
    }
  }
}

function secret(): string {
  return randomBytes(24).toString("base64url");
}
