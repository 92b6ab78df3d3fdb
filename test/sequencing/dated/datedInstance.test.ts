import { asCents } from "../../../src/kernel/Cents";
import { datedInstance } from "../../../src/sequencing/dated/datedInstance";
import { plannedCapacities } from "../../../src/sequencing/dated/plannedCapacities";
import type { SchedulingTerms } from "../../../src/sequencing/dated/SchedulingTerms";
import { statedCapacities } from "../../../src/sequencing/dated/statedCapacities";
import { after, cost, day, month, phase, project, terms } from "./support/terms";

const of = (given: SchedulingTerms) => datedInstance(given).instance;
const only = (given: SchedulingTerms) => {
  const [first] = of(given).projects;
  if (first === undefined) throw new Error("There is no project.");
  return first;
};

// January 2027 from Monday the 4th has 20 working days (0 to 19), February 20 (20 to 39), March 23 (40 to 62).

describe("time", () => {
  it("ends with the months that are looked at", () => {
    // 20 + 20 + 23.
    expect(of(terms({}, {}, { months: 3 })).horizon).toBe(63);
  });

  it("has months as twelfths of 52 weeks, and weeks as the weekdays worked", () => {
    const durations = of(
      terms({
        projects: [
          project("Weeks", { duration: 3, durationUnit: "WEEKS" }),
          // 2 x 5 x 52 / 12 = 43.33.
          project("Months", { duration: 2, durationUnit: "MONTHS" }),
        ],
      }),
    ).projects.map(({ duration }) => duration);
    expect(durations).toEqual([15, 43]);
  });

  it("lets nothing that has not begun start before the day as of which it is looked at", () => {
    const given = { projects: [project("A", { earliestStart: "2027-01-05" })] };
    // Saturday 9 January: the next working day is Monday the 11th, index 5.
    expect(only(terms(given, {}, { asOf: day("2027-01-09") })).earliestStart).toBe(5);
  });

  it("has lags by dates as the boundaries at which they end", () => {
    // A finishes on Friday 8 January, boundary 5. A month later is Monday 8 February, and Tuesday the 9th index 26.
    const later = { lag: 1, lagUnit: "MONTHS" } as const;
    const projects = [project("A"), project("B"), project("C")];
    const { relations, lagEnds } = of(
      terms({ projects, dependencies: [after("A", "B", later), after("A", "C", later)] }),
    );
    expect(relations.map(({ wait }) => wait)).toEqual([
      { said: "1 month later", ends: 0 },
      { said: "1 month later", ends: 0 },
    ]);
    expect(lagEnds).toHaveLength(1);
    expect(lagEnds?.[0]?.[5]).toBe(26);
    // The same when A is done.
    const done = project("A", { status: "DONE", actualStart: "2027-01-04", actualFinish: "2027-01-08" });
    expect(
      only(terms({ projects: [done, project("B")], dependencies: [after("A", "B", later)] })).earliestStart,
    ).toBe(26);
  });

  it("has the boundary of a deadline after its last day of work", () => {
    const due = { finishBy: "2027-01-08", deadlineKind: "HARD", deadlineReason: "LEASE" } as const;
    // Friday 8 January is index 4.
    expect(only(terms({ projects: [project("A", due)] })).deadline).toEqual({ kind: "HARD", finish: 5 });
  });

  it("holds freezes by their working days", () => {
    const freezeWindows = [
      {
        name: "Year end",
        firstDay: "2027-01-09",
        lastDay: "2027-01-12",
        departments: ["Finance"],
        disruptionPrice: null,
      },
      {
        name: "Weekend",
        firstDay: "2027-01-16",
        lastDay: "2027-01-17",
        departments: [],
        disruptionPrice: null,
      },
    ];
    expect(of(terms({ freezeWindows })).freezes).toEqual([
      { name: "Year end", from: 5, to: 7, departments: ["Finance"] },
    ]);
  });

  it("has freezes with a price as quiet times", () => {
    const freezeWindows = [
      {
        name: "Audit",
        firstDay: "2027-01-11",
        lastDay: "2027-01-12",
        departments: [],
        disruptionPrice: "120.50",
      },
    ];
    const { freezes, quietTimes } = of(terms({ freezeWindows }));
    expect(freezes).toEqual([]);
    expect(quietTimes).toEqual([{ name: "Audit", from: 5, to: 7, departments: [], price: asCents(12_050) }]);
  });

  it("has phases at the end of a project, in their order", () => {
    const phases = [
      phase("A", { ordinal: 1, name: "Cutover", duration: 1, departments: ["Sales"] }),
      phase("A", { ordinal: 0, name: "Pilot", duration: 2, departments: ["Finance"] }),
    ];
    expect(only(terms({ projects: [project("A")], phases })).phases).toEqual([
      { name: "Pilot", from: 2, to: 4, departments: ["Finance"], quarters: 2 },
      { name: "Cutover", from: 4, to: 5, departments: ["Sales"], quarters: 2 },
    ]);
  });
});

