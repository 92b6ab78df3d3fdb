import { accessSync, constants, mkdirSync, realpathSync } from "node:fs";
import { StartFailure } from "./StartFailure";

/**
 * Makes the data folder where it is missing.
 * @returns its absolute path with links resolved.
 * @throws StartFailure when it cannot be made or written.
 */
export function prepareDataFolder(path: string): string {
  try {
    mkdirSync(path, { recursive: true });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    return realpathSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new StartFailure(
      `The data folder ${path} cannot be written (${code ?? message}). ` +
        "Set FAIRLEAD_DATA to a folder that this user may write.",
    );
  }
}
