import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { StartFailure } from "../../StartFailure";

/** What the embedded PostgreSQL keeps in the data folder: its files, its log and the passwords of its roles. */
export interface ClusterFolder {
  /** The folder of FAIRLEAD_DATA, as messages name it. */
  readonly dataFolder: string;
  readonly root: string;
  readonly cluster: string;
  readonly log: string;
  readonly secretsFile: string;
}

/** Passwords of the three login roles, made once, kept in a file that only its owner may read. */
export interface ClusterSecrets {
  readonly superuser: string;
  readonly owner: string;
  readonly application: string;
}

/** @param name of the folder inside the data folder; another than the usual one while a cluster is being made. */
export function clusterFolderIn(dataFolder: string, name = "postgres"): ClusterFolder {
  const root = join(dataFolder, name);
  return {
    dataFolder,
    root,
    cluster: join(root, "cluster"),
    log: join(root, "server.log"),
    secretsFile: join(root, "secrets.json"),
  };
}

/** @throws StartFailure when the file is gone, because nobody can sign in without it. */
export function readSecrets(folder: ClusterFolder): ClusterSecrets {
  if (!existsSync(folder.secretsFile)) {
    throw new StartFailure(
      `The passwords of the embedded database are missing: ${folder.secretsFile}. Put the file back from a backup.`,
    );
  }
  return JSON.parse(readFileSync(folder.secretsFile, "utf8")) as ClusterSecrets;
}
