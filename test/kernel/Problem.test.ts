import { problemAt } from "../../src/kernel/Problem";

describe("a problem", () => {
  it("says where, what, which value and the way out, with every step of the path as text", () => {
    const path = ["plans", 0, "positions", 12, "salary"];
    expect(problemAt(path, "OUT_OF_RANGE", "Salary is -1.", "Give 0 or more.", "-1")).toEqual({
      code: "OUT_OF_RANGE",
      message: "Salary is -1.",
      advice: "Give 0 or more.",
      path: ["plans", "0", "positions", "12", "salary"],
      value: "-1",
    });
  });

  it("has no value where none was given", () => {
    expect(problemAt([], "REQUIRED", "There is no plan to price.", "Give at least one plan.")).toMatchObject({
      path: [],
      value: undefined,
    });
  });
});
