import { StartFailure } from "./StartFailure";

/** Turns what `listen` may fail with into words; other errors stay as they are. */
export function explainListenFailure(error: unknown, host: string, port: number): unknown {
  switch ((error as NodeJS.ErrnoException).code) {
    case "EADDRINUSE":
      return new StartFailure(
        `Port ${port} on ${host} is already taken. Stop the program that uses it, or set PORT to another.`,
      );
    case "EACCES":
      return new StartFailure(
        `This user may not listen on port ${port}. Set PORT to 1024 or higher, or allow it.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartFailure(`This machine has no address ${host} to listen on. Set HOST to one it has.`);
    default:
      return error;
  }
}
