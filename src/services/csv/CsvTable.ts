import type { CsvRow } from "./readCsv";
import type { CsvStyle } from "./csvStyle";
import type { Faults } from "./Faults";
import { RowReader } from "./RowReader";

/** More columns than any of ours: it is another file, or a delimiter that was declared wrongly. */
const MOST_COLUMNS = 100;

/** A file whose first row names the columns: it makes the rows that follow readable by name. */
export class CsvTable {
  private header: readonly string[] | undefined;
  /** Whether the first row cannot be used, so that nothing after it can. */
  isUnusable = false;

  constructor(
    private readonly columns: readonly string[],
    private readonly required: readonly string[],
    private readonly style: CsvStyle,
    private readonly faults: Faults,
  ) {}

  /** A row that can be read by name; undefined for the first, for a blank one and for one with a fault. */
  rowOf({ row, cells }: CsvRow): RowReader | undefined {
    if (this.header === undefined) {
      this.readHeader(row, cells);
      return undefined;
    }
    if (cells.length === 1 && cells[0] === "") return undefined;
    if (cells.length !== this.header.length) {
      const message = `The row has ${cells.length} cells, and there are ${this.header.length} columns.`;
      const advice =
        "Give every row a cell for each column, and put cells that hold the delimiter in quotes.";
      this.faults.add({ code: "CONTRADICTION", message, advice, value: String(cells.length) }, row);
      return undefined;
    }
    const named = this.header.map((name, index) => [name, cells[index] ?? ""] as const);
    return new RowReader(row, new Map(named), this.style, this.faults);
  }

  private readHeader(row: number, cells: readonly string[]): void {
    const before = this.faults.count;
    this.header = cells.map((cell) => cell.trim());
    if (cells.length > MOST_COLUMNS) {
      const message = `There are ${cells.length} columns.`;
      const advice = `Keep those that are read: ${this.columns.join(", ")}.`;
      this.faults.add({ code: "TOO_MANY", message, advice, value: String(cells.length) }, row);
    } else {
      this.header.forEach((name, index, all) => {
        if (!this.columns.includes(name)) this.refuseUnknown(row, name);
        else if (all.indexOf(name) < index)
          this.faults.add(
            {
              code: "DUPLICATE",
              message: `The column ${name} stands twice.`,
              advice: "Give it once.",
              value: name,
            },
            row,
            name,
          );
      });
      for (const name of this.required.filter((each) => this.header?.includes(each) !== true))
        this.faults.add(
          {
            code: "REQUIRED",
            message: `The column ${name} is missing.`,
            advice: "Add it.",
            value: undefined,
          },
          row,
          name,
        );
    }
    this.isUnusable = this.faults.count > before;
  }

  private refuseUnknown(row: number, name: string): void {
    const message = `There is no column ${name === "" ? "without a name" : `"${name}"`}.`;
    const advice = `Name them ${this.columns.join(", ")}; check that the declared delimiter is that of the file.`;
    this.faults.add({ code: "UNKNOWN", message, advice, value: name }, row, name);
  }
}
