import { Field, InputType, Int } from "type-graphql";
import { organizationFields } from "../../costing/input/fields";
import type { Assumptions } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { AssumptionsEnum } from "../costs/enums";
import { ExchangeRateInput, NeedInput } from "../inputs/CompareCostsInput";
import { describeField } from "../inputs/describeField";
import { EmployerFactsInput } from "../inputs/EmployerFactsInput";
import { DecimalScalar } from "../scalars/DecimalScalar";

/** How stored plans are priced, beside what is stored of their organization. */
@InputType()
export abstract class PricingInput {
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
