import { type DataSource } from "typeorm";
import { type RunningParts } from "../RunningParts";
import { type Settings } from "../settings";
import { prepareDataFolder } from "../dataFolder";
import { ensureEmbeddedDatabase } from "./embedded/embeddedDatabase";
import { startEmbeddedServer } from "./embedded/startEmbeddedServer";
import { openDatabase } from "./openDatabase";

/** The name of the database inside the embedded server. */
export const EMBEDDED_DATABASE = "fairlead";

export interface StartedDatabase {
  readonly dataSource: DataSource;
  /** Signs in as the owner of the tables; undefined where the settings do not say how. */
  readonly ownerUrl: string | undefined;
  /** The data folder, absolute, made if it was missing. */
  readonly dataFolder: string;
  /** Settles when the embedded server goes away by itself; never with an external database. */
  readonly lost: Promise<void>;
}

/**
 * The database of the settings, migrated and signed in to. What was started is added to the parts at once,
 * so that it is stopped again even if a later step fails.
 */
export async function startDatabase(settings: Settings, parts: RunningParts): Promise<StartedDatabase> {
  const dataFolder = prepareDataFolder(settings.dataFolder);
  if (settings.database !== "embedded") {
    const dataSource = await openDatabase(settings.database, settings.poolSize);
    parts.add(() => dataSource.destroy());
    const { ownerUrl } = settings.database;
    return { dataSource, ownerUrl, dataFolder, lost: new Promise(() => undefined) };
  }
  const server = await startEmbeddedServer(dataFolder);
  parts.add(() => server.stop());
  const urls = await ensureEmbeddedDatabase(server, EMBEDDED_DATABASE);
  const dataSource = await openDatabase(urls, settings.poolSize);
  parts.add(() => dataSource.destroy());
  return { dataSource, ownerUrl: urls.ownerUrl, dataFolder, lost: server.lost };
}
