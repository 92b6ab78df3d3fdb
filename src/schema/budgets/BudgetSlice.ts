import { Field, ObjectType } from "type-graphql";
import type { BudgetCut, Slice } from "../../costing/budget/cutsOfEntries";
import { availableOf } from "../../costing/budget/Standing";
import type { YearContext } from "../../costing/budget/yearContext";
import { Decimal } from "../../kernel/Decimal";
import { printMonth, type Month } from "../../kernel/Month";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { BudgetEntry } from "./BudgetEntry";
import { BudgetStanding } from "./BudgetStanding";

@ObjectType({
  description: "One piece of a fiscal year's money. The pieces of a cut add up to the year, to the cent.",
})
export class BudgetSlice {
  constructor(
    private readonly year: YearContext,
    private readonly cut: BudgetCut,
    private readonly slice: Slice,
  ) {}

  @Field(() => String, {
    nullable: true,
    description:
      "The word, account or month it is cut by, or the id of its budget line or source; absent for what has none: an unallocated row, a cost without an account.",
  })
  get key() {
    const { key } = this.slice;
    return this.cut === "MONTH" && key !== undefined ? printMonth(Number(key) as Month) : key;
  }

  @Field(() => String, { description: "The same for people: the name of the line, or UNALLOCATED." })
  get label() {
    const { key, entries } = this.slice;
    if (key === undefined) return "UNALLOCATED";
    if (this.cut === "LINE")
      return this.year.budget?.lines.find((line) => line.id === key)?.name ?? "UNALLOCATED";
    return this.cut === "SOURCE" ? (entries[0]?.label ?? key) : this.key;
  }

  @Field(() => BudgetStanding, { description: "What it stands at." })
  get standing() {
    return new BudgetStanding(this.slice.standing);
  }

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Actuals, open commitments and what is planned / money available in the whole year, to four decimal places; absent where nothing is available.",
  })
  get shareOfYear() {
    const { ACTUAL, COMMITMENT, PLANNED } = this.slice.standing;
    const whole = availableOf(this.year.standing);
    return whole === 0 ? undefined : new Decimal(ACTUAL + COMMITMENT + PLANNED).div(whole).toFixed(4);
  }

  @Field(() => [BudgetEntry], { description: "The amounts that it is made of." })
  get entries() {
    return this.slice.entries.map((entry) => new BudgetEntry(entry));
  }
}
