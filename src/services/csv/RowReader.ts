import type { Decimal } from "../../kernel/Decimal";
import type { Day } from "../../kernel/Day";
import type { Month } from "../../kernel/Month";
import type { ProblemCode } from "../../kernel/Problem";
import { type CsvStyle, readDay, readMonth, readNumber } from "./csvStyle";
import type { Faults } from "./Faults";
import { undefused } from "./writeCsv";

const EXAMPLES = {
  number: { POINT: "1234.56", COMMA: "1234,56" },
  day: { YEAR_MONTH_DAY: "2027-01-31", DAY_MONTH_YEAR: "31/01/2027", MONTH_DAY_YEAR: "01/31/2027" },
  month: { YEAR_MONTH_DAY: "2027-01", DAY_MONTH_YEAR: "01/2027", MONTH_DAY_YEAR: "01/2027" },
} as const;

/** The cells of a row by the names of their columns, read as what they are; what cannot be read is a fault. */
export class RowReader {
  constructor(
    readonly row: number,
    private readonly cells: ReadonlyMap<string, string>,
    private readonly style: CsvStyle,
    private readonly faults: Faults,
  ) {}

  /** The text of a cell exactly as it was exported; empty where there is none. */
  text(column: string): string {
    return undefused(this.cells.get(column) ?? "");
  }

  /** The same, or nothing. */
  optional(column: string): string | null {
    const text = this.text(column);
    return text === "" ? null : text;
  }

  number(column: string): Decimal | null {
    const text = this.plain(column);
    if (text === "") return null;
    const read = readNumber(this.style, text);
    return read ?? this.unreadable(column, text, "a number", EXAMPLES.number[this.style.decimals]);
  }

  whole(column: string): number | null {
    const text = this.plain(column);
    if (text === "") return null;
    return /^\d{1,9}$/.test(text) ? Number(text) : this.unreadable(column, text, "a whole number", "12");
  }

  day(column: string): Day | null {
    const text = this.plain(column);
    if (text === "") return null;
    return (
      readDay(this.style, text) ?? this.unreadable(column, text, "a day", EXAMPLES.day[this.style.dates])
    );
  }

  month(column: string): Month | null {
    const text = this.plain(column);
    if (text === "") return null;
    return (
      readMonth(this.style, text) ??
      this.unreadable(column, text, "a month", EXAMPLES.month[this.style.dates])
    );
  }

  boolean(column: string): boolean | null {
    const text = this.plain(column).toLowerCase();
    if (text === "") return null;
    if (text === "true" || text === "false") return text === "true";
    return this.unreadable(column, this.plain(column), "true or false", "true");
  }

  word<Word extends string>(column: string, words: Readonly<Record<Word, string>>): Word | null {
    const text = this.plain(column);
    if (text === "") return null;
    const word = (Object.keys(words) as Word[]).find((each) => each === text);
    if (word !== undefined) return word;
    this.fault(
      "UNKNOWN",
      column,
      `"${text}" is no ${column}.`,
      `Give ${Object.keys(words).join(", ")}.`,
      text,
    );
    return null;
  }

  /** What must be there: an empty cell is a fault, unless it was unreadable, which is one already. */
  required<T>(column: string, value: T | null): T | undefined {
    if (value === null && this.plain(column) === "")
      this.fault("REQUIRED", column, `The ${column} is missing.`, "Fill in the cell.");
    return value ?? undefined;
  }

  /** Whether this row says the same in a column as another, or nothing. */
  agrees(column: string, other: RowReader): boolean {
    const text = this.text(column);
    return text === "" || text === other.text(column);
  }

  /** Notes a fault at a cell. */
  fault(code: ProblemCode, column: string, message: string, advice: string, value?: string): void {
    this.faults.add({ code, message, advice, value }, this.row, column);
  }

  private plain(column: string): string {
    return (this.cells.get(column) ?? "").trim();
  }

  private unreadable(column: string, text: string, what: string, example: string): null {
    const advice = `Write it like ${example}, or declare how the file is written.`;
    this.fault("UNSUPPORTED", column, `"${text}" is not ${what} in the declared style.`, advice, text);
    return null;
  }
}
