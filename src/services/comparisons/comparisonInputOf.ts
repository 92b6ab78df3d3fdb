import { budgetsOf } from "../../costing/budget/costInLedger";
import { withoutAdoptedPlan } from "../../costing/budget/plannedParts";
import type { BudgetInput, ComparisonInput } from "../../costing/input/ComparisonInput";
import { amountOf } from "../../kernel/Cents";
import { fiscalYearsIn } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { monthsFrom } from "../../kernel/Period";
import { fiscalCalendarOf } from "../organizations/fiscalCalendarOf";
import { pricingInputOf, type Pricing } from "./pricingInputOf";
import type { StoredFacts } from "./storedFacts";

/** The comparison that a caller would write inline with the same facts. */
export const comparisonInputOf = (start: Month, pricing: Pricing, facts: StoredFacts): ComparisonInput => ({
  ...pricingInputOf(start, pricing, facts),
  plans: facts.plans,
  budgets: budgetsWithin(start, pricing.months ?? 60, facts),
});

/**
 * Budgets of the fiscal years that the comparison touches, with what draws on them already; a length that the engine
 * will refuse has none. Each plan would take the place of the adopted one, which therefore does not draw on them.
 */
function budgetsWithin(start: Month, months: number, { organization, stored }: StoredFacts): BudgetInput[] {
  if (months < 1 || months > 120) return [];
  const touched = fiscalYearsIn(fiscalCalendarOf(organization), monthsFrom(start, months));
  const years = new Set(touched.map(({ year }) => year));
  return budgetsOf(withoutAdoptedPlan(stored.ledger))
    .filter(({ fiscalYear }) => years.has(fiscalYear))
    .map(({ fiscalYear, ...cents }) => ({
      fiscalYear,
      amount: amountOf(cents.amount),
      approvedTransfers: amountOf(cents.approvedTransfers),
      actualsToDate: amountOf(cents.actualsToDate),
      openCommitments: amountOf(cents.openCommitments),
      planned: amountOf(cents.planned),
    }));
}
