import type { BenefitsPercentageInput, PositionInput } from "../../src/costing/input/PositionInput";
import type { BenefitBase } from "../../src/costing/vocabulary";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, monthsOf, problemsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

const TWO_MONTHS = amount("60.875");

/** The cells of one line of a seat priced from January 2026. */
const cellsOf = (position: PositionInput, line: string, months = 12) =>
  monthsOf(compared(hiring(position, { months })), line);

/** The total of one line of a seat priced from January 2026. */
const yearOf = (position: PositionInput, line: string, months = 12) =>
  totalOf(compared(hiring(position, { months })), line);

const times = (count: number, printed: string) => Array<string>(count).fill(printed);

describe("base salary", () => {
  it("95,000 a year is twelve cells that add up to 95,000.00", () => {
    const cells = cellsOf(seat({ salary: amount("95000") }), "BASE_SALARY");
    expect(cells.slice(0, 3)).toEqual(["7916.67", "7916.66", "7916.67"]);
    expect(yearOf(seat({ salary: amount("95000") }), "BASE_SALARY")).toBe("95000.00");
  });

  it("part-time is paid its part: 0.6 of 80,000 is 48,000.00", () => {
    const cells = cellsOf(seat({ salary: amount("80000"), fte: amount("0.6") }), "BASE_SALARY");
    expect(cells).toEqual(times(12, "4000.00"));
  });

  it("is not paid before the seat is filled, nor after it is gone", () => {
    const position = openSeat({ hiring: { timeToFillDays: TWO_MONTHS }, end: month("2026-06") });
    expect(cellsOf(position, "BASE_SALARY", 7)).toEqual([
      "0.00",
      "0.00",
      ...times(3, "8000.00"),
      "0.00",
      "0.00",
    ]);
  });

  it("is not paid to who has left: 10 % a month with two months to refill", () => {
    const turnover = { method: "MONTHLY_RATE", value: amount("0.1") } as const;
    const position = seat({ turnover, hiring: { timeToFillDays: TWO_MONTHS } });
    // 8,000 x 1, 0.9, 0.81, 0.829
    expect(cellsOf(position, "BASE_SALARY", 4)).toEqual(["8000.00", "7200.00", "6480.00", "6632.00"]);
  });
});

describe("raises", () => {
  const raised = (facts: Partial<PositionInput>) => (facts.seat === undefined ? openSeat : seat)(facts);
  const three = amount("0.03");

  it("on the anniversary of an open seat: its first month", () => {
    const position = raised({ raise: { rate: three }, start: month("2026-03") });
    // 96,000 x 1.03 = 98,880 from March 2027
    expect(cellsOf(position, "BASE_SALARY", 16)).toEqual([
      ...times(2, "0.00"),
      ...times(12, "8000.00"),
      ...times(2, "8240.00"),
    ]);
  });

  it("on the anniversary of an incumbent: the month of the hire", () => {
    const incumbent = { state: "INCUMBENT", hireDate: month("2020-09") } as const;
    const position = raised({ raise: { rate: three, timing: "ANNIVERSARY" }, seat: incumbent });
    expect(cellsOf(position, "BASE_SALARY")).toEqual([...times(8, "8000.00"), ...times(4, "8240.00")]);
  });

  it("each January after the first month", () => {
    const position = raised({ raise: { rate: three, timing: "JANUARY" }, start: month("2026-11") });
    expect(cellsOf(position, "BASE_SALARY", 14).slice(10)).toEqual([
      ...times(2, "8000.00"),
      ...times(2, "8240.00"),
    ]);
  });

  it("not in a January that is itself the first month", () => {
    expect(cellsOf(raised({ raise: { rate: three, timing: "JANUARY" } }), "BASE_SALARY", 13)).toEqual([
      ...times(12, "8000.00"),
      "8240.00",
    ]);
  });

  it("are rounded to the cent, each from the last rounded pay", () => {
    // 60,000.30 x 1.05 = 63,000.315 -> 63,000.32; x 1.05 = 66,150.336 -> 66,150.34. Unrounded: 66,150.33075 -> .33.
    const position = raised({
      salary: amount("60000.30"),
      raise: { rate: amount("0.05"), timing: "JANUARY" },
    });
    const year = (start: string) =>
      totalOf(
        compared(hiring({ ...position, start: month("2026-01") }, { start: month(start) })),
        "BASE_SALARY",
      );
    expect(["2026-01", "2027-01", "2028-01"].map(year)).toEqual(["60000.30", "63000.32", "66150.34"]);
  });
});

