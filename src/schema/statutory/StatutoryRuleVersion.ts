import { Field, ObjectType } from "type-graphql";
import { amountOf, printCents } from "../../kernel/Cents";
import { addDays } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import { FINE_ONE } from "../../kernel/FineRate";
import { COUNT_FACTS } from "../../costing/statutory/facts";
import type { PeriodAmounts, RuleVersion } from "../../costing/statutory/RuleVersion";
import type { StatutoryRule } from "../../costing/statutory/StatutoryRule";
import { FigureSource } from "../costs/Explanation";
import { ConfidenceEnum } from "../costs/enums";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { AssessmentEnum, LawPeriodEnum } from "./enums";

@ObjectType({ description: "A tier of a rule." })
class RuleTier {
  @Field(() => DecimalScalar, { description: "Where it begins: a number of people or years, or an amount." })
  from!: string;

  @Field(() => DecimalScalar, { description: "Its rate, as a share of wages." })
  rate!: string;
}

@ObjectType({ description: "An amount of the law for payments of one length." })
class PayPeriodAmount {
  @Field(() => String, {
    description: "How long a payment is for: year, month, semimonth, fortnight or week.",
  })
  period!: string;

  @Field(() => DecimalScalar, { description: "The amount." })
  amount!: string;
}

const printRate = (rate: number): string => new Decimal(rate).div(FINE_ONE).toFixed();

const printPeriods = (amounts: PeriodAmounts) =>
  Object.entries(amounts).map(([period, cents]) => ({ period, amount: printCents(cents) }));

@ObjectType({ description: "What a statutory rule says from one day to another." })
export class StatutoryRuleVersion {
  constructor(
    private readonly version: RuleVersion,
    private readonly rule: StatutoryRule,
  ) {}

  @Field(() => DateScalar, { description: "The first day on which it holds, by the date of payment." })
  get from() {
    return this.version.from;
  }

  @Field(() => DateScalar, { nullable: true, description: "The last day; absent while no end is known." })
  get until() {
    const { until } = this.version;
    return until === undefined ? undefined : addDays(until, -1);
  }

  @Field(() => String, { description: "Its name in those days." })
  get name() {
    return this.version.name;
  }

  @Field(() => AssessmentEnum, { description: "Over which wages it counts." })
  get assessment() {
    return this.version.assessment;
  }

  @Field(() => LawPeriodEnum, { description: "The period that its amounts are for." })
  get period() {
    return this.version.period;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The rate, as a share of wages; absent where tiers or an amount stand for it, or where each employer's own is needed.",
  })
  get rate() {
    return this.version.rate === undefined ? undefined : printRate(this.version.rate);
  }

  @Field(() => Boolean, {
    description: "Whether each employer's own rate is needed, because there is no default.",
  })
  get rateRequired() {
    return this.version.rateRequired;
  }

  @Field(() => DecimalScalar, { nullable: true, description: "The rate where a condition does not hold." })
  get rateOtherwise() {
    return this.version.rateOtherwise === undefined ? undefined : printRate(this.version.rateOtherwise);
  }

  @Field(() => DecimalScalar, { nullable: true, description: "The amount of a fixed rule or a credit." })
  get amount() {
    return this.version.amount === undefined ? undefined : printCents(this.version.amount);
  }

  @Field(() => [RuleTier], { description: "The tiers, in rising order." })
  get tiers() {
    const isCount = COUNT_FACTS.some((fact) => fact === this.rule.tierBy);
    return this.version.tiers.map(({ from, rate }) => ({
      from: isCount ? String(from) : amountOf(from).toFixed(2),
      rate: printRate(rate),
    }));
  }

  @Field(() => DecimalScalar, { description: "Wages up to which nothing is charged." })
  get floor() {
    return printCents(this.version.floor);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Wages above which nothing is charged; absent without a limit.",
  })
  get wageBase() {
    return this.version.wageBase === undefined ? undefined : printCents(this.version.wageBase);
  }

  @Field(() => [PayPeriodAmount], { description: "Floors of single payments, where the law has its own." })
  get periodFloors() {
    return printPeriods(this.version.periodFloors);
  }

  @Field(() => [PayPeriodAmount], { description: "Ceilings of single payments, where the law has its own." })
  get periodCaps() {
    return printPeriods(this.version.periodCaps);
  }

  @Field(() => [String], { description: "Who has other figures: under 21, a place of work in Saxony." })
  get variants() {
    return this.version.variants.map(({ meaning }) => meaning);
  }

  @Field(() => [DecimalScalar], {
    description: "Published readings of the rate that conflict with each other.",
  })
  get candidates() {
    return this.version.candidates;
  }

  @Field(() => [String], {
    description: "Parts that the rate is made of, such as the total and the employer's share.",
  })
  get parts() {
    return this.version.parts.map(({ name, value }) => `${name}: ${value}`);
  }

  @Field(() => Boolean, { description: "Whether the law does not fix it yet: a potential value." })
  get projection() {
    return this.version.projection;
  }

  @Field(() => ConfidenceEnum, { description: "How well it is founded as a whole." })
  get confidence() {
    return this.version.confidence;
  }

  @Field(() => ConfidenceEnum, { description: "How well the rate is founded." })
  get rateConfidence() {
    return this.version.rateConfidence;
  }

  @Field(() => ConfidenceEnum, { description: "How well the wage base is founded." })
  get wageBaseConfidence() {
    return this.version.baseConfidence;
  }

  @Field(() => FigureSource, { description: "The law, or the agency's publication of it." })
  get source() {
    return this.version.source;
  }

  @Field(() => [FigureSource], { description: "Where the figures were read." })
  get readFrom() {
    return this.version.readFrom;
  }

  @Field(() => String, { nullable: true, description: "What to know about it." })
  get notes() {
    return this.version.notes;
  }
}
