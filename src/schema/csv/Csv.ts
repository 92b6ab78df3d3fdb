import { ArgsType, createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { ProblemCode } from "../../kernel/Problem";
import type { Month } from "../../kernel/Month";
import { NotAllowed, NotFound } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { MonthScalar } from "../scalars/MonthScalar";
import {
  type CsvDelimiter,
  CsvDelimiterEnum,
  type CsvKind,
  CsvKindEnum,
  type DateOrder,
  DateOrderEnum,
  type DecimalStyle,
  DecimalStyleEnum,
} from "./enums";

@InputType({
  description:
    "A CSV file to import as a whole. Its first row names the columns, in any order, with the names that exportCsv writes; how it is written is declared and never guessed.",
})
export class ImportCsvInput extends IntentionInput {
  @Field(() => ID, { description: "The organization to import into." })
  organizationId!: string;

  @Field(() => CsvKindEnum, { description: "What the rows are." })
  kind!: CsvKind;

  @Field(() => String, {
    description: "The file (RFC 4180, at most 100 columns). Larger ones than a request takes: npm run csv.",
  })
  text!: string;

  @Field(() => CsvDelimiterEnum, { description: "What separates its cells." })
  delimiter!: CsvDelimiter;

  @Field(() => DecimalStyleEnum, { description: "How its numbers are written." })
  decimals!: DecimalStyle;

  @Field(() => DateOrderEnum, { description: "How its dates and months are written." })
  dates!: DateOrder;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether to store invoices although they take what was invoiced under a contract beyond what it commits to. Default: false.",
  })
  allowOverContract?: boolean | null;
}

@ObjectType({ description: "The file is imported." })
export class ImportedCsv {
  constructor(kind: CsvKind, counts: { readonly rows: number; readonly records: number }, dryRun: boolean) {
    this.kind = kind;
    this.rows = counts.rows;
    this.records = counts.records;
    this.dryRun = dryRun;
  }

  @Field(() => CsvKindEnum, { description: "What its rows are." })
  readonly kind: CsvKind;

  @Field(() => Int, { description: "Rows read, without the one that names the columns." })
  readonly rows: number;

  @Field(() => Int, { description: "Invoices, contracts or rows of budget lines that they make." })
  readonly records: number;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be imported, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

/** One thing wrong with a CSV file. */
export interface CsvFault {
  readonly code: ProblemCode;
  readonly message: string;
  readonly advice: string;
  readonly row: number;
  readonly column: string | undefined;
  readonly value: string | undefined;
}

@ObjectType({ description: "One thing wrong with a CSV file: where, what, and the way out." })
class CsvProblem implements CsvFault {
  @Field(() => String, {
    description:
      "What is wrong, for programs: REQUIRED, OUT_OF_RANGE, TOO_MANY, TOO_PRECISE, DUPLICATE, UNKNOWN, CONTRADICTION or UNSUPPORTED.",
  })
  code!: ProblemCode;

  @Field(() => String, { description: "What is wrong, naming the thing and the value." })
  message!: string;

  @Field(() => String, { description: "What to do: what is allowed instead." })
  advice!: string;

  @Field(() => Int, { description: "The row, as a spreadsheet counts: the one that names the columns is 1." })
  row!: number;

  @Field(() => String, {
    nullable: true,
    description: "Name of the column; absent when it is the whole row.",
  })
  column!: string | undefined;

  @Field(() => String, { nullable: true, description: "The value as it was given, where it can be printed." })
  value!: string | undefined;
}

/** What an answer lists at most. */
const MOST_PROBLEMS = 100;

@ObjectType({ description: "The file cannot be imported as it stands. Nothing was stored." })
export class InvalidCsv {
  constructor(problems: readonly CsvFault[], count = problems.length) {
    this.problems = problems.slice(0, MOST_PROBLEMS);
    this.problemCount = count;
  }

  @Field(() => [CsvProblem], {
    description: `The problems found, not just the first; at most ${MOST_PROBLEMS} of them.`,
  })
  readonly problems: readonly CsvFault[];

  @Field(() => Int, { description: "How many problems were found." })
  readonly problemCount: number;
}

export const ImportCsvResult = createUnionType({
  name: "ImportCsvResult",
  description: "The imported file, or why it was not imported.",
  types: () => [ImportedCsv, InvalidCsv, InvalidInput, NotFound, NotAllowed] as const,
});

/** What is exported, and how it is written. */
@ArgsType()
export class ExportCsvArguments {
  @Field(() => CsvKindEnum, { description: "What the rows are." })
  kind!: CsvKind;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "Only invoices issued in this month or later, and budget lines of fiscal years that begin then. Default: all.",
  })
  from?: Month | null;

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "Only invoices issued in this month or before, and budget lines of fiscal years that begin then. Default: all.",
  })
  until?: Month | null;

  @Field(() => CsvDelimiterEnum, { defaultValue: "COMMA", description: "What separates the cells." })
  delimiter!: CsvDelimiter;

  @Field(() => DecimalStyleEnum, { defaultValue: "POINT", description: "How numbers are written." })
  decimals!: DecimalStyle;

  @Field(() => DateOrderEnum, {
    defaultValue: "YEAR_MONTH_DAY",
    description: "How dates and months are written.",
  })
  dates!: DateOrder;
}

@ObjectType({ description: "A CSV file (RFC 4180)." })
export class CsvExport {
  constructor(text: string, rows: number) {
    this.text = text;
    this.rows = rows;
  }

  @Field(() => String, {
    description:
      "The file. A text cell that a spreadsheet would take for a formula (it begins with = + - @, a tab or a carriage return) has an apostrophe in front, which importCsv takes off again; numbers are as they are.",
  })
  readonly text: string;

  @Field(() => Int, { description: "Rows, without the one that names the columns." })
  readonly rows: number;
}
