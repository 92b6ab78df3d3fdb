import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import { monthsIn } from "../../kernel/Period";
import type { CostByMonth } from "../comparison/budgetContext";
import type { Actual, Ledger } from "./Ledger";

/** A ledger as if a contract had never been signed, and nothing invoiced under it. */
export const withoutContract = (ledger: Ledger, id: string): Ledger => ({
  ...ledger,
  contracts: ledger.contracts.filter((contract) => contract.id !== id),
  actuals: ledger.actuals.filter(({ contractId }) => contractId !== id),
});

/** A ledger as if some amounts had never been booked. */
export const withoutActuals = (ledger: Ledger, booked: readonly Actual[]): Ledger => ({
  ...ledger,
  actuals: [...ledger.actuals, ...booked.map((each) => ({ ...each, cents: -each.cents }))],
});

/** Some amounts as a cost by month, from the first month to the last. */
export function costByMonth(
  label: string,
  amounts: readonly { readonly month: Month; readonly cents: number; readonly expenditure: Expenditure }[],
): CostByMonth {
  if (amounts.length === 0) return { label, months: [] };
  const present = amounts.map(({ month }) => month);
  const start = Math.min(...present) as Month;
  const end = (Math.max(...present) + 1) as Month;
  const sum = (month: Month, expenditure: Expenditure): number =>
    amounts
      .filter((each) => each.month === month && each.expenditure === expenditure)
      .reduce((total, { cents }) => total + cents, 0);
  return {
    label,
    months: monthsIn({ start, end }).map((month) => ({
      month,
      opex: sum(month, "OPEX"),
      capex: sum(month, "CAPEX"),
    })),
  };
}
