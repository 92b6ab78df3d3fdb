import "reflect-metadata";
import { importFrom } from "../portability/portability";
import { importArguments } from "../portability/portabilityArguments";
import { runCommand } from "./runCommand";
import { withOwner } from "./withOwner";

/** `npm run import`: stores an organization that was exported, here or elsewhere. */
runCommand(async () => {
  const asked = importArguments(process.argv.slice(2));
  await withOwner(async (owner) => {
    console.log(await importFrom(owner, asked));
  });
});
