/** A record of a CSV file, by its place: the first is 1. */
export interface CsvRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Where a file stops to be CSV, and why; what follows cannot be read. */
export class NoCsv extends Error {
  constructor(
    readonly row: number,
    /** The place of the cell in its row, from 0. */
    readonly cell: number,
    message: string,
    readonly advice: string,
  ) {
    super(message);
  }
}

/** A longer cell is a quote that was never closed; without a bound it would swallow the file. */
const MOST_CHARACTERS = 20_000;

type State = "START" | "PLAIN" | "QUOTED" | "QUOTE_IN_QUOTED" | "AFTER_RETURN";

/**
 * Reads CSV (RFC 4180) piece by piece, with a declared delimiter: cells in quotes may hold delimiters, line ends and
 * doubled quotes; records end with CR, LF or both. A byte order mark is left out. Nothing is trimmed and nothing guessed.
 */
export class CsvReader {
  private state: State = "START";
  private cells: string[] = [];
  private cell = "";
  private row = 1;
  private isFirst = true;
  private done: CsvRow[] = [];

  constructor(private readonly delimiter: string) {}

  /** The records that end within the next piece of text. @throws NoCsv */
  push(text: string): CsvRow[] {
    this.done = [];
    let from = 0;
    if (this.isFirst && text !== "") {
      this.isFirst = false;
      refuseOtherEncodings(text);
      if (text.startsWith("\uFEFF")) from = 1;
    }
    for (let at = from; at < text.length; at++) this.take(text.charAt(at));
    return this.done;
  }

  /** The last record, where no line end follows it. @throws NoCsv */
  end(): CsvRow[] {
    this.done = [];
    if (this.state === "QUOTED")
      throw this.fault("A quote is never closed.", "Close it, and write a quote inside it twice.");
    if (this.state !== "AFTER_RETURN" && (this.cells.length > 0 || this.state !== "START")) this.endRecord();
    return this.done;
  }

  private take(character: string): void {
    if (this.state === "AFTER_RETURN") {
      this.state = "START";
      if (character === "\n") return;
    }
    if (this.state === "QUOTED") {
      if (character === '"') this.state = "QUOTE_IN_QUOTED";
      else this.add(character);
      return;
    }
    if (character === '"') {
      this.takeQuote();
      return;
    }
    if (character === this.delimiter) this.endCell();
    else if (character === "\n") this.endRecord();
    else if (character === "\r") {
      this.endRecord();
      this.state = "AFTER_RETURN";
    } else {
      if (this.state === "QUOTE_IN_QUOTED")
        throw this.fault("Text follows a closing quote.", "Write a quote inside a cell in quotes twice.");
      this.state = "PLAIN";
      this.add(character);
    }
  }

  private takeQuote(): void {
    if (this.state === "QUOTE_IN_QUOTED") this.add('"');
    else if (this.state === "PLAIN")
      throw this.fault(
        "A quote stands inside a cell without quotes.",
        "Put the cell in quotes, and write the quote twice.",
      );
    this.state = "QUOTED";
  }

  private add(character: string): void {
    this.cell += character;
    if (this.cell.length > MOST_CHARACTERS)
      throw this.fault(
        `A cell has more than ${MOST_CHARACTERS} characters.`,
        "Close its quote, or shorten it.",
      );
  }

  private endCell(): void {
    this.cells.push(this.cell);
    this.cell = "";
    this.state = "START";
  }

  private endRecord(): void {
    this.endCell();
    this.done.push({ row: this.row, cells: this.cells });
    this.cells = [];
    this.row += 1;
  }

  private fault(message: string, advice: string): NoCsv {
    return new NoCsv(this.row, this.cells.length, message, advice);
  }
}

/** UTF-16 shows by its byte order mark, read as UTF-8 or as Latin-1, or by the NUL in every other place. */
function refuseOtherEncodings(text: string): void {
  if (!/^(\uFFFE|ÿþ|þÿ|\uFFFD\uFFFD)/.test(text) && !text.includes("\0")) return;
  throw new NoCsv(
    1,
    0,
    "The file is not UTF-8: it begins like UTF-16.",
    'Save it as UTF-8: "CSV UTF-8" in Excel, "Unicode (UTF-8)" in LibreOffice.',
  );
}
