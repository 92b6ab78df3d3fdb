import { Field, InputType } from "type-graphql";
import { STATEMENT_LIMITS as MOST } from "../../costing/statement/input/limits";
import type * as engine from "../../costing/statement/input/StatementInput";
import type { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import {
  StatementAnnualInput,
  StatementLineInput,
  StatementPercentageInput,
  StatementSubtotalInput,
  StatementTotalInput,
} from "./StatementItemInputs";

@InputType({ description: "A quote, invoice or article: its figures as they are stated." })
export class CheckStatementInput implements engine.StatementInput {
  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "The one currency of all amounts. Default: the one that lines or sums say, if any.",
  })
  currency?: CurrencyCode | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "What amounts are worked out to, halves away from zero: 1 for whole dollars or yen. Default: 0.01.",
  })
  smallestUnit?: Decimal | null;

  @Field(() => [StatementLineInput], { description: `The lines, 1 to ${MOST.lines}.` })
  lines!: StatementLineInput[];

  @Field(() => [StatementSubtotalInput], {
    nullable: true,
    description: `Subtotals, at most ${MOST.subtotals}. Subtotals and totals together name at most ${MOST.parts} parts. Default: none.`,
  })
  subtotals?: StatementSubtotalInput[] | null;

  @Field(() => [StatementTotalInput], {
    nullable: true,
    description: `Totals, at most ${MOST.totals}. Default: none.`,
  })
  totals?: StatementTotalInput[] | null;

  @Field(() => [StatementPercentageInput], {
    nullable: true,
    description: `Discounts, taxes, surcharges and shares, at most ${MOST.percentages}. Default: none.`,
  })
  percentages?: StatementPercentageInput[] | null;

  @Field(() => [StatementAnnualInput], {
    nullable: true,
    description: `Annual figures beside monthly ones, at most ${MOST.annualFigures}. Default: none.`,
  })
  annualFigures?: StatementAnnualInput[] | null;
}
