import fc from "fast-check";
import { committedOf, type Committed } from "../../src/costing/comparison/committed";
import { BASES, type Basis } from "../../src/costing/vocabulary";
import type { ComparisonInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput, TermInput } from "../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import { printCents } from "../../src/kernel/Cents";
import { addMonths, printMonth } from "../../src/kernel/Month";
import { comparisonOf, plan } from "./support/arbitrary";
import { START } from "./support/arbitraryValues";
import { engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

function committed(input: ComparisonInput, notice: string, basis: Basis = "ACCRUAL"): Committed {
  const priced = compared(input);
  const outcome = committedOf(priced, planOf(priced), month(notice), basis);
  if (outcome.kind === "invalid") throw new Error(JSON.stringify(outcome.problems));
  return outcome.committed;
}

/** Committed, discretionary and end of the only part. */
function onlyPart(input: ComparisonInput, notice: string): readonly string[] {
  const [part] = committed(input, notice).parts;
  if (part === undefined) throw new Error("There is no part.");
  return [printCents(part.committed), printCents(part.total - part.committed), printMonth(part.end)];
}

describe("an agreement of 1,000 a month over 24 months is committed", () => {
  const agreement = (term: TermInput | undefined, more: Partial<EngagementInput> = {}) =>
    engaging(engagement({ monthlyRetainer: amount("1000"), term, ...more }), { months: 24 });
  const fee = { earlyTerminationFee: amount("2000") };
  const half = { earlyTerminationShare: amount("0.5") };

  it.each<[string, TermInput | undefined, string, readonly string[]]>([
    ["to nothing without a term", undefined, "2026-04", ["0.00", "21000.00", "2026-04"]],
    ["until its first year ends: nine months", { months: 12 }, "2026-04", ["9000.00", "12000.00", "2027-01"]],
    [
      "until its second year ends, once that has begun",
      { months: 12 },
      "2027-03",
      ["10000.00", "0.00", "2028-01"],
    ],
    [
      "for the renewal too, where the notice comes too late for the term: one month and twelve",
      { months: 12, noticeMonths: 3 },
      "2026-12",
      ["13000.00", "0.00", "2028-01"],
    ],
    [
      "for one month of notice and a fee of 2,000, less than nine months",
      { months: 12, noticeMonths: 1, ...fee },
      "2026-04",
      ["3000.00", "18000.00", "2026-05"],
    ],
    [
      "for three months of notice and a fee of 2,000, where the notice comes too late for the term",
      { months: 12, noticeMonths: 3, ...fee },
      "2026-12",
      ["5000.00", "8000.00", "2027-03"],
    ],
    [
      "for one month of notice and half of the eight months to come",
      { months: 12, noticeMonths: 1, ...half },
      "2026-04",
      ["5000.00", "16000.00", "2026-05"],
    ],
    [
      "until its term ends, where the fee is more: two months",
      { months: 12, ...fee },
      "2026-11",
      ["2000.00", "12000.00", "2027-01"],
    ],
    [
      "to half of all that is to come, also beyond the comparison: 30 of 36 months",
      { months: 36, ...half },
      "2026-07",
      ["15000.00", "3000.00", "2026-07"],
    ],
    [
      "to a free way out that is stated",
      { months: 12, earlyTerminationFee: amount("0") },
      "2026-04",
      ["0.00", "21000.00", "2026-04"],
    ],
  ])("%s", (_, term, notice, expected) => {
    expect(onlyPart(agreement(term), notice)).toEqual(expected);
  });

  it("to nothing before it begins", () => {
    expect(onlyPart(agreement({ months: 12 }, { start: month("2026-07") }), "2026-06")).toEqual([
      "0.00",
      "18000.00",
      "2026-06",
    ]);
  });

  it("no longer than to an end that it has anyway", () => {
    const ending = agreement({ months: 12, noticeMonths: 6 }, { end: month("2027-01") });
    expect(onlyPart(ending, "2026-11")).toEqual(["2000.00", "0.00", "2027-01"]);
  });

  it("says why in words", () => {
    const [part] = committed(agreement({ months: 12, noticeMonths: 1, ...fee }), "2026-04").parts;
    expect(part?.reason).toMatch(/2000\.00.*2027-01.*1 month/);
  });
});

describe("a seat is committed to", () => {
  const separation = { severanceWeeks: amount("4"), leavePayoutDays: amount("10") };
  const employing = (facts: Partial<PositionInput>) => hiring(seat({ separation, ...facts }));

  it("severance and leave of whoever is there: 96,000 x (4 / 52 + 10 / 260)", () => {
    // 7,384.62 + 3,692.31, rounded once.
    expect(onlyPart(employing({}), "2026-04")).toEqual(["11076.92", "60923.08", "2026-04"]);
  });

  it("those of all its seats, rounded once", () => {
    expect(onlyPart(employing({ count: 2 }), "2026-04")[0]).toBe("22153.85");
  });

  it("the pay of the month: after a raise of 10 % in July", () => {
    const raise = { rate: amount("0.1"), timing: "CALENDAR_MONTH", month: 7 } as const;
    expect(onlyPart(employing({ raise }), "2026-07")[0]).toBe("12184.62");
  });

  it("the chance that somebody is still there: 0.95^3 after three months, nobody rehired within twelve", () => {
    const turnover = { method: "MONTHLY_RATE", value: amount("0.05") } as const;
    const hiringTerms = { vacancyMonths: [{ months: 12, chance: amount("1") }] };
    // 11,076.923 x 0.857375
    expect(onlyPart(employing({ turnover, hiring: hiringTerms }), "2026-04")[0]).toBe("9497.08");
  });

  it("nothing while nobody has been hired", () => {
    const vacancy = { hiring: { vacancyMonths: [{ months: 3, chance: amount("1") }] } };
    const open = hiring(openSeat({ separation, ...vacancy }));
    expect(onlyPart(open, "2026-03")[0]).toBe("0.00");
    expect(onlyPart(open, "2026-04")[0]).toBe("11076.92");
  });

  it("no more than it would cost anyway: one month of pay is less than eight weeks of severance", () => {
    const ending = { fixedTerm: true, end: month("2027-01"), separation: { severanceWeeks: amount("8") } };
    expect(onlyPart(employing(ending), "2026-12")).toEqual(["8000.00", "0.00", "2027-01"]);
  });
});

it("committed and discretionary are the cash cost from the month on, part by part, in both views", () => {
  fc.assert(
    fc.property(
      comparisonOf(fc.tuple(plan("A"))),
      fc.nat({ max: 39 }),
      fc.constantFrom(...(Object.keys(BASES) as Basis[])),
      (input, after, basis) => {
        const answer = committed(input, printMonth(addMonths(START, after)), basis);
        const sum = (of: (part: Committed["parts"][number]) => number) =>
          answer.parts.reduce((all, part) => all + of(part), 0);
        expect(sum(({ total }) => total)).toBe(answer.total);
        expect(sum((part) => part.committed)).toBe(answer.committed);
        for (const part of answer.parts) {
          expect(part.committed).toBeGreaterThanOrEqual(0);
          expect(part.committed).toBeLessThanOrEqual(part.total);
          expect(part.reason).not.toBe("");
        }
      },
    ),
    { numRuns: 60 },
  );
});

it.each(["2025-12", "2027-01"])("notice in %s, outside the comparison, is a problem", (notice) => {
  const priced = compared(hiring(seat()));
  expect(committedOf(priced, planOf(priced), month(notice), "ACCRUAL")).toMatchObject({
    kind: "invalid",
    problems: [{ path: ["noticeMonth"], value: notice, advice: "Give a month from 2026-01 to 2026-12." }],
  });
});
