import { amountOf } from "../../kernel/Cents";
import { FACT_NAMES, isAmount, type Fact, type FactValue } from "./facts";

export const OPERATORS = ["eq", "gte", "gt", "lt", "lte"] as const;
type Operator = (typeof OPERATORS)[number];

/** Something that must be so: headcount gte 50. */
export interface Condition {
  readonly field: Fact;
  readonly op: Operator;
  readonly value: FactValue;
}

/** Whether a value is as a condition wants it. */
export function holds({ op, value }: Condition, fact: FactValue): boolean {
  switch (op) {
    case "eq":
      return fact === value;
    case "gte":
      return fact >= value;
    case "gt":
      return fact > value;
    case "lt":
      return fact < value;
    case "lte":
      return fact <= value;
  }
}

const SAID: Readonly<Record<Operator, string>> = {
  eq: "is",
  gte: "at least",
  gt: "more than",
  lt: "less than",
  lte: "at most",
};

/** "Employees of the employer: at least 50". */
export const printCondition = ({ field, op, value }: Condition): string =>
  `${FACT_NAMES[field]}: ${SAID[op]} ${printFact(field, value)}`;

/** A fact as a reader writes it: amounts in units of the currency. */
export const printFact = (field: Fact, value: FactValue): string =>
  typeof value === "number" && isAmount(field) ? amountOf(value).toFixed(2) : String(value);
