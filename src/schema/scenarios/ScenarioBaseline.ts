import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { Month } from "../../kernel/Month";
import { StoredComparisonInput } from "../comparisons/StoredComparison";
import { MonthScalar } from "../scalars/MonthScalar";
import { MeasureInput } from "./ExplorationInput";

@InputType({
  description: "What a scenario changes: a comparison of stored plans, and a schedule of the roadmap.",
})
export class ScenarioBaselineInput {
  @Field(() => StoredComparisonInput, { description: "The plans that are compared, over which months." })
  comparison!: StoredComparisonInput;

  @Field(() => MeasureInput, {
    nullable: true,
    description: "By which of their amounts plans are held against each other. Default: by cash cost.",
  })
  measure?: MeasureInput | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "A schedule of the roadmap, whose projects, people and money are levers then. Default: none, and nothing of the roadmap can be moved.",
  })
  scheduleId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "Name of the plan whose people do the projects of the schedule: where it provides other hours, the schedule has other people. Default: the plan of record, where it is compared.",
  })
  staffedBy?: string | null;
}

@ObjectType({ description: "What a scenario changes." })
export class ScenarioBaseline {
  constructor(private readonly baseline: ScenarioBaselineInput) {}

  @Field(() => MonthScalar, { description: "First month of the comparison." })
  get start(): Month {
    return this.baseline.comparison.start;
  }

  @Field(() => Int, { description: "Number of months." })
  get months() {
    return this.baseline.comparison.months ?? 60;
  }

  @Field(() => [ID], { nullable: true, description: "The plans; absent where all are compared." })
  get planIds() {
    return this.baseline.comparison.planIds;
  }

  @Field(() => ID, { nullable: true, description: "The schedule of the roadmap, where there is one." })
  get scheduleId() {
    return this.baseline.scheduleId;
  }

  @Field(() => String, {
    nullable: true,
    description: "The plan that staffs the roadmap, where one is named.",
  })
  get staffedBy() {
    return this.baseline.staffedBy;
  }
}
