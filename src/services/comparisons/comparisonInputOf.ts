import type {
  BudgetInput,
  ComparisonInput,
  HeadcountPathInput,
  OrganizationInput,
} from "../../costing/input/ComparisonInput";
import { amountOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { type FiscalCalendar, fiscalYearsIn } from "../../kernel/FiscalCalendar";
import type { Month } from "../../kernel/Month";
import { monthsFrom } from "../../kernel/Period";
import type { FigureKind } from "../../schema/organizations/enums";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";
import { spentIn } from "../roadmaps/roadmapSpend";
import type { StoredFacts } from "./storedFacts";

/** How plans are priced, beside what is stored. */
export type Pricing = Pick<ComparisonInput, "months" | "assumptions" | "exchangeRates" | "needs"> &
  Pick<OrganizationInput, "staffHourlyCost" | "employer">;

/** The comparison that a caller would write inline with the same facts. */
export function comparisonInputOf(start: Month, pricing: Pricing, facts: StoredFacts): ComparisonInput {
  const { organization, plans, figures } = facts;
  const { currency, fiscalYearStartMonth, fiscalYearLabel } = organization;
  const { months, assumptions, exchangeRates, needs, staffHourlyCost, employer } = pricing;
  return {
    start,
    months,
    currency,
    fiscalYearStartMonth,
    fiscalYearLabel,
    assumptions,
    exchangeRates,
    needs,
    organization: {
      users: pathOf(figures, "USERS"),
      devices: pathOf(figures, "DEVICES"),
      sites: pathOf(figures, "SITES"),
      headcount: pathOf(figures, "HEADCOUNT"),
      staffHourlyCost,
      employer,
    },
    plans,
    budgets: budgetsWithin(start, months ?? 60, facts),
  };
}

/** The fiscal calendar of an organization. */
export const fiscalCalendarOf = ({
  fiscalYearStartMonth,
  fiscalYearLabel,
}: Organization): FiscalCalendar => ({
  firstMonth: fiscalYearStartMonth,
  label: fiscalYearLabel,
});

/** Known counts without growth between them: what is stored is known for every month. */
function pathOf(figures: readonly OrganizationFigure[], kind: FigureKind): HeadcountPathInput | undefined {
  const [first, ...later] = figures
    .filter((figure) => figure.kind === kind)
    .map(({ from, value }) => ({ from, count: value.toNumber() }));
  return first && { ...first, steps: later };
}

/**
 * Budgets of the fiscal years that the comparison touches, with the projects of the roadmap as planned; a length that
 * the engine will refuse has none.
 */
function budgetsWithin(
  start: Month,
  months: number,
  { organization, budgets, planned }: StoredFacts,
): BudgetInput[] {
  if (months < 1 || months > 120) return [];
  const touched = fiscalYearsIn(fiscalCalendarOf(organization), monthsFrom(start, months));
  const years = new Set(touched.map(({ year }) => year));
  return budgets
    .filter(({ fiscalYear }) => years.has(fiscalYear))
    .map(({ fiscalYear, amount }) => ({
      fiscalYear,
      amount: new Decimal(amount),
      planned: amountOf(spentIn(planned, fiscalYear)),
    }));
}
