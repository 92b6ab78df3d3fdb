import { compareCosts } from "../../costing/comparison/compareCosts";
import { linesOf } from "../../costing/comparison/cuts";
import type { Comparison } from "../../costing/comparison/Comparison";
import type * as costing from "../../costing/plan/PlanCost";
import { NATURES, type Nature } from "../../costing/vocabulary";
import { Decimal } from "../../kernel/Decimal";
import { problemAt, type Problem } from "../../kernel/Problem";
import type { StoredComparisonInput } from "../../schema/comparisons/StoredComparison";
import { byFiscalYear } from "../../schema/costs/amounts";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import {
  ComparisonWithoutPay,
  PlanAmounts,
  PlanWithoutPay,
  YearWithoutPay,
} from "../../schema/pay/ComparisonWithoutPay";
import { Withheld } from "../../schema/pay/Withheld";
import type { Plan } from "../../schema/plans/Plan";
import type { PartRow } from "../../schema/plans/PlanParts";
import { pricingInputOf } from "../comparisons/pricingInputOf";
import type { Context } from "../Context";
import { figuresOfOrganization } from "../organizations/organizationLookUps";
import { planInputOf } from "../plans/planInputOf";
import { hashOfSeats, seatsOf } from "./crowd";
import { payCrowds } from "./storedCrowds";

/** What amounts are rounded to, in the organization's currency. */
const NEAREST = 1_000;
const USUAL_MONTHS = 60;
const MONTHS_OF_A_YEAR = 12;

/** What the caller may say: it weighs on all positions of a plan alike. */
const OPEN: ReadonlySet<string> = new Set(["planIds", "start", "months"]);

/** A plan with what it is made of. */
export interface PlanWithParts {
  readonly plan: Plan;
  readonly parts: readonly PartRow[];
}

/**
 * What stored plans cost, for who may not see pay. Nothing that the caller gives changes how a plan is priced: rates
 * of exchange, assumptions and facts weigh on some positions and not on others, and would tell them apart.
 */
export async function compareWithoutPay(
  ctx: Context,
  organization: Organization,
  plans: readonly PlanWithParts[],
  input: StoredComparisonInput,
): Promise<ComparisonWithoutPay | InvalidInput | Withheld> {
  const { start, months } = input;
  const given = Object.entries(input).filter(([name, value]) => value != null && !OPEN.has(name));
  if (given.length > 0) {
    const names = given.map(([name]) => name).join(", ");
    return new Withheld(`With ${names} of your own, single positions could be told apart. Leave them out.`);
  }
  const [figures = [], crowds = []] = await Promise.all([
    ctx.find(figuresOfOrganization, organization.uuid),
    ctx.find(payCrowds, organization.uuid),
  ]);
  const outcome = compareCosts({
    ...pricingInputOf(start, { months }, { organization, figures }),
    plans: plans.map(({ plan, parts }) => planInputOf(plan.name, parts)),
  });
  if (outcome.kind === "invalid") return new InvalidInput(withoutValues(outcome.problems));
  const { comparison } = outcome;
  const told = new Set(crowds.flatMap(({ hash, shown }) => (shown ? [hash] : [])));
  return new ComparisonWithoutPay({
    currency: organization.currency,
    start,
    months: months ?? USUAL_MONTHS,
    plans: plans.flatMap(({ plan, parts }, index) => {
      const cost = comparison.plans[index];
      if (cost === undefined) return [];
      const positions = parts.filter(({ kind }) => kind === "POSITION");
      const reason = whyWithheld(positions, told, ctx.leastPositions);
      const amounts = reason === undefined ? amountsOf(comparison, cost) : new Withheld(reason);
      return [new PlanWithoutPay(plan.name, positions.length, amounts)];
    }),
  });
}

function whyWithheld(
  positions: readonly PartRow[],
  told: ReadonlySet<string>,
  least: number,
): string | undefined {
  if (positions.length === 0) return undefined;
  const seats = seatsOf(positions.map(({ terms }) => terms));
  if (seats.filter(({ paid }) => paid).length < least)
    return `The plan has fewer than ${least} paid positions.`;
  if (told.has(hashOfSeats(seats))) return undefined;
  return (
    `It differs by fewer than ${least} positions from what was told before, or some of its positions come or go ` +
    "apart from the others, so that the difference would be their pay."
  );
}

/** Whole fiscal years alone: a month more or less would tell a bonus, or a raise, from all the others. */
function amountsOf(comparison: Comparison, cost: costing.PlanCost): PlanAmounts | Withheld {
  const byNature = (Object.keys(NATURES) as Nature[]).map((nature) => ({
    nature,
    years: byFiscalYear(comparison, linesOf(cost, [nature])).filter(
      ({ monthsCovered }) => monthsCovered === MONTHS_OF_A_YEAR,
    ),
  }));
  const years = byNature[0]?.years ?? [];
  if (years.length === 0) return new Withheld("Amounts are told for whole fiscal years, and it covers none.");
  return new PlanAmounts(
    years.map(({ label }, index) => {
      const amounts = byNature.map(({ nature, years: amountsOfNature }) => ({
        nature,
        amount: rounded(amountsOfNature[index]?.amount ?? "0"),
      }));
      return new YearWithoutPay(label, amounts);
    }),
  );
}

const rounded = (amount: string): string =>
  new Decimal(amount).div(NEAREST).round().times(NEAREST).toFixed(2);

/** What is wrong with what was sent stays; what is wrong with a stored plan could name an amount. */
function withoutValues(problems: readonly Problem[]): Problem[] {
  const own = problems.filter(({ path: [place] }) => place !== "plans");
  if (own.length > 0) return own;
  const message = "A plan cannot be priced as it is stored.";
  return [problemAt(["planIds"], "UNSUPPORTED", message, "Ask somebody who may see pay.")];
}
