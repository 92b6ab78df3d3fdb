import {
  averageHoursCovered,
  chanceOfAnyLongVacancy,
  daysWithNobody,
  daysWithoutPosition,
  monthsVacant,
} from "../../src/costing/availability/availabilityOf";
import { heldIn, singlePointsOfFailure } from "../../src/costing/availability/holders";
import { chanceOfLongVacancy, monthsLongerThan } from "../../src/costing/availability/longVacancy";
import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import type { Role } from "../../src/costing/vocabulary";
import { printMonth } from "../../src/kernel/Month";
import { comparison, hiring, openSeat, seat } from "./support/parts";
import { compared, planOf } from "./support/priced";
import { amount, month } from "./support/written";

function measured(input: ComparisonInput) {
  const priced = compared(input);
  const { horizon } = priced.terms;
  const plan = planOf(priced);
  const [first] = plan.positions;
  return {
    nobody: (role?: Role) => daysWithNobody(plan, horizon, role).toFixed(2),
    hours: () => averageHoursCovered(plan, horizon).toFixed(2),
    vacant: () => (first === undefined ? "none" : monthsVacant(plan, first, horizon).toFixed(2)),
    without: () => (first === undefined ? "none" : daysWithoutPosition(plan, first, horizon).toFixed(2)),
    long: (weeks: number) =>
      first === undefined ? Number.NaN : chanceOfLongVacancy(first, plan.axis, horizon.start, weeks),
    anyLong: (weeks: number) => chanceOfAnyLongVacancy(plan, horizon, weeks),
    held: (kind: "SKILL" | "FRAMEWORK") =>
      heldIn(plan, horizon, kind).map(({ name, heldBy }) => [name, ...heldBy]),
    single: () =>
      singlePointsOfFailure(plan, horizon).map(({ kind, name, seat: title, from, months }) => [
        kind,
        name,
        title,
        printMonth(from),
        months,
      ]),
  };
}

const staffed = (plan: Omit<PlanInput, "name">, more: Partial<ComparisonInput> = {}) =>
  measured(comparison({ plans: [{ name: "Plan", ...plan }], ...more }));

const filledAfter = (months: number): PositionInput["hiring"] => ({
  vacancyMonths: [{ months, chance: amount("1") }],
});

