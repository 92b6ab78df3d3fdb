import { Field, InputType } from "type-graphql";
import type { Decimal } from "../../kernel/Decimal";
import type { Level } from "../../sequencing/schedule/PriceLevel";
import type { LevelInput } from "../../sequencing/schedule/readLevels";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { PriceLevelEnum } from "./enums";

@InputType({
  description: "A level that is made as cheap as can be found before the levels after it are looked at.",
})
export class PriceLevelInput implements LevelInput {
  @Field(() => PriceLevelEnum, { description: "The level, each at most once." })
  level!: Level;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Money that it may cost above its least for the sake of the levels after it. Default: 0.",
  })
  tolerance?: Decimal | null;
}

export const LEVELS_DESCRIPTION =
  "Levels by which schedules are judged one after the other, each with a tolerance; levels that are not named count for nothing. Default: everything in one price.";
