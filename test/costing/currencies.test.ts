import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { inView } from "./support/inView";
import { comparison, engagement, hiring, openSeat, seat } from "./support/parts";
import { compared, linesNamed, monthsOf, planTotal, totalOf } from "./support/priced";
import { amount, day } from "./support/written";

/** A rate of 2 January 2026, in the comparison's currency for one of the other. */
const rate = (currency: string, of: string) => ({ currency, rate: amount(of), asOf: day("2026-01-02") });

const euros = { exchangeRates: [rate("EUR", "1.1")], organization: { staffHourlyCost: amount("50") } };
const inEuros = (facts: Partial<PositionInput>, more: Partial<ComparisonInput> = {}) =>
  compared(hiring(seat({ currency: "EUR", ...facts }), { ...euros, ...more }));

const times = (count: number, printed: string) => Array<string>(count).fill(printed);

describe("a position in euros, in a comparison in dollars at 1.10", () => {
  it("has its salary converted and rounded to the cent before it is spread", () => {
    // 50,000.05 x 1.1 = 55,000.055, that is 55,000.06; / 12 = 4,583.3383: so far 4,583.34, 9,166.68, 13,750.02.
    const priced = inEuros({ salary: amount("50000.05") });
    expect(monthsOf(priced, "BASE_SALARY").slice(0, 3)).toEqual(["4583.34", "4583.34", "4583.34"]);
    expect(totalOf(priced, "BASE_SALARY")).toBe("55000.06");
  });

  it("has every price of its own converted, and raised from there", () => {
    const priced = inEuros({
      insurance: { annualEmployerShare: amount("6000") },
      onCall: { weeklyAmount: amount("120") },
      recurringCosts: [{ label: "Suite", amount: amount("600"), per: "YEAR" }],
      equipment: [{ label: "Laptop", price: amount("2400"), treatment: "CAPEX", refreshMonths: 24 }],
      backfill: { daysPerYear: amount("12"), dayRate: amount("500") },
      management: { hoursPerMonth: amount("2"), hourlyCost: amount("80") },
      otherEmployerCharges: [{ label: "Levy", annualAmount: amount("240") }],
      seat: { state: "OPEN" },
      hiring: { costPerHire: amount("3000") },
    });
    expect(monthsOf(priced, "INSURANCE")).toEqual(times(12, "550.00")); // 6,600 / 12
    expect(monthsOf(priced, "ON_CALL")).toEqual(times(12, "572.00")); // 132 x 52 / 12
    expect(monthsOf(priced, "Suite")).toEqual(times(12, "55.00")); // 660 / 12
    expect(monthsOf(priced, "Laptop")).toEqual(times(12, "110.00")); // 2,640 / 24
    expect(monthsOf(priced, "BACKFILL")).toEqual(times(12, "550.00")); // 12 x 550 / 12
    expect(monthsOf(priced, "MANAGEMENT_TIME")).toEqual(times(12, "176.00")); // 2 x 88
    expect(monthsOf(priced, "Levy")).toEqual(times(12, "22.00")); // 264 / 12
    expect(totalOf(priced, "COST_PER_HIRE")).toBe("3300.00");
    expect(totalOf(inView(priced, "CASH"), "Laptop")).toBe("2640.00");
  });

  it("leaves the organization's own hour of staff time as it is: 10 x 50.00", () => {
    const priced = inEuros({ seat: { state: "OPEN" }, hiring: { interviewHours: amount("10") } });
    expect(totalOf(priced, "INTERVIEWING")).toBe("500.00");
  });

  it("says at which rate of which day, once", () => {
    const warnings = inEuros({}).warnings.filter(({ code }) => code === "CONVERTED");
    expect(warnings).toMatchObject([
      { subject: "EUR", message: expect.stringMatching(/1\.1 .*2026-01-02/) as string },
    ]);
  });

  it("costs what one at the converted salary costs, where the conversion is exact", () => {
    const dollars = compared(hiring(seat({ salary: amount("105600") }), euros));
    expect(planTotal(inEuros({ salary: amount("96000") }))).toBe(planTotal(dollars));
  });
});

it("wage bases are converted too: in Canadian dollars at 1.36 the base of 7,000 is 9,520.00", () => {
  // 96,000 x 1.36 = 130,560. FUTA 0.6 % of 9,520 = 57.12; Social Security 6.2 % of 130,560 = 8,094.72.
  const priced = compared(
    hiring(seat({ currency: "USD", jurisdiction: "US" }), {
      currency: "CAD",
      exchangeRates: [rate("USD", "1.36")],
    }),
  );
  expect(totalOf(priced, "BASE_SALARY")).toBe("130560.00");
  expect(totalOf(priced, "us.futa")).toBe("57.12");
  expect(totalOf(priced, "us.fica.oasdi")).toBe("8094.72");
});

const STAYS = { method: "MONTHLY_RATE", value: amount("0") } as const;
const AT_ONCE = { timeToFillDays: amount("0") };

it("published figures in dollars are converted for a position in dollars: 7,885 x 0.9", () => {
  const facts = { currency: "EUR", assumptions: "STANDARD", exchangeRates: [rate("USD", "0.9")] } as const;
  const priced = compared(hiring(openSeat({ currency: "USD", turnover: STAYS, hiring: AT_ONCE }), facts));
  expect(totalOf(priced, "INSURANCE")).toBe("7096.50");
  const own = compared(hiring(openSeat({ turnover: STAYS, hiring: AT_ONCE }), facts));
  expect(linesNamed(own, "INSURANCE")).toEqual([]);
});

it("a plan adds up parts in three currencies", () => {
  // 10,000 + 20,000 x 1.1 + 12 x 1,000 x 1.25 = 47,000.
  const plans = [
    {
      name: "Mix",
      positions: [
        seat({ title: "Here", salary: amount("10000") }),
        seat({ title: "Abroad", salary: amount("20000"), currency: "EUR" }),
      ],
      engagements: [engagement({ monthlyRetainer: amount("1000"), currency: "GBP" })],
    },
  ];
  const exchangeRates = [rate("EUR", "1.1"), rate("GBP", "1.25")];
  expect(planTotal(compared(comparison({ plans, exchangeRates })))).toBe("47000.00");
});
