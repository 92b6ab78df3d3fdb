import type {
  EquipmentInput,
  PositionInput,
  RecurringCostInput,
} from "../../src/costing/input/PositionInput";
import type { BillingPeriod } from "../../src/costing/vocabulary";
import { inView } from "./support/inView";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, linesNamed, monthsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

const times = (count: number, printed: string) => Array<string>(count).fill(printed);
const incumbentSince = (hireDate: string): Partial<PositionInput> => ({
  seat: { state: "INCUMBENT", hireDate: month(hireDate) },
});

/** Accrued and paid, by month; nothing where a view has no such line. */
function bothViews(position: PositionInput, line: string, months: number) {
  const priced = compared(hiring(position, { months }));
  const [accrued, paid] = (["ACCRUAL", "CASH"] as const).map((basis) => {
    const view = inView(priced, basis);
    return linesNamed(view, line).length === 0 ? times(months, "0.00") : monthsOf(view, line);
  });
  return { accrued: accrued ?? [], paid: paid ?? [] };
}

/** The months in which something is paid, counted from 0, and what. */
const paymentsOf = (cells: readonly string[]) =>
  Object.fromEntries([...cells.entries()].filter(([, cell]) => cell !== "0.00"));

describe("a recurring cost of 720 is accrued evenly, and paid at the beginning of each", () => {
  const costing = (per: BillingPeriod, facts: Partial<RecurringCostInput> = {}) => ({
    recurringCosts: [{ label: "Suite", amount: amount("720"), per, ...facts }],
  });

  // The periods of an incumbent hired in March 2020 begin in a March: of 2020, 2022, 2024, 2026 for two years, of 2020,
  // 2023, 2026 for three. Months are counted from January 2026 as 0.
  it.each<[BillingPeriod, string, number[]]>([
    ["MONTH", "720.00", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]],
    ["QUARTER", "240.00", [2, 5, 8, 11, 14, 17]],
    ["HALF_YEAR", "120.00", [2, 8, 14]],
    ["YEAR", "60.00", [2, 14]],
    ["TWO_YEARS", "30.00", [2]],
    ["THREE_YEARS", "20.00", [2]],
  ])("%s: %s a month", (per, monthly, bills) => {
    const { accrued, paid } = bothViews(seat({ ...incumbentSince("2020-03"), ...costing(per) }), "Suite", 18);
    expect(accrued).toEqual(times(18, monthly));
    expect(paymentsOf(paid)).toEqual(Object.fromEntries(bills.map((index) => [index, "720.00"])));
  });

  it("counted from the first month of an open seat, whoever is in it", () => {
    const position = openSeat({
      ...costing("QUARTER"),
      start: month("2026-02"),
      hiring: { vacancyMonths: [{ months: 2, chance: amount("1") }] },
    });
    const { accrued, paid } = bothViews(position, "Suite", 6);
    expect(accrued).toEqual(["0.00", ...times(5, "240.00")]);
    expect(paymentsOf(paid)).toEqual({ 1: "720.00", 4: "720.00" });
  });

  it("until the seat ends: the last bill is paid whole", () => {
    const position = openSeat({ ...costing("QUARTER"), end: month("2026-06") });
    const { accrued, paid } = bothViews(position, "Suite", 7);
    expect(accrued).toEqual([...times(5, "240.00"), "0.00", "0.00"]);
    expect(paymentsOf(paid)).toEqual({ 0: "720.00", 3: "720.00" });
  });

  it("at the price in force when the bill comes", () => {
    const increase = { rate: amount("0.05"), timing: "CALENDAR_MONTH", month: 4 } as const;
    const { accrued, paid } = bothViews(openSeat(costing("HALF_YEAR", { increase })), "Suite", 7);
    // 720 x 1.05 = 756 from April on.
    expect(accrued).toEqual([...times(3, "120.00"), ...times(4, "126.00")]);
    expect(paymentsOf(paid)).toEqual({ 0: "720.00", 6: "756.00" });
  });

  it("in the pool of its kind unless another is named", () => {
    const poolOf = (facts: Partial<RecurringCostInput>) =>
      lineOf(compared(hiring(seat(costing("YEAR", facts)))), "Suite").pool;
    expect(
      (["TOOLS", "LICENCES", "TRAINING", "CERTIFICATION", "WORKSPACE", "OTHER"] as const).map((kind) =>
        poolOf({ kind }),
      ),
    ).toEqual(["SOFTWARE", "SOFTWARE", "OTHER", "OTHER", "FACILITIES", "OTHER"]);
    expect(poolOf({ kind: "TRAINING", pool: "OUTSIDE_SERVICES" })).toBe("OUTSIDE_SERVICES");
  });
});

