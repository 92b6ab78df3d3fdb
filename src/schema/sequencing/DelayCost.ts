import { Field, ObjectType } from "type-graphql";
import { printCents } from "../../kernel/Cents";
import type { ByNature } from "../../sequencing/answers/ByNature";
import { DecimalScalar } from "../scalars/DecimalScalar";

@ObjectType({ description: "Amounts by nature, in the currency of the input or the organization." })
export class DelayCost {
  constructor({ cash, productivity, expectedLoss }: ByNature) {
    this.cash = printCents(cash);
    this.productivity = printCents(productivity);
    this.expectedLoss = printCents(expectedLoss);
  }

  @Field(() => DecimalScalar, { description: "Money." })
  readonly cash: string;

  @Field(() => DecimalScalar, { description: "Value of working time; no money leaves." })
  readonly productivity: string;

  @Field(() => DecimalScalar, { description: "Expected loss." })
  readonly expectedLoss: string;
}