describe("people", () => {
  const capacities = statedCapacities([{ role: "Engineer", from: "2027-02-01", fte: "0.5000" }], 5);

  it("are hours of a working day, 40 a week for one full-time person, from a month on", () => {
    const [role] = of(terms({}, { capacities })).roles;
    // Half of 8 hours, in thousandths, from 1 February, index 20.
    expect([role?.capacity[19], role?.capacity[20]]).toEqual([0, 4_000]);
  });

  it("are needed throughout: 10 hours over 3 days are 3.333 a day", () => {
    const given = {
      projects: [project("A", { duration: 3 })],
      efforts: [{ projectId: "A", role: "Engineer", hours: "10.00" }],
    };
    expect(only(terms(given, { capacities })).demands).toEqual([
      { role: "Engineer", units: 3_333, from: 0, to: 3 },
    ]);
  });

  it("of whom nobody said how many there are limit nothing, and are named", () => {
    const given = terms({
      projects: [project("A")],
      efforts: [{ projectId: "A", role: "Controller", hours: "10.00" }],
    });
    expect(datedInstance(given).unlimited).toEqual(["Controller"]);
    expect(only(given).demands).toEqual([]);
  });

  it("of a plan are its hours less run work over the working days of the month", () => {
    const hours = [{ role: "SUPPORT", month: month("2027-01"), provided: 16_000, runWork: 12_000 }];
    const [step] = plannedCapacities(hours, terms({}).roadmap.calendar);
    // January 2027 has 21 working days: 40.00 hours / 21 = 1.904 a day.
    expect(step).toMatchObject({ perDay: 1_904, basis: { workingDays: 21 } });
    const [less] = plannedCapacities([{ ...hours[0], runWork: 20_000 } as never], terms({}).roadmap.calendar);
    expect(less?.perDay).toBe(0);
  });
});

describe("money", () => {
  const allowance = {
    from: month("2027-01"),
    to: month("2027-02"),
    amount: asCents(100_000),
    carriesOver: false,
  };
  const everything = [
    cost("A", { amount: "100.00", profile: "EVEN" }),
    cost("A", { amount: "40.00", profile: "MILESTONE", workingDay: 2, expenditure: "CAPEX" }),
    cost("A", { amount: "7.00", profile: "ON_FINISH" }),
  ];
  const due = (allowances: SchedulingTerms["allowances"]) =>
    only(terms({ projects: [project("A", { duration: 3 })], costs: everything }, { allowances })).costs.map(
      ({ budget, offset, amount }) => [budget, offset, amount],
    );

  it("falls due by profile; what is spread evenly is rounded on its running total", () => {
    // 10,000 cents over three days: 3,333, then 6,667 - 3,333 = 3,334, then 10,000 - 6,667 = 3,333.
    expect(due([{ ...allowance, name: "All", expenditure: undefined }])).toEqual([
      ["OPEX and CAPEX", 0, 3_333],
      ["OPEX and CAPEX", 1, 3_334],
      ["OPEX and CAPEX", 2, 3_333],
      ["OPEX and CAPEX", 1, 4_000],
      ["OPEX and CAPEX", 2, 700],
    ]);
  });

  it("counts only where there is an allowance for it", () => {
    expect(due([{ ...allowance, name: "Assets", expenditure: "CAPEX" }])).toEqual([["CAPEX", 1, 4_000]]);
    expect(due([])).toEqual([]);
  });

  it("is there from the first working day of its months to the last", () => {
    const given = terms({}, { allowances: [{ ...allowance, name: "January", expenditure: "OPEX" }] });
    expect(of(given).budgets).toEqual([
      { name: "January", budget: "OPEX", from: 0, to: 20, amount: 100_000, carriesOver: false },
    ]);
  });
});