describe("the chance of a long vacancy", () => {
  it.each([
    [4, 1],
    [5, 2],
    [8, 2],
    [9, 3],
    [0, 1],
    [-3, 1],
    [52, 12],
  ])("longer than %d weeks is %d months or more, of 30.4375 days", (weeks, months) => {
    expect(monthsLongerThan(weeks)).toBe(months);
    if (weeks > 0) expect(months * 30.4375).toBeGreaterThan(weeks * 7);
    if (months > 1) expect((months - 1) * 30.4375).toBeLessThanOrEqual(weeks * 7);
  });

  it("is one where the first fill takes that long, and none where it does not", () => {
    const open = staffed({ positions: [openSeat({ hiring: filledAfter(2) })] });
    expect([open.long(8), open.long(9)]).toEqual([1, 0]);
  });

  it("counts of a vacancy that is running already what remains of it", () => {
    const early = openSeat({ start: month("2025-11"), hiring: filledAfter(4) });
    const plan = staffed({ positions: [early] });
    expect([plan.long(8), plan.long(9)]).toEqual([1, 0]);
  });

  it("counts of one that outlasts the comparison or the seat what lies within", () => {
    const open = openSeat({ hiring: filledAfter(6), end: month("2026-03") });
    const plan = staffed({ positions: [open] });
    expect([plan.long(8), plan.long(9)]).toEqual([1, 0]);
    const short = staffed({ positions: [openSeat({ hiring: filledAfter(6) })] }, { months: 2 });
    expect([short.long(8), short.long(9)]).toEqual([1, 0]);
  });

  it("is that of any seat: several seats of a job, several jobs", () => {
    const chances = {
      vacancyMonths: [
        { months: 1, chance: amount("0.7") },
        { months: 3, chance: amount("0.3") },
      ],
    };
    const one = staffed({ positions: [openSeat({ hiring: chances })] });
    const two = staffed({ positions: [openSeat({ hiring: chances, count: 2 })] });
    const jobs = staffed({
      positions: [openSeat({ hiring: chances }), openSeat({ title: "Other", hiring: chances })],
    });
    expect(one.long(8)).toBeCloseTo(0.3, 12);
    expect(two.long(8)).toBeCloseTo(0.51, 12);
    expect(jobs.anyLong(8)).toBeCloseTo(0.51, 12);
  });

  const chances = [
    { months: 0, chance: 0.2 },
    { months: 1, chance: 0.3 },
    { months: 2, chance: 0.1 },
    { months: 4, chance: 0.4 },
  ];
  const leaving = {
    turnover: {
      method: "MONTHLY_RATE",
      value: amount("0.3"),
      byTenure: [{ fromMonth: 2, value: amount("0.1") }],
    },
    hiring: {
      vacancyMonths: chances.map(({ months, chance }) => ({ months, chance: amount(chance.toFixed(1)) })),
    },
  } as const;

  it.each([
    ["an open seat", openSeat({ ...leaving, start: month("2025-11") }), undefined, -2, 7],
    [
      "an incumbent of one month",
      seat({ ...leaving, seat: { state: "INCUMBENT", hireDate: month("2025-12") } }),
      1,
      0,
      7,
    ],
    [
      "an incumbent whose seat ends",
      seat({
        ...leaving,
        seat: { state: "INCUMBENT", hireDate: month("2025-10") },
        start: month("2025-12"),
        end: month("2026-07"),
      }),
      2,
      -1,
      6,
    ],
  ] as const)(
    "is what going through every course of events gives, for %s",
    (_, position, service, start, end) => {
      const plan = staffed({ positions: [position] }, { months: 7 });
      const rate = (months: number) => (months >= 2 ? 0.1 : 0.3);
      for (const [weeks, run] of [
        [4, 1],
        [8, 2],
        [13, 3],
        [17, 4],
      ] as const)
        expect(plan.long(weeks)).toBeCloseTo(
          enumerated({ chances, rate, start, end, run }, start, service, 0),
          12,
        );
    },
  );

  it("is no more than one of a vacancy of that length that anybody leaves behind, and falls with the weeks", () => {
    const plan = measured(hiring(seat(leaving), { months: 60 }));
    const byWeeks = [0, 4, 8, 13, 17, 26].map((weeks) => plan.long(weeks));
    expect([...byWeeks].sort((a, b) => b - a)).toEqual(byWeeks);
    expect(byWeeks.at(-1)).toBe(0);
  });
});

interface Course {
  readonly chances: readonly { readonly months: number; readonly chance: number }[];
  readonly rate: (service: number) => number;
  readonly start: number;
  /** The first month that no longer counts. */
  readonly end: number;
  /** Months of vacancy on end that are looked for, from month 0 on. */
  readonly run: number;
}

/**
 * Goes through every course of events from a month on, by plain recursion, and adds up the chances of those in which the
 * seat stands vacant for `run` months on end: somebody is there with some months of service, or the seat falls vacant.
 */
function enumerated(course: Course, at: number, service: number | undefined, vacantSoFar: number): number {
  const { chances, rate, end, run } = course;
  if (vacantSoFar >= run) return 1;
  if (at >= end) return 0;
  if (service !== undefined) {
    const leaves = rate(service);
    return (
      leaves * enumerated(course, at + 1, undefined, 0) +
      (1 - leaves) * enumerated(course, at + 1, service + 1, 0)
    );
  }
  return chances.reduce((sum, { months, chance }) => {
    const vacant = Array.from({ length: months }, (_, i) => at + i).filter((each) => each >= 0 && each < end);
    if (vacant.length >= run) return sum + chance;
    return sum + chance * enumerated(course, at + months, 0, 0);
  }, 0);
}
