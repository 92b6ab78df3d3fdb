import { Field, InputType } from "type-graphql";
import { LeverPatchInput } from "./ExplorationInput";
import { ScenarioBaselineInput } from "./ScenarioBaseline";

@InputType({ description: "Changes to try, and what they change." })
export class TryScenarioInput {
  @Field(() => ScenarioBaselineInput, { description: "What they change." })
  baseline!: ScenarioBaselineInput;

  @Field(() => [LeverPatchInput], {
    nullable: true,
    description: "Levers of plans, business and roadmap to move, each once, at most 100. Default: none.",
  })
  patches?: LeverPatchInput[] | null;
}
