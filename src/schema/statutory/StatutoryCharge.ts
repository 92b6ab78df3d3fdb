import { Field, ObjectType } from "type-graphql";
import type { ExplainedCharge } from "../../costing/charges/StatutoryAnswer";
import { printFact } from "../../costing/statutory/Condition";
import { FACT_NAMES } from "../../costing/statutory/facts";
import type { Decision } from "../../costing/statutory/resolve";
import { printCents } from "../../kernel/Cents";
import type { Day } from "../../kernel/Day";
import type { CurrencyCode } from "../../kernel/Money";
import { ConfidenceEnum } from "../costs/enums";
import { Explanation } from "../costs/Explanation";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { StatutoryBasisEnum } from "./enums";
import { StatutoryRuleVersion } from "./StatutoryRuleVersion";

@ObjectType({ description: "The charge of one payment." })
class PaymentCharge {
  @Field(() => DateScalar, { description: "The day on which it is paid." })
  payDate!: Day;

  @Field(() => DecimalScalar, { description: "The charge on it; negative for a credit." })
  amount!: string;
}

@ObjectType({ description: "A fact that decided what is charged." })
class StatutoryDecision {
  @Field(() => String, { description: "The fact." })
  fact!: string;

  @Field(() => String, { description: "Its value." })
  value!: string;

  @Field(() => String, { description: "What the rule asks of it." })
  condition!: string;

  @Field(() => Boolean, { description: "Whether it is so." })
  holds!: boolean;

  @Field(() => String, {
    description:
      "Where the value comes from: STATED by the caller, USUAL everywhere, or ASSUMED by the rule.",
  })
  origin!: string;
}

@ObjectType({ description: "What one rule charges for one employee." })
export class StatutoryCharge {
  constructor(
    private readonly charge: ExplainedCharge,
    private readonly currency: CurrencyCode,
  ) {}

  @Field(() => String, { description: "Id of the rule, for example us-tx.sui." })
  get id() {
    return this.charge.rule.id;
  }

  @Field(() => String, { description: "Its name, as it was in the days of the pay." })
  get name() {
    return this.charge.applied.at(-1)?.version.name ?? this.charge.rule.name;
  }

  @Field(() => String, { description: "Code of its jurisdiction." })
  get jurisdiction() {
    return this.charge.jurisdiction.code;
  }

  @Field(() => StatutoryBasisEnum, {
    description:
      "Whose money it charges. On the employer as a whole, the amount is the effect of this employee: with them less without.",
  })
  get basis() {
    return this.charge.rule.basis;
  }

  @Field(() => DecimalScalar, { description: "The amount for all pay asked about; negative for a credit." })
  get amount() {
    return printCents(this.charge.total);
  }

  @Field(() => [PaymentCharge], { description: "The same by payment; none for an annual wage." })
  get payments() {
    const { pay, cells } = this.charge;
    if (pay.scale === 12) return [];
    return pay.days.map((payDate, index) => ({ payDate, amount: printCents(cells[index] ?? 0) }));
  }

  @Field(() => [StatutoryRuleVersion], {
    description: "The versions of the rule that applied, in order of date.",
  })
  get versions() {
    const { applied, rule } = this.charge;
    const versions = [...new Set(applied.map(({ version }) => version))];
    return versions.map((version) => new StatutoryRuleVersion(version, rule));
  }

  @Field(() => [String], {
    description: "Other figures that applied to this employee, by what they stand for.",
  })
  get variants() {
    return this.charge.applied.flatMap(({ variant }) => (variant === undefined ? [] : [variant.meaning]));
  }

  @Field(() => ConfidenceEnum, {
    description: "The lowest confidence of what it rests on; the caller's own rate is not weighed.",
  })
  get confidence() {
    return this.charge.confidence;
  }

  @Field(() => [StatutoryDecision], { description: "The facts that decided, as stated or assumed." })
  get decisions() {
    const decisions = new Map<string, Decision>();
    for (const decision of this.charge.applied.flatMap((each) => each.decisions))
      decisions.set(`${decision.fact} ${decision.condition}`, decision);
    return [...decisions.values()].map(({ fact, value, condition, holds, origin }) => ({
      fact: FACT_NAMES[fact],
      value: printFact(fact, value),
      ...{ condition, holds, origin },
    }));
  }

  @Field(() => [DecimalScalar], {
    description: "Published readings of the rate that conflict with each other.",
  })
  get candidates() {
    return [...new Set(this.charge.applied.flatMap(({ version }) => version.candidates))];
  }

  @Field(() => Explanation, { description: "How it was worked out." })
  get explanation() {
    return new Explanation(this.charge.explanation(), { currency: this.currency, index: undefined });
  }
}
