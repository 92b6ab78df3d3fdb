import { spawn } from "node:child_process";
import { type ServerAccount, underAccount } from "./serverAccount";

export interface ProgramEnd {
  /** The exit code; null when the program could not be run or was ended by a signal. */
  readonly code: number | null;
  readonly stderr: string;
}

/**
 * Runs one of PostgreSQL's programs to its end. Detached, so that a Ctrl-C meant for Fairlead does not break it off.
 */
export function runProgram(
  account: ServerAccount,
  program: string,
  programArgs: readonly string[],
): Promise<ProgramEnd> {
  const { command, args, options } = underAccount(account, program, programArgs);
  const child = spawn(command, args, { ...options, detached: true, stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve) => {
    child.once("error", ({ message }) => {
      resolve({ code: null, stderr: message });
    });
    child.once("close", (code) => {
      resolve({ code, stderr });
    });
  });
}
