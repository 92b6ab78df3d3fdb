import "reflect-metadata";
import { tokenArguments } from "../tokens/tokenArguments";
import { workOnTokens } from "../tokens/workOnTokens";
import { runCommand } from "./runCommand";
import { withDatabase } from "./withDatabase";

/** `npm run token`: makes, lists and revokes tokens of anybody. */
runCommand(async () => {
  const asked = tokenArguments(process.argv.slice(2));
  await withDatabase(async ({ dataSource }) => {
    console.log(await workOnTokens(dataSource, asked));
  });
});
