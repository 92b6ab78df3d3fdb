import { Field, InputType, Int } from "type-graphql";
import type * as engine from "../../costing/input/EmployerFactsInput";
import { employerFields } from "../../costing/input/employerFields";
import { organizationFields } from "../../costing/input/fields";
import type { Confidence } from "../../costing/Source";
import type { BeyondLastVersion } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { BeyondLastVersionEnum, ConfidenceEnum } from "../costs/enums";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { describeField, describeRequired } from "./describeField";

@InputType({ description: "A rate from a notice that the employer received." })
export class RateOverrideInput {
  @Field(() => String, {
    description: "The rule, for example us-ca.sui. Only rules for which employers have rates of their own.",
  })
  ruleId!: string;

  @Field(() => DecimalScalar, { description: describeRequired(organizationFields.overrideRate) })
  rate!: Decimal;
}

@InputType({ description: "What the employer owes of a charge for everybody else." })
export class OtherChargeInput {
  @Field(() => String, { description: "The charge, for example gb.nic.secondary-class1." })
  ruleId!: string;

  @Field(() => DecimalScalar, { description: describeRequired(organizationFields.otherCharge) })
  annualAmount!: Decimal;
}

const ASSUMED = "Default: what the rule assumes, with a warning that says so.";

const describeAmount = (name: keyof typeof employerFields, more: string): string =>
  `${describeRequired(employerFields[name])} ${more} ${ASSUMED}`;

@InputType({
  description: "Facts about the employer that statutory rules ask for, and how they are to be applied.",
})
export class EmployerFactsInput implements engine.EmployerFactsInput {
  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether state unemployment contributions are paid on time, which earns the federal (FUTA) credit. Default: true.",
  })
  stateUnemploymentPaidOnTime?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether the unemployment reserve account is positive, as it is for new employers (California ETT). Default: true.",
  })
  unemploymentReservePositive?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: `Whether the employer may claim the British Employment Allowance. ${ASSUMED}`,
  })
  employmentAllowanceEligible?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: `Employees of the employer, 0 to 1,000,000; in a comparison the organization's headcount comes first. ${ASSUMED}`,
  })
  headcount?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: `Years for which the employer has been subject to unemployment contributions, 0 to 200 (Massachusetts EMAC). ${ASSUMED}`,
  })
  yearsSubject?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("employerPriorYearPayroll", "In Seattle."),
  })
  employerPriorYearPayroll?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("employerCurrentYearPayroll", "In Seattle."),
  })
  employerCurrentYearPayroll?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("employerQuarterlyPayroll", "Chooses the rate of the New York MCTMT."),
  })
  employerQuarterlyPayroll?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("otherAnnualPayroll", "For the Apprenticeship Levy."),
  })
  otherAnnualPayroll?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("otherQuarterlyPayroll", "For the Nevada Modified Business Tax."),
  })
  otherQuarterlyPayroll?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("seattlePayrollLowerBand", "For the Seattle payroll expense tax."),
  })
  seattlePayrollLowerBand?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("seattlePayrollUpperBand", "For the Seattle payroll expense tax."),
  })
  seattlePayrollUpperBand?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeAmount("seattleExcessCompensation", "For the Seattle Social Housing Tax."),
  })
  seattleExcessCompensation?: Decimal | null;

  @Field(() => [RateOverrideInput], {
    nullable: true,
    description:
      "Rates from the employer's own notices. Without one a default rate for new employers is used, and a warning says so; where there is no default, the rate is needed.",
  })
  rateOverrides?: RateOverrideInput[] | null;

  @Field(() => [OtherChargeInput], {
    nullable: true,
    description:
      "What the employer owes for everybody else: a credit such as the Employment Allowance is used up by it first. Default: nothing.",
  })
  otherCharges?: OtherChargeInput[] | null;

  @Field(() => BeyondLastVersionEnum, {
    nullable: true,
    description: "What applies after the end of a rule's last version. Default: PROJECT.",
  })
  beyondLastVersion?: BeyondLastVersion | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: describeField(organizationFields.indexRate, "Only with beyondLastVersion: INDEX."),
  })
  indexRate?: Decimal | null;

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description:
      "The least confidence that a charge may rest on; a charge that rests on less is a problem. Default: any.",
  })
  minConfidence?: Confidence | null;
}
