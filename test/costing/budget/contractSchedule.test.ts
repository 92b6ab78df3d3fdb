import { committedSchedule, contractSchedule } from "../../../src/costing/budget/contractSchedule";
import type { ContractTerms } from "../../../src/costing/budget/ContractTerms";
import { openCommitment } from "../../../src/costing/budget/openCommitment";
import type { BillingPeriod } from "../../../src/costing/vocabulary";
import { asCents, printCents } from "../../../src/kernel/Cents";
import { printMonth } from "../../../src/kernel/Month";
import type { Rate } from "../../../src/kernel/Rate";
import { day, month } from "../support/written";
import { terms } from "./terms";

const entriesOf = (more: Partial<ContractTerms>, asOf: string, last: string): string[] =>
  contractSchedule(terms(more), month(asOf), month(last)).map(
    (entry) => `${printMonth(entry.month)} ${printCents(entry.cents)} ${entry.status}`,
  );

const price = (from: string, cents: number, quantity = 1) => ({
  from: month(from),
  price: asCents(cents),
  quantity,
});

describe("what falls due", () => {
  it("is committed through the term that runs, and expected in the renewals", () => {
    const entries = entriesOf({}, "2026-03", "2027-02");
    expect(entries).toHaveLength(14);
    expect(entries.slice(-3)).toEqual([
      "2026-12 1000.00 COMMITTED",
      "2027-01 1000.00 RENEWAL",
      "2027-02 1000.00 RENEWAL",
    ]);
  });

  it("is committed a year longer once the deadline has passed", () => {
    expect(entriesOf({}, "2026-11", "2028-01").slice(-2)).toEqual([
      "2027-12 1000.00 COMMITTED",
      "2028-01 1000.00 RENEWAL",
    ]);
  });

  it("stops with the notice, also with one that came a day late", () => {
    const late = entriesOf({ noticeGivenOn: day("2026-10-03") }, "2026-10", "2030-12");
    expect(late).toHaveLength(24);
    expect(late.at(-1)).toBe("2027-12 1000.00 COMMITTED");
    expect(entriesOf({ noticeGivenOn: day("2026-10-02") }, "2026-10", "2030-12")).toHaveLength(12);
  });

  it("stops with the term where it does not renew", () => {
    expect(entriesOf({ autoRenews: false }, "2026-01", "2030-12").at(-1)).toBe("2026-12 1000.00 COMMITTED");
  });

  it.each`
    billing        | start        | termMonths | due
    ${"QUARTER"}   | ${"2026-02"} | ${12}      | ${["2026-02", "2026-05", "2026-08", "2026-11"]}
    ${"HALF_YEAR"} | ${"2026-08"} | ${12}      | ${["2026-08", "2027-02"]}
    ${"YEAR"}      | ${"2026-05"} | ${36}      | ${["2026-05", "2027-05", "2028-05"]}
    ${"TWO_YEARS"} | ${"2026-05"} | ${24}      | ${["2026-05"]}
  `(
    "of a bill a $billing from $start is due in $due",
    (row: { billing: BillingPeriod; start: string; termMonths: number; due: string[] }) => {
      const { billing, termMonths, due } = row;
      const more = {
        billing,
        start: month(row.start),
        termMonths,
        autoRenews: false,
      };
      expect(entriesOf(more, "2026-01", "2035-12").map((entry) => entry.slice(0, 7))).toEqual(due);
    },
  );
});

describe("the price", () => {
  const yearly = (more: Partial<ContractTerms>) =>
    entriesOf({ billing: "YEAR", termMonths: 36, autoRenews: false, ...more }, "2026-01", "2030-12").map(
      (entry) => entry.split(" ")[1],
    );

  it("rises each anniversary from its previous rounded value", () => {
    // 100.05 x 1.05 = 105.0525: 105.05; x 1.05 = 110.3025: 110.30. Unrounded it would be 110.31.
    expect(yearly({ prices: [price("2026-01", 10_005)], uplift: 50_000 as Rate })).toEqual([
      "100.05",
      "105.05",
      "110.30",
    ]);
  });

  it("of a unit is what rises where units are counted", () => {
    // 40 x 7.33 = 293.20; 7.33 x 1.03 = 7.5499: 40 x 7.55 = 302.00; 7.55 x 1.03 = 7.7765: 40 x 7.78 = 311.20.
    expect(yearly({ prices: [price("2026-01", 733, 40)], uplift: 30_000 as Rate })).toEqual([
      "293.20",
      "302.00",
      "311.20",
    ]);
  });

  it("changes in the middle of a term, rises from there, and stands where one is stated for an anniversary", () => {
    const entries = entriesOf(
      {
        termMonths: 36,
        uplift: 30_000 as Rate,
        prices: [price("2026-01", 100_000), price("2026-07", 120_000), price("2028-01", 130_000)],
      },
      "2026-01",
      "2028-02",
    );
    // 1,200.00 x 1.03 = 1,236.00; 1,300.00 is stated for January 2028 and does not rise on that day.
    const amounts = new Map(entries.map((entry) => [entry.slice(0, 7), entry.split(" ")[1]]));
    expect(
      ["2026-06", "2026-07", "2026-12", "2027-01", "2027-12", "2028-01", "2028-02"].map((each) =>
        amounts.get(each),
      ),
    ).toEqual(["1000.00", "1200.00", "1200.00", "1236.00", "1236.00", "1300.00", "1300.00"]);
  });

  it("that changes between two bills is that of the next bill", () => {
    const prices = [price("2026-01", 300_00), price("2026-02", 330_00)];
    expect(entriesOf({ billing: "QUARTER", prices }, "2026-01", "2026-06")).toEqual([
      "2026-01 300.00 COMMITTED",
      "2026-04 330.00 COMMITTED",
    ]);
  });

  it("falls by a negative uplift", () => {
    expect(yearly({ prices: [price("2026-01", 10_001)], uplift: -100_000 as Rate })).toEqual([
      // 100.01 x 0.9 = 90.009: 90.01; x 0.9 = 81.009: 81.01.
      "100.01",
      "90.01",
      "81.01",
    ]);
  });
});

describe("what is open", () => {
  const committed = committedSchedule(terms(), month("2026-01"));

  it("is what is committed less what was invoiced, the earliest months first", () => {
    const { open, beyond, months, ...sums } = openCommitment(committed, 250_000);
    expect({ ...sums, open, beyond }).toEqual({
      committed: 1_200_000,
      invoiced: 250_000,
      open: 950_000,
      beyond: 0,
    });
    expect(months).toHaveLength(10);
    expect(months[0]).toEqual({ month: month("2026-03"), cents: 50_000 });
  });

  it("is nothing when more was invoiced, and says how much more", () => {
    expect(openCommitment(committed, 1_200_001)).toMatchObject({ open: 0, beyond: 1, months: [] });
  });

  it("is not more than what is committed, although credit notes outweigh the invoices", () => {
    expect(openCommitment(committed, -500)).toMatchObject({ invoiced: -500, open: 1_200_000 });
  });
});
