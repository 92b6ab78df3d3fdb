/** What is wrong, in one word a program can act on. */
export type ProblemCode =
  | "REQUIRED"
  | "OUT_OF_RANGE"
  | "TOO_MANY"
  | "TOO_PRECISE"
  | "DUPLICATE"
  | "UNKNOWN"
  | "CONTRADICTION"
  | "OVERLAP"
  | "UNSUPPORTED";

/** One thing wrong with an input: where, what, and the way out. An expected answer, not an exception. */
export interface Problem {
  readonly code: ProblemCode;
  /** What is wrong, naming the thing and the value. */
  readonly message: string;
  /** What to do now: what is allowed instead. */
  readonly advice: string;
  /** Where in the input: ["plans", "0", "positions", "0", "salary"]. */
  readonly path: readonly string[];
  /** The value as it was given, where it can be printed. */
  readonly value: string | undefined;
}

/** A place in an input, growing one step at a time. */
export type Path = readonly (string | number)[];

/** Makes a Problem at a place. */
export function problemAt(
  path: Path,
  code: ProblemCode,
  message: string,
  advice: string,
  value?: string,
): Problem {
  return { code, message, advice, path: path.map(String), value };
}
