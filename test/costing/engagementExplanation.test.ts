import type { Explanation } from "../../src/costing/Explanation";
import type { CostLine } from "../../src/costing/CostLine";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import { indexOf } from "../../src/costing/Axis";
import { printCents } from "../../src/kernel/Cents";
import { Decimal } from "../../src/kernel/Decimal";
import { engagement, engaging } from "./support/parts";
import { compared, lineOf, planOf } from "./support/priced";
import { amount, month } from "./support/written";

const SERVICE = "plans.0.engagements.0.";

/** The steps of a month, each as "name: value unit". */
function stepsOf(input: ComparisonInput, line: string, at: string): string[] {
  const priced = compared(input);
  const { steps } = lineOf(priced, line).explain(indexOf(priced.axis, month(at)));
  return steps.map(({ name, value, unit }) => `${name}: ${value} ${unit}`);
}

const hoursOf = (...hours: string[]) =>
  [...hours, ...Array<string>(12 - hours.length).fill("0")].map((each) => amount(each));

describe("a month of a fee by tiers", () => {
  const tiers = [{ upTo: 10, monthlyPrice: amount("5") }, { monthlyPrice: amount("4") }];
  const stepsWith = (tierMethod: "VOLUME" | "GRADUATED") =>
    stepsOf(
      engaging(engagement({ unitFees: [{ unit: "USER", tiers, tierMethod, minimumCount: 12 }] }), {
        organization: { users: { count: 9 } },
      }),
      "PER_USER_FEE",
      "2026-02",
    );
  const rounding = [
    "Amount of the month before rounding: 58 MONEY",
    "Total of the fiscal year to the end of the month, before rounding: 116 MONEY",
    "The same in whole cents: 116.00 MONEY",
    "Shown in earlier months of the fiscal year: 58.00 MONEY",
    "Amount of the month: 58.00 MONEY",
  ];

  it("shows how many there are, how many are charged, and the units and price of each tier", () => {
    expect(stepsWith("GRADUATED")).toEqual([
      "Users in the month: 9 users",
      "Users charged: 12 users",
      "Tier from 1 to 10: units charged at its price: 10 units",
      "Tier from 1 to 10: price in force: 5.00 MONEY",
      "Tier from 11 on: units charged at its price: 2 units",
      "Tier from 11 on: price in force: 4.00 MONEY",
      "Price of all units charged: 58.00 MONEY",
      "The agreement runs: 1 agreements",
      ...rounding,
    ]);
  });

  it("shows the one tier that holds the count where it is meant by VOLUME", () => {
    expect(stepsWith("VOLUME").slice(2, 5)).toEqual([
      "Tier from 11 on: units charged at its price: 12 units",
      "Tier from 11 on: price in force: 4.00 MONEY",
      "Price of all units charged: 48.00 MONEY",
    ]);
  });
});

it("a month of overage shows the hours expected, included, and used from earlier months", () => {
  const item = engagement({
    includedHoursPerMonth: amount("10"),
    expectedHoursByMonth: hoursOf("4", "18.5"),
    overageHourlyRate: amount("100"),
    unusedHours: "ROLL_OVER",
  });
  expect(stepsOf(engaging(item), "OVERAGE", "2026-02").slice(0, 6)).toEqual([
    "Hours expected: 18.5 hours",
    "Included hours: 10 hours",
    "Unused hours of earlier months that are used: 6 hours",
    "Overage rate in force: 100.00 MONEY",
    "Hours beyond these: 2.5 hours",
    "Amount of the month before rounding: 250 MONEY",
  ]);
});

it("an early termination shows the retainers still to come, the share and the fee", () => {
  const item = engagement({
    monthlyRetainer: amount("1000"),
    end: month("2026-10"),
    term: { months: 12, earlyTerminationFee: amount("250"), earlyTerminationShare: amount("0.5") },
  });
  expect(stepsOf(engaging(item), "EARLY_TERMINATION", "2026-09")).toEqual([
    "Retainers from the end to before 2027-01, when the term ends: 3000.00 MONEY",
    "Share of the retainers still to come: 0.5 of those retainers",
    "Early-termination fee: 250.00 MONEY",
    "Amount of the month: 1750.00 MONEY",
  ]);
  expect(stepsOf(engaging(item), "EARLY_TERMINATION", "2026-08")).toEqual([
    "Amount of the month: 0.00 MONEY",
  ]);
});

