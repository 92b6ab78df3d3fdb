import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { InputNote } from "../../src/costing/Explanation";
import type { CostLine } from "../../src/costing/CostLine";
import { Decimal } from "../../src/kernel/Decimal";
import { comparison, engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, planOf } from "./support/priced";
import { amount, month } from "./support/written";

const notesOf = (input: ComparisonInput, line: string): readonly InputNote[] =>
  lineOf(compared(input), line).explain().inputs;

const noteNamed = (input: ComparisonInput, line: string, name: string): InputNote | undefined =>
  notesOf(input, line).find((note) => note.name.includes(name));

describe("a number in an explanation", () => {
  const standard = { assumptions: "STANDARD" } as const;

  it("of the caller's says where it stands in the input, and has no source", () => {
    expect(noteNamed(hiring(seat()), "BASE_SALARY", "Annual salary")).toEqual({
      name: "Annual salary",
      value: "96000",
      unit: "USD a year, full time",
      origin: "INPUT",
      source: undefined,
      confidence: undefined,
      path: ["plans", "0", "positions", "0", "salary"],
    });
  });

  it("filled in from a published figure names its source and how well it is founded", () => {
    expect(noteNamed(hiring(openSeat(), standard), "COST_PER_HIRE", "cost per hire")).toMatchObject({
      value: "4129",
      origin: "DEFAULT",
      source: { title: "SHRM FY2015 human capital benchmarking: cost per hire (secondary copy)" },
      confidence: "SECONDARY",
    });
  });

  it("filled in for an hour of staff time names its source too", () => {
    const item = engagement({ coordinationHoursPerMonth: amount("4") });
    expect(noteNamed(engaging(item, standard), "COORDINATION", "hour of staff time")).toMatchObject({
      origin: "DEFAULT",
      source: { url: "https://www.bls.gov/news.release/ecec.t04.htm" },
      confidence: "SOURCED",
    });
  });

  it("from the rule data names the rate, the wage base, their months and their source", () => {
    const notes = notesOf(hiring(seat({ jurisdiction: "US" })), "us.fica.oasdi");
    expect(notes.filter(({ origin }) => origin === "TABLE")).toMatchObject([
      {
        name: expect.stringContaining("Rate from 2026-01") as string,
        value: "0.062",
        unit: "of taxable wages",
      },
      { name: expect.stringContaining("Wage base from 2026-01") as string, value: "184500.00" },
    ]);
    expect(notes.filter(({ origin }) => origin === "TABLE").map(({ source }) => source?.url)).toEqual([
      "https://www.ssa.gov/oact/cola/cbb.html",
      "https://www.ssa.gov/oact/cola/cbb.html",
    ]);
  });

  it("of another line names the line", () => {
    const notes = notesOf(hiring(seat({ jurisdiction: "US" })), "us.fica.medicare");
    expect(notes.filter(({ origin }) => origin === "LINE").map(({ name }) => name)).toEqual(["Base salary"]);
  });

  it("from the employer's own notice stands in place of the default rate", () => {
    const rateOverrides = [{ ruleId: "us-ca.sui", rate: amount("0.021") }];
    const input = hiring(seat({ jurisdiction: "US-CA" }), { organization: { employer: { rateOverrides } } });
    const rates = notesOf(input, "us-ca.sui").filter(({ unit }) => unit === "of taxable wages");
    expect(rates).toMatchObject([
      {
        value: "0.021",
        origin: "INPUT",
        path: ["organization", "employer", "rateOverrides", "0", "rate"],
      },
    ]);
  });
});

describe("the confidence of a line", () => {
  it("is the lowest of what it rests on", () => {
    const comparisonOf = compared(hiring(seat({ jurisdiction: "US-CA" })));
    expect(lineOf(comparisonOf, "us.fica.oasdi").explain().confidence).toBe("SOURCED");
    expect(lineOf(comparisonOf, "us-ca.futa-credit-reduction").explain().confidence).toBe("UNVERIFIED");
  });

  it("is none when it rests on the caller's numbers alone", () => {
    expect(lineOf(compared(hiring(seat())), "BASE_SALARY").explain().confidence).toBeUndefined();
  });
});

