import { createUnionType, Field, ObjectType } from "type-graphql";
import type * as costing from "../../costing/scenarios/ladder";
import { printValue } from "../../kernel/levers/Lever";
import { printCents } from "../../kernel/Cents";
import { InvalidInput } from "../InvalidInput";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { Lever } from "./Lever";

@ObjectType({ description: "A row of a ladder." })
class LadderRow {
  constructor(value: string, cents: readonly (number | undefined)[]) {
    this.value = value;
    this.amounts = cents.map((each) => (each === undefined ? null : printCents(each)));
  }

  @Field(() => String, { description: "Value of the row's lever." })
  readonly value: string;

  @Field(() => [DecimalScalar], {
    nullable: "items",
    description: "The amounts by column; absent where the values together are refused.",
  })
  readonly amounts: readonly (string | null)[];
}

@ObjectType({
  description:
    "A plan's amount, or its difference from another's, over the values of one or two levers: what a spreadsheet calls a data table.",
})
export class Ladder {
  constructor(private readonly found: costing.Ladder) {}

  @Field(() => Lever, { description: "The lever of the rows." })
  get rowLever() {
    return new Lever(this.found.rows.lever);
  }

  @Field(() => Lever, {
    nullable: true,
    description: "The lever of the columns; absent in a table of one lever.",
  })
  get columnLever() {
    return this.found.columns && new Lever(this.found.columns.lever);
  }

  @Field(() => [String], { description: "Values of the columns; none in a table of one lever." })
  get columnValues() {
    const { columns } = this.found;
    return columns === undefined ? [] : columns.values.map((value) => printValue(columns.lever.kind, value));
  }

  @Field(() => [LadderRow], { description: "The rows." })
  get rows() {
    const { rows, amounts } = this.found;
    return rows.values.map(
      (value, index) => new LadderRow(printValue(rows.lever.kind, value), amounts[index] ?? []),
    );
  }

  @Field(() => [String], { description: "Why cells are empty: the first twenty refusals." })
  get refusals() {
    return this.found.refusals;
  }
}

export const LadderResult = createUnionType({
  name: "LadderResult",
  description: "The table, or what is wrong with the question.",
  types: () => [Ladder, InvalidInput] as const,
});
