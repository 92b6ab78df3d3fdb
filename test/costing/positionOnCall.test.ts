import type { PositionInput } from "../../src/costing/input/PositionInput";
import { inView } from "./support/inView";
import { hiring, openSeat, seat } from "./support/parts";
import { compared, lineOf, monthsOf, totalOf } from "./support/priced";
import { amount, day } from "./support/written";

const TWO_MONTHS_EMPTY = { vacancyMonths: [{ months: 2, chance: amount("1") }] };
const times = (count: number, printed: string) => Array<string>(count).fill(printed);
const priced = (position: PositionInput, months = 12) =>
  compared(hiring(position, { months, organization: { staffHourlyCost: amount("50") } }));

describe("on-call pay", () => {
  // 300 a week in 26 weeks of the year: 7,800 a year, 650 a month.
  const onCall = { weeklyAmount: amount("300"), weeksPerYear: amount("26") };

  it("of 300 a week for 26 weeks is 650.00 a month; in every week of the year 1,300.00", () => {
    expect(monthsOf(priced(seat({ onCall })), "ON_CALL")).toEqual(times(12, "650.00"));
    const always = priced(seat({ onCall: { weeklyAmount: amount("300") } }));
    expect(monthsOf(always, "ON_CALL")).toEqual(times(12, "1300.00"));
    expect(lineOf(always, "ON_CALL")).toMatchObject({ nature: "CASH", pool: "INTERNAL_LABOR" });
  });

  it("is nobody's in a vacancy, and the same for a part-time seat", () => {
    const position = openSeat({ onCall, fte: amount("0.5"), hiring: TWO_MONTHS_EMPTY });
    expect(monthsOf(priced(position, 4), "ON_CALL")).toEqual(["0.00", "0.00", "650.00", "650.00"]);
  });

  it("rises by its own escalation: 4 % in January make it 676.00", () => {
    const increase = { rate: amount("0.04"), timing: "JANUARY" } as const;
    expect(monthsOf(priced(seat({ onCall: { ...onCall, increase } }), 13), "ON_CALL")).toEqual([
      ...times(12, "650.00"),
      "676.00", // 312.00 x 26 / 12
    ]);
  });

  it("is wages: 8,650.00 a month pay 536.30 of Social Security and 125.425 of Medicare", () => {
    const charged = priced(seat({ onCall, jurisdiction: "US" }));
    expect(monthsOf(charged, "us.fica.oasdi")).toEqual(times(12, "536.30"));
    // 125.425, 250.85, 376.275 so far: 125.43, 250.85, 376.28.
    expect(monthsOf(charged, "us.fica.medicare").slice(0, 3)).toEqual(["125.43", "125.42", "125.43"]);
    expect(totalOf(charged, "us.fica.medicare")).toBe("1505.10"); // 1.45 % of 103,800
  });

  it("fills the wage base together with the salary: 6,500 and 650 of January owe FUTA on 7,000", () => {
    const charged = priced(seat({ salary: amount("78000"), onCall, jurisdiction: "US" }));
    expect(monthsOf(charged, "us.futa").slice(0, 2)).toEqual(["42.00", "0.00"]);
    const without = priced(seat({ salary: amount("78000"), jurisdiction: "US" }));
    expect(monthsOf(without, "us.futa").slice(0, 2)).toEqual(["39.00", "3.00"]);
  });

  it("counts for other employer charges, and not for the retirement match", () => {
    const charged = priced(
      seat({
        onCall,
        otherEmployerCharges: [{ label: "Workers' compensation", rateOfPay: amount("0.01") }],
        retirementMatch: { rate: amount("0.5"), upToShareOfPay: amount("0.06") },
      }),
    );
    expect(totalOf(charged, "Workers' compensation")).toBe("1038.00"); // 1 % of 103,800
    expect(totalOf(charged, "RETIREMENT_MATCH")).toBe("2880.00"); // 3 % of 96,000
  });

  it("is part of the loaded cost: two months of vacancy lose 2 x 8,650.00 of work", () => {
    const position = openSeat({ onCall, hiring: TWO_MONTHS_EMPTY });
    expect(totalOf(priced(position), "VACANCY_LOSS")).toBe("17300.00");
  });

  it("is paid with the salary: a 26th of 7,800 on each payday, 600.00 for two and 900.00 for three", () => {
    // 2026-01-01 is a Thursday. Fridays from January 9 on, every fourteen days: three in May (1, 15, 29) and October (2, 16, 30).
    const fortnightly = { payFrequency: "BIWEEKLY", payday: day("2026-01-09") } as const;
    const paid = inView(priced(seat({ onCall, ...fortnightly })), "CASH");
    const two = "600.00";
    expect(monthsOf(paid, "ON_CALL")).toEqual([
      ...times(4, two),
      "900.00",
      ...times(4, two),
      "900.00",
      ...times(2, two),
    ]);
  });
});

describe("backfill of absence", () => {
  const backfill = { daysPerYear: amount("20"), dayRate: amount("600") };

  it("of 20 days a year at 600 is 1,000.00 a month of external labour", () => {
    const comparison = priced(seat({ backfill }));
    expect(monthsOf(comparison, "BACKFILL")).toEqual(times(12, "1000.00"));
    expect(lineOf(comparison, "BACKFILL")).toMatchObject({ nature: "CASH", pool: "EXTERNAL_LABOR" });
  });

  it("is of the paid days away where no days are given: 24 days are 1,200.00 a month", () => {
    const position = seat({ paidDaysAway: amount("24"), backfill: { dayRate: amount("600") } });
    expect(monthsOf(priced(position, 2), "BACKFILL")).toEqual(["1200.00", "1200.00"]);
  });

  it("needs somebody who can be away, and rises as stated", () => {
    const increase = { rate: amount("0.1"), timing: "CALENDAR_MONTH", month: 4 } as const;
    const position = openSeat({ backfill: { ...backfill, increase }, hiring: TWO_MONTHS_EMPTY });
    expect(monthsOf(priced(position, 5), "BACKFILL")).toEqual([
      ...["0.00", "0.00", "1000.00"],
      ...["1100.00", "1100.00"], // 20 x 660 / 12
    ]);
  });
});

describe("management time", () => {
  it("of 6 hours a month at 90 is 540.00 of productivity, and no cash", () => {
    const management = { hoursPerMonth: amount("6"), hourlyCost: amount("90") };
    const comparison = priced(seat({ management }));
    expect(monthsOf(comparison, "MANAGEMENT_TIME")).toEqual(times(12, "540.00"));
    expect(lineOf(comparison, "MANAGEMENT_TIME")).toMatchObject({ nature: "PRODUCTIVITY" });
  });

  it("costs what an hour of staff time costs where nothing else is said, and nothing in a vacancy", () => {
    const position = openSeat({ management: { hoursPerMonth: amount("6") }, hiring: TWO_MONTHS_EMPTY });
    expect(monthsOf(priced(position, 3), "MANAGEMENT_TIME")).toEqual(["0.00", "0.00", "300.00"]);
  });
});
