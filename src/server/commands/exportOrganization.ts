import "reflect-metadata";
import { exportInto } from "../portability/portability";
import { exportArguments } from "../portability/portabilityArguments";
import { runCommand } from "./runCommand";
import { withDatabase } from "./withDatabase";

/** `npm run export`: writes everything of one organization into a file. */
runCommand(async () => {
  const asked = exportArguments(process.argv.slice(2));
  await withDatabase(async ({ dataSource }) => {
    console.log(await exportInto(dataSource, asked));
  });
});
