import type { StatementInput } from "../../../../src/costing/statement/input/StatementInput";
import type { ProblemCode } from "../../../../src/kernel/Problem";
import { problemsOf } from "./checked";

/** What is wrong, the input, and the one problem it answers with: code, path, value. */
export type Wrong = readonly [string, StatementInput, ProblemCode, string, string | undefined];

/** Tests that each statement answers with exactly one problem, whose message names the value, with a way out. */
export function eachAnswersWithOneProblem(cases: readonly Wrong[]): void {
  it.each(cases)("%s", (_, input, code, path, value) => {
    const problems = problemsOf(input);
    expect(problems.map((problem) => [problem.code, problem.path.join("."), problem.value])).toEqual([
      [code, path, value],
    ]);
    expect(problems[0]?.message).toContain(value?.trim() === "" ? "blank" : (value ?? ""));
    expect(problems[0]?.advice).not.toBe("");
  });
}
