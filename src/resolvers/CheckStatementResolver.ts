import { Arg, Query, Resolver } from "type-graphql";
import { CheckStatementResult } from "../schema/statements/StatementCheck";
import { CheckStatementInput } from "../schema/statements/CheckStatementInput";
import { checkStatement } from "../services/checkStatement";

@Resolver()
export class CheckStatementResolver {
  @Query(() => CheckStatementResult, {
    description:
      "Whether the figures of a quote, invoice or article follow from each other: which one does not, by how much, what it should be, and which single change would make all of them agree. Rounded figures are judged at their own precision. Everything is given inline and nothing is stored.",
  })
  checkStatement(
    @Arg("input", () => CheckStatementInput, { description: "The figures as the statement states them." })
    input: CheckStatementInput,
  ) {
    return checkStatement(input);
  }
}
