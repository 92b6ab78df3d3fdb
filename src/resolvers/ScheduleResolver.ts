import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Withheld } from "../schema/pay/Withheld";
import { Schedule } from "../schema/sequencing/Schedule";
import { Sequence } from "../schema/sequencing/Sequence";
import { ScheduleDifferencesResult } from "../schema/sequencing/SequenceDifferences";
import { type Context } from "../services/Context";
import { scheduleDifferences } from "../services/sequencing/scheduleDifferences";
import { shownSequence, withheldOf } from "../services/sequencing/shownSequence";

@Resolver(() => Schedule)
export class ScheduleResolver {
  @FieldResolver(() => Sequence, {
    nullable: true,
    description:
      "The order, with its reasons; absent where pay could be worked out from it by who may not see pay.",
  })
  sequence(@Root() schedule: Schedule, @Ctx() ctx: Context) {
    return shownSequence(ctx, schedule);
  }

  @FieldResolver(() => Withheld, {
    nullable: true,
    description: "Why you are told its dates alone; absent where you are told all of it.",
  })
  withheld(@Root() schedule: Schedule, @Ctx() ctx: Context) {
    return withheldOf(ctx, schedule);
  }

  @FieldResolver(() => ScheduleDifferencesResult, {
    description:
      "What it has otherwise than an earlier schedule of the same organization: places, deadlines, cost of delay, money, finish.",
  })
  differencesFrom(
    @Root() schedule: Schedule,
    @Arg("scheduleId", () => ID, { description: "The earlier schedule." }) scheduleId: string,
    @Ctx() ctx: Context,
  ) {
    return scheduleDifferences(ctx, schedule, scheduleId);
  }
}
