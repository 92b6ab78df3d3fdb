import { Arg, FieldResolver, Resolver, Root } from "type-graphql";
import { Comparison } from "../schema/costs/Comparison";
import { CostExplorationResult } from "../schema/scenarios/CostExploration";
import { ExplorationInput } from "../schema/scenarios/ExplorationInput";
import { exploreCosts } from "../services/exploreCosts";

@Resolver(() => Comparison)
export class CostExplorationResolver {
  @FieldResolver(() => CostExplorationResult, {
    description:
      "What would change it: its numbers moved one by one or together, the values at which one plan takes over from another, and what decides. Baseline and changes are priced by the same engine, and nothing is stored.",
  })
  exploration(
    @Root() comparison: Comparison,
    @Arg("input", () => ExplorationInput, {
      nullable: true,
      description:
        "The changes to make, and by which amount plans are held against each other. Default: none, by cash cost.",
    })
    input?: ExplorationInput | null,
  ) {
    return exploreCosts(comparison, input);
  }
}
