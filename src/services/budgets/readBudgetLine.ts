import type { LineStatus } from "../../costing/budget/LineStatus";
import type { InputReader } from "../../costing/input/InputReader";
import { asCents, centsOf, type Cents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import type { BudgetLineContent } from "../../schema/budgets/BudgetIntentions";

/** A line as it is stored: the cents of the twelve months of the fiscal year. */
export interface LineFact extends Pick<BudgetLineContent, "name" | "expenditure" | "pool" | "purpose"> {
  readonly id: string | null | undefined;
  readonly account: string | null | undefined;
  readonly costCentre: string | null | undefined;
  readonly quantity: Decimal | null | undefined;
  readonly unitPrice: Decimal | null | undefined;
  readonly status: LineStatus | null | undefined;
  readonly months: readonly Cents[];
}

/** Of a quantity. */
const MOST_OF_ANYTHING = 1_000_000;
const MOST_A_LINE = 1_000_000_000;

/** Reads and checks a line of a budget; every fault becomes a problem of the reader's. */
export function readLine(input: BudgetLineContent, reader: InputReader): LineFact {
  const { id, expenditure, account, costCentre, pool, purpose, quantity, unitPrice, status } = input;
  return {
    ...{ id, expenditure, account, costCentre, pool, purpose, quantity, unitPrice, status },
    name: reader.text("name", input.name),
    months: readMonths(reader, input),
  };
}

function readMonths(reader: InputReader, input: BudgetLineContent): Cents[] {
  const { months, weights } = input;
  const priced = readProduct(reader, input);
  const annual = input.annual ?? (months == null ? priced : undefined);
  if ((months == null) === (annual == null)) {
    const message = "A line needs either its months or an annual amount.";
    reader.problem(undefined, "CONTRADICTION", message, "Give one of the two, or quantity and unitPrice.");
    return [];
  }
  const read = annual == null ? readGiven(reader, months, weights) : readAnnual(reader, annual, weights);
  const total = read.reduce((sum, cents) => sum + cents, 0);
  if (priced !== undefined && read.length === 12 && total !== centsOf(priced)) {
    const said = new Decimal(total).div(100).toFixed(2);
    const message = `The year comes to ${said}, and quantity x unitPrice to ${priced.toFixed(2)}.`;
    reader.problem("unitPrice", "CONTRADICTION", message, "Make them equal, or leave one out.", said);
  }
  return read;
}

/** quantity x unitPrice, rounded to the cent, halves away from zero; `undefined` where they are not said. */
function readProduct(reader: InputReader, { quantity, unitPrice }: BudgetLineContent): Decimal | undefined {
  if (quantity == null && unitPrice == null) return undefined;
  if (quantity == null || unitPrice == null) {
    const missing = quantity == null ? "quantity" : "unitPrice";
    const message = `The ${missing} is missing.`;
    reader.problem(missing, "REQUIRED", message, "Give quantity and unitPrice together, or neither.");
    return undefined;
  }
  const said = quantity.toFixed();
  if (quantity.lte(0) || quantity.gt(MOST_OF_ANYTHING) || quantity.decimalPlaces() > 4) {
    const advice = `Give more than 0 and at most ${MOST_OF_ANYTHING}, with at most 4 decimal places.`;
    reader.problem("quantity", "OUT_OF_RANGE", `The quantity is ${said}.`, advice, said);
    return undefined;
  }
  readAmount(reader, "unitPrice", unitPrice);
  return quantity.times(unitPrice).toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
}

function readAnnual(
  reader: InputReader,
  annual: Decimal,
  weights: readonly Decimal[] | null | undefined,
): Cents[] {
  const cents = readAmount(reader, "annual", annual);
  if (weights == null) return spread(cents, EVENLY);
  const sum = sumOf(weights);
  if (weights.length !== 12 || sum.lte(0) || weights.some((weight) => weight.lt(0) || weight.gt(1_000_000))) {
    const message = `There are ${weights.length} weights, which add up to ${sum.toFixed()}.`;
    const advice = "Give twelve from 0 to 1,000,000, not all of them 0.";
    reader.problem("weights", "OUT_OF_RANGE", message, advice, String(weights.length));
    return [];
  }
  return spread(cents, weights);
}

function readGiven(
  reader: InputReader,
  months: readonly Decimal[] | null | undefined,
  weights: readonly Decimal[] | null | undefined,
): Cents[] {
  if (weights != null) {
    const message = "Months that are given are not spread.";
    reader.problem("weights", "CONTRADICTION", message, "Give an annual amount, or leave the weights out.");
  }
  const given = months ?? [];
  if (given.length !== 12) {
    const message = `There are ${given.length} months.`;
    reader.problem("months", "OUT_OF_RANGE", message, "Give twelve amounts.", String(given.length));
    return [];
  }
  return given.map((amount, index) => readAmount(reader.in("months"), String(index), amount));
}

const EVENLY: readonly Decimal[] = Array.from({ length: 12 }, () => new Decimal(1));

/**
 * Twelve months in proportion to weights, which add up to the year: rounded totals so far, less what came before. Evenly,
 * 95,000 is 7,916.67 in January and 7,916.66 in February.
 */
function spread(annual: Cents, weights: readonly Decimal[]): Cents[] {
  const sum = sumOf(weights);
  let [soFar, given] = [new Decimal(0), 0];
  return weights.map((weight) => {
    soFar = soFar.plus(weight);
    const total = soFar.times(annual).div(sum).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
    const cents = asCents(total - given);
    given = total;
    return cents;
  });
}

const sumOf = (weights: readonly Decimal[]): Decimal =>
  weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));

/** The cents of an amount from 0 to a billion; what is out of range or too precise is a problem and answers as 0. */
export function readAmount(reader: InputReader, field: string, amount: Decimal): Cents {
  const said = `The amount is ${amount.toFixed()}.`;
  if (amount.lt(0) || amount.gt(MOST_A_LINE)) {
    reader.problem(field, "OUT_OF_RANGE", said, `Give 0 to ${MOST_A_LINE}.`, amount.toFixed());
    return asCents(0);
  }
  if (amount.decimalPlaces() > 2) {
    reader.problem(field, "TOO_PRECISE", said, "Give at most 2 decimal places.", amount.toFixed());
    return asCents(0);
  }
  return centsOf(amount);
}
