import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput, UnitFeeInput } from "../../src/costing/input/EngagementInput";
import type { Decimal } from "../../src/kernel/Decimal";
import { engagement, engaging } from "./support/parts";
import { compared } from "./support/priced";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount } from "./support/written";

const SERVICE = "plans.0.engagements.0.";
const ORGANIZATION = { users: { count: 10 }, devices: { count: 12 } };

const service = (
  facts: Partial<EngagementInput>,
  organization: ComparisonInput["organization"] = ORGANIZATION,
) => engaging(engagement(facts), { organization });

describe("unit fees are refused for", () => {
  const FEE = `${SERVICE}unitFees.0`;
  const fee = (facts: Partial<UnitFeeInput>) => service({ unitFees: [{ unit: "USER", ...facts }] });
  const price = amount("150");
  const tiers = (...ends: (number | undefined)[]) =>
    ends.map((upTo, i) => ({ upTo, monthlyPrice: amount(String(9 - i)) }));

  eachAnswersWithOneProblem([
    [
      "a price for each user without users",
      service({ unitFees: [{ unit: "USER", monthlyPrice: price }] }, {}),
      "REQUIRED",
      `${FEE}.unit`,
      "USER",
    ],
    [
      "a price for each site without sites",
      service({ unitFees: [{ unit: "SITE", monthlyPrice: price }] }),
      "REQUIRED",
      `${FEE}.unit`,
      "SITE",
    ],
    [
      "both a price and tiers",
      fee({ monthlyPrice: price, tiers: tiers(undefined) }),
      "CONTRADICTION",
      FEE,
      "USER",
    ],
    ["neither a price nor tiers", fee({}), "CONTRADICTION", FEE, "USER"],
    [
      "a method of tiers without tiers",
      fee({ monthlyPrice: price, tierMethod: "GRADUATED" }),
      "CONTRADICTION",
      `${FEE}.tierMethod`,
      "GRADUATED",
    ],
    [
      "tiers that do not rise",
      fee({ tiers: tiers(20, 20, undefined) }),
      "CONTRADICTION",
      `${FEE}.tiers.1.upTo`,
      "20",
    ],
    ["a last tier that ends", fee({ tiers: tiers(10, 20) }), "CONTRADICTION", `${FEE}.tiers.1.upTo`, "20"],
    [
      "an earlier tier without an end",
      fee({ tiers: tiers(10, undefined, undefined) }),
      "REQUIRED",
      `${FEE}.tiers.1.upTo`,
      undefined,
    ],
    ["a tier up to nothing", fee({ tiers: tiers(0, undefined) }), "OUT_OF_RANGE", `${FEE}.tiers.0.upTo`, "0"],
    [
      "a price below nothing",
      fee({ monthlyPrice: amount("-0.01") }),
      "OUT_OF_RANGE",
      `${FEE}.monthlyPrice`,
      "-0.01",
    ],
    [
      "a minimum below nothing",
      fee({ monthlyPrice: price, minimumCount: -1 }),
      "OUT_OF_RANGE",
      `${FEE}.minimumCount`,
      "-1",
    ],
    [
      "a unit that stands twice",
      service({
        unitFees: ["USER", "DEVICE", "USER"].map((unit) => ({ unit: unit as "USER", monthlyPrice: price })),
      }),
      "DUPLICATE",
      `${SERVICE}unitFees.2.unit`,
      "USER",
    ],
    [
      "pass-through for each site without sites",
      service({ passThrough: [{ label: "Line", amount: price, unit: "SITE" }] }),
      "REQUIRED",
      `${SERVICE}passThrough.0.unit`,
      "SITE",
    ],
  ]);

  it("but a count that never falls, trued up at the anniversary, is fine", () => {
    const fine = fee({ monthlyPrice: price, trueUp: "ANNIVERSARY", neverFalls: true });
    expect(compared(fine).plans).toHaveLength(1);
  });
});

describe("hours are refused for", () => {
  const ten = [{ role: "VCIO" as const, hoursPerMonth: amount("10") }];
  const twelve = (hours: string) => Array<Decimal>(12).fill(amount(hours));

  eachAnswersWithOneProblem([
    [
      "more hours than included, at no stated price",
      service({ provides: ten, includedHoursPerMonth: amount("8") }),
      "REQUIRED",
      `${SERVICE}overageHourlyRate`,
      undefined,
    ],
    [
      "more hours than included in one month of the year, at no stated price",
      service({
        includedHoursPerMonth: amount("8"),
        expectedHoursByMonth: [...twelve("8").slice(1), amount("9")],
      }),
      "REQUIRED",
      `${SERVICE}overageHourlyRate`,
      undefined,
    ],
    [
      "hours that are both counted and all needed",
      service({ provides: [{ role: "VCIO", hoursPerMonth: amount("10"), allNeeded: true }] }),
      "CONTRADICTION",
      `${SERVICE}provides.0`,
      "VCIO",
    ],
    [
      "hours that are neither",
      service({ provides: [{ role: "VCIO" }] }),
      "CONTRADICTION",
      `${SERVICE}provides.0`,
      "VCIO",
    ],
    [
      "all hours needed, of which some are included, without saying how many are expected",
      service({
        provides: [{ role: "VCIO", allNeeded: true }],
        includedHoursPerMonth: amount("8"),
        overageHourlyRate: amount("1"),
      }),
      "CONTRADICTION",
      `${SERVICE}includedHoursPerMonth`,
      "8",
    ],
    [
      "expected hours of eleven months",
      service({ includedHoursPerMonth: amount("0"), expectedHoursByMonth: twelve("1").slice(1) }),
      "OUT_OF_RANGE",
      `${SERVICE}expectedHoursByMonth`,
      "11",
    ],
    [
      "hours expected by month without included ones",
      service({ expectedHoursByMonth: twelve("1") }),
      "CONTRADICTION",
      `${SERVICE}expectedHoursByMonth`,
      undefined,
    ],
    [
      "fewer hours than none in a month",
      service({
        includedHoursPerMonth: amount("1"),
        expectedHoursByMonth: [...twelve("1").slice(1), amount("-1")],
      }),
      "OUT_OF_RANGE",
      `${SERVICE}expectedHoursByMonth.11`,
      "-1",
    ],
    [
      "hours that roll over, of nobody knows how many",
      service({ unusedHours: "ROLL_OVER" }),
      "CONTRADICTION",
      `${SERVICE}unusedHours`,
      "ROLL_OVER",
    ],
    [
      "hours that last and do not roll over",
      service({ includedHoursPerMonth: amount("8"), rollOverMonths: 3 }),
      "CONTRADICTION",
      `${SERVICE}rollOverMonths`,
      "3",
    ],
    [
      "hours that last for six years",
      service({ includedHoursPerMonth: amount("8"), unusedHours: "ROLL_OVER", rollOverMonths: 72 }),
      "OUT_OF_RANGE",
      `${SERVICE}rollOverMonths`,
      "72",
    ],
  ]);
});
