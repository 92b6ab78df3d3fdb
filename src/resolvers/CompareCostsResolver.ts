import { Arg, Query, Resolver } from "type-graphql";
import { CompareCostsResult } from "../schema/costs/Comparison";
import { CompareCostsInput } from "../schema/inputs/CompareCostsInput";
import { compareCosts } from "../services/compareCosts";

@Resolver()
export class CompareCostsResolver {
  @Query(() => CompareCostsResult, {
    description:
      "What staffing IT costs under any number of plans: hires, a vCIO team, an MSP, any mix, over the same months. Everything is given inline and nothing is stored. Five lines of input are enough; what is left out has a labelled default.",
  })
  compareCosts(
    @Arg("input", () => CompareCostsInput, { description: "The plans and what they are compared over." })
    input: CompareCostsInput,
  ) {
    return compareCosts(input);
  }
}
