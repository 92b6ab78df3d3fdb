import "reflect-metadata";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { csvArguments } from "../csv/csvArguments";
import { importFrom } from "../csv/importFrom";
import { StartFailure } from "../StartFailure";
import { runCommand } from "./runCommand";
import { withDatabase } from "./withDatabase";

/** `npm run csv -- import invoices FILE`: imports a file that is larger than a request may be. */
runCommand(async () => {
  const asked = csvArguments(process.argv.slice(2));
  await withDatabase(async ({ dataSource, dataFolder }) => {
    console.log(await importFrom(dataSource, tokenFor(dataFolder), asked));
  });
});

function tokenFor(dataFolder: string): string {
  const file = join(dataFolder, "owner.token");
  const given = process.env.FAIRLEAD_TOKEN ?? "";
  if (given !== "") return given;
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  throw new StartFailure("There is no token. Set FAIRLEAD_TOKEN to that of a person who may import.");
}
