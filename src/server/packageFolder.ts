import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The folder of package.json: the same whether this runs from src or from dist/build. */
export function packageFolder(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, "package.json"))) {
    if (folder === dirname(folder)) throw new Error(`No package.json in any folder above ${__dirname}.`);
    folder = dirname(folder);
  }
  return folder;
}