describe("equipment as capital expenditure", () => {
  const laptop = (facts: Partial<EquipmentInput> = {}): Pick<PositionInput, "equipment"> => ({
    equipment: [{ label: "Laptop", price: amount("1800"), treatment: "CAPEX", ...facts }],
  });

  it("of 1,800 over 24 months is 75.00 a month from the purchase on, and 1,800.00 paid at once", () => {
    const { accrued, paid } = bothViews(openSeat(laptop({ usefulLifeMonths: 24 })), "Laptop", 26);
    expect(accrued).toEqual([...times(24, "75.00"), "0.00", "0.00"]);
    expect(paymentsOf(paid)).toEqual({ 0: "1800.00" });
  });

  it("is depreciated over its refresh cycle where no life is given", () => {
    const { accrued, paid } = bothViews(openSeat(laptop({ refreshMonths: 18 })), "Laptop", 20);
    expect(accrued).toEqual(times(20, "100.00"));
    expect(paymentsOf(paid)).toEqual({ 0: "1800.00", 18: "1800.00" });
  });

  it("the second unit is dearer, and bought when the cycle is over, not the life", () => {
    // 1,800.00; 1,854.00; 1,909.62; 1,966.9086 -> 1,966.91 in January 2029, over 24 months 81.954583: so far 81.95,
    // 163.91, 245.86.
    const position = openSeat(
      laptop({ refreshMonths: 36, usefulLifeMonths: 24, increase: { rate: amount("0.03") } }),
    );
    const { accrued, paid } = bothViews(position, "Laptop", 39);
    expect(accrued).toEqual([...times(24, "75.00"), ...times(12, "0.00"), ...["81.95", "81.96", "81.95"]]);
    expect(paymentsOf(paid)).toEqual({ 0: "1800.00", 36: "1966.91" });
  });

  it("of an incumbent half through its life has the other half to go, and was paid before", () => {
    const position = seat({ ...incumbentSince("2025-01"), ...laptop({ usefulLifeMonths: 24 }) });
    const { accrued, paid } = bothViews(position, "Laptop", 14);
    expect(accrued).toEqual([...times(12, "75.00"), "0.00", "0.00"]);
    expect(paymentsOf(paid)).toEqual({});
  });

  it("of an incumbent is the unit of the latest cycle, at its first price", () => {
    // Hired in July 2020; cycles of 36 months begin in July 2023 and July 2026.
    const position = seat({ ...incumbentSince("2020-07"), ...laptop({ refreshMonths: 36 }) });
    const { accrued, paid } = bothViews(position, "Laptop", 12);
    expect(accrued).toEqual(times(12, "50.00"));
    expect(paymentsOf(paid)).toEqual({ 6: "1800.00" });
  });

  it("is depreciated to the end of its life, though the seat ends before", () => {
    const position = openSeat({ ...laptop({ usefulLifeMonths: 24 }), end: month("2026-07") });
    const { accrued, paid } = bothViews(position, "Laptop", 26);
    expect(accrued).toEqual([...times(24, "75.00"), "0.00", "0.00"]);
    expect(paymentsOf(paid)).toEqual({ 0: "1800.00" });
  });

  it("is whole over whole years of a fiscal year, whenever it is bought", () => {
    // July to June: 1,000 over 24 months from March 2026 are 4, 12 and 8 months: 166.67, 500.00, 333.33.
    const position = openSeat({
      ...laptop({ price: amount("1000"), usefulLifeMonths: 24 }),
      start: month("2026-03"),
    });
    const ofYear = (start: string) =>
      totalOf(
        compared(hiring(position, { start: month(start), fiscalYearStartMonth: 7, months: 12 })),
        "Laptop",
      );
    expect(["2025-07", "2026-07", "2027-07"].map(ofYear)).toEqual(["166.67", "500.00", "333.33"]);
  });

  it("says that it is capital, and hardware", () => {
    const line = lineOf(compared(hiring(openSeat(laptop({ usefulLifeMonths: 24 })))), "Laptop");
    expect(line).toMatchObject({ expenditure: "CAPEX", pool: "HARDWARE", precision: "EXACT" });
  });

  it("as operating expenditure is the purchase in both views", () => {
    const { accrued, paid } = bothViews(
      openSeat(laptop({ treatment: "OPEX", refreshMonths: 6 })),
      "Laptop",
      8,
    );
    expect(paymentsOf(accrued)).toEqual({ 0: "1800.00", 6: "1800.00" });
    expect(paid).toEqual(accrued);
  });
});
