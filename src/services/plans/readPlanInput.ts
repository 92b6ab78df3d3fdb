import type { ComparisonInput, PlanInput } from "../../costing/input/ComparisonInput";
import type { EngagementInput } from "../../costing/input/EngagementInput";
import type { PositionInput } from "../../costing/input/PositionInput";
import { readComparison } from "../../costing/input/readComparison";
import { firstDayOf } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { CurrencyCode } from "../../kernel/Money";
import { addMonths, monthOf, type Month } from "../../kernel/Month";
import type { Problem } from "../../kernel/Problem";
import type { SavePlanInput } from "../../schema/plans/PlanIntentions";
import { inputReader } from "../intentions/inputReader";

/** Where a part starts that says nothing about time: it fits every comparison, so any month will do. */
const ANY_MONTH = monthOf(2027, 1);

/** Fees for each unit are kept before anybody has counted them. */
const NOBODY = { count: 0 };

/**
 * Everything wrong with a plan, found by the readers of the costing engine, so that what is stored can be compared.
 * What depends on the comparison (counts for fees per unit, its first month) is left to the comparison.
 */
export function problemsOfPlan(input: SavePlanInput, currency: CurrencyCode): Problem[] {
  const reader = inputReader(input, currency);
  const { problems } = reader.reading;
  if (input.id != null && input.version == null)
    reader.problem("version", "REQUIRED", "The version is missing.", "Send the version that you read.");
  if (input.id == null && input.version != null) {
    const advice = "Give the id of the plan to replace, or leave the version out to make a new plan.";
    reader.problem("version", "CONTRADICTION", "A new plan has no version yet.", advice);
  }
  const plan: PlanInput = {
    name: input.name,
    positions: (input.positions ?? []).map(({ terms }) => startingPosition(terms)),
    engagements: (input.engagements ?? []).map(({ terms }) => startingEngagement(terms)),
  };
  const starts = [...(plan.positions ?? []), ...(plan.engagements ?? [])].map(
    ({ start }) => start ?? ANY_MONTH,
  );
  const reading = readComparison({
    start: Math.min(...starts, ANY_MONTH) as Month,
    months: 1,
    currency,
    exchangeRates: anyRates(plan, currency),
    organization: { users: NOBODY, devices: NOBODY, sites: NOBODY },
    plans: [plan],
  });
  return reading.kind === "valid" ? problems : [...problems, ...reading.problems.map(inThisInput)];
}

/** Rates for the plan's other currencies: what they are worth is stated by each comparison. */
function anyRates(plan: PlanInput, currency: CurrencyCode): NonNullable<ComparisonInput["exchangeRates"]> {
  const parts = [...(plan.positions ?? []), ...(plan.engagements ?? [])];
  const others = new Set(parts.flatMap((part) => part.currency ?? []).filter((code) => code !== currency));
  return [...others].map((code) => ({ currency: code, rate: new Decimal(1), asOf: firstDayOf(ANY_MONTH) }));
}

/** A position as it stands in a comparison that begins when it first makes sense. */
const startingPosition = (terms: PositionInput): PositionInput => ({
  ...terms,
  start: terms.start ?? terms.seat?.hireDate ?? startBefore(terms.end),
});

/** An engagement likewise: in time for its project work. */
const startingEngagement = (terms: EngagementInput): EngagementInput => ({
  ...terms,
  start:
    terms.start ?? firstOf([...startsOfWork(terms), ...(terms.end == null ? [] : [startBefore(terms.end)])]),
});

const startsOfWork = ({ projectWork }: EngagementInput): Month[] =>
  (projectWork ?? []).map(({ start }) => start);

const firstOf = (months: readonly Month[]): Month =>
  months.length === 0 ? ANY_MONTH : (Math.min(...months) as Month);

const startBefore = (end: Month | null | undefined): Month => (end == null ? ANY_MONTH : addMonths(end, -1));

/** plans.0.positions.2.salary of the comparison is positions.2.terms.salary here. */
function inThisInput(problem: Problem): Problem {
  const [, , ...path] = problem.path;
  const [list = "", index = "", ...rest] = path;
  return { ...problem, path: index === "" || rest.length === 0 ? path : [list, index, "terms", ...rest] };
}