describe("the cost of delay", () => {
  it("of a month is that of a working day x 260 / 12, by nature and weight", () => {
    const worth = {
      monthlyBenefit: "1500.00",
      monthlyRunningCost: "500.00",
      monthlyTimeSaved: "260.00",
      monthlyRiskReduction: "13.00",
    };
    const weights = { cash: 100, productivity: 50, expectedLoss: 200 };
    // 1,000 x 12 / 260 = 46.15; 260 x 12 / 260 = 12.00, halved; 13 x 12 / 260 = 0.60, doubled.
    expect(only(terms({ projects: [project("A", worth)] }, {}, { weights })).delay).toEqual({
      cash: 4_615,
      productivity: 600,
      expectedLoss: 120,
    });
  });

  it("is nothing where running it costs more than it is worth", () => {
    const worth = { monthlyBenefit: "100.00", monthlyRunningCost: "500.00" };
    expect(only(terms({ projects: [project("A", worth)] })).delay.cash).toBe(0);
  });
});

describe("what has happened", () => {
  const asOf = { asOf: day("2027-01-18") };

  it("of a project with a progress: what is left takes the same share of its days from now on", () => {
    const begun = { status: "IN_PROGRESS", actualStart: "2027-01-11", duration: 10, progress: 75 } as const;
    const given = terms(
      {
        projects: [project("A", begun)],
        efforts: [{ projectId: "A", role: "Engineer", hours: "90.00" }],
      },
      { capacities: statedCapacities([{ role: "Engineer", from: "2027-01-01", fte: "1.0000" }], 5) },
      asOf,
    );
    // Begun at index 5; 5 days have gone by at index 10; a quarter of 10 days is 2.5, so 3 more: until 13.
    // A quarter of 90 hours over 3 days: 7.5 a day.
    expect(only(given)).toMatchObject({
      fixedStart: 5,
      duration: 8,
      demands: [{ role: "Engineer", units: 7_500, from: 5, to: 8 }],
    });
  });

  it("that is done holds up the others by its days and is not scheduled", () => {
    const done = {
      status: "DONE",
      actualStart: "2027-01-04",
      actualFinish: "2027-01-15",
      progress: 100,
    } as const;
    const given = terms(
      { projects: [project("A", done), project("B")], dependencies: [after("A", "B", { lag: 3 })] },
      {},
      asOf,
    );
    const { instance, done: finished } = datedInstance(given);
    expect(finished.map(({ name }) => name)).toEqual(["A"]);
    // A finished at boundary 10; three days later is 13.
    expect(instance.projects).toMatchObject([{ id: "B", earliestStart: 13 }]);
    expect(instance.relations).toEqual([]);
  });

  it("of a declined project is nothing, and what depends on it does not wait", () => {
    const given = terms({
      projects: [project("A", { status: "DECLINED" }), project("B")],
      dependencies: [after("A", "B")],
    });
    expect(of(given)).toMatchObject({ projects: [{ id: "B", earliestStart: 0 }], relations: [] });
  });
});
