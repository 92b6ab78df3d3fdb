import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import type { Warning } from "../../src/costing/Warning";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, monthsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

const OASDI = "us.fica.oasdi";
const CREDIT_REDUCTION = "us-ca.futa-credit-reduction";

interface Circumstances {
  readonly salary?: string;
  readonly start?: string;
  readonly months?: number;
  readonly seat?: PositionInput["seat"];
  readonly more?: Partial<PositionInput>;
  readonly employer?: NonNullable<ComparisonInput["organization"]>["employer"];
}

/** One seat in California over a calendar year, wage bases unused at its start. */
function californian({ salary, start, months, more, employer, ...rest }: Circumstances): ComparisonInput {
  const position = seat({ salary: amount(salary ?? "96000"), jurisdiction: "US-CA", ...rest, ...more });
  return hiring(position, {
    start: month(start ?? "2026-01"),
    months: months ?? 12,
    organization: { employer },
  });
}

const chargeOf = (rule: string, circumstances: Circumstances) =>
  totalOf(compared(californian(circumstances)), rule);

describe("Social Security (OASDI): 6.2 % up to 168,600 in 2024, 176,100 in 2025, 184,500 in 2026", () => {
  it.each`
    salary         | year         | cost
    ${"100000.00"} | ${"2026-01"} | ${"6200.00"}
    ${"184499.99"} | ${"2026-01"} | ${"11439.00"}
    ${"184500.00"} | ${"2026-01"} | ${"11439.00"}
    ${"184500.01"} | ${"2026-01"} | ${"11439.00"}
    ${"400000.00"} | ${"2026-01"} | ${"11439.00"}
    ${"100000.00"} | ${"2025-01"} | ${"6200.00"}
    ${"176100.00"} | ${"2025-01"} | ${"10918.20"}
    ${"176100.01"} | ${"2025-01"} | ${"10918.20"}
    ${"200000.00"} | ${"2025-01"} | ${"10918.20"}
    ${"200000.00"} | ${"2024-01"} | ${"10453.20"}
  `(
    "a salary of $salary over the year from $year costs $cost",
    ({ salary, year, cost }: Record<"salary" | "year" | "cost", string>) => {
      expect(chargeOf(OASDI, { salary, start: year })).toBe(cost);
    },
  );

  it("stops in the month in which the base is used up", () => {
    // 240,000 is 20,000 a month: 1,240.00 for nine months, then 6.2 % of the 4,500 that are left, then nothing.
    const months = monthsOf(compared(californian({ salary: "240000" })), OASDI);
    expect(months).toEqual([...Array<string>(9).fill("1240.00"), "279.00", "0.00", "0.00"]);
  });
});

describe("Medicare: 1.45 %, without a wage base", () => {
  it.each([
    ["100000", "1450.00"],
    ["1000000", "14500.00"],
  ])("a salary of %s costs %s", (salary, cost) => {
    expect(chargeOf("us.fica.medicare", { salary })).toBe(cost);
  });
});

describe("FUTA and the Californian charges: on the first 7,000 of wages of each calendar year", () => {
  it.each`
    rule                | start        | cost        | why
    ${"us.futa"}        | ${"2026-01"} | ${"42.00"}  | ${"0.6 %"}
    ${"us-ca.sui"}      | ${"2025-01"} | ${"238.00"} | ${"3.4 %, new employer"}
    ${"us-ca.sui"}      | ${"2026-01"} | ${"238.00"} | ${"3.4 %, new employer"}
    ${"us-ca.ett"}      | ${"2026-01"} | ${"7.00"}   | ${"0.1 %"}
    ${CREDIT_REDUCTION} | ${"2024-01"} | ${"63.00"}  | ${"0.9 %"}
    ${CREDIT_REDUCTION} | ${"2025-01"} | ${"84.00"}  | ${"1.2 %"}
    ${CREDIT_REDUCTION} | ${"2026-01"} | ${"105.00"} | ${"1.5 %, potential"}
  `("$rule in $start is $cost ($why)", ({ rule, start, cost }: Record<"rule" | "start" | "cost", string>) => {
    expect(chargeOf(rule, { start })).toBe(cost);
  });

  it("are spent month by month: 2,000 a month pay 12.00, 12.00, 12.00 and 6.00 of FUTA", () => {
    const months = monthsOf(compared(californian({ salary: "24000" })), "us.futa");
    expect(months).toEqual(["12.00", "12.00", "12.00", "6.00", ...Array<string>(8).fill("0.00")]);
  });

  it("leave a salary below the base taxed in full: 6,000 pays 36.00 of FUTA", () => {
    expect(chargeOf("us.futa", { salary: "6000" })).toBe("36.00");
  });
});

