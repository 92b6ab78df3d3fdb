import { problemAt, type Problem } from "../../kernel/Problem";
import type { PurchaseContextInput } from "../../schema/budgets/PurchaseContext";

const MOST_AMOUNTS = 240;
const MOST_A_MONTH = 1_000_000_000;

/** Everything that is wrong with a purchase. */
export function purchaseProblems({ name, amounts }: PurchaseContextInput): Problem[] {
  const problems: Problem[] = [];
  if (name.trim() === "" || name.length > 200)
    problems.push(
      problemAt(["name"], "OUT_OF_RANGE", `The name has ${name.length} characters.`, "Give 1 to 200."),
    );
  if (amounts.length === 0 || amounts.length > MOST_AMOUNTS) {
    const message = `There are ${amounts.length} amounts.`;
    problems.push(problemAt(["amounts"], "OUT_OF_RANGE", message, `Give 1 to ${MOST_AMOUNTS}.`));
  }
  amounts.forEach(({ amount }, index) => {
    const at = ["amounts", index, "amount"];
    const said = `The amount is ${amount.toFixed()}.`;
    if (amount.lt(0) || amount.gt(MOST_A_MONTH))
      problems.push(problemAt(at, "OUT_OF_RANGE", said, `Give 0 to ${MOST_A_MONTH}.`, amount.toFixed()));
    else if (amount.decimalPlaces() > 2)
      problems.push(problemAt(at, "TOO_PRECISE", said, "Give at most 2 decimal places.", amount.toFixed()));
  });
  return problems;
}
