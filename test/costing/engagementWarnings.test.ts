import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import { comparison, engagement } from "./support/parts";
import { compared } from "./support/priced";
import { month } from "./support/written";

const supporting = (name: string, facts: Partial<EngagementInput> = {}) =>
  engagement({ name, kind: "MSP", provides: [{ role: "SUPPORT", allNeeded: true }], ...facts });

const overlaps = (...engagements: EngagementInput[]) =>
  compared(comparison({ plans: [{ name: "Two MSPs", engagements }] })).warnings.filter(
    ({ code }) => code === "OVERLAP",
  );

describe("two agreements that both promise all of a role", () => {
  it("are warned of, with both names and the months", () => {
    const until = supporting("Old MSP", { end: month("2026-06") });
    const from = supporting("New MSP", { start: month("2026-04") });
    expect(overlaps(until, from)).toEqual([
      {
        code: "OVERLAP",
        subject: "Two MSPs",
        message:
          "Old MSP and New MSP of Two MSPs both promise all the SUPPORT that is needed, from 2026-04 to 2026-05.",
        advice: "Let one of them do it, give the hours of each, or give them different months.",
      },
    ]);
  });

  it("are named pair by pair", () => {
    expect(overlaps(supporting("A"), supporting("B"), supporting("C"))).toHaveLength(3);
  });

  it.each<[string, EngagementInput]>([
    ["one that follows the other", supporting("B", { start: month("2026-07") })],
    [
      "one that overlaps it only before the comparison",
      supporting("B", { start: month("2025-01"), end: month("2026-01") }),
    ],
    ["one that promises another role", supporting("B", { provides: [{ role: "VCIO", allNeeded: true }] })],
    ["one that does not promise everything", supporting("B", { provides: [] })],
  ])("are not: %s", (_, other) => {
    expect(overlaps(supporting("A", { start: month("2025-06"), end: month("2026-07") }), other)).toEqual([]);
  });

  it("are not in different plans, between which one chooses", () => {
    const plans = ["One", "Other"].map((name) => ({ name, engagements: [supporting(name)] }));
    expect(compared(comparison({ plans })).warnings).toEqual([]);
  });
});