describe("facts about the employer", () => {
  it("state unemployment not paid on time: FUTA at the gross 6.0 %, 420.00", () => {
    const late = hiring(seat({ jurisdiction: "US" }), {
      organization: { employer: { stateUnemploymentPaidOnTime: false } },
    });
    expect(totalOf(compared(late), "us.futa")).toBe("420.00");
  });

  it("never more than 6.0 % of FUTA: without a credit there is none to reduce in California (26 U.S.C. 3301)", () => {
    const late = { employer: { stateUnemploymentPaidOnTime: false } };
    expect([chargeOf("us.futa", late), chargeOf(CREDIT_REDUCTION, late)]).toEqual(["420.00", "0.00"]);
  });

  it("a negative unemployment reserve: no Employment Training Tax", () => {
    expect(chargeOf("us-ca.ett", { employer: { unemploymentReservePositive: false } })).toBe("0.00");
  });

  it("a rate from the employer's own notice: 2.1 % of 7,000 is 147.00", () => {
    const rateOverrides = [{ ruleId: "us-ca.sui", rate: amount("0.021") }];
    expect(chargeOf("us-ca.sui", { employer: { rateOverrides } })).toBe("147.00");
  });
});

describe("the wage base is one person's", () => {
  const incumbentSince = (hireDate: string, wagesToDate?: string): PositionInput["seat"] => ({
    state: "INCUMBENT",
    hireDate: month(hireDate),
    wagesToDate: wagesToDate === undefined ? undefined : amount(wagesToDate),
  });

  it.each`
    rule         | start        | toDate      | cost
    ${"us.futa"} | ${"2026-03"} | ${"5000"}   | ${"12.00"}
    ${"us.futa"} | ${"2026-03"} | ${"7000"}   | ${"0.00"}
    ${"us.futa"} | ${"2026-03"} | ${"16000"}  | ${"0.00"}
    ${OASDI}     | ${"2026-10"} | ${"180000"} | ${"279.00"}
  `(
    "an incumbent paid $toDate before $start still owes $cost of $rule that year",
    (row: Record<"rule" | "start" | "toDate" | "cost", string>) => {
      const months = row.start === "2026-03" ? 10 : 3;
      const circumstances = { start: row.start, months, seat: incumbentSince("2020-01", row.toDate) };
      expect(chargeOf(row.rule, circumstances)).toBe(row.cost);
    },
  );

  it("wages to date that are not given are the salary since January, or since the hire", () => {
    // 200,000 a year, October to December: 50,000. Since January 150,000 are paid, 34,500 of the base are left: 2,139.00.
    // Hired in June, 66,666.67 are paid: all 50,000 are taxed: 3,100.00.
    const fall = { salary: "200000", start: "2026-10", months: 3 };
    expect(chargeOf(OASDI, { ...fall, seat: incumbentSince("2020-01") })).toBe("2139.00");
    expect(chargeOf(OASDI, { ...fall, seat: incumbentSince("2026-06") })).toBe("3100.00");
  });

  it("a replacement starts it again: twelve people in a year pay FUTA twelve times", () => {
    // Everybody leaves after a month of 8,000, and the next one starts at once: 12 x 42.00.
    const turnover = { method: "MONTHLY_RATE", value: amount("1") } as const;
    expect(chargeOf("us.futa", { more: { turnover } })).toBe("504.00");
  });

  it("a replacement starts it again, in expectation: half a chance of a new person is half of 42.00", () => {
    const turnover = { method: "MONTHLY_RATE", value: amount("0.5") } as const;
    const spring = {
      start: "2026-03",
      months: 2,
      seat: incumbentSince("2020-01", "16000"),
      more: { turnover },
    };
    expect(monthsOf(compared(californian(spring)), "us.futa")).toEqual(["0.00", "21.00"]);
  });

  it("and begins again each January, in the middle of a July fiscal year", () => {
    const fiscal = { ...hiring(openSeat({ jurisdiction: "US-CA" })), start: month("2026-07") };
    const months = monthsOf(compared({ ...fiscal, fiscalYearStartMonth: 7 }), "us.futa");
    const half = ["42.00", ...Array<string>(5).fill("0.00")];
    expect(months).toEqual([...half, ...half]);
  });

  it("its cents run through the tax year, whatever the fiscal year", () => {
    // 100.01 a month: 12 x 6.20062 is 74.40744, so 74.41. Cut at a fiscal year's July it would be 37.20 twice.
    const july = { ...californian({ salary: "1200.12" }), fiscalYearStartMonth: 7 };
    expect(totalOf(compared(july), OASDI)).toBe("74.41");
  });
});

