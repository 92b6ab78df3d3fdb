import { ArgsType, Field } from "type-graphql";
import type { Basis, Nature } from "../../costing/vocabulary";
import { NatureEnum } from "./enums";
import { BasisEnum } from "./viewEnums";

/** The view in which amounts are asked for, where a field has no choice of natures. */
export const BASIS_ARGUMENT = {
  defaultValue: "ACCRUAL",
  description: "In the month incurred, or in the month paid.",
} as const;

/** What to add up: cash alone in the month incurred unless a caller names something else. */
@ArgsType()
export class CostView {
  @Field(() => [NatureEnum], {
    defaultValue: ["CASH"],
    description: "Natures to add up. Cash and lost productivity are mixed only when both are named.",
  })
  natures!: Nature[];

  @Field(() => BasisEnum, BASIS_ARGUMENT)
  basis!: Basis;
}
