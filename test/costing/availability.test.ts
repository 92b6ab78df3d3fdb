import {
  averageHoursCovered,
  chanceOfAnyLongVacancy,
  daysWithNobody,
  daysWithoutPosition,
  monthsVacant,
} from "../../src/costing/availability/availabilityOf";
import { heldIn, singlePointsOfFailure } from "../../src/costing/availability/holders";
import { chanceOfLongVacancy } from "../../src/costing/availability/longVacancy";
import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import type { PositionInput } from "../../src/costing/input/PositionInput";
import type { Role } from "../../src/costing/vocabulary";
import { printMonth } from "../../src/kernel/Month";
import { comparison, engagement, openSeat, seat } from "./support/parts";
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
const away = { paidDaysAway: amount("26") };
const support = [{ role: "SUPPORT", share: amount("1") }] as const;

describe("days a year with nobody on duty:", () => {
  it("a seat that is always filled lacks its 26 days away", () => {
    expect(staffed({ positions: [seat(away)] }).nobody()).toBe("26.00");
  });

  it("two such seats are away together on a tenth of a tenth of 260 days", () => {
    expect(staffed({ positions: [seat({ ...away, count: 2 })] }).nobody()).toBe("2.60");
    expect(staffed({ positions: [seat(away), seat({ ...away, title: "Other" })] }).nobody()).toBe("2.60");
  });

  it("days away that are backfilled are attended to", () => {
    const backfill = { dayRate: amount("500"), daysPerYear: amount("20") };
    expect(staffed({ positions: [seat({ ...away, backfill })] }).nobody()).toBe("6.00");
    expect(staffed({ positions: [seat({ ...away, backfill: { dayRate: amount("500") } })] }).nobody()).toBe(
      "0.00",
    );
  });

  it("a seat filled after three of twelve months lacks a quarter of them, or half of that with half covered", () => {
    const open = openSeat({ hiring: filledAfter(3) });
    expect(staffed({ positions: [open] }).nobody()).toBe("65.00");
    const covered = { ...filledAfter(3), coverShare: amount("0.5"), coverHourlyRate: amount("80") };
    expect(staffed({ positions: [openSeat({ hiring: covered })] }).nobody()).toBe("32.50");
  });

  it("an agreement is on duty in the months it runs, in the roles that it provides", () => {
    const half = engagement({
      end: month("2026-07"),
      provides: [{ role: "SUPPORT", hoursPerMonth: amount("10") }],
    });
    const plan = staffed({ engagements: [half] });
    expect([plan.nobody(), plan.nobody("SUPPORT"), plan.nobody("VCIO")]).toEqual([
      "130.00",
      "130.00",
      "260.00",
    ]);
  });

  it("a role is on duty with the seats that have it", () => {
    const positions = [seat({ ...away, roles: support }), seat({ title: "Manager" })];
    const plan = staffed({ positions });
    expect([plan.nobody(), plan.nobody("SUPPORT"), plan.without()]).toEqual(["0.00", "26.00", "26.00"]);
  });

  it("a plan of nobody lacks all 260", () => {
    expect(staffed({}).nobody()).toBe("260.00");
  });
});

describe("months vacant", () => {
  it("are those of all seats of the job, within the comparison", () => {
    const open = openSeat({ hiring: filledAfter(3), count: 4, start: month("2025-12") });
    expect(staffed({ positions: [open] }).vacant()).toBe("8.00");
  });

  it("are expected ones: 5 % leave each month, and a month is vacant", () => {
    // Over three months: none in the first, 0.05 in the second, 0.95 x 0.05 in the third.
    const leaving = seat({
      turnover: { method: "MONTHLY_RATE", value: amount("0.05") },
      hiring: filledAfter(1),
      count: 100,
    });
    expect(staffed({ positions: [leaving] }, { months: 3 }).vacant()).toBe("9.75");
  });
});

describe("weekly hours covered", () => {
  it("are the widest window of those on duty: 50 hours, else 40, else none", () => {
    // 0.9 x 50 + 0.1 x 0.9 x 40
    const positions = [
      seat({ ...away, title: "Long", hoursPerWeek: amount("50") }),
      seat({ ...away, title: "Short", hoursPerWeek: amount("40") }),
    ];
    expect(staffed({ positions }).hours()).toBe("48.60");
    expect(staffed({ positions: [...positions].reverse() }).hours()).toBe("48.60");
  });

  it("fall back to an agreement's window, which is there for certain", () => {
    // 0.9 x 40 + 0.1 x 20; around the clock, the seat adds nothing.
    const item = (hours: string) => [engagement({ coverageHoursPerWeek: amount(hours) })];
    expect(staffed({ positions: [seat(away)], engagements: item("20") }).hours()).toBe("38.00");
    expect(staffed({ positions: [seat(away)], engagements: item("168") }).hours()).toBe("168.00");
  });

  it("count part-time seats for their part, and several seats of a job as one window", () => {
    const half = seat({ ...away, fte: amount("0.5"), count: 2 });
    expect(staffed({ positions: [half] }).hours()).toBe("19.80");
  });
});

describe("skills and frameworks", () => {
  const positions = [
    seat({ title: "Administrator", skills: ["Networks", "Backup"], frameworks: ["HIPAA"], roles: support }),
    seat({ title: "Specialist", skills: ["backup"], end: month("2026-05"), count: 1 }),
  ];
  const provider = engagement({ name: "MSP", skills: ["Networks"], start: month("2026-04") });

  it("are those that the parts name, by whoever has them in the comparison, in capitals or not", () => {
    const gone = seat({
      title: "Gone",
      skills: ["Telephony"],
      start: month("2025-01"),
      end: month("2026-01"),
    });
    const plan = staffed({ positions: [...positions, gone], engagements: [provider] });
    expect(plan.held("SKILL")).toEqual([
      ["Networks", "Administrator", "MSP"],
      ["Backup", "Administrator", "Specialist"],
    ]);
    expect(plan.held("FRAMEWORK")).toEqual([["HIPAA", "Administrator"]]);
  });

  it("are single points of failure in the months in which one seat and no agreement has them", () => {
    expect(staffed({ positions, engagements: [provider] }).single()).toEqual([
      ["SKILL", "Networks", "Administrator", "2026-01", 3],
      ["SKILL", "Backup", "Administrator", "2026-05", 8],
      ["FRAMEWORK", "HIPAA", "Administrator", "2026-01", 12],
      ["ROLE", "SUPPORT", "Administrator", "2026-01", 12],
    ]);
  });

  it("are none where two seats of a job have them", () => {
    expect(staffed({ positions: [seat({ skills: ["Backup"], roles: support, count: 2 })] }).single()).toEqual(
      [],
    );
  });
});
