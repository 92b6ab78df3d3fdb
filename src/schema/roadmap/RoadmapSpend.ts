import { Field, Int, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { Month } from "../../kernel/Month";
import type { Spend, Spent, SpentInMonth, SpentInYear } from "../../sequencing/spend";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Project } from "./Project";

/** Amounts in the organization's currency. */
@ObjectType()
abstract class SpentAmounts {
  constructor({ opex, capex, total }: Spent) {
    this.opex = printCents(opex);
    this.capex = printCents(capex);
    this.total = printCents(total);
  }

  @Field(() => DecimalScalar, { description: "Operating expenditure, in the organization's currency." })
  readonly opex: string;

  @Field(() => DecimalScalar, { description: "Capital expenditure, in the organization's currency." })
  readonly capex: string;

  @Field(() => DecimalScalar, { description: "Both together." })
  readonly total: string;
}

@ObjectType({ description: "What the projects of a roadmap cost in a month." })
class MonthSpend extends SpentAmounts {
  constructor(spent: SpentInMonth) {
    super(spent);
    this.month = spent.month;
  }

  @Field(() => MonthScalar, { description: "The month." })
  readonly month: Month;
}

@ObjectType({ description: "What the projects of a roadmap cost in a fiscal year of the organization." })
class FiscalYearSpend extends SpentAmounts {
  constructor(spent: SpentInYear) {
    super(spent);
    this.label = spent.year.label;
    this.monthsCovered = spent.year.monthsCovered;
  }

  @Field(() => String, { description: "Name of the year, for example FY2027." })
  readonly label: string;

  @Field(() => Int, { description: "How many of the year's twelve months the roadmap covers." })
  readonly monthsCovered: number;
}

@ObjectType({
  description:
    "What the projects of a roadmap cost over time, in the organization's currency: the months add up to the years, the years to the total.",
})
export class RoadmapSpend extends SpentAmounts {
  constructor(spend: Spend | undefined, leftOut: readonly Project[]) {
    super(spend ?? NOTHING);
    this.months = (spend?.months ?? []).map((month) => new MonthSpend(month));
    this.fiscalYears = (spend?.years ?? []).map((year) => new FiscalYearSpend(year));
    this.leftOut = leftOut;
  }

  @Field(() => [MonthSpend], {
    description: "Every month from the start of the roadmap to its finish, also those without spend.",
  })
  readonly months: readonly MonthSpend[];

  @Field(() => [FiscalYearSpend], { description: "The fiscal years that these months fall in." })
  readonly fiscalYears: readonly FiscalYearSpend[];

  @Field(() => [Project], { description: "Declined projects, whose costs are in none of these figures." })
  readonly leftOut: readonly Project[];
}

const NOTHING = { opex: 0, capex: 0, total: 0 } as Spent;
