import type {
  ComparisonInput,
  HeadcountPathInput,
  OrganizationInput,
} from "../../costing/input/ComparisonInput";
import type { Month } from "../../kernel/Month";
import type { FigureKind } from "../../schema/organizations/enums";
import type { Organization, OrganizationFigure } from "../../schema/organizations/Organization";

/** How plans are priced, beside what is stored. */
export type Pricing = Pick<ComparisonInput, "months" | "assumptions" | "exchangeRates" | "needs"> &
  Pick<OrganizationInput, "staffHourlyCost" | "employer">;

/** What of an organization decides the price of a plan. */
export interface PricedFor {
  readonly organization: Organization;
  /** In order of month within each kind. */
  readonly figures: readonly OrganizationFigure[];
}

/** The comparison that a caller would write inline with the same facts, before its plans and budgets. */
export function pricingInputOf(
  start: Month,
  pricing: Pricing,
  { organization, figures }: PricedFor,
): Omit<ComparisonInput, "plans"> {
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
  };
}

/** Known counts without growth between them: what is stored is known for every month. */
function pathOf(figures: readonly OrganizationFigure[], kind: FigureKind): HeadcountPathInput | undefined {
  const [first, ...later] = figures
    .filter((figure) => figure.kind === kind)
    .map(({ from, value }) => ({ from, count: value.toNumber() }));
  return first && { ...first, steps: later };
}
