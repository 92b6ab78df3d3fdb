import { createUnionType, Field, ID, InputType, Int } from "type-graphql";
import { organizationFields } from "../../costing/input/fields";
import type { Assumptions } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { Comparison } from "../costs/Comparison";
import { AssumptionsEnum } from "../costs/enums";
import { ExchangeRateInput, NeedInput } from "../inputs/CompareCostsInput";
import { describeField } from "../inputs/describeField";
import { EmployerFactsInput } from "../inputs/OrganizationInputs";
import { NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";

@InputType({ description: "Which stored plans to compare, over which months." })
export class StoredComparisonInput {
  @Field(() => [ID], {
    nullable: true,
    description: "The plans, in order, at most 20. Default: all, the oldest first.",
  })
  planIds?: string[] | null;

  @Field(() => MonthScalar, { description: "First month of the comparison." })
  start!: Month;

  @Field(() => Int, { nullable: true, description: "Number of months, 1 to 120. Default: 60." })
  months?: number | null;

  @Field(() => AssumptionsEnum, {
    nullable: true,
    description: "What stands in for what is left out. Default: STANDARD.",
  })
  assumptions?: Assumptions | null;

  @Field(() => [ExchangeRateInput], {
    nullable: true,
    description: "Exchange rates for positions and engagements in other currencies. Default: none.",
  })
  exchangeRates?: ExchangeRateInput[] | null;

  @Field(() => [NeedInput], {
    nullable: true,
    description: "Hours needed, once for each role. Defaults: those of compareCosts.",
  })
  needs?: NeedInput[] | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      organizationFields.staffHourlyCost,
      "Prices interviewers', trainers' and coordination hours.",
    ),
  })
  staffHourlyCost?: Decimal | null;

  @Field(() => EmployerFactsInput, { nullable: true, description: "Facts that statutory rules ask for." })
  employer?: EmployerFactsInput | null;
}

export const CostComparisonResult = createUnionType({
  name: "CostComparisonResult",
  description: "The comparison, every problem of what it was made of, or the plan that is not there.",
  types: () => [Comparison, InvalidInput, NotFound] as const,
});
