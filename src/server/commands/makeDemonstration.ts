import "reflect-metadata";
import { demonstrate } from "../firstStart/demonstrate";
import { runCommand } from "./runCommand";
import { withDatabase } from "./withDatabase";

/** `npm run demo`: makes the demonstration client in a database without any organization. */
runCommand(() =>
  withDatabase(async ({ dataSource, dataFolder }) => {
    await demonstrate(dataSource, dataFolder);
    console.log(
      "The demonstration client was made. npm run demo:remove removes it with all that belongs to it.",
    );
  }),
);
