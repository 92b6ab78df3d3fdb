import { checkStatement, type StatementCheck } from "../../../../src/costing/statement/checkStatement";
import type {
  StatementInput,
  StatementLineInput,
} from "../../../../src/costing/statement/input/StatementInput";
import type { Problem } from "../../../../src/kernel/Problem";
import { amount } from "../../support/written";

/** A line as a quote prints it: "12 x 95 = 1140", "12 x 95" without an amount, "= 1140" or "1140" with nothing else. */
export function line(
  label: string,
  printed: string,
  more: Omit<Partial<StatementLineInput>, "label"> = {},
): StatementLineInput {
  const [left = "", right] = printed.includes("=") ? printed.split("=") : ["", printed];
  const [product, sum] =
    printed.includes(" x ") && !printed.includes("=") ? [printed, undefined] : [left, right];
  const [quantity, unitPrice] = product.includes(" x ") ? product.split(" x ") : [undefined, undefined];
  const read = (written: string | undefined) => (written === undefined ? undefined : amount(written.trim()));
  return { label, quantity: read(quantity), unitPrice: read(unitPrice), amount: read(sum), ...more };
}

/** A statement checked; one that cannot be is a fault of the test. */
export function checked(input: StatementInput): StatementCheck {
  const outcome = checkStatement(input);
  if (outcome.kind === "checked") return outcome.check;
  throw new Error(outcome.problems.map(({ message }) => message).join(" "));
}

/** The problems of a statement; one without is a fault of the test. */
export function problemsOf(input: StatementInput): readonly Problem[] {
  const outcome = checkStatement(input);
  if (outcome.kind === "invalid") return outcome.problems;
  throw new Error("The statement has no problem.");
}

/** What does not follow: label, rule, stated, should be, difference. */
export const findings = (input: StatementInput): string[][] =>
  checked(input)
    .judgements.filter(({ agrees }) => !agrees)
    .map(({ relation: { result, rule }, shouldBe, difference }) => [
      result.label,
      rule,
      result.value.toFixed(),
      shouldBe.toFixed(),
      difference.toFixed(),
    ]);

/** The single changes: label, figure, value instead. */
export const changes = (input: StatementInput): string[][] =>
  checked(input).singleChanges.map(({ figure, value }) => [figure.label, figure.kind, value.toFixed()]);
