import "reflect-metadata";
import { removeDemonstration } from "../../services/demonstration/demonstration";
import { StartFailure } from "../StartFailure";
import { runCommand } from "./runCommand";
import { withDatabase } from "./withDatabase";

/** `npm run demo:remove`: removes the demonstration client with all that belongs to it, and nothing else. */
runCommand(() =>
  withDatabase(async ({ dataSource }) => {
    const wasThere = await dataSource.transaction(removeDemonstration);
    if (!wasThere)
      throw new StartFailure("There is no demonstration client in this database. Nothing was removed.");
    console.log(
      "The demonstration client was removed with all that belonged to it. npm run demo makes it again.",
    );
  }),
);
