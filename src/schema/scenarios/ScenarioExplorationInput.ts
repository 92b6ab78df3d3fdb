import { Field, InputType } from "type-graphql";
import { projectAmounts, type ProjectAmount } from "../../sequencing/dated/projectAmounts";
import { publishEnum } from "../publishEnum";

const ProjectAmountEnum = publishEnum(
  "ProjectAmount",
  "An amount of projects by month, of those that have a place in the schedule and are not finished yet.",
  projectAmounts,
);

@InputType({ description: "Which amounts of projects are added to those of plans." })
export class ScenarioExplorationInput {
  @Field(() => [ProjectAmountEnum], {
    nullable: true,
    description:
      "What of the projects counts, in the months compared. Cash and what is none are added up only where both are named. Default: SPEND and RUNNING_COST.",
  })
  of?: ProjectAmount[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only the months of this fiscal year count, for plans and projects: "FY2028". Not with a discount rate. Default: all months compared.',
  })
  fiscalYear?: string | null;
}
