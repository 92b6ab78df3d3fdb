import { earliestEnd, termEndAt } from "../../src/costing/engagement/term";
import type { Engagement } from "../../src/costing/engagement/Engagement";
import type { EngagementInput, TermInput } from "../../src/costing/input/EngagementInput";
import { addMonths, printMonth } from "../../src/kernel/Month";
import { engagement, engaging } from "./support/parts";
import { compared, monthsOf, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

/** An agreement as the engine reads it. */
function agreement(term: TermInput | undefined, facts: Partial<EngagementInput> = {}): Engagement {
  const item = engagement({ start: month("2026-03"), term, ...facts });
  const [read] = compared(engaging(item)).terms.plans[0]?.engagements ?? [];
  if (read === undefined) throw new Error("No agreement was read.");
  return read;
}

const printed = (end: ReturnType<typeof termEndAt>) => (end === undefined ? undefined : printMonth(end));

describe("the term that a month falls in", () => {
  const yearly = { months: 12, renewalMonths: 6 };

  it.each([
    ["2025-01", "2027-03"], // before it begins: the first term
    ["2026-03", "2027-03"],
    ["2027-02", "2027-03"],
    ["2027-03", "2027-09"],
    ["2027-08", "2027-09"],
    ["2027-09", "2028-03"],
    ["2031-12", "2032-03"],
  ])(
    "of an agreement of March 2026 for a year, renewed by half years: %s is in the one to before %s",
    (at, end) => {
      expect(printed(termEndAt(agreement(yearly), month(at)))).toBe(end);
    },
  );

  it("is renewed for as long as the first term unless it is said otherwise", () => {
    expect(printed(termEndAt(agreement({ months: 24 }), month("2028-03")))).toBe("2030-03");
  });

  it("is none without a term, and none after one that does not renew", () => {
    expect(termEndAt(agreement(undefined), month("2026-05"))).toBeUndefined();
    const once = agreement({ months: 12, autoRenews: false });
    expect(printed(termEndAt(once, month("2027-02")))).toBe("2027-03");
    expect(termEndAt(once, month("2027-03"))).toBeUndefined();
  });
});

describe("the earliest end, if notice is given at the beginning of a month", () => {
  it.each<[string, TermInput | undefined, Partial<EngagementInput>, string, string]>([
    ["inside a term: its end", { months: 12, noticeMonths: 3 }, {}, "2026-06", "2027-03"],
    ["just in time for a term", { months: 12, noticeMonths: 3 }, {}, "2026-12", "2027-03"],
    // Notice of January 2027 ends with March, when the agreement has renewed until March 2028.
    [
      "too late for a term: the end of its renewal",
      { months: 12, noticeMonths: 3 },
      {},
      "2027-01",
      "2028-03",
    ],
    ["before it begins: the end of the first term", { months: 12 }, {}, "2026-01", "2027-03"],
    ["without a term: at once", undefined, {}, "2026-06", "2026-06"],
    ["without a term, before it begins: never begun", undefined, {}, "2026-01", "2026-03"],
    [
      "of a term that does not renew: with it, whatever the notice",
      { months: 12, autoRenews: false, noticeMonths: 3 },
      {},
      "2027-02",
      "2027-03",
    ],
    [
      "with an end of its own: no later than that",
      { months: 12 },
      { end: month("2026-09") },
      "2026-06",
      "2026-09",
    ],
  ])("%s", (_, term, facts, notice, end) => {
    expect(printMonth(earliestEnd(agreement(term, facts), month(notice)))).toBe(end);
  });
});

describe("an agreement whose term does not renew", () => {
  const item = engagement({ monthlyRetainer: amount("1000"), term: { months: 6, autoRenews: false } });

  it("stops with its term, and a warning says so", () => {
    const comparison = compared(engaging(item));
    expect(totalOf(comparison, "RETAINER")).toBe("6000.00");
    expect(totalOf(comparison, "EARLY_TERMINATION")).toBe("0.00");
    const warnings = comparison.warnings.filter(({ code }) => code === "TERM_ENDS");
    expect(warnings).toMatchObject([{ subject: "vCIO" }]);
    expect(warnings[0]?.message).toMatch(/vCIO stops before 2026-07: its term of 6 months does not renew/);
  });

  it.each<[string, EngagementInput, number]>([
    ["that outlasts the comparison", item, 6],
    ["that ends by an end of its own", { ...item, end: month("2026-05") }, 12],
    ["that renews", { ...item, term: { months: 6 } }, 12],
  ])("is not warned of %s", (_, each, months) => {
    expect(compared(engaging(each, { months })).warnings).toEqual([]);
  });
});

describe("leaving early", () => {
  const term = { months: 12, earlyTerminationFee: amount("250"), earlyTerminationShare: amount("0.5") };
  const left = (facts: Partial<EngagementInput>, months = 24) => {
    const item = engagement({ start: month("2026-01"), monthlyRetainer: amount("1000"), term, ...facts });
    const comparison = compared(engaging(item, { months }));
    if (totalOf(comparison, "EARLY_TERMINATION") === "0.00") return [];
    const { start } = comparison.terms.horizon;
    return monthsOf(comparison, "EARLY_TERMINATION").flatMap((cell, i) =>
      cell === "0.00" ? [] : [[printMonth(addMonths(start, i)), cell]],
    );
  };

  it("costs a fee and a share of the retainers to the end of the term, in the last month", () => {
    // To October: 250 + half of the three retainers of October to December.
    expect(left({ end: month("2026-10") })).toEqual([["2026-09", "1750.00"]]);
  });

  it("costs nothing at the end of a term", () => {
    expect(left({ end: month("2027-01") })).toEqual([]);
    expect(left({ end: month("2028-01") }, 36)).toEqual([]);
  });

  it("counts the months of the renewal that is running", () => {
    // Renewed for six months in January 2027; from February on five are still to come.
    expect(left({ end: month("2027-02"), term: { ...term, renewalMonths: 6 } })).toEqual([
      ["2027-01", "2750.00"],
    ]);
  });

  it("counts them at the prices that they would have had, beyond the comparison too", () => {
    // Two years from January 2026, to November 2026: two at 1,000.00 and twelve at 1,030.00 are 14,360.00.
    const facts = {
      end: month("2026-11"),
      term: { ...term, months: 24 },
      escalation: { rate: amount("0.03") },
    };
    expect(left(facts, 11)).toEqual([["2026-10", "7430.00"]]);
  });

  it("is rounded to the cent, half up: half of 3 x 333.33 is 499.995, so 500.00", () => {
    const facts = { monthlyRetainer: amount("333.33"), end: month("2026-10") };
    expect(left({ ...facts, term: { months: 12, earlyTerminationShare: amount("0.5") } })).toEqual([
      ["2026-09", "500.00"],
    ]);
  });

  it("is not seen by a comparison that ends before", () => {
    expect(left({ end: month("2026-10") }, 6)).toEqual([]);
  });

  it("is seen by one that ends with it", () => {
    expect(left({ end: month("2026-10") }, 9)).toEqual([["2026-09", "1750.00"]]);
  });
});
