import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { StartFailure } from "../../StartFailure";
import { type ClusterFolder } from "./ClusterFolder";
import { type Binaries } from "./platformBinaries";

/**
 * How PostgreSQL's programs are run. It refuses to run as root, so as root they run inside a user namespace,
 * where root has no privileges but still owns its files, or, where that is refused, as another user.
 */
export interface ServerAccount {
  /** Words put before each command, for example `unshare --user`. */
  readonly prefix: readonly string[];
  /** The user that a program is started as; undefined means ours. */
  readonly user: ServiceUser | undefined;
}

interface ServiceUser {
  readonly uid: number;
  readonly gid: number;
}

const USER_NAMESPACE = ["unshare", "--user"] as const;
const SERVICE_USERS = ["postgres", "nobody"];

/**
 * Under whom PostgreSQL runs on the folder. Root runs it as the user to whom the files belong, if that is an ordinary one.
 * @throws StartFailure when the files belong to somebody else, or root finds no way to give up its privileges.
 */
export function chooseServerAccount(folder: ClusterFolder, binaries: Binaries): ServerAccount {
  const ourUid = process.getuid?.();
  const owner = existsSync(folder.cluster) ? statSync(folder.cluster) : undefined;
  if (ourUid !== 0) {
    if (owner !== undefined && ourUid !== undefined && owner.uid !== ourUid)
      throw belongsTo(owner.uid, folder);
    return { prefix: [], user: undefined };
  }
  if (owner !== undefined && owner.uid !== 0) return serviceAccount(owner, folder, binaries);
  if (canUnshare()) return { prefix: USER_NAMESPACE, user: undefined };
  const account = serviceAccount(findServiceUser(), folder, binaries);
  if (owner !== undefined) handOver(folder, account);
  return account;
}

/** The command line, and the options for `spawn`, that run one of PostgreSQL's programs under the account. */
export function underAccount(account: ServerAccount, program: string, args: readonly string[]) {
  const [command = program, ...rest] = [...account.prefix, program, ...args];
  return { command, args: rest, options: { env: plainEnvironment(), ...account.user } };
}

function canUnshare(): boolean {
  const [unshare, option] = USER_NAMESPACE;
  return spawnSync(unshare, [option, "true"]).status === 0;
}

function findServiceUser(): ServiceUser {
  for (const name of SERVICE_USERS) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: "pipe" }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // This user does not exist here; the next one may.
    }
  }
  throw new StartFailure(
    `PostgreSQL refuses to run as root, and neither a user namespace nor one of the users ${SERVICE_USERS.join(", ")} is available. ` +
      "Start Fairlead as an ordinary user, or set DATABASE_URL.",
  );
}

/** @throws StartFailure when the user cannot reach the programs or the data folder. */
function serviceAccount({ uid, gid }: ServiceUser, { dataFolder }: ClusterFolder, binaries: Binaries) {
  const user = { uid, gid };
  const cannot = (what: string) =>
    new StartFailure(
      `PostgreSQL refuses to run as root, and the user it would run as (uid ${uid}) cannot reach ${what}. ` +
        "Start Fairlead as an ordinary user, use folders that all users may enter, or set DATABASE_URL.",
    );
  if (spawnSync(binaries.postgres, ["--version"], user).status !== 0) throw cannot(binaries.postgres);
  if (spawnSync("test", ["-x", dataFolder], user).status !== 0) throw cannot(dataFolder);
  return { prefix: [], user };
}

/** The files were made where a user namespace was available, which is refused now. */
function handOver(folder: ClusterFolder, { user }: ServerAccount): void {
  if (user !== undefined) execFileSync("chown", ["-R", `${user.uid}:${user.gid}`, folder.root]);
}

function belongsTo(uid: number, folder: ClusterFolder): StartFailure {
  return new StartFailure(
    `The database in ${folder.dataFolder} belongs to another user (uid ${uid}). ` +
      "Start Fairlead as that user, or set FAIRLEAD_DATA to another folder.",
  );
}

/** Neither a foreign locale nor PGDATA, PGPORT and the like of the person at the terminal may reach the server. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !name.startsWith("PG") && !name.startsWith("LC_"),
  );
  return { ...Object.fromEntries(kept), LANG: "C", LC_ALL: "C" };
}
