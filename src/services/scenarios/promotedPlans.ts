import type { ExploredInput } from "../../costing/scenarios/ExploredInput";
import { moved } from "../../costing/scenarios/moved";
import type { Plan } from "../../schema/plans/Plan";
import type { Context } from "../Context";
import { partsOfPlan } from "../plans/planLookUps";
import type { PlanContent } from "../plans/storePlan";
import type { OpenScenario, PlacedMove } from "./answerScenario";

/** A plan with the changes made, as savePlan would take it, and where it stands in the tables. */
export interface PromotedPlan {
  readonly planId: string;
  readonly input: PlanContent;
}

/** Whether a move is one of a number of a plan. */
export const isOfPlan = ({ lever }: PlacedMove): boolean => lever.place[0] === "plans";

/** The plans of which a scenario moves numbers, with those moved. */
export async function promotedPlans(
  ctx: Context,
  { subject }: OpenScenario,
  moves: readonly PlacedMove[],
): Promise<PromotedPlan[]> {
  const after: ExploredInput = moved(subject.input, moves);
  const touched = new Set(moves.map(({ lever }) => Number(lever.place[1])));
  return Promise.all(
    subject.plans.flatMap((plan, index) =>
      touched.has(index) ? [promotedPlan(ctx, plan, after.plans[index])] : [],
    ),
  );
}

async function promotedPlan(
  ctx: Context,
  { uuid, id, name, notes, version }: Plan,
  after: ExploredInput["plans"][number] | undefined,
): Promise<PromotedPlan> {
  const parts = (await ctx.find(partsOfPlan, uuid)) ?? [];
  const idsOf = (kind: (typeof parts)[number]["kind"]) =>
    parts.filter((part) => part.kind === kind).map((part) => part.id);
  const [ofPositions, ofEngagements] = [idsOf("POSITION"), idsOf("ENGAGEMENT")];
  const { positions = [], engagements = [] } = after ?? {};
  const content = {
    positions: (positions ?? []).map((terms, index) => ({ id: ofPositions[index] ?? null, terms })),
    engagements: (engagements ?? []).map((terms, index) => ({ id: ofEngagements[index] ?? null, terms })),
  };
  return { planId: uuid, input: { id, version, name, notes, ...content } };
}
