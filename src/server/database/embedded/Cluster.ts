import { type ClusterFolder, type ClusterSecrets } from "./ClusterFolder";
import { type Binaries } from "./platformBinaries";
import { type ServerAccount } from "./serverAccount";

/** An embedded database on disk, with what is needed to run it. */
export interface Cluster {
  readonly binaries: Binaries;
  readonly folder: ClusterFolder;
  readonly account: ServerAccount;
  readonly secrets: ClusterSecrets;
}

/** `postgres://...`; the names and passwords are ours and need no escaping. */
export function urlOf(port: number, role: string, password: string, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Where the superuser, which only start-up work uses, signs in. */
export function superuserUrl(cluster: Cluster, port: number): string {
  return urlOf(port, "postgres", cluster.secrets.superuser, "postgres");
}
