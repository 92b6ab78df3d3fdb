import type {
  EngagementInput,
  ProjectWorkInput,
  TermInput,
  TransitionInput,
} from "../../src/costing/input/EngagementInput";
import { engagement, engaging } from "./support/parts";
import { compared } from "./support/priced";
import { eachAnswersWithOneProblem } from "./support/problems";
import { amount, month } from "./support/written";

const SERVICE = "plans.0.engagements.0.";
const service = (facts: Partial<EngagementInput>) => engaging(engagement(facts));

describe("an engagement is refused for", () => {
  eachAnswersWithOneProblem([
    [
      "a negative retainer",
      service({ monthlyRetainer: amount("-1") }),
      "OUT_OF_RANGE",
      `${SERVICE}monthlyRetainer`,
      "-1",
    ],
    [
      "an escalator of 500 %",
      service({ escalation: { rate: amount("5") } }),
      "OUT_OF_RANGE",
      `${SERVICE}escalation.rate`,
      "5",
    ],
    [
      "an end before the start",
      service({ start: month("2026-05"), end: month("2026-03") }),
      "CONTRADICTION",
      `${SERVICE}end`,
      "2026-03",
    ],
    [
      "a tax of 101 %",
      service({ serviceTaxRate: amount("1.01") }),
      "OUT_OF_RANGE",
      `${SERVICE}serviceTaxRate`,
      "1.01",
    ],
    [
      "more hours a week than there are",
      service({ coverageHoursPerWeek: amount("169") }),
      "OUT_OF_RANGE",
      `${SERVICE}coverageHoursPerWeek`,
      "169",
    ],
    ["a skill without a name", service({ skills: [" "] }), "REQUIRED", `${SERVICE}skills.0`, " "],
  ]);
});

describe("project work is refused for", () => {
  const working = (facts: Partial<ProjectWorkInput>, more: Partial<EngagementInput> = {}) =>
    service({
      rateCard: [{ role: "VCIO", hourlyRate: amount("200") }],
      projectWork: [{ label: "Audit", role: "VCIO", start: month("2026-05"), hours: amount("10"), ...facts }],
      ...more,
    });

  eachAnswersWithOneProblem([
    [
      "a role that the rate card does not name",
      working({ role: "SUPPORT" }),
      "REQUIRED",
      `${SERVICE}projectWork.0.role`,
      "SUPPORT",
    ],
    [
      "a role that it names twice",
      working({}, { rateCard: ["1", "2"].map((rate) => ({ role: "VCIO", hourlyRate: amount(rate) })) }),
      "DUPLICATE",
      `${SERVICE}rateCard.1.role`,
      "VCIO",
    ],
    [
      "a start before the agreement's",
      working({ start: month("2025-12") }),
      "CONTRADICTION",
      `${SERVICE}projectWork.0.start`,
      "2025-12",
    ],
    [
      "an end after the agreement's",
      working({ months: 3 }, { end: month("2026-07") }),
      "CONTRADICTION",
      `${SERVICE}projectWork.0.start`,
      "2026-05",
    ],
    [
      "an end after that of a term that does not renew",
      working({}, { term: { months: 4, autoRenews: false } }),
      "CONTRADICTION",
      `${SERVICE}projectWork.0.start`,
      "2026-05",
    ],
    ["no time at all", working({ months: 0 }), "OUT_OF_RANGE", `${SERVICE}projectWork.0.months`, "0"],
  ]);
});

describe("a term is refused for", () => {
  const bound = (term: Partial<TermInput>, more: Partial<EngagementInput> = {}) =>
    service({ term: { months: 12, ...term }, ...more });

  eachAnswersWithOneProblem([
    ["no months", bound({ months: 0 }), "OUT_OF_RANGE", `${SERVICE}term.months`, "0"],
    ["a notice before now", bound({ noticeMonths: -1 }), "OUT_OF_RANGE", `${SERVICE}term.noticeMonths`, "-1"],
    [
      "a renewal for nothing",
      bound({ renewalMonths: 0 }),
      "OUT_OF_RANGE",
      `${SERVICE}term.renewalMonths`,
      "0",
    ],
    [
      "more than all the retainers still to come",
      bound({ earlyTerminationShare: amount("1.5") }),
      "OUT_OF_RANGE",
      `${SERVICE}term.earlyTerminationShare`,
      "1.5",
    ],
    [
      "an end beyond it, where it does not renew",
      bound({ autoRenews: false }, { end: month("2027-02") }),
      "CONTRADICTION",
      `${SERVICE}end`,
      "2027-02",
    ],
  ]);

  it("but an end where it stops anyway is fine", () => {
    const fine = bound({ autoRenews: false }, { end: month("2027-01") });
    expect(compared(fine).warnings).toEqual([]);
  });
});

describe("a transition is refused for", () => {
  const changing = (transition: TransitionInput) => service({ transition });

  eachAnswersWithOneProblem([
    [
      "an overlap that costs something for nobody knows how long",
      changing({ overlapMonthlyCost: amount("4500") }),
      "REQUIRED",
      `${SERVICE}transition.overlapMonths`,
      undefined,
    ],
    [
      "an overlap at no stated cost",
      changing({ overlapMonths: 2 }),
      "REQUIRED",
      `${SERVICE}transition.overlapMonthlyCost`,
      undefined,
    ],
  ]);
});
