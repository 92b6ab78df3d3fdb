import type { Problem } from "../../kernel/Problem";
import type { CsvFault } from "../../schema/csv/Csv";

/** More are counted and not kept, so that a large file of nothing but faults takes no more room than a good one. */
const MOST_KEPT = 100;

/** What is wrong with a file. */
export class Faults {
  readonly kept: CsvFault[] = [];
  count = 0;

  /** Notes a problem at a row and, where it is in one, a column. */
  add(
    { code, message, advice, value }: Pick<Problem, "code" | "message" | "advice" | "value">,
    row: number,
    column?: string,
  ): void {
    this.count += 1;
    if (this.kept.length < MOST_KEPT) this.kept.push({ code, message, advice, row, column, value });
  }
}
