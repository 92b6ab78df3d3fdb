import { Decimal } from "../../kernel/Decimal";
import type { Turnover } from "../position/Position";
import type { TurnoverMethod } from "../vocabulary";
import type { TurnoverInput } from "./PositionInput";
import { positionFields } from "./fields";
import type { Given } from "./Given";
import { plainNumber, type InputReader } from "./InputReader";

/** The longest service for which a rate of its own can be given, in months. */
const MOST_SERVICE = 480;

/** Reads how often people leave, and turns it into monthly rates; a median tenure is refused with the reason. */
export function readTurnover(reader: InputReader, input: TurnoverInput | null | undefined): Turnover {
  const method = input?.method ?? "ANNUAL_SEPARATION_RATE";
  if (method === "MEDIAN_TENURE") {
    reader.problem(
      "method",
      "UNSUPPORTED",
      "A median tenure is how long people still employed have stayed so far; it does not determine how often they leave.",
      "Give ANNUAL_SEPARATION_RATE (separations in a year / average headcount) or EXPECTED_TENURE (average completed stay in months).",
      input?.value.toFixed(),
    );
  }
  const value = reader.number("value", positionFields.turnover, input?.value);
  const monthlyRate = monthlyRateOf(reader, method, value);
  return { method, value, monthlyRate, byTenure: readByTenure(reader, method, input) };
}

function readByTenure(
  reader: InputReader,
  method: TurnoverMethod,
  input: TurnoverInput | null | undefined,
): Turnover["byTenure"] {
  const given = input?.byTenure ?? [];
  if (given.length > 0 && method === "EXPECTED_TENURE") {
    const message = "An expected tenure is one number for the whole stay (EXPECTED_TENURE).";
    reader.problem(
      "byTenure",
      "CONTRADICTION",
      message,
      "Give rates by tenure by another method.",
      "EXPECTED_TENURE",
    );
    return [];
  }
  const steps = reader.list("byTenure", given, 40, (step, at) => {
    const value = at.number("value", positionFields.turnover, step.value);
    return {
      fromMonth: at.whole(
        "fromMonth",
        "The completed months of service",
        step.fromMonth,
        [1, MOST_SERVICE],
        1,
      ),
      value,
      monthlyRate: monthlyRateOf(at, method, value),
    };
  });
  steps.forEach((step, index) => {
    const before = steps[index - 1];
    if (before === undefined || before.fromMonth < step.fromMonth) return;
    const message = `Month ${step.fromMonth} does not come after month ${before.fromMonth}.`;
    const at = reader.in("byTenure", index);
    at.problem(
      "fromMonth",
      "CONTRADICTION",
      message,
      "Give the months in rising order.",
      String(step.fromMonth),
    );
  });
  return steps;
}

/** The chance of leaving in a month; a value that is none is a problem and counts as nobody leaving. */
function monthlyRateOf(reader: InputReader, method: TurnoverMethod, value: Given): number {
  const monthlyRate = monthlyRates[method](value);
  if (monthlyRate >= 0 && monthlyRate <= 1) return monthlyRate;
  reader.problem(
    "value",
    "OUT_OF_RANGE",
    `${value.text} as ${method} is not a chance of leaving.`,
    "Give 0 to 12 separations a year, a probability from 0 to 1, or a tenure of at least one month.",
    value.text,
  );
  return 0;
}

const monthlyRates: Record<TurnoverMethod, (value: Given) => number> = {
  ANNUAL_SEPARATION_RATE: (value) => plainNumber(value) / 12,
  ANNUAL_PROBABILITY: (value) => 1 - new Decimal(1).minus(value.text).pow(new Decimal(1).div(12)).toNumber(),
  EXPECTED_TENURE: (value) => 1 / plainNumber(value),
  MONTHLY_RATE: plainNumber,
  MEDIAN_TENURE: () => 0,
};
