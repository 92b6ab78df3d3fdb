import type { Decimal } from "../../kernel/Decimal";
import { printMonth, type Month } from "../../kernel/Month";
import { covers } from "../../kernel/Period";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { Field } from "../input/Field";
import type { Given } from "../input/Given";
import { InputReader } from "../input/InputReader";
import { standards } from "../input/standards";
import type { Comparison } from "./Comparison";

/** Numbers that a caller gives with a question about a comparison that is priced already. */
export const argumentFields = {
  /** Above -0.5, in whole millionths. */
  annualRate: {
    label: "Discount rate",
    kind: "NUMBER",
    unit: "a year",
    min: "-0.499999",
    max: "1",
  },
  replacementShare: {
    label: "Cost of replacing somebody",
    kind: "NUMBER",
    unit: "of annual salary",
    min: "0",
    max: "10",
    standard: standards.replacementShare,
  },
} satisfies Record<string, Field>;

export type ArgumentReading =
  | { readonly kind: "given"; readonly given: Given }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/** Reads a number given with a question, or the published figure that stands for it. */
export function readArgument(
  { terms }: Comparison,
  name: string,
  field: Field,
  value: Decimal | null | undefined,
): ArgumentReading {
  const problems: Problem[] = [];
  const { currency } = terms;
  const reader = new InputReader({ currency, assumptions: "STANDARD", problems, warnings: [] }, []);
  const given = reader.number(name, field, value);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "given", given };
}

/** The problem of a month that the comparison does not cover; none where it does. */
export function problemsOfMonth({ terms }: Comparison, name: string, month: Month): Problem[] {
  const { start, end } = terms.horizon;
  if (covers(terms.horizon, month)) return [];
  const message = `${printMonth(month)} is outside the comparison.`;
  const last = printMonth((end - 1) as Month);
  return [
    problemAt(
      [name],
      "OUT_OF_RANGE",
      message,
      `Give a month from ${printMonth(start)} to ${last}.`,
      printMonth(month),
    ),
  ];
}
