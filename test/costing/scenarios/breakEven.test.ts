import fc from "fast-check";
import { breakEven } from "../../../src/costing/scenarios/breakEven";
import { printValue } from "../../../src/kernel/levers/Lever";
import { comparisonOf, plan } from "../support/arbitrary";
import { amount } from "../support/written";
import { explored, foundIn, leverOf, refusedWith } from "./support/exploring";
import { RETAINER, SALARY, TWO_PLANS } from "./support/twoPlans";

const asked = { plan: "Hire", against: "vCIO team" };

describe("break-even", () => {
  // 5,000.00 x 12 = 60,000.00: a salary of 60,000.00 ties with it, a cent a year less or more does not.
  it("finds the tie to the cent, with the difference on either side", () => {
    const { ties, cheaperThroughout } = foundIn(breakEven(explored(TWO_PLANS), { ...asked, lever: SALARY }));
    expect(cheaperThroughout).toBeUndefined();
    expect(ties).toEqual([
      {
        before: { value: 59_999_99, difference: -1 },
        equal: { from: 60_000_00, to: 60_000_00 },
        after: { value: 60_000_01, difference: 1 },
      },
    ]);
  });

  // 96,000.00 / 12 = 8,000.00 exactly, and a salary of 96,000.01 lies between 8,000.00 and 8,000.01 a month.
  it("names the two adjacent values where none ties", () => {
    const exploration = explored({
      ...TWO_PLANS,
      plans: [
        { name: "Hire", positions: [{ title: "Administrator", salary: amount("96000.01") }] },
        ...TWO_PLANS.plans.slice(1),
      ],
    });
    expect(foundIn(breakEven(exploration, { ...asked, lever: RETAINER })).ties).toEqual([
      {
        before: { value: 8_000_00, difference: 1 },
        equal: undefined,
        after: { value: 8_000_01, difference: -11 },
      },
    ]);
  });

  // Over half a year a cent a year of salary is half a cent: R(0.005 x k) is the same for two salaries next to each other.
  it("finds a tie range where rounding makes one", () => {
    const found = foundIn(
      breakEven(explored({ ...TWO_PLANS, months: 6 }), {
        ...asked,
        lever: SALARY,
        range: { low: "59999.00", high: "60001.00" },
      }),
    );
    expect(found.isComplete).toBe(true);
    // 59,999.99 / 2 = 29,999.995, which rounds to 30,000.00; 60,000.01 / 2 = 30,000.005, which rounds to 30,000.01.
    expect(found.ties).toEqual([
      {
        before: { value: 59_999_98, difference: -1 },
        equal: { from: 59_999_99, to: 60_000_00 },
        after: { value: 60_000_01, difference: 1 },
      },
    ]);
  });

  it("says who is cheaper throughout where there is none", () => {
    const found = foundIn(
      breakEven(explored(TWO_PLANS), {
        ...asked,
        lever: SALARY,
        range: { low: "70000", high: "120000", step: "1000" },
      }),
    );
    expect([found.cheaperThroughout, found.isComplete, found.valuesLookedAt]).toEqual([
      "vCIO team",
      true,
      51,
    ]);
    expect(found.sentence).toBe(
      "None in this range: with Annual salary of Administrator in Hire from 70000.00 to 120000.00, vCIO team is cheaper throughout by cash cost.",
    );
  });

  // The hire costs 8,000.00 a month from its start on, the team 60,000.00: 7 months are 56,000.00, 8 are 64,000.00.
  it("moves months by months", () => {
    const found = foundIn(
      breakEven(explored(TWO_PLANS), {
        ...asked,
        lever: { lever: "POSITION_START" },
        range: { low: "2027-01", high: "2027-12" },
      }),
    );
    const [tie] = found.ties;
    expect(found.ties).toHaveLength(1);
    expect(
      [tie?.before, tie?.after].map((each) => [printValue("MONTH", each?.value ?? 0), each?.difference]),
    ).toEqual([
      ["2027-05", 400_000],
      ["2027-06", -400_000],
    ]);
  });

  it.each([
    ["an unknown plan", { ...asked, against: "MSP", lever: SALARY }, ["UNKNOWN against"]],
    ["a plan against itself", { plan: "Hire", against: "Hire", lever: SALARY }, ["CONTRADICTION against"]],
    ["an unknown lever", { ...asked, lever: { lever: "SALARY" } }, ["UNKNOWN lever.lever"]],
    [
      "a lever that the plan lacks",
      { ...asked, lever: { lever: "POSITION_ON_CALL_PAY" } },
      ["UNKNOWN lever.lever"],
    ],
    [
      "an empty range",
      { ...asked, lever: SALARY, range: { low: "60000", high: "50000" } },
      ["CONTRADICTION range.high"],
    ],
    [
      "a value outside the lever's range",
      { ...asked, lever: SALARY, range: { low: "-1", high: "50000" } },
      ["OUT_OF_RANGE range.low"],
    ],
    ["a step of nothing", { ...asked, lever: SALARY, range: { step: "0" } }, ["OUT_OF_RANGE range.step"]],
    [
      "a value of another kind",
      { ...asked, lever: SALARY, range: { low: "2027-01" } },
      ["UNSUPPORTED range.low"],
    ],
  ])("refuses %s", (_, input, problems) => {
    expect(refusedWith(breakEven(explored(TWO_PLANS), input))).toEqual(problems);
  });

  it("has two neighbours that differ in sign, or that lie beside a tie, in any comparison", () => {
    const codes = ["POSITION_SALARY", "POSITION_TURNOVER", "ENGAGEMENT_RETAINER", "POSITION_START"];
    const inputs = comparisonOf(fc.tuple(plan("A"), plan("B")));
    let seen = 0;
    fc.assert(
      fc.property(inputs, fc.constantFrom(...codes), (input, code) => {
        const exploration = explored(input);
        const lever = exploration.levers.find(({ row }) => row.code === code);
        if (lever === undefined) return;
        const { plan: named, part, item } = lever.target;
        const found = foundIn(
          breakEven(exploration, {
            plan: "A",
            against: "B",
            lever: { lever: code, plan: named, part, item },
          }),
        );
        const at = (value: number) => exploration.amountAt([{ lever, value }], { plan: "A", against: "B" });
        for (const { before, equal, after } of found.ties) {
          seen++;
          if (equal !== undefined) expect(at(equal.from)).toEqual({ kind: "amount", cents: 0 });
          else {
            expect((after?.value ?? 0) - (before?.value ?? 0)).toBe(lever.step);
            expect(Math.sign(before?.difference ?? 0)).toBe(-Math.sign(after?.difference ?? 0));
          }
          for (const side of [before, after])
            if (side !== undefined)
              expect(at(side.value)).toEqual({ kind: "amount", cents: side.difference });
        }
        expect(leverOf(exploration, { lever: code, plan: named, part, item })).toBe(lever);
      }),
      { numRuns: 25 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});