describe("every line", () => {
  const priced = compared(everything());
  const lines = planOf(priced).lines;

  it("of every kind is in this comparison", () => {
    expect(lines.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "BASE_SALARY",
        "us-ca.ett",
        "VACANCY_LOSS",
        "OVERAGE",
        "UNSERVED_SCOPE_SUPPORT",
      ]),
    );
  });

  it.each(lines.map((line) => [`${line.code} ${line.label}`, line] as const))(
    "explains itself: %s",
    (_, line) => {
      const explanation = line.explain();
      expect(explanation.rule).toBe(line.code);
      expect(explanation.ruleVersion).not.toBe("");
      expect(explanation.formula).not.toBe("");
      expect(explanation.rounding).not.toBe("");
      expect(explanation.inputs.length).toBeGreaterThan(0);
      for (const note of explanation.inputs) {
        expect(note.name).not.toBe("");
        if (note.origin === "INPUT") expect(note.path.length).toBeGreaterThan(0);
        if (note.origin === "TABLE") expect(note.source).toBeDefined();
      }
    },
  );
});

const inHiring = (name: string): string => `hiring.${name}`;

describe("whoever changes a number finds it in the explanation of each line that moves:", () => {
  const position = "plans.0.positions.0.";
  const service = "plans.0.engagements.0.";

  it.each([
    ...["salary", "fte", "hoursPerWeek", "paidDaysAway", "raise.rate", "bonus.rate", "turnover.value"],
    ...["otherEmployerCharges.0.rateOfPay", "otherEmployerCharges.1.annualAmount", "roles.0.share"],
    ...["insurance.annualEmployerShare", "insurance.increase.rate"],
    ...["retirementMatch.rate", "retirementMatch.upToShareOfPay"],
    ...["recurringCosts.0.amount", "recurringCosts.0.increase.rate"],
    ...["equipment.0.price", "equipment.0.increase.rate"],
    ...["timeToFillDays", "agencyFeeShare", "costPerHire", "interviewHours", "trainerHours"].map(inHiring),
    ...["coverShare", "coverHourlyRate", "rampProductivity.0"].map(inHiring),
    ...["severanceWeeks", "leavePayoutDays", "exitHours"].map((name) => `separation.${name}`),
  ])("a position's %s", (path) => {
    expect(unexplained(everything(), position + path)).toEqual([]);
  });

  it.each(["paidDaysAway", "benefitsPercentage.rate"])("a second position's %s", (path) => {
    expect(unexplained(everything(), `plans.0.positions.1.${path}`)).toEqual([]);
  });

  it.each([
    ...[
      "onboardingFee",
      "monthlyRetainer",
      "unitFees.0.monthlyPrice",
      "escalation.rate",
      "provides.0.hoursPerMonth",
    ],
    ...["includedHoursPerMonth", "overageHourlyRate", "coordinationHoursPerMonth"],
  ])("an engagement's %s", (path) => {
    expect(unexplained(everything(), service + path)).toEqual([]);
  });

  it.each([
    ...["organization.users.annualGrowth", "organization.staffHourlyCost"],
    ...["organization.employer.rateOverrides.0.rate", "needs.0.hoursPerMonth", "needs.0.unservedHourlyRate"],
  ])("the comparison's %s", (path) => {
    expect(unexplained(everything(), path)).toEqual([]);
  });

  it("an incumbent's wages to date", () => {
    const incumbent = hiring(
      seat({
        jurisdiction: "US",
        start: month("2026-02"),
        seat: { state: "INCUMBENT", hireDate: month("2020-01"), wagesToDate: amount("3000") },
      }),
    );
    expect(unexplained(incumbent, "plans.0.positions.0.seat.wagesToDate")).toEqual([]);
  });
});