describe("bonus", () => {
  const ten = amount("0.1");

  it.each<[string, PositionInput, number, string]>([
    ["10 % of 96,000 in its month, March", seat({ bonus: { rate: ten, month: 3 } }), 3, "9600.00"],
    ["in December when no month is given", seat({ bonus: { rate: ten } }), 12, "9600.00"],
    ["half of it at half time", seat({ bonus: { rate: ten, month: 3 }, fte: amount("0.5") }), 3, "4800.00"],
    [
      "of the pay of that month, raised in February",
      seat({
        bonus: { rate: ten, month: 3 },
        raise: { rate: amount("0.05") },
        seat: { state: "INCUMBENT", hireDate: month("2020-02") },
      }),
      3,
      "10080.00", // 96,000 x 1.05 x 10 %
    ],
  ])("%s", (_, position, ofYear, paid) => {
    expect(cellsOf(position, "BONUS")).toEqual([
      ...times(ofYear - 1, "0.00"),
      paid,
      ...times(12 - ofYear, "0.00"),
    ]);
  });

  it("is not paid when nobody is in the seat", () => {
    const position = openSeat({ bonus: { rate: ten, month: 2 }, hiring: { timeToFillDays: TWO_MONTHS } });
    expect(yearOf(position, "BONUS")).toBe("0.00");
  });
});

describe("insurance, match and other employer charges", () => {
  it("the employer's share of insurance rises as stated: 7,885.00, then 6 % more", () => {
    const increase = { rate: amount("0.06"), timing: "JANUARY" } as const;
    const position = seat({ insurance: { annualEmployerShare: amount("7885"), increase } });
    expect(yearOf(position, "INSURANCE")).toBe("7885.00");
    expect(yearOf(position, "INSURANCE", 24)).toBe("16243.10"); // + 8,358.10
  });

  it("prices of an incumbent's seat rise in the month of the hire, as ANNIVERSARY is described", () => {
    const increase = { rate: amount("0.1"), timing: "ANNIVERSARY" } as const;
    const position = seat({
      seat: { state: "INCUMBENT", hireDate: month("2020-09") },
      insurance: { annualEmployerShare: amount("6000"), increase },
      recurringCosts: [{ label: "Tools", amount: amount("100"), increase }],
    });
    expect(cellsOf(position, "INSURANCE")).toEqual([...times(8, "500.00"), ...times(4, "550.00")]);
    expect(cellsOf(position, "Tools")).toEqual([...times(8, "100.00"), ...times(4, "110.00")]);
  });

  it("insurance stops while the seat is empty", () => {
    const position = openSeat({
      insurance: { annualEmployerShare: amount("6000") },
      hiring: { timeToFillDays: TWO_MONTHS },
    });
    expect(cellsOf(position, "INSURANCE")).toEqual([...times(2, "0.00"), ...times(10, "500.00")]);
  });

  it("a match of half of what is saved up to 6 % of pay is 3 % of 96,000: 2,880.00", () => {
    const retirementMatch = { rate: amount("0.5"), upToShareOfPay: amount("0.06") };
    expect(yearOf(seat({ retirementMatch }), "RETIREMENT_MATCH")).toBe("2880.00");
  });

  it("the match reads the whole cents of the salary", () => {
    // 1,000.01 a year: cells .83.33, .83.34, .83.33 ... ; 3 % of 83.33 is 2.4999, of 166.67 5.0001, of 250.00 7.50.
    const retirementMatch = { rate: amount("0.5"), upToShareOfPay: amount("0.06") };
    const cells = cellsOf(seat({ salary: amount("1000.01"), retirementMatch }), "RETIREMENT_MATCH", 3);
    expect(cells).toEqual(["2.50", "2.50", "2.50"]);
  });

  it("workers' compensation at 1.25 per 100 of pay counts salary and bonus", () => {
    const otherEmployerCharges = [{ label: "Workers' compensation", rateOfPay: amount("0.0125") }];
    const position = seat({ otherEmployerCharges, bonus: { rate: amount("0.1") } });
    expect(yearOf(position, "Workers' compensation")).toBe("1320.00"); // 1.25 % of 105,600
  });

  it("an annual charge is spread over the months employed", () => {
    const otherEmployerCharges = [{ label: "Registration", annualAmount: amount("600") }];
    const position = openSeat({ otherEmployerCharges, hiring: { timeToFillDays: TWO_MONTHS } });
    expect(cellsOf(position, "Registration")).toEqual([...times(2, "0.00"), ...times(10, "50.00")]);
  });
});

