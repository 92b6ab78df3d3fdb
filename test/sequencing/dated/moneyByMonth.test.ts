import fc from "fast-check";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { moneyByMonth } from "../../../src/sequencing/dated/moneyByMonth";
import { projectAmounts, type ProjectAmount } from "../../../src/sequencing/dated/projectAmounts";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import type { ProjectRecord } from "../../../src/sequencing/roadmap/RoadmapRecord";
import { anyTerms } from "../levers/support/anyTerms";
import { cost, month, project, terms } from "./support/terms";

const ALL = Object.keys(projectAmounts) as ProjectAmount[];

/** Working days from Monday 4 January 2027 on: January has 20 of them, February 20, March 23. */
const [FEBRUARY, MARCH, APRIL] = [20, 40, 63] as const;

/** Cents of each month from one month until another, that one excluded. */
const cents = (
  before: SchedulingTerms,
  starts: Readonly<Record<string, number>>,
  of: readonly ProjectAmount[],
  from: string,
  until: string,
): number[] => {
  const months = { start: month(from), end: month(until) };
  return [...moneyByMonth(before, new Map(Object.entries(starts)), new Set(of), months)];
};

describe("SPEND", () => {
  // Five days from Thursday 28 January: that and the 29th, then 1, 2 and 3 February.
  const before = terms({
    projects: [project("Network")],
    costs: [
      cost("Network", { amount: "1000.00", profile: "UP_FRONT" }),
      cost("Network", { amount: "500.00", profile: "ON_FINISH" }),
      cost("Network", { amount: "100.00", profile: "EVEN" }),
      cost("Network", { amount: "30.00", profile: "MILESTONE", workingDay: 3 }),
    ],
  });

  it("falls due by profile", () => {
    // January: 1,000.00 and two fifths of 100.00. February: three fifths of 100.00, the third day, and the end.
    expect(cents(before, { Network: FEBRUARY - 2 }, ["SPEND"], "2027-01", "2027-04")).toEqual([
      1_040_00, 590_00, 0,
    ]);
  });

  it("is in none of the months outside of those asked for", () => {
    expect(cents(before, { Network: FEBRUARY - 2 }, ["SPEND"], "2027-02", "2027-03")).toEqual([590_00]);
    expect(cents(before, { Network: FEBRUARY - 2 }, ["SPEND"], "2026-11", "2027-01")).toEqual([0, 0]);
    expect(cents(before, { Network: FEBRUARY - 2 }, ALL, "2027-02", "2027-02")).toEqual([]);
  });
});

/** Three days from Monday 8 March 2027: the last is Wednesday the 10th. */
const UNTIL_MARCH_10 = { Network: MARCH + 5 };
const finished = (more: Partial<ProjectRecord>) =>
  terms({ projects: [project("Network", { duration: 3, ...more })] });

describe.each([
  ["BENEFIT", "monthlyBenefit", -1],
  ["RUNNING_COST", "monthlyRunningCost", 1],
  ["TIME_SAVED", "monthlyTimeSaved", -1],
  ["RISK_REDUCTION", "monthlyRiskReduction", -1],
] as const)("%s", (amount, field, sign) => {
  it("begins on the day after the last day of work, by calendar days", () => {
    // From the 11th on 21 of the 31 days of March: 21 / 31 x 3,100.00 = 2,100.00.
    const found = cents(finished({ [field]: "3100.00" }), UNTIL_MARCH_10, [amount], "2027-02", "2027-06");
    expect(found).toEqual([0, sign * 2_100_00, sign * 3_100_00, sign * 3_100_00]);
  });

  it("is rounded to the cent in each month", () => {
    // 21 / 31 x 1,000.00 = 677.4193...
    const found = cents(finished({ [field]: "1000.00" }), UNTIL_MARCH_10, [amount], "2027-03", "2027-04");
    expect(found).toEqual([sign * 677_42]);
  });

  it("counts in months asked for only, long after the last project too", () => {
    const found = cents(finished({ [field]: "3100.00" }), UNTIL_MARCH_10, [amount], "2031-01", "2031-03");
    expect(found).toEqual([sign * 3_100_00, sign * 3_100_00]);
  });

  it("rounds halves away from zero, each project by itself", () => {
    // The last day of work is Thursday 15 April, so 15 of 30 days are left: half a cent, and one and a half.
    const before = terms({
      projects: [
        project("Cent", { duration: 1, [field]: "0.01" }),
        project("Cents", { duration: 1, [field]: "0.03" }),
      ],
    });
    const found = (starts: Readonly<Record<string, number>>) =>
      cents(before, starts, [amount], "2027-04", "2027-05");
    expect(found({ Cent: APRIL + 10 })).toEqual([sign]);
    expect(found({ Cents: APRIL + 10 })).toEqual([sign * 2]);
    expect(found({ Cent: APRIL + 10, Cents: APRIL + 10 })).toEqual([sign * 3]);
  });

  it("is added up only where it is named", () => {
    const others = ALL.filter((each) => each !== amount);
    const found = cents(finished({ [field]: "3100.00" }), UNTIL_MARCH_10, others, "2027-03", "2027-05");
    expect(found).toEqual([0, 0]);
  });
});

it("a milestone brings something from the day after it on", () => {
  // No days of work: it happens on Monday 8 March, and 23 of 31 days are left.
  const before = finished({ duration: 0, monthlyBenefit: "3100.00" });
  expect(cents(before, UNTIL_MARCH_10, ["BENEFIT"], "2027-03", "2027-04")).toEqual([-2_300_00]);
});

