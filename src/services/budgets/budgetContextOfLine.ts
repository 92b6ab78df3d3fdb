import { lineContext } from "../../costing/budget/lineContext";
import { yearContexts } from "../../costing/budget/yearContext";
import { rateOf } from "../../kernel/Rate";
import type { BudgetLine, LedgerYears } from "../../schema/budgets/Budget";
import type { JudgedArguments } from "../../schema/budgets/BudgetContextArguments";
import { BudgetLineContext } from "../../schema/budgets/BudgetLineContext";
import type { Context } from "../Context";
import { organizationOf } from "../organizations/organizations";
import { ledgerOf } from "./ledgerOf";
import { toleranceOf } from "./tolerance";

/** The fiscal years of an organization, worked out once for each month from which the lines of a budget are looked at. */
export function yearsOf(ctx: Context, organizationId: string): LedgerYears {
  const known = new Map<number | undefined, ReturnType<LedgerYears>>();
  return (asOf) => {
    const key = asOf ?? undefined;
    const years = known.get(key) ?? workedOut(ctx, organizationId, asOf);
    known.set(key, years);
    return years;
  };
}

const workedOut = async (
  ctx: Context,
  organizationId: string,
  asOf: Parameters<LedgerYears>[0],
): ReturnType<LedgerYears> => {
  const organization = await organizationOf(ctx, organizationId);
  if (organization === undefined) throw new Error("A budget was found without its organization.");
  const { ledger, withheld } = await ledgerOf(ctx, organization, { asOf });
  return { asOf: ledger.asOf, years: yearContexts(ledger), withheld };
};

/** Where the money of a budget line stands in its fiscal year. */
export async function budgetContextOfLine(
  line: BudgetLine,
  { asOf: asked, tolerance }: JudgedArguments,
): Promise<BudgetLineContext> {
  const allowed = rateOf(toleranceOf(tolerance));
  const { asOf, years, withheld } = await line.years(asked);
  const yearNamed = (wanted: number) => years.find(({ fiscalYear }) => fiscalYear === wanted);
  const year = yearNamed(line.fiscalYear);
  if (year === undefined) throw new Error("A budget is not in its organization's ledger.");
  const context = lineContext(year, yearNamed(line.fiscalYear - 1), line);
  return new BudgetLineContext(context, asOf, allowed, withheld);
}
