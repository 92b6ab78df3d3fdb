import { Field, ObjectType } from "type-graphql";
import type { Comparison } from "../../costing/comparison/Comparison";
import { totalOver } from "../../costing/comparison/cuts";
import type * as costing from "../../costing/comparison/cutsOf";
import { Decimal } from "../../kernel/Decimal";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { byFiscalYear, FiscalYearAmount, totalOf } from "./amounts";

@ObjectType({
  description: "One piece of a plan's total. The pieces of a cut add up to the total, to the cent.",
})
export class Cut {
  /** @param whole cents of all pieces together */
  constructor(
    private readonly comparison: Comparison,
    private readonly cut: costing.Cut,
    private readonly whole: number,
  ) {}

  @Field(() => String, { description: "A word of the list it is cut by, or the name of a part." })
  get key() {
    return this.cut.key;
  }

  @Field(() => String, { description: "What that means." })
  get meaning() {
    return this.cut.meaning;
  }

  @Field(() => DecimalScalar, { description: "Amount over the comparison, in its currency." })
  get total() {
    return totalOf(this.comparison, this.cut.lines);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Share of the plan's total, to four decimal places; absent where that is 0.",
  })
  get share() {
    if (this.whole === 0) return undefined;
    const cents = totalOver(this.comparison, this.cut.lines, this.comparison.terms.horizon);
    return new Decimal(cents).div(this.whole).toFixed(4);
  }

  @Field(() => [FiscalYearAmount], { description: "Amount by fiscal year." })
  get fiscalYears() {
    return byFiscalYear(this.comparison, this.cut.lines);
  }

  @Field(() => [String], { description: "Codes of the lines it is made of, each once." })
  get codes() {
    return [...new Set(this.cut.lines.map(({ code }) => code))];
  }
}
