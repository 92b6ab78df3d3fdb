import { Field, Int, ObjectType } from "type-graphql";
import type { BenchmarkMeasure } from "../../costing/benchmarks/Benchmark";
import type { Beside } from "../../costing/benchmarks/besideBenchmark";
import { printCents } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { ConfidenceEnum } from "../costs/enums";
import { FigureSource } from "../costs/Explanation";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BenchmarkMeasureEnum, BenchmarkStatisticEnum } from "./contextEnums";

const UNIT =
  "a share to four decimal places where no currency is named, otherwise an amount in that currency for each of the denominator";
const OWN_UNIT =
  "a share to four decimal places, or an amount in the organization's currency for each of the denominator";

@ObjectType({
  description:
    "A published figure about IT spending, with what it says of itself, and the organization's own for the fiscal year beside it. It describes others and recommends nothing.",
})
export class BudgetBenchmark {
  constructor(private readonly beside: Beside) {}

  @Field(() => BenchmarkMeasureEnum, { description: "What is divided." })
  get numerator() {
    return this.beside.benchmark.numerator;
  }

  @Field(() => BenchmarkMeasureEnum, { description: "By what." })
  get denominator() {
    return this.beside.benchmark.denominator;
  }

  @Field(() => BenchmarkStatisticEnum, { description: "What the figure is among those of the population." })
  get statistic() {
    return this.beside.benchmark.statistic;
  }

  @Field(() => DecimalScalar, { description: `The published figure: ${UNIT}.` })
  get value() {
    const { value, currency } = this.beside.benchmark;
    return new Decimal(value).toFixed(currency === undefined ? 4 : 2);
  }

  @Field(() => String, { nullable: true, description: "Currency of an amount; absent for a share." })
  get currency() {
    return this.beside.benchmark.currency;
  }

  @Field(() => String, { description: "Of whom it is." })
  get population() {
    return this.beside.benchmark.population;
  }

  @Field(() => Int, { description: "The year that it is of." })
  get year() {
    return this.beside.benchmark.year;
  }

  @Field(() => FigureSource, { description: "Where it can be read." })
  get source() {
    return this.beside.benchmark.source;
  }

  @Field(() => ConfidenceEnum, { description: "How well it is founded." })
  get confidence() {
    return this.beside.benchmark.confidence;
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The organization's own numerator in the fiscal year, in its currency; absent where it is not known.",
  })
  get ownNumerator() {
    const { benchmark, numerator } = this.beside;
    return printed(benchmark.numerator, numerator);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "The organization's own denominator in the fiscal year: money in its currency, or an average number to two decimal places; absent where it is not known.",
  })
  get ownDenominator() {
    const { benchmark, denominator } = this.beside;
    return printed(benchmark.denominator, denominator);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: `ownNumerator / ownDenominator: ${OWN_UNIT}; absent where either is.`,
  })
  get own() {
    return this.inUnit(this.beside.own);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "own - value, in the same unit; absent where own is, and between two currencies.",
  })
  get difference() {
    return this.inUnit(this.beside.difference);
  }

  @Field(() => [String], {
    description: "What own or difference would need and what is not stored; none where both are there.",
  })
  get missing() {
    return this.beside.missing;
  }

  private inUnit(figure: Decimal | undefined): string | undefined {
    if (figure === undefined) return undefined;
    return this.beside.benchmark.currency === undefined ? figure.toFixed(4) : printCents(figure.toNumber());
  }
}

/** People as they are, money from its cents. */
const printed = (measure: BenchmarkMeasure, value: Decimal | undefined): string | undefined =>
  value && (measure === "EMPLOYEES" ? value : value.div(100)).toFixed(2);
