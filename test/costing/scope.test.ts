import { missingScope } from "../../src/costing/comparison/comparability";
import { rankingOf } from "../../src/costing/comparison/ranking";
import type { ComparisonInput, PlanInput } from "../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../src/costing/input/EngagementInput";
import type { RoleHours } from "../../src/costing/plan/RoleHours";
import type { Role } from "../../src/costing/vocabulary";
import { comparison, engagement, engaging, hiring, openSeat, seat } from "./support/parts";
import { compared, linesNamed, monthsOf, planOf, shown, totalOf } from "./support/priced";
import { amount, month } from "./support/written";

/** Hours a month of one role under the first plan, whole comparison long. */
function hoursOf(
  input: ComparisonInput,
  role: Role,
  which: "needed" | "provided" | "covered" | "vacant" | "unserved",
) {
  const priced = compared(input);
  const hours: RoleHours | undefined = planOf(priced).roles.find((each) => each.role === role);
  return hours === undefined ? [] : shown(priced, hours[which]).map((millionths) => millionths / 1e6);
}

// 40 hours a week x 52 / 12 x 0.75 of the time x 234 of 260 days worked = 117 hours a month.
const supporter = {
  paidDaysAway: amount("26"),
  roles: [{ role: "SUPPORT" as const, share: amount("0.75") }],
};
const support = (hours: string, unservedHourlyRate?: string) => [
  {
    role: "SUPPORT" as const,
    hoursPerMonth: amount(hours),
    unservedHourlyRate: unservedHourlyRate === undefined ? undefined : amount(unservedHourlyRate),
  },
];

const threeMonths = { months: 3, needs: support("200", "60") };

describe("hours that a seat provides", () => {
  it("are net of leave, by share of time: 117 of 173.33 a month", () => {
    expect(hoursOf(hiring(seat(supporter), threeMonths), "SUPPORT", "provided")).toEqual([117, 117, 117]);
  });

  it("are fewer part-time: 58.5 at half time", () => {
    const half = seat({ ...supporter, fte: amount("0.5") });
    expect(hoursOf(hiring(half, threeMonths), "SUPPORT", "provided")).toEqual([58.5, 58.5, 58.5]);
  });

  it("are none in a role that it does not have", () => {
    expect(hoursOf(hiring(seat(supporter), threeMonths), "VCIO", "provided")).toEqual([0, 0, 0]);
  });

  it("are fewer while it may be vacant", () => {
    const turnover = { method: "MONTHLY_RATE", value: amount("0.1") } as const;
    const position = seat({ ...supporter, turnover, hiring: { timeToFillDays: amount("60.875") } });
    const provided = hoursOf(hiring(position, threeMonths), "SUPPORT", "provided");
    [117, 105.3, 94.77].forEach((hours, index) => {
      expect(provided[index]).toBeCloseTo(hours, 9);
    });
  });
});

describe("hours that an engagement provides", () => {
  const providing = (provides: EngagementInput["provides"]): EngagementInput =>
    engagement({ name: "MSP", kind: "MSP", provides });
  const beside = (item: EngagementInput): ComparisonInput =>
    comparison({
      ...threeMonths,
      plans: [{ name: "Co-managed", positions: [seat(supporter)], engagements: [item] }],
    });

  it("are what it states, added to those of the seats", () => {
    const input = beside(providing([{ role: "SUPPORT", hoursPerMonth: amount("50") }]));
    expect(hoursOf(input, "SUPPORT", "provided")).toEqual([167, 167, 167]);
    expect(hoursOf(input, "SUPPORT", "unserved")).toEqual([33, 33, 33]);
  });

  it("are all that the seats leave, where it promises so", () => {
    const input = beside(providing([{ role: "SUPPORT", allNeeded: true }]));
    expect(hoursOf(input, "SUPPORT", "provided")).toEqual([200, 200, 200]);
    expect(hoursOf(input, "SUPPORT", "unserved")).toEqual([0, 0, 0]);
  });

  it("count only in the months in which it runs", () => {
    const provides = [{ role: "SUPPORT" as const, hoursPerMonth: amount("50") }];
    const input = beside({ ...providing(provides), start: month("2026-02"), end: month("2026-03") });
    expect(hoursOf(input, "SUPPORT", "unserved")).toEqual([83, 33, 83]);
  });
});

