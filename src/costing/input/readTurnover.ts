import { Decimal } from "../../kernel/Decimal";
import type { Turnover } from "../position/Position";
import type { TurnoverMethod } from "../vocabulary";
import { positionFields } from "./fields";
import type { Given } from "./Given";
import { plainNumber, type InputReader } from "./InputReader";

/** Reads how often people leave, and turns it into a monthly rate; a median tenure is refused with the reason. */
export function readTurnover(
  reader: InputReader,
  input: { method: TurnoverMethod; value: Decimal } | null | undefined,
): Turnover {
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
  const monthlyRate = monthlyRates[method](value);
  if (monthlyRate >= 0 && monthlyRate <= 1) return { method, value, monthlyRate };
  reader.problem(
    "value",
    "OUT_OF_RANGE",
    `${value.text} as ${method} is not a chance of leaving.`,
    "Give 0 to 12 separations a year, a probability from 0 to 1, or a tenure of at least one month.",
    value.text,
  );
  return { method, value, monthlyRate: 0 };
}

const monthlyRates: Record<TurnoverMethod, (value: Given) => number> = {
  ANNUAL_SEPARATION_RATE: (value) => plainNumber(value) / 12,
  ANNUAL_PROBABILITY: (value) => 1 - new Decimal(1).minus(value.text).pow(new Decimal(1).div(12)).toNumber(),
  EXPECTED_TENURE: (value) => 1 / plainNumber(value),
  MONTHLY_RATE: plainNumber,
  MEDIAN_TENURE: () => 0,
};
