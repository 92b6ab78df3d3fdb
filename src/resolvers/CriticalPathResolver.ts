import { Arg, Query, Resolver } from "type-graphql";
import { CriticalPathResult } from "../schema/sequencing/CriticalPath";
import { CriticalPathInput } from "../schema/sequencing/CriticalPathInput";
import { criticalPath } from "../services/criticalPath";

@Resolver()
export class CriticalPathResolver {
  @Query(() => CriticalPathResult, {
    description:
      "Which projects hold up the whole, and how much the others can slip: earliest and latest dates and floats by working day, for dependencies of all four types with lags and leads. Everything is given inline and nothing is stored.",
  })
  criticalPath(
    @Arg("input", () => CriticalPathInput, { description: "The projects and what depends on what." })
    input: CriticalPathInput,
  ) {
    return criticalPath(input);
  }
}