describe("months that the rule data does not hold", () => {
  const warningsOf = (circumstances: Circumstances): Warning[] => [
    ...compared(californian(circumstances)).warnings,
  ];
  const subjects = (warnings: Warning[], code: Warning["code"]) =>
    warnings.filter((warning) => warning.code === code).map((warning) => warning.subject);

  it("after the last version use the last one: 2027 is charged on the base of 2026", () => {
    expect(chargeOf(OASDI, { salary: "200000", start: "2027-01" })).toBe("11439.00");
  });

  it("and are warned of, once for each rule whose version ended, with the first such month", () => {
    const warnings = warningsOf({ months: 30 });
    expect(subjects(warnings, "PROJECTED").sort()).toEqual([CREDIT_REDUCTION, "us-ca.sui", OASDI].sort());
    expect(warnings.find(({ subject }) => subject === OASDI)?.message).toContain("2027-01");
  });

  it("are not warned of when the comparison ends before them", () => {
    expect(subjects(warningsOf({ months: 12 }), "PROJECTED")).toEqual([]);
  });

  it("are not warned of when the seat is gone before them", () => {
    const warnings = warningsOf({ months: 24, more: { end: month("2027-01") } });
    expect(subjects(warnings, "PROJECTED")).toEqual([]);
  });

  it("before the first version are never free of charge in silence", () => {
    // Californian SUI is known from 2025 on; a comparison over 2024 must say that it lacks it.
    const about2024 = warningsOf({ start: "2024-01" }).filter(
      ({ subject, code }) => subject === "us-ca.sui" && code !== "DEFAULT_RATE",
    );
    expect(about2024).toHaveLength(1);
  });

  it("whose value is only potential say so", () => {
    expect(subjects(warningsOf({}), "UNCONFIRMED_RATE")).toEqual([CREDIT_REDUCTION]);
    expect(subjects(warningsOf({ start: "2025-01" }), "UNCONFIRMED_RATE")).toEqual([]);
  });

  it("a default rate says so, until the employer gives its own", () => {
    const rateOverrides = [{ ruleId: "us-ca.sui", rate: amount("0.021") }];
    expect(subjects(warningsOf({}), "DEFAULT_RATE")).toEqual(["us-ca.sui"]);
    expect(subjects(warningsOf({ employer: { rateOverrides } }), "DEFAULT_RATE")).toEqual([]);
  });
});
