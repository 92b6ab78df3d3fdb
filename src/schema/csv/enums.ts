import { publishEnum } from "../publishEnum";

const CSV_KINDS = {
  INVOICES: "Invoices and credit notes: a row for each line, the rows of an invoice beside each other.",
  CONTRACTS: "Contracts: a row for each price, the rows of a contract beside each other.",
  BUDGET_LINES:
    "Budget lines: a row for each line of a fiscal year, with its money by month or as one amount.",
} as const;
export type CsvKind = keyof typeof CSV_KINDS;

export const CsvKindEnum = publishEnum("CsvKind", "What the rows of a CSV file are.", CSV_KINDS);

const CSV_DELIMITERS = {
  COMMA: "Cells are separated by commas.",
  SEMICOLON: "By semicolons, as spreadsheets write where the comma is the decimal sign.",
  TAB: "By tabs.",
} as const;
export type CsvDelimiter = keyof typeof CSV_DELIMITERS;

export const CsvDelimiterEnum = publishEnum(
  "CsvDelimiter",
  "What separates the cells of a row.",
  CSV_DELIMITERS,
);

const DECIMAL_STYLES = {
  POINT: "1234.56, or 1,234.56.",
  COMMA: "1234,56, or 1.234,56 or 1 234,56.",
} as const;
export type DecimalStyle = keyof typeof DECIMAL_STYLES;

export const DecimalStyleEnum = publishEnum("DecimalStyle", "How numbers are written.", DECIMAL_STYLES);

const DATE_ORDERS = {
  YEAR_MONTH_DAY: "2027-01-31; a month 2027-01.",
  DAY_MONTH_YEAR: "31/01/2027, 31.1.2027 or 31-01-2027; a month 01/2027.",
  MONTH_DAY_YEAR: "01/31/2027 or 1-31-2027; a month 01/2027.",
} as const;
export type DateOrder = keyof typeof DATE_ORDERS;

export const DateOrderEnum = publishEnum("DateOrder", "How dates and months are written.", DATE_ORDERS);
