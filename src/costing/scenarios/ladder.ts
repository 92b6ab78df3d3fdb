import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import type { Maybe } from "../../kernel/Maybe";
import type { Invalid } from "./breakEven";
import type { Exploration, Question } from "./Exploration";
import { valueOfLever, type LeverInput } from "../../kernel/levers/findLever";
import { findLever } from "./findLever";
import { nameOfLever, printValue } from "../../kernel/levers/Lever";
import type { Lever, Move } from "./Lever";
import { readQuestion } from "./readQuestion";
import { readRange, type RangeInput } from "./readRange";

/** A lever and the values that it takes in turn: listed, or from low to high by a step. */
export interface AxisInput extends LeverInput {
  values?: Maybe<readonly string[]>;
  range?: Maybe<RangeInput>;
}

export interface LadderInput {
  plan: string;
  against?: Maybe<string>;
  rows: AxisInput;
  columns?: Maybe<AxisInput>;
}

/** A lever and its values. */
interface LadderAxis {
  readonly lever: Lever;
  readonly values: readonly number[];
}

/** A table of a plan's amount, or of its difference from another's, over the values of one or two levers. */
export interface Ladder {
  readonly kind: "found";
  readonly question: Question;
  readonly rows: LadderAxis;
  readonly columns: LadderAxis | undefined;
  /** Cents by row and column; `undefined` where the values together are refused. */
  readonly amounts: readonly (readonly (number | undefined)[])[];
  /** The first refusals, in words. */
  readonly refusals: readonly string[];
}

/** Cells of one table. */
const MOST_CELLS = 10_000;
const MOST_REFUSALS = 20;

/** Prices every cell of a table: what a spreadsheet calls a data table. */
export function ladder(exploration: Exploration, input: LadderInput): Ladder | Invalid {
  const asked = readQuestion(exploration, input.plan, input.against);
  const problems: Problem[] = asked.kind === "invalid" ? [...asked.problems] : [];
  const rows = readAxis(exploration, input.rows, ["rows"], problems);
  const columns =
    input.columns == null ? undefined : readAxis(exploration, input.columns, ["columns"], problems);
  if (rows !== undefined && rows.lever === columns?.lever) {
    const message = `Rows and columns both move ${nameOfLever(rows.lever)}.`;
    problems.push(problemAt(["columns"], "CONTRADICTION", message, "Give two different levers."));
  }
  const cells = (rows?.values.length ?? 0) * (columns?.values.length ?? 1);
  if (cells > MOST_CELLS) problems.push(tooMany(["rows"], cells));
  if (asked.kind === "invalid" || rows === undefined || problems.length > 0)
    return { kind: "invalid", problems };
  return priced(exploration, asked.question, rows, columns);
}

const tooMany = (at: Path, cells: number): Problem =>
  problemAt(
    at,
    "TOO_MANY",
    `The table has ${cells} cells.`,
    `Give fewer values, or a larger step: at most ${MOST_CELLS} cells.`,
    String(cells),
  );

function readAxis(
  exploration: Exploration,
  input: AxisInput,
  at: Path,
  problems: Problem[],
): LadderAxis | undefined {
  const found = findLever(exploration, input, at);
  if (found.kind === "unknown") {
    problems.push(found.problem);
    return undefined;
  }
  const lever = found.found;
  if ((input.values == null) === (input.range == null)) {
    const message = `${nameOfLever(lever)} needs either values or a range.`;
    problems.push(problemAt(at, "CONTRADICTION", message, "Give values, or low, high and step of a range."));
    return undefined;
  }
  const values =
    input.values == null
      ? valuesOfRange(lever, input.range ?? {}, [...at, "range"], problems)
      : listed(lever, input.values, [...at, "values"], problems);
  return { lever, values };
}

function valuesOfRange(lever: Lever, input: RangeInput, at: Path, problems: Problem[]): number[] {
  const read = readRange(lever, input, at);
  if (read.kind === "invalid") {
    problems.push(...read.problems);
    return [];
  }
  const { low, high, step } = read.range;
  const count = Math.floor((high - low) / step) + 1;
  if (count > MOST_CELLS) {
    problems.push(tooMany(at, count));
    return [];
  }
  return Array.from({ length: count }, (_, index) => low + index * step);
}

function listed(lever: Lever, texts: readonly string[], at: Path, problems: Problem[]): number[] {
  if (texts.length === 0)
    problems.push(problemAt(at, "REQUIRED", "There is no value.", "Give at least one value."));
  if (texts.length > MOST_CELLS) problems.push(tooMany(at, texts.length));
  return texts.slice(0, MOST_CELLS).flatMap((text, index) => {
    const read = valueOfLever(lever, text, [...at, index]);
    if (read.kind === "unknown") problems.push(read.problem);
    return read.kind === "unknown" ? [] : read.found;
  });
}

function priced(
  exploration: Exploration,
  question: Question,
  rows: LadderAxis,
  columns: LadderAxis | undefined,
): Ladder {
  const refusals: string[] = [];
  const refused = (moves: readonly Move[], problems: readonly Problem[]): void => {
    if (refusals.length < MOST_REFUSALS) refusals.push(refusalOf(moves, problems));
  };
  const cell = ({ amountAt }: Exploration, row: readonly Move[], moves: readonly Move[]) => {
    const amount = amountAt(moves, question);
    if (amount.kind === "amount") return amount.cents;
    refused([...row, ...moves], amount.problems);
    return undefined;
  };
  const amounts = rows.values.map((value) => {
    const row = [{ lever: rows.lever, value }];
    if (columns === undefined) return [cell(exploration, [], row)];
    const from = exploration.from(row);
    return columns.values.map((each) => {
      const move = [{ lever: columns.lever, value: each }];
      // A row that is refused by itself may be priced together with some of the columns.
      return from.kind === "explored"
        ? cell(from.exploration, row, move)
        : cell(exploration, [], [...row, ...move]);
    });
  });
  return { kind: "found", question, rows, columns, amounts, refusals };
}

const refusalOf = (moves: readonly Move[], problems: readonly Problem[]): string => {
  const at = moves.map(({ lever, value }) => `${lever.row.code} ${printValue(lever.kind, value ?? 0)}`);
  return `${at.join(", ")}: ${problems[0]?.message ?? ""}`;
};