describe("benefits as a percentage", () => {
  const contents: BenefitsPercentageInput["contents"] = ["INSURANCE", "RETIREMENT", "LEGALLY_REQUIRED"];
  const withBenefits = (base: BenefitBase, rate: string, more: Partial<PositionInput> = {}) =>
    seat({ paidDaysAway: amount("26"), benefitsPercentage: { rate: amount(rate), base, contents }, ...more });

  it.each<[BenefitBase, string, string, string]>([
    ["OF_SALARY", "0.3", "28800.00", "30 % of 96,000"],
    ["OF_WAGES_WORKED", "0.3", "25920.00", "30 % of 86,400: 26 of 260 days are not worked"],
    ["OF_TOTAL_COMPENSATION", "0.25", "32000.00", "a quarter of 128,000, of which 96,000 are pay"],
  ])("%s at %s is %s (%s)", (base, rate, cost) => {
    expect(yearOf(withBenefits(base, rate), "BENEFITS_PERCENTAGE")).toBe(cost);
  });

  it.each<[string, BenefitsPercentageInput["contents"][number], Partial<PositionInput>]>([
    ["insurance", "INSURANCE", { insurance: { annualEmployerShare: amount("7885") } }],
    ["a match", "RETIREMENT", { retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") } }],
    ["payroll taxes by place of work", "LEGALLY_REQUIRED", { jurisdiction: "US" }],
    [
      "another employer charge",
      "LEGALLY_REQUIRED",
      { otherEmployerCharges: [{ label: "Taxes", rateOfPay: amount("0.1") }] },
    ],
    ["a bonus", "SUPPLEMENTAL_PAY", { bonus: { rate: amount("0.1") } }],
  ])("beside %s must not contain %s", (_, content, more) => {
    const benefitsPercentage = { rate: amount("0.3"), base: "OF_WAGES_WORKED", contents: [content] } as const;
    const [problem, another] = problemsOf(hiring(seat({ benefitsPercentage, ...more })));
    expect(problem).toMatchObject({
      code: "OVERLAP",
      path: ["plans", "0", "positions", "0", "benefitsPercentage", "contents"],
      value: content,
    });
    expect(another).toBeUndefined();
  });

  it.each<BenefitBase>(["OF_SALARY", "OF_WAGES_WORKED", "OF_TOTAL_COMPENSATION"])(
    "%s must not contain paid leave: the salary line pays the days away already",
    (base) => {
      const benefitsPercentage = { rate: amount("0.3"), base, contents: ["PAID_LEAVE"] } as const;
      expect(problemsOf(hiring(seat({ benefitsPercentage })))).toMatchObject([{ code: "OVERLAP" }]);
    },
  );

  it("replaces what it contains: no default insurance or match beside it", () => {
    const input = hiring(withBenefits("OF_SALARY", "0.3"), { assumptions: "STANDARD" });
    const codes = compared(input).plans[0]?.lines.map(({ code }) => code);
    expect(codes).not.toContain("INSURANCE");
    expect(codes).not.toContain("RETIREMENT_MATCH");
  });
});

describe("tools and equipment", () => {
  const tool = (more: Partial<NonNullable<PositionInput["recurringCosts"]>[number]>) => [
    { label: "Tool", amount: amount("50"), ...more },
  ];

  it("a monthly price falls due while the seat exists, filled or not", () => {
    const position = openSeat({ recurringCosts: tool({}), hiring: { timeToFillDays: TWO_MONTHS } });
    expect(cellsOf(position, "Tool")).toEqual(times(12, "50.00"));
    expect(lineOf(compared(hiring(position)), "Tool")).toMatchObject({ precision: "EXACT", nature: "CASH" });
  });

  it("unless it stops when the seat is vacant", () => {
    const recurringCosts = tool({ stopsWhenVacant: true });
    const position = openSeat({ recurringCosts, hiring: { timeToFillDays: TWO_MONTHS } });
    expect(cellsOf(position, "Tool")).toEqual([...times(2, "0.00"), ...times(10, "50.00")]);
  });

  it("a yearly price is spread over its months", () => {
    const cells = cellsOf(seat({ recurringCosts: tool({ per: "YEAR", amount: amount("500") }) }), "Tool");
    expect(cells.slice(0, 3)).toEqual(["41.67", "41.66", "41.67"]);
  });

  it("equipment of an open seat is bought in its first month and again after each cycle, at the price of then", () => {
    const equipment = [
      { label: "Laptop", price: amount("1800"), refreshMonths: 36, increase: { rate: amount("0.03") } },
    ];
    const cells = cellsOf(openSeat({ equipment }), "Laptop", 48);
    // 1,800.00; 1,854.00; 1,909.62; 1,966.9086 -> 1,966.91 in January 2029
    expect(cells).toEqual(["1800.00", ...times(35, "0.00"), "1966.91", ...times(11, "0.00")]);
  });

  it("equipment of an incumbent dates from the hire", () => {
    const incumbent = { state: "INCUMBENT", hireDate: month("2024-03") } as const;
    const laptop = { label: "Laptop", price: amount("1800") };
    const renewed = seat({ seat: incumbent, equipment: [{ ...laptop, refreshMonths: 36 }] });
    expect(cellsOf(renewed, "Laptop", 24).indexOf("1800.00")).toBe(14); // March 2027
    expect(yearOf(seat({ seat: incumbent, equipment: [laptop] }), "Laptop", 24)).toBe("0.00");
  });
});
