import fc from "fast-check";
import { asCents } from "../../src/kernel/Cents";
import { parseDay, printDay, type Day } from "../../src/kernel/Day";
import { printMonth } from "../../src/kernel/Month";
import { calendarOf, WORKING_WEEK } from "../../src/sequencing/readCalendar";
import { monthsBetween, spendOf, type PlacedCost, type Spend } from "../../src/sequencing/spend";
import { WorkingDays } from "../../src/sequencing/WorkingCalendar";

const day = (text: string): Day => parseDay(text) ?? (Number.NaN as Day);
const START = day("2027-01-04");
const JULY_TO_JUNE = { firstMonth: 7, label: "ENDING" } as const;

/** Monday to Friday from Monday 4 January 2027: 20 working days in January, 20 in February, 23 in March. */
const days = new WorkingDays(calendarOf(WORKING_WEEK, []), START);

const spend = (last: string, ...costs: PlacedCost[]): Spend =>
  spendOf(costs, days, monthsBetween(START, day(last)), JULY_TO_JUNE);

const cost = (
  profile: PlacedCost["profile"],
  amount: number,
  start: number,
  duration: number,
): PlacedCost => ({
  expenditure: "OPEX",
  profile,
  amount: asCents(amount),
  start,
  duration,
  workingDay: null,
});

const monthly = ({ months }: Spend) => months.map(({ month, total }) => [printMonth(month), total]);

it("counts on the working days that its figures rest on", () => {
  expect([0, 19, 20, 39, 40, 62, 63].map((index) => printDay(days.dayAt(index)))).toEqual([
    "2027-01-04",
    "2027-01-29",
    "2027-02-01",
    "2027-02-26",
    "2027-03-01",
    "2027-03-31",
    "2027-04-01",
  ]);
});

it.each`
  profile        | months
  ${"UP_FRONT"}  | ${[["2027-01", 10_000], ["2027-02", 0], ["2027-03", 0]]}
  ${"ON_FINISH"} | ${[["2027-01", 0], ["2027-02", 0], ["2027-03", 10_000]]}
  ${"EVEN"}      | ${[["2027-01", 3_333], ["2027-02", 3_334], ["2027-03", 3_333]]}
`(
  "spreads 100.00 over 60 working days $profile",
  ({ profile, months }: { profile: "EVEN"; months: unknown }) => {
    expect(monthly(spend("2027-03-31", cost(profile, 10_000, 0, 60)))).toEqual(months);
  },
);

it.each([
  [20, "2027-01"],
  [21, "2027-02"],
  [40, "2027-02"],
  [41, "2027-03"],
])("lets a milestone on working day %d fall due in %s", (workingDay, month) => {
  const due = spend("2027-03-31", { ...cost("MILESTONE", 10_000, 0, 60), workingDay });
  expect(monthly(due).filter(([, total]) => total !== 0)).toEqual([[month, 10_000]]);
});

it.each([null, 0, 61])("refuses a milestone on working day %p of 60, rather than guess one", (workingDay) => {
  const milestone = { ...cost("MILESTONE", 1, 0, 60), workingDay };
  expect(() => spend("2027-03-31", milestone)).toThrow("falls due on no working day");
});

it("goes by working days: 18 in January and 2 in February are nine tenths and one", () => {
  expect(monthly(spend("2027-02-28", cost("EVEN", 99_999, 2, 20)))).toEqual([
    ["2027-01", 89_999],
    ["2027-02", 10_000],
  ]);
});

it("lets a milestone fall due on its day, whatever the profile", () => {
  const profiles = ["UP_FRONT", "EVEN", "ON_FINISH"] as const;
  const costs = profiles.map((profile) => cost(profile, 500, 20, 0));
  expect(monthly(spend("2027-02-28", ...costs))).toEqual([
    ["2027-01", 0],
    ["2027-02", 1_500],
  ]);
});

it("keeps OPEX and CAPEX apart, in months, fiscal years and the total", () => {
  const laptops = { ...cost("UP_FRONT", 250_000, 0, 130), expenditure: "CAPEX" } as const;
  const licences = cost("ON_FINISH", 70_000, 0, 130);
  const { months, years, ...total } = spend("2027-07-31", laptops, licences);
  expect(total).toEqual({ opex: 70_000, capex: 250_000, total: 320_000 });
  expect(months[0]).toMatchObject({ opex: 0, capex: 250_000, total: 250_000 });
  // The 130th working day is 2 July 2027, which falls in the fiscal year that ends in June 2028.
  expect(years.map(({ year, opex, capex }) => [year.label, year.monthsCovered, opex, capex])).toEqual([
    ["FY2027", 6, 0, 250_000],
    ["FY2028", 1, 70_000, 0],
  ]);
});

it("refuses a period that leaves a cost out, rather than drop it", () => {
  expect(() => spend("2027-01-31", cost("ON_FINISH", 1, 0, 40))).toThrow("outside of the period");
});

it("foots: months to years, years to the total, OPEX and CAPEX to both, and all of it to the costs", () => {
  const placed = fc
    .record({
      expenditure: fc.constantFrom("OPEX" as const, "CAPEX" as const),
      profile: fc.constantFrom(
        "UP_FRONT" as const,
        "EVEN" as const,
        "ON_FINISH" as const,
        "MILESTONE" as const,
      ),
      amount: fc.integer({ min: 0, max: 100_000_000_000 }).map(asCents),
      start: fc.nat(400),
      duration: fc.nat(400),
      share: fc.nat(999),
    })
    .map(({ share, ...each }) => ({
      ...each,
      workingDay: 1 + Math.floor((share * Math.max(0, each.duration - 1)) / 999),
    }));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
  fc.assert(
    fc.property(fc.array(placed, { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (costs, firstMonth) => {
      const period = monthsBetween(START, days.dayAt(800));
      const { months, years, ...total } = spendOf(costs, days, period, { firstMonth, label: "ENDING" });
      for (const kind of ["OPEX", "CAPEX"] as const) {
        const name = kind === "OPEX" ? "opex" : "capex";
        const amounts = costs.filter(({ expenditure }) => expenditure === kind).map(({ amount }) => amount);
        expect(total[name]).toBe(sum(amounts));
        expect(sum(months.map((month) => month[name]))).toBe(total[name]);
        expect(sum(years.map((year) => year[name]))).toBe(total[name]);
      }
      for (const each of [...months, ...years, total]) {
        expect(each.total).toBe(each.opex + each.capex);
        expect(Number.isInteger(each.total)).toBe(true);
      }
    }),
  );
});
