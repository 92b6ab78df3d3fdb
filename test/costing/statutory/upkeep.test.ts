import { jurisdictions } from "../../../src/costing/statutory/jurisdictions";
import { upkeepOf } from "../../../src/costing/statutory/upkeep";
import { day } from "../support/written";

describe("the upkeep of the rule data", () => {
  const rules = upkeepOf(jurisdictions, day("2027-01-31"));
  const of = (id: string) => rules.find(({ ruleId }) => ruleId === id);

  it("lists every rule once, those that ended longest ago first and those without an end last", () => {
    expect(rules).toHaveLength(jurisdictions.flatMap((each) => each.rules).length);
    const left = rules.map(({ daysLeft }) => daysLeft ?? Infinity);
    expect(left).toEqual([...left].sort((a, b) => a - b));
  });

  it("says how long a rule has still to run, how old its facts are, and what is odd about it", () => {
    expect(of("us.fica.oasdi")).toMatchObject({
      until: "2026-12-31",
      daysLeft: -31,
      age: 70,
      confidence: "SOURCED",
    });
    expect(of("us.fica.medicare")).toMatchObject({ until: undefined, daysLeft: undefined });
    expect(of("us-ak.sui")?.remark).toContain("no default rate");
    expect(of("us-ca.futa-credit-reduction")?.remark).toBe("potential value");
  });
});