describe("of an agreement with a line of every kind,", () => {
  const { lines } = planOf(compared(everything()));

  it("every line says in each month what it comes to", () => {
    for (const line of lines)
      line.cells.forEach((cell, index) => {
        expect(line.explain(index).steps.at(-1)).toEqual({
          name: "Amount of the month",
          value: printCents(cell),
          unit: "MONEY",
        });
      });
    expect(new Set(lines.map(({ code }) => code)).size).toBe(13);
  });

  it.each([
    ...["onboardingFee", "monthlyRetainer", "escalation.rate", "serviceTaxRate", "coordinationHoursPerMonth"],
    ...["unitFees.0.tiers.0.monthlyPrice", "unitFees.0.tiers.1.monthlyPrice", "unitFees.0.minimumCount"],
    ...["unitFees.1.monthlyPrice", "unitFees.2.monthlyPrice"],
    ...["includedHoursPerMonth", "overageHourlyRate", "rateCard.0.hourlyRate", "projectWork.0.hours"],
    ...["expectedHoursByMonth.0", "expectedHoursByMonth.1"],
    ...["passThrough.0.amount", "passThrough.0.increase.rate"],
    ...["term.earlyTerminationFee", "term.earlyTerminationShare"],
    ...["transition.hours", "transition.overlapMonthlyCost"],
  ])("whoever changes %s finds it in the explanation of each line that moves", (path) => {
    expect(unexplained(SERVICE + path)).toEqual([]);
  });

  it.each(["users", "devices", "sites"])("and so does whoever changes the growth of the %s", (counted) => {
    expect(unexplained(`organization.${counted}.annualGrowth`)).toEqual([]);
  });
});

function everything(): ComparisonInput {
  const path = { count: 45, annualGrowth: amount("0.4") };
  const item: EngagementInput = engagement({
    onboardingFee: amount("3000"),
    monthlyRetainer: amount("4000"),
    unitFees: [
      {
        unit: "USER",
        tiers: [{ upTo: 20, monthlyPrice: amount("30") }, { monthlyPrice: amount("20") }],
        tierMethod: "GRADUATED",
        minimumCount: 50,
      },
      { unit: "DEVICE", monthlyPrice: amount("10") },
      { unit: "SITE", monthlyPrice: amount("100") },
    ],
    escalation: { rate: amount("0.05"), timing: "JANUARY" },
    includedHoursPerMonth: amount("12"),
    expectedHoursByMonth: hoursOf("10", "19"),
    overageHourlyRate: amount("150"),
    unusedHours: "ROLL_OVER",
    rateCard: [{ role: "VCIO", hourlyRate: amount("200") }],
    projectWork: [{ label: "Audit", role: "VCIO", start: month("2027-01"), hours: amount("7"), months: 2 }],
    passThrough: [
      { label: "Backup", amount: amount("9"), unit: "DEVICE", increase: { rate: amount("0.1") } },
    ],
    term: { months: 36, earlyTerminationFee: amount("500"), earlyTerminationShare: amount("0.5") },
    end: month("2027-12"),
    serviceTaxRate: amount("0.08"),
    transition: { hours: amount("20"), overlapMonths: 2, overlapMonthlyCost: amount("900") },
    coordinationHoursPerMonth: amount("4"),
  });
  const organization = { users: path, devices: path, sites: path, staffHourlyCost: amount("50") };
  return engaging(item, { organization, months: 24 });
}

/** The lines that move when a number of the input falls, and whose explanation does not lead to it. */
function unexplained(path: string): string[] {
  const before = planOf(compared(everything())).lines;
  const after = planOf(compared(lowered(everything(), path.split(".")) as ComparisonInput)).lines;
  const cellsOf = (lines: readonly CostLine[], { code }: CostLine) =>
    lines.find((line) => line.code === code)?.cells.join();
  const moved = before.filter((line) => cellsOf(after, line) !== cellsOf(before, line));
  expect(moved.length).toBeGreaterThan(0);
  return moved.filter((line) => !leadsTo(line.explain(), path)).map(({ code }) => code);
}

/** The same value with one number, found along a path, four fifths of what it was. */
function lowered(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined) return value instanceof Decimal ? value.times("0.8") : Number(value) * 0.8;
  if (Array.isArray(value))
    return value.map((item: unknown, index) => (String(index) === step ? lowered(item, rest) : item));
  const record = value as Record<string, unknown>;
  return { ...record, [step]: lowered(record[step], rest) };
}

/** Whether an explanation names a number of the input, itself or through the lines that it reads. */
const leadsTo = (explanation: Explanation, path: string): boolean =>
  explanation.inputs.some((note) =>
    note.line === undefined ? note.path.join(".") === path : leadsTo(note.line.explain(), path),
  );
