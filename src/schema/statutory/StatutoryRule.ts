import { Field, ObjectType } from "type-graphql";
import { printCondition, printFact } from "../../costing/statutory/Condition";
import { FACT_NAMES, type Fact } from "../../costing/statutory/facts";
import { formulaOf } from "../../costing/statutory/formulaOf";
import type * as costing from "../../costing/statutory/StatutoryRule";
import { StatutoryBasisEnum, StatutoryKindEnum, StatutoryRuleKindEnum, WageKindEnum } from "./enums";
import { StatutoryRuleVersion } from "./StatutoryRuleVersion";

@ObjectType({ description: "A payroll tax or mandatory contribution of employers." })
export class StatutoryRule {
  constructor(private readonly rule: costing.StatutoryRule) {}

  @Field(() => String, { description: "Its id, for example us-tx.sui." })
  get id() {
    return this.rule.id;
  }

  @Field(() => String, { description: "Its name." })
  get name() {
    return this.rule.name;
  }

  @Field(() => StatutoryRuleKindEnum, { description: "How it charges." })
  get kind() {
    return this.rule.kind;
  }

  @Field(() => StatutoryBasisEnum, { description: "Whose money it charges." })
  get basis() {
    return this.rule.basis;
  }

  @Field(() => StatutoryKindEnum, { description: "What it pays for." })
  get statutoryKind() {
    return this.rule.statutoryKind;
  }

  @Field(() => String, { description: "How it charges, in words." })
  get formula() {
    return formulaOf(this.rule);
  }

  @Field(() => [WageKindEnum], { description: "The pay that counts." })
  get countsAsWages() {
    return [...this.rule.countsAsWages];
  }

  @Field(() => Boolean, {
    description:
      "Whether what the employee pays before tax for benefits (US section 125) lowers the wages counted.",
  })
  get preTaxDeductionsLowerBase() {
    return this.rule.lessPreTaxDeductions;
  }

  @Field(() => Boolean, { description: "Whether the law rounds each payment, rather than the tax year." })
  get roundedPerPayment() {
    return this.rule.roundedPerPayment !== undefined;
  }

  @Field(() => Boolean, {
    description: "Whether the charge of a tax year is paid in the first month of the next.",
  })
  get dueAfterYear() {
    return this.rule.dueAfterYear;
  }

  @Field(() => Boolean, {
    description: "Whether employers have rates of their own, to be sent as rateOverrides.",
  })
  get experienceRated() {
    return this.rule.experienceRated;
  }

  @Field(() => String, { nullable: true, description: "What the default rate stands for." })
  get rateMeaning() {
    return this.rule.rateMeaning;
  }

  @Field(() => String, { nullable: true, description: "What chooses the tier, of a rule with tiers." })
  get tierBy() {
    return this.rule.tierBy;
  }

  @Field(() => [String], { description: "The rules that a credit lowers, by id." })
  get appliesTo() {
    return this.rule.appliesTo;
  }

  @Field(() => [String], { description: "What must hold for it to be charged." })
  get conditions() {
    return this.rule.conditions.map(printCondition);
  }

  @Field(() => [String], { description: "What is assumed, with a warning, where nobody states it." })
  get assumptions() {
    return Object.entries(this.rule.assumed).map(
      ([fact, value]) => `${FACT_NAMES[fact as Fact]}: ${printFact(fact as Fact, value)}`,
    );
  }

  @Field(() => [StatutoryRuleVersion], { description: "What it said from when to when, in order of date." })
  get versions() {
    return this.rule.versions.map((version) => new StatutoryRuleVersion(version, this.rule));
  }
}
