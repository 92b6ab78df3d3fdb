import { createUnionType, Field, ObjectType } from "type-graphql";
import type { StatutoryAnswer } from "../../costing/charges/StatutoryAnswer";
import { ruleDataVersion } from "../../costing/statutory/jurisdictions";
import { printCents } from "../../kernel/Cents";
import { ConfidenceEnum } from "../costs/enums";
import { Warning } from "../costs/Warning";
import { InvalidInput } from "../InvalidInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { StatutoryCharge } from "./StatutoryCharge";

@ObjectType({ description: "What the rules of a place do not hold." })
class NotCovered {
  @Field(() => String, { description: "Code of the jurisdiction." })
  jurisdiction!: string;

  @Field(() => [String], { description: "Charges to add as other employer charges." })
  charges!: readonly string[];
}

@ObjectType({ description: "A rule that holds nothing for the days asked for: never counted as zero." })
class NotPriced {
  @Field(() => String, { description: "The rule." })
  ruleId!: string;

  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => String, { description: "Why." })
  reason!: string;
}

@ObjectType({ description: "What an employer owes by law for one employee, rule by rule." })
export class StatutoryCharges {
  constructor(private readonly answer: StatutoryAnswer) {}

  @Field(() => CurrencyCodeScalar, { description: "Currency of every amount." })
  get currency() {
    return this.answer.currency;
  }

  @Field(() => String, { description: "Version of the statutory rule data: the date it was compiled." })
  get ruleDataVersion() {
    return ruleDataVersion;
  }

  @Field(() => [String], {
    description: "Codes of the jurisdictions whose rules were applied, the widest first.",
  })
  get jurisdictions() {
    return this.answer.jurisdictions.map(({ code }) => code);
  }

  @Field(() => [StatutoryCharge], {
    description: "Each rule's charge; one that is excluded by a condition is 0.00 and says so.",
  })
  get charges() {
    return this.answer.charges.map((charge) => new StatutoryCharge(charge, this.answer.currency));
  }

  @Field(() => DecimalScalar, { description: "All charges together." })
  get total() {
    return printCents(this.answer.total);
  }

  @Field(() => ConfidenceEnum, {
    nullable: true,
    description: "The lowest confidence of any charge that is due; absent where none is.",
  })
  get confidence() {
    return this.answer.confidence;
  }

  @Field(() => [Warning], { description: "What the answer rests on that a reader should know." })
  get warnings() {
    return this.answer.warnings;
  }

  @Field(() => [NotPriced], { description: "Rules without figures for any of the days asked for." })
  get notPriced() {
    return this.answer.notPriced.map(({ rule, reason }) => ({ ruleId: rule.id, name: rule.name, reason }));
  }

  @Field(() => [NotCovered], { description: "What the rules do not hold, for each jurisdiction." })
  get notCovered() {
    return this.answer.jurisdictions
      .filter(({ notCovered }) => notCovered.length > 0)
      .map(({ code, notCovered }) => ({ jurisdiction: code, charges: notCovered }));
  }
}

export const StatutoryChargesResult = createUnionType({
  name: "StatutoryChargesResult",
  description: "The charges, or every problem of the input.",
  types: () => [StatutoryCharges, InvalidInput] as const,
});
