import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { ProblemCode } from "../../../src/kernel/Problem";
import { problemsOf } from "./priced";

/** What is wrong, the input, and the one problem it answers with: code, path, value. */
type Wrong = readonly [string, ComparisonInput, ProblemCode, string, string | undefined];

/** Tests that each input answers with exactly one problem, whose message names the value, with a way out. */
export function eachAnswersWithOneProblem(cases: readonly Wrong[]): void {
  it.each(cases)("%s", (_, input, code, path, value) => {
    const problems = problemsOf(input);
    expect(problems.map((problem) => [problem.code, problem.path.join("."), problem.value])).toEqual([
      [code, path, value],
    ]);
    expect(problems[0]?.message.toLowerCase()).toContain(value?.trim().toLowerCase() ?? "");
    expect(problems[0]?.advice).not.toBe("");
  });
}
