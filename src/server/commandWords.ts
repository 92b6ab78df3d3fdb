import { parseArgs, type ParseArgsConfig } from "node:util";
import { StartFailure } from "./StartFailure";

/** The words after a command, read by its options. @throws StartFailure with what is wrong and the usage */
export function commandWords<const Config extends ParseArgsConfig>(
  words: readonly string[],
  config: Config,
  usage: string,
) {
  try {
    return parseArgs<Config>({ ...config, args: [...words] });
  } catch (error) {
    throw new StartFailure(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
