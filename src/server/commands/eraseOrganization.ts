import "reflect-metadata";
import { erase } from "../portability/portability";
import { eraseArguments } from "../portability/portabilityArguments";
import { runCommand } from "./runCommand";
import { withOwner } from "./withOwner";

/** `npm run erase`: removes one organization with all that is known of it. */
runCommand(async () => {
  const asked = eraseArguments(process.argv.slice(2));
  await withOwner(async (owner) => {
    console.log(await erase(owner, asked));
  });
});
