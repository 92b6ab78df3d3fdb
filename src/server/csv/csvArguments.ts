import type { CsvDelimiter, CsvKind, DateOrder, DecimalStyle } from "../../schema/csv/enums";
import { commandWords } from "../commandWords";
import { StartFailure } from "../StartFailure";

/** What `npm run csv` was asked to do. */
export interface CsvArguments {
  readonly kind: CsvKind;
  readonly file: string;
  /** The global id of the organization; may be left out where there is only one. */
  readonly organization: string | undefined;
  readonly key: string | undefined;
  readonly delimiter: CsvDelimiter;
  readonly decimals: DecimalStyle;
  readonly dates: DateOrder;
  readonly dryRun: boolean;
  readonly allowOverContract: boolean;
}

const USAGE = `npm run csv -- import invoices|contracts|budget-lines FILE [--organization ID] [--key KEY] [--dry-run] [--allow-over-contract]
  [--delimiter comma|semicolon|tab] [--decimals point|comma] [--dates year-month-day|day-month-year|month-day-year]
It imports as whoever the token in FAIRLEAD_TOKEN belongs to; without it, as the owner of the data folder.`;

const KINDS: Readonly<Record<string, CsvKind>> = {
  invoices: "INVOICES",
  contracts: "CONTRACTS",
  "budget-lines": "BUDGET_LINES",
};
const DELIMITERS: Readonly<Record<string, CsvDelimiter>> = {
  comma: "COMMA",
  semicolon: "SEMICOLON",
  tab: "TAB",
};
const DECIMALS: Readonly<Record<string, DecimalStyle>> = { point: "POINT", comma: "COMMA" };
const DATES: Readonly<Record<string, DateOrder>> = {
  "year-month-day": "YEAR_MONTH_DAY",
  "day-month-year": "DAY_MONTH_YEAR",
  "month-day-year": "MONTH_DAY_YEAR",
};

const OPTIONS = {
  allowPositionals: true,
  options: {
    organization: { type: "string" },
    key: { type: "string" },
    delimiter: { type: "string", default: "comma" },
    decimals: { type: "string", default: "point" },
    dates: { type: "string", default: "year-month-day" },
    "dry-run": { type: "boolean", default: false },
    "allow-over-contract": { type: "boolean", default: false },
  },
} as const;

/** Reads the words after `npm run csv --`. @throws StartFailure with the usage */
export function csvArguments(words: readonly string[]): CsvArguments {
  const { values, positionals } = commandWords(words, OPTIONS, USAGE);
  const [action, kind = "", file, ...rest] = positionals;
  if (action !== "import" || file === undefined || rest.length > 0) throw new StartFailure(USAGE);
  return {
    kind: oneOf(KINDS, kind),
    file,
    organization: values.organization,
    key: values.key,
    delimiter: oneOf(DELIMITERS, values.delimiter),
    decimals: oneOf(DECIMALS, values.decimals),
    dates: oneOf(DATES, values.dates),
    dryRun: values["dry-run"],
    allowOverContract: values["allow-over-contract"],
  };
}

function oneOf<Word>(words: Readonly<Record<string, Word>>, word: string): Word {
  const found = words[word];
  if (found === undefined)
    throw new StartFailure(`"${word}" is none of ${Object.keys(words).join(", ")}.\n${USAGE}`);
  return found;
}
