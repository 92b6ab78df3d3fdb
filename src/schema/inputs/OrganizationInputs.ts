import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/ComparisonInput";
import { organizationFields } from "../../costing/input/fields";
import { Decimal } from "../../kernel/Decimal";
import type { Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { describeField } from "./describeField";
import { EmployerFactsInput } from "./EmployerFactsInput";

@InputType({ description: "A number of people or things known for a month." })
export class HeadcountStepInput {
  @Field(() => MonthScalar, { description: "The month from which the count holds." })
  from!: Month;

  @Field(() => Int, { description: "The number, 0 to 1,000,000." })
  count!: number;
}

@InputType({
  description: "A number of people or things over time. Each month has whole ones, rounded half up.",
})
export class HeadcountPathInput implements engine.HeadcountPathInput {
  @Field(() => Int, { description: "Their number in the first known month, 0 to 1,000,000." })
  count!: number;

  @Field(() => MonthScalar, {
    nullable: true,
    description: "The month in which the count holds. Default: the comparison's first month.",
  })
  from?: Month | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(
      organizationFields.growth,
      "Compounded by the month: count x (1 + growth)^(months / 12).",
    ),
  })
  annualGrowth?: Decimal | null;

  @Field(() => [HeadcountStepInput], {
    nullable: true,
    description: "Counts known for later months, in order; growth goes on from each.",
  })
  steps?: HeadcountStepInput[] | null;
}

@InputType({ description: "What the comparison needs to know about the business." })
export class OrganizationInput implements engine.OrganizationInput {
  @Field(() => HeadcountPathInput, {
    nullable: true,
    description: "People who use IT, for fees per user. Users are not headcount.",
  })
  users?: HeadcountPathInput | null;

  @Field(() => HeadcountPathInput, {
    nullable: true,
    description: "Computers, phones and other devices that IT looks after, for fees per device.",
  })
  devices?: HeadcountPathInput | null;

  @Field(() => HeadcountPathInput, {
    nullable: true,
    description: "Places that IT looks after, for fees per site.",
  })
  sites?: HeadcountPathInput | null;

  @Field(() => HeadcountPathInput, {
    nullable: true,
    description: "Employees, for the default of support hours needed. Default: the users.",
  })
  headcount?: HeadcountPathInput | null;

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