describe("unserved scope", () => {
  it("is the work that nobody does, at the stated value: 83 hours a month at 60.00", () => {
    const priced = compared(hiring(seat(supporter), threeMonths));
    expect(monthsOf(priced, "UNSERVED_SCOPE_SUPPORT")).toEqual(["4980.00", "4980.00", "4980.00"]);
    expect(linesNamed(priced, "UNSERVED_SCOPE_SUPPORT")).toMatchObject([{ nature: "PRODUCTIVITY" }]);
  });

  it("is nothing when more is provided than needed", () => {
    const priced = compared(hiring(seat(supporter), { ...threeMonths, needs: support("100", "60") }));
    expect(totalOf(priced, "UNSERVED_SCOPE_SUPPORT")).toBe("0.00");
  });

  it("never counts the hours of a vacancy again: those are in the line of work not done", () => {
    const terms = {
      timeToFillDays: amount("60.875"),
      coverShare: amount("0.5"),
      coverHourlyRate: amount("80"),
    };
    const input = hiring(openSeat({ ...supporter, hiring: terms }), threeMonths);
    expect(hoursOf(input, "SUPPORT", "provided")).toEqual([0, 0, 117]);
    expect(hoursOf(input, "SUPPORT", "covered")).toEqual([58.5, 58.5, 0]);
    expect(hoursOf(input, "SUPPORT", "vacant")).toEqual([58.5, 58.5, 0]);
    expect(hoursOf(input, "SUPPORT", "unserved")).toEqual([83, 83, 83]);
    expect(totalOf(compared(input), "VACANCY_LOSS")).toBe("8000.00"); // half of 8,000 for two months
    expect(totalOf(compared(input), "UNSERVED_SCOPE_SUPPORT")).toBe("14940.00");
  });

  it("is remarked on when the cheapest plan is cheap by doing less", () => {
    const plans: PlanInput[] = [
      { name: "Two", positions: [seat(supporter), seat({ ...supporter, title: "Help desk" })] },
      { name: "One", positions: [seat(supporter)] },
    ];
    const ranking = rankingOf(compared(comparison({ ...threeMonths, plans })), ["CASH"]);
    expect(ranking.kind === "ranked" && ranking.sentence).toContain(
      "One is the cheapest at 24000.00 USD: 24000.00 USD less than Two. It leaves work undone that is valued at 14940.00 USD",
    );
  });
});

describe("plans are not comparable", () => {
  const unvalued = hiring(seat(supporter), { months: 12, needs: support("200") });

  it("when one leaves work undone at no stated value: 83 hours a month for a year", () => {
    const priced = compared(unvalued);
    const missing = { plan: "Hire", role: "SUPPORT", hours: 996_000_000 };
    expect(missingScope(priced.terms, priced.plans)).toEqual([missing]);
    expect(rankingOf(priced, ["CASH"])).toEqual({ kind: "not comparable", missing: [missing] });
  });

  it("and warn of it, naming plan, role and hours", () => {
    const warnings = compared(unvalued).warnings.filter(({ code }) => code === "NOT_COMPARABLE");
    expect(warnings).toMatchObject([{ subject: "Hire" }]);
    expect(warnings[0]?.message).toMatch(/Hire.*996.*SUPPORT/);
  });

  it("but are when nothing is left undone, or when an hour is said to be worth nothing", () => {
    expect(rankingOf(compared({ ...unvalued, needs: support("117") }), ["CASH"]).kind).toBe("ranked");
    expect(rankingOf(compared({ ...unvalued, needs: support("200", "0") }), ["CASH"]).kind).toBe("ranked");
  });

  it("because hours missing outside the months shown do not count", () => {
    const late = hiring(seat({ ...supporter, start: month("2025-01") }), {
      months: 12,
      needs: support("117"),
    });
    expect(rankingOf(compared(late), ["CASH"]).kind).toBe("ranked");
  });
});

describe("hours needed, when standard assumptions fill them in", () => {
  const standard = (organization: ComparisonInput["organization"]) =>
    engaging(engagement(), { assumptions: "STANDARD", months: 2, organization });

  it("are one full-time person of support to 27 people: 54 people need 346.67 hours a month", () => {
    const needed = hoursOf(standard({ headcount: { count: 54 }, users: { count: 27 } }), "SUPPORT", "needed");
    // 2,080 / 12 / 27 = 6.419753 hours each, to the millionth, x 54
    expect(needed).toEqual([346.666662, 346.666662]);
  });

  it("follow the users when headcount is not given, and are unknown, with a warning, when neither is", () => {
    expect(hoursOf(standard({ users: { count: 27 } }), "SUPPORT", "needed")).toEqual([
      173.333331, 173.333331,
    ]);
    const warned = compared(standard(undefined)).warnings.filter(({ code }) => code === "NEED_UNKNOWN");
    expect(warned.map(({ subject }) => subject)).toEqual(["SUPPORT", "MANAGEMENT"]);
  });

  it("are 12 hours a month of a vCIO", () => {
    expect(hoursOf(standard(undefined), "VCIO", "needed")).toEqual([12, 12]);
  });

  it("yield to the caller's own", () => {
    const own = { ...standard({ users: { count: 27 } }), needs: support("40") };
    expect(hoursOf(own, "SUPPORT", "needed")).toEqual([40, 40]);
  });
});
