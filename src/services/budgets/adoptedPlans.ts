import { plannedParts } from "../../costing/budget/plannedParts";
import type { PlannedCost } from "../../costing/budget/Ledger";
import { compareCosts } from "../../costing/comparison/compareCosts";
import { hoursByMonth, type RoleMonth } from "../../costing/plan/hoursByMonth";
import { replacementsDue, type ReplacementDue } from "../../costing/position/replacementsDue";
import type { PlanInput } from "../../costing/input/ComparisonInput";
import { addMonths, type Month } from "../../kernel/Month";
import { lengthOf, type Period } from "../../kernel/Period";
import type { Problem } from "../../kernel/Problem";
import type { PartRow } from "../../schema/plans/PlanParts";
import { pricingInputOf, type PricedFor } from "../comparisons/pricingInputOf";
import type { LookUp } from "../LookUp";
import { partsInOrder, planInputOf } from "../plans/planInputOf";

/** The plan of record, priced over some months. */
export interface PricedPlan {
  readonly costs: readonly PlannedCost[];
  /** Equipment of its positions that is bought again, by month. */
  readonly replacements: readonly ReplacementDue[];
  /** What its parts provide of each role, and what running things takes of it. */
  readonly hours: readonly RoleMonth[];
  /** Why it could not be priced; then nothing of it counts. */
  readonly problems: readonly Problem[];
}

/** The longest that is priced at a time, in months. */
const AT_A_TIME = 120;

/** The plan of record of an organization: priced once for an operation, however many contexts ask. */
export class PlanOfRecord {
  private readonly priced = new Map<string, PricedPlan>();

  constructor(
    readonly name: string,
    private readonly parts: readonly PartRow[],
  ) {}

  /** Its parts over some months; a part without a first month of its own begins with them. */
  over(period: Period, facts: PricedFor): PricedPlan {
    const key = `${period.start} ${period.end}`;
    const known = this.priced.get(key) ?? this.price(period, facts);
    this.priced.set(key, known);
    return known;
  }

  private price(period: Period, facts: PricedFor): PricedPlan {
    const ids = partsInOrder(this.parts).map(({ id }) => id);
    const plan = beginningBy(planInputOf(this.name, this.parts), period.start);
    const costs = new Map<string, PlannedCost>();
    const replacements: ReplacementDue[] = [];
    const hours: RoleMonth[] = [];
    for (const { start, end } of spansOf(period)) {
      const months = lengthOf({ start, end });
      const outcome = compareCosts({ ...pricingInputOf(start, { months }, facts), plans: [plan] });
      if (outcome.kind === "invalid")
        return { costs: [], replacements: [], hours: [], problems: outcome.problems };
      const { comparison } = outcome;
      for (const cost of comparison.plans.flatMap((each) => plannedParts(comparison, each, ids)))
        costs.set(cost.id, { ...cost, months: [...(costs.get(cost.id)?.months ?? []), ...cost.months] });
      for (const position of comparison.plans.flatMap(({ positions }) => positions))
        replacements.push(...replacementsDue(position, comparison.axis, { start, end }));
      hours.push(...comparison.plans.flatMap((each) => hoursByMonth(each, { start, end })));
    }
    replacements.sort((a, b) => a.month - b.month);
    return { costs: [...costs.values()], replacements, hours, problems: [] };
  }
}

/** A plan whose parts all say when they begin, so that they begin then wherever a span is cut. */
const beginningBy = (plan: PlanInput, start: Month): PlanInput => ({
  ...plan,
  positions: plan.positions?.map((terms) => ({ ...terms, start: terms.start ?? start })),
  engagements: plan.engagements?.map((terms) => ({ ...terms, start: terms.start ?? start })),
});

function spansOf({ start, end }: Period): Period[] {
  const spans: Period[] = [];
  for (let from = start; from < end; from = addMonths(from, AT_A_TIME))
    spans.push({ start: from, end: Math.min(end, addMonths(from, AT_A_TIME)) as Month });
  return spans;
}

interface WrittenPlan {
  readonly organizationId: string;
  readonly name: string;
  readonly parts: readonly PartRow[] | null;
}

/** The adopted plan of an organization with its parts: one statement, however many there are. */
export const ADOPTED_PLANS: LookUp<PlanOfRecord> = {
  name: "adoptedPlans",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenPlan[]>(
      `SELECT item.organization_id AS "organizationId", item.name,
              (SELECT json_agg(json_build_object('id', id, 'kind', kind, 'terms', terms) ORDER BY ordinal, id)
                 FROM plan_parts
                WHERE organization_id = item.organization_id AND plan_id = item.id) AS parts
         FROM organizations owner
         JOIN plans item ON item.organization_id = owner.id AND item.id = owner.adopted_plan_id
        WHERE owner.id = ANY ($1::uuid[]) AND owner.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return new Map(
      rows.map(({ organizationId, name, parts }) => [organizationId, new PlanOfRecord(name, parts ?? [])]),
    );
  },
};
