/** What a cell holds: text of people's, or something that we wrote ourselves, such as a number. */
export type Cell = { readonly text: string | null } | { readonly own: string | null };

/** A spreadsheet takes a cell that begins like this for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;
const DEFUSED = /^'+[=+\-@\t\r]/;

/** A record in CSV (RFC 4180), its text defused, with the line end. */
export const writeRow = (cells: readonly Cell[], delimiter: string): string =>
  `${cells.map((cell) => quoted("text" in cell ? defused(cell.text ?? "") : (cell.own ?? ""), delimiter)).join(delimiter)}\r\n`;

/** A text that no spreadsheet runs; what has apostrophes before such a sign already gets one more. */
const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text as it was before `writeRow` defused it. */
export const undefused = (cell: string): string => (DEFUSED.test(cell) ? cell.slice(1) : cell);

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) || text.startsWith("\uFEFF")
    ? `"${text.replaceAll('"', '""')}"`
    : text;
