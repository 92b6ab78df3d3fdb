import { Field, ObjectType } from "type-graphql";
import type { LineContext } from "../../costing/budget/lineContext";
import { burnOf, ESTIMATE_METHODS, outlookOf, type EstimateMethod } from "../../costing/budget/outlook";
import { availableOf } from "../../costing/budget/Standing";
import type { Month } from "../../kernel/Month";
import { Withheld } from "../pay/Withheld";
import { MonthScalar } from "../scalars/MonthScalar";
import { BudgetEntry } from "./BudgetEntry";
import { BudgetStanding } from "./BudgetStanding";
import { LatestEstimate } from "./LatestEstimate";
import { BudgetBurn } from "./YearFigures";

@ObjectType({
  description:
    "Where the money of a budget line stands in its fiscal year, in the organization's currency: the figures of its row in Organization.budgetContext.by(cut: LINE), and where the line will end.",
})
export class BudgetLineContext {
  /**
   * @param tolerance how far spending may be ahead of the year, in millionths
   * @param withheld why pay is not in the figures; undefined where it is
   */
  constructor(
    private readonly line: LineContext,
    private readonly asOf: Month,
    private readonly tolerance: number,
    withheld: Withheld | undefined,
  ) {
    this.withheld = withheld;
  }

  @Field(() => Withheld, {
    nullable: true,
    description: "What is left out of its figures because you may not see pay; absent where nothing is.",
  })
  readonly withheld: Withheld | undefined;

  @Field(() => BudgetStanding, { description: "What the line stands at." })
  get standing() {
    return new BudgetStanding(this.line.standing);
  }

  @Field(() => MonthScalar, {
    nullable: true,
    description:
      "The first month by which actuals, open commitments and what is planned come to more than the line has for the whole year; absent when they never do.",
  })
  get firstMonthOver() {
    return this.line.firstMonthOver;
  }

  @Field(() => BudgetBurn, { description: "What was spent against how much of the year is over." })
  get burn() {
    return new BudgetBurn(burnOf(this.line, this.asOf, this.tolerance));
  }

  @Field(() => [LatestEstimate], {
    description:
      "Where the line will end, by every method. Last year's actuals are those of the lines of the same name.",
  })
  get estimates() {
    const { line, asOf } = this;
    return (Object.keys(ESTIMATE_METHODS) as EstimateMethod[]).map(
      (method) =>
        new LatestEstimate(outlookOf(line, line.lastYear, asOf, method), availableOf(line.standing)),
    );
  }

  @Field(() => [BudgetEntry], { description: "The amounts that it is made of." })
  get entries() {
    return this.line.entries.map((entry) => new BudgetEntry(entry));
  }
}
