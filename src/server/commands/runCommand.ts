import { StartFailure } from "../StartFailure";

/** Runs a command to its end. A StartFailure is shown as its message alone; either way a failure ends with exit code 1. */
export function runCommand(command: () => Promise<void>): void {
  command().catch((error: unknown) => {
    console.error(error instanceof StartFailure ? error.message : error);
    process.exitCode = 1;
  });
}