describe("PENALTY", () => {
  const late = (finishBy: string, more: Partial<ProjectRecord> = {}) =>
    finished({
      finishBy,
      deadlineKind: "SOFT",
      deadlineReason: "LEASE",
      monthlyPenalty: "868.00",
      ...more,
    });
  const penalties = (before: SchedulingTerms) =>
    cents(before, UNTIL_MARCH_10, ["PENALTY"], "2027-01", "2027-05");

  it.each([
    // 868.00 are 28 x 31: 31.00 a day in February and 28.00 a day in March.
    ["from the day after the deadline to the last day of work", "2027-02-26", [0, 2 * 31_00, 10 * 28_00, 0]],
    ["of one day", "2027-03-09", [0, 0, 28_00, 0]],
    ["of none on the day itself", "2027-03-10", [0, 0, 0, 0]],
    ["of none before it", "2027-06-30", [0, 0, 0, 0]],
  ])("is %s", (_, finishBy, expected) => {
    expect(penalties(late(finishBy))).toEqual(expected);
  });

  it("is of soft deadlines only", () => {
    expect(penalties(late("2027-02-26", { deadlineKind: "HARD", monthlyPenalty: null }))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(penalties(finished({}))).toEqual([0, 0, 0, 0]);
  });
});

it("what is left out, finished or declined is in none", () => {
  const worth: Partial<ProjectRecord> = {
    monthlyBenefit: "3100.00",
    monthlyRunningCost: "310.00",
    monthlyTimeSaved: "31.00",
    monthlyRiskReduction: "62.00",
    finishBy: "2027-01-04",
    deadlineKind: "SOFT",
    deadlineReason: "LEASE",
    monthlyPenalty: "868.00",
  };
  const before = terms({
    projects: [
      project("Optional", { ...worth, optional: true }),
      project("Old", { ...worth, status: "DONE", actualStart: "2027-01-04", actualFinish: "2027-01-08" }),
      project("Lake", { ...worth, status: "DECLINED" }),
    ],
    costs: ["Optional", "Old", "Lake"].map((id) => cost(id, { amount: "5000.00" })),
  });
  expect(cents(before, {}, ALL, "2027-01", "2027-04")).toEqual([0, 0, 0]);
  expect(cents(before, { Old: 0, Lake: 0 }, ALL, "2027-01", "2027-04")).toEqual([0, 0, 0]);
});

it("everything together is what each project costs, less what it brings", () => {
  // March: 5,000.00 at the start and 21 / 31 x (310.00 - 3,100.00 - 31.00 - 62.00) = -1,953.00; five days late at 28.00 each.
  const before = terms({
    projects: [
      project("Network", {
        duration: 3,
        monthlyBenefit: "3100.00",
        monthlyRunningCost: "310.00",
        monthlyTimeSaved: "31.00",
        monthlyRiskReduction: "62.00",
        finishBy: "2027-03-05",
        deadlineKind: "SOFT",
        deadlineReason: "LEASE",
        monthlyPenalty: "868.00",
      }),
    ],
    costs: [cost("Network", { amount: "5000.00" })],
  });
  expect(cents(before, UNTIL_MARCH_10, ALL, "2027-03", "2027-05")).toEqual([
    5_000_00 - 1_953_00 + 140_00,
    310_00 - 3_100_00 - 31_00 - 62_00,
  ]);
});

describe("in any schedule", () => {
  const months = { start: month("2027-01"), end: month("2029-01") };
  /** Terms with a start, and a later one, for some of their projects. */
  const placed = anyTerms.chain((before) => {
    const { projects } = datedInstance(before).instance;
    const anyStart = fc.option(fc.tuple(fc.nat(250), fc.nat(250)));
    return fc.array(anyStart, { minLength: projects.length, maxLength: projects.length }).map((drawn) => {
      const found = projects.flatMap(({ id }, index) => {
        const start = drawn[index];
        return start == null ? [] : [{ id, earlier: start[0], later: start[0] + start[1] }];
      });
      return {
        before,
        earlier: new Map(found.map(({ id, earlier }) => [id, earlier])),
        later: new Map(found.map(({ id, later }) => [id, later])),
      };
    });
  });

  it("amounts add up: of some together is the sum of each", () => {
    fc.assert(
      fc.property(placed, fc.subarray(ALL), ({ before, earlier }, of) => {
        const together = moneyByMonth(before, earlier, new Set(of), months);
        const each = of.map((amount) => moneyByMonth(before, earlier, new Set([amount]), months));
        expect([...together]).toEqual(
          Array.from(together, (_, index) => each.reduce((sum, cells) => sum + (cells[index] ?? 0), 0)),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("a later start never brings more, in any month", () => {
    fc.assert(
      fc.property(placed, ({ before, earlier, later }) => {
        const benefit = (starts: ReadonlyMap<string, number>) =>
          moneyByMonth(before, starts, new Set(["BENEFIT"]), months);
        const [sooner, then] = [benefit(earlier), benefit(later)];
        sooner.forEach((taken, index) => {
          expect(taken).toBeLessThanOrEqual(then[index] ?? 0);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("the spend of all months is what the costs of the placed projects come to", () => {
    fc.assert(
      fc.property(placed, ({ before, earlier }) => {
        const all = { start: month("2027-01"), end: month("2033-01") };
        const spent = moneyByMonth(before, earlier, new Set(["SPEND"]), all);
        const due = before.roadmap.costs
          .filter(({ projectId }) => earlier.has(projectId))
          .reduce((sum, { amount }) => sum + Math.round(Number(amount) * 100), 0);
        expect(spent.reduce((sum, month) => sum + month, 0)).toBe(due);
      }),
      { numRuns: 100 },
    );
  });
});
