import { problemAt, type Path, type Problem, type ProblemCode } from "../../../kernel/Problem";

/** Reads one place of a statement and notes every problem instead of stopping at the first. */
export class StatementReader {
  constructor(
    readonly problems: Problem[],
    readonly path: Path,
  ) {}

  /** A reader one step deeper. */
  in(...steps: Path): StatementReader {
    return new StatementReader(this.problems, [...this.path, ...steps]);
  }

  /** Notes a problem at this place. */
  problem(code: ProblemCode, message: string, advice: string, value?: string): void {
    this.problems.push(problemAt(this.path, code, message, advice, value));
  }

  /** A list of at most `most` items, each read one step deeper; a longer one is a problem and is cut. */
  list<T, R>(
    name: string,
    items: readonly T[] | null | undefined,
    most: number,
    read: (item: T, reader: StatementReader) => R,
  ): R[] {
    const given = items ?? [];
    if (given.length > most) {
      const count = String(given.length);
      this.in(name).problem("TOO_MANY", `There are ${count} ${name}.`, `Give at most ${most}.`, count);
    }
    return given.slice(0, most).map((item, index) => read(item, this.in(name, index)));
  }
}

/** The longest label, in characters. */
export const LONGEST_LABEL = 200;

/** A label without blanks around it; a blank or endless one is a problem. */
export function readLabel(reader: StatementReader, label: string): string {
  const trimmed = label.trim();
  const at = reader.in("label");
  if (trimmed === "")
    at.problem("REQUIRED", "The label is blank.", "Give a name that others can refer to.", label);
  if (trimmed.length > LONGEST_LABEL)
    at.problem(
      "OUT_OF_RANGE",
      `The label has ${trimmed.length} characters.`,
      `Give at most ${LONGEST_LABEL}.`,
      String(trimmed.length),
    );
  return trimmed;
}
