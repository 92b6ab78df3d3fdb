import { Allowance, withinAllowance, withinAllowanceLater } from "../../../src/costing/scenarios/Allowance";
import { problemAt } from "../../../src/kernel/Problem";

const FOUND = { kind: "found" } as const;
const SCHEDULES = problemAt([], "TOO_MANY", "More than 3 schedules.", "Ask for fewer.", "3");

/** Spends amounts one after the other. */
const spending = (allowance: Allowance, amounts: readonly number[]) => () => {
  for (const amount of amounts) allowance.spend(amount);
  return FOUND;
};

describe("an allowance", () => {
  it("of parts priced again is 40,000 unless said otherwise, and none is left after them", () => {
    const allowance = new Allowance();
    expect(withinAllowance(spending(allowance, [39_999, 1]))).toBe(FOUND);
    const spent = withinAllowance(spending(allowance, [1]));
    expect(spent).toMatchObject({
      kind: "invalid",
      problems: [
        { code: "TOO_MANY", value: "40000", message: expect.stringContaining("40000 positions") as string },
      ],
    });
  });

  it("of something else has its own size and its own problem", () => {
    const allowance = new Allowance(3, SCHEDULES);
    expect(withinAllowance(spending(allowance, [1, 1, 1]))).toBe(FOUND);
    expect(withinAllowance(spending(allowance, [1]))).toEqual({ kind: "invalid", problems: [SCHEDULES] });
  });

  it("stays spent: a smaller question is refused too", () => {
    const allowance = new Allowance(3, SCHEDULES);
    expect(withinAllowance(spending(allowance, [4]))).toMatchObject({ kind: "invalid" });
    expect(withinAllowance(spending(allowance, [1]))).toMatchObject({ kind: "invalid" });
  });

  it("of one kind does not spend another's", () => {
    const [parts, schedules] = [new Allowance(3), new Allowance(3, SCHEDULES)];
    expect(withinAllowance(spending(parts, [3]))).toBe(FOUND);
    expect(withinAllowance(spending(schedules, [3]))).toBe(FOUND);
  });
});

describe("an answer that takes time", () => {
  it("is given when it is there", async () => {
    expect(await withinAllowanceLater(() => Promise.resolve(FOUND))).toBe(FOUND);
  });

  it("is refused when the allowance is spent on the way", async () => {
    const allowance = new Allowance(1, SCHEDULES);
    const asked = withinAllowanceLater(async () => {
      allowance.spend(1);
      await Promise.resolve();
      allowance.spend(1);
      return FOUND;
    });
    expect(await asked).toEqual({ kind: "invalid", problems: [SCHEDULES] });
  });
});

it("anything else that is thrown goes on", async () => {
  const fault = new RangeError("A fault.");
  const failing = () => {
    throw fault;
  };
  expect(() => withinAllowance(failing)).toThrow(fault);
  await expect(withinAllowanceLater(() => Promise.reject(fault))).rejects.toThrow(fault);
});