/** A comparison with a line of every kind and every number given. */
function everything(): ComparisonInput {
  const five = { rate: amount("0.05"), timing: "JANUARY" } as const;
  const position = openSeat({
    fte: amount("0.9"),
    hoursPerWeek: amount("38"),
    paidDaysAway: amount("20"),
    raise: five,
    bonus: { rate: amount("0.1"), month: 6 },
    turnover: { method: "MONTHLY_RATE", value: amount("0.05") },
    jurisdiction: "US-CA",
    otherEmployerCharges: [
      { label: "Workers' compensation", rateOfPay: amount("0.01") },
      { label: "Registration", annualAmount: amount("600") },
    ],
    insurance: { annualEmployerShare: amount("6000"), increase: five },
    retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") },
    recurringCosts: [{ label: "Tools", amount: amount("50"), increase: five, stopsWhenVacant: true }],
    equipment: [{ label: "Laptop", price: amount("1800"), refreshMonths: 12, increase: five }],
    hiring: {
      timeToFillDays: amount("45"),
      agencyFeeShare: amount("0.2"),
      costPerHire: amount("4000"),
      interviewHours: amount("10"),
      trainerHours: amount("40"),
      rampProductivity: [amount("0.25"), amount("0.75")],
      coverShare: amount("0.5"),
      coverHourlyRate: amount("80"),
    },
    separation: { severanceWeeks: amount("4"), leavePayoutDays: amount("10"), exitHours: amount("8") },
    roles: [{ role: "SUPPORT", share: amount("0.5") }],
  });
  const manager = seat({
    title: "IT manager",
    paidDaysAway: amount("20"),
    benefitsPercentage: { rate: amount("0.3"), base: "OF_WAGES_WORKED", contents: ["INSURANCE"] },
  });
  const service = engagement({
    onboardingFee: amount("3000"),
    monthlyRetainer: amount("4000"),
    unitFees: [{ unit: "USER", monthlyPrice: amount("20") }],
    escalation: five,
    provides: [{ role: "SUPPORT", hoursPerMonth: amount("20") }],
    includedHoursPerMonth: amount("12"),
    overageHourlyRate: amount("150"),
    coordinationHoursPerMonth: amount("4"),
  });
  return comparison({
    months: 24,
    organization: {
      users: { count: 45, annualGrowth: amount("0.05") },
      staffHourlyCost: amount("50"),
      employer: { rateOverrides: [{ ruleId: "us-ca.sui", rate: amount("0.021") }] },
    },
    needs: [{ role: "SUPPORT", hoursPerMonth: amount("300"), unservedHourlyRate: amount("60") }],
    plans: [{ name: "All", positions: [position, manager], engagements: [service] }],
  });
}

/** The lines that move when a number of the input falls by a tenth, and whose explanation does not lead to it. */
function unexplained(input: ComparisonInput, path: string): string[] {
  const before = planOf(compared(input)).lines;
  const after = planOf(compared(lowered(input, path.split(".")) as ComparisonInput)).lines;
  const moved = before.filter((line) => {
    const same = after.find((other) => nameOf(other) === nameOf(line));
    return same?.cells.join() !== line.cells.join();
  });
  expect(moved.length).toBeGreaterThan(0);
  return moved.filter((line) => !leadsTo(before, line, path)).map(nameOf);
}

const nameOf = ({ part, code, label }: CostLine): string => `${part}: ${code} ${label}`;

/** The same value with one number, found along a path, nine tenths of what it was. */
function lowered(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value instanceof Decimal ? value.times("0.9") : value;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? lowered(item, rest) : item));
  const record = { ...(value as Record<string, unknown>) };
  return { ...record, [step]: lowered(record[step], rest) };
}

const COMPENSATION =
  /^(BASE_SALARY|BONUS|us[.-].*|INSURANCE|RETIREMENT_MATCH|BENEFITS_PERCENTAGE|EMPLOYER_CHARGE)$/;

/** Whether a line's explanation names an input, itself or through the lines of its part that it reads. */
function leadsTo(lines: readonly CostLine[], line: CostLine, path: string): boolean {
  return line.explain().inputs.some((note) => {
    if (note.origin !== "LINE") return note.path.join(".") === path;
    const read = lines.filter(
      (other) =>
        other.part === line.part &&
        other !== line &&
        (note.name.startsWith("Loaded cost of the calendar year")
          ? COMPENSATION.test(other.code)
          : other.label === note.name),
    );
    return read.some((other) => leadsTo(lines, other, path));
  });
}
