import type { EntityManager } from "typeorm";
import { leverInWords, type Lever } from "../../kernel/levers/Lever";
import { problemAt } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import {
  type BaselineMoved,
  type PromoteScenarioInput,
  ScenarioPromoted,
} from "../../schema/scenarios/ScenarioIntentions";
import type { Context } from "../Context";
import { intentionOf, prepareAndCarryOut, type Work } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { planOf } from "../plans/plans";
import { storePlan } from "../plans/storePlan";
import { openStored } from "./answerScenario";
import { baselineMoved } from "./baselineMoved";
import { isOfPlan, promotedPlans, type PromotedPlan } from "./promotedPlans";
import { chainOfScenario, scenarioById } from "./scenarioLookUps";
import { scenarioOf } from "./scenarios";
import { keepVersion } from "./storeScenario";

type Refused = Refusal | VersionConflict | BaselineMoved;

/** Makes the changes of a scenario to the stored plans that it compares, if their numbers are what they were. */
export async function promoteScenario(
  ctx: Context,
  input: PromoteScenarioInput,
): Promise<ScenarioPromoted | Refused> {
  const thing = changeableThing(ctx, "Scenario", input, "promoteScenario");
  if ("refusal" in thing) return thing.refusal;
  const intention = intentionOf("promoteScenario", thing.organizationId, input);
  const done = await prepareAndCarryOut<Refused, Promoted>(ctx, intention, async () => {
    const promotion = await promotionOf(ctx, thing, input);
    if (!("plans" in promotion)) return { refusal: promotion };
    return { work: (manager) => promote(manager, ctx, thing, input, promotion) };
  });
  if (done.kind === "refused") return done.answer;
  const { planIds, left } = done.noted ?? NOTHING;
  const scenario = await scenarioOf(ctx, done.id);
  if (scenario === undefined) return new NotFound(input.id);
  const plans = (await Promise.all(planIds.map((uuid) => planOf(ctx, uuid)))).flatMap((plan) => plan ?? []);
  return new ScenarioPromoted({ scenario, plans, left, dryRun: intention.dryRun });
}

/** What a promotion did, as it is remembered: the scenario may be another one later. */
interface Promoted {
  readonly planIds: readonly string[];
  /** In words. */
  readonly left: readonly string[];
}

const NOTHING: Promoted = { planIds: [], left: [] };

/** What a promotion is to do. */
interface Promotion {
  readonly plans: readonly PromotedPlan[];
  readonly left: readonly Lever[];
}

async function promotionOf(
  ctx: Context,
  { organizationId, id }: ChangeableThing,
  input: PromoteScenarioInput,
): Promise<Promotion | Refused> {
  const chain = (await ctx.find(chainOfScenario, id)) ?? [];
  if (chain.at(-1)?.organizationId !== organizationId) return new NotFound(input.id);
  const opened = await openStored(ctx, id);
  if (!("moves" in opened)) return opened;
  const left = opened.moves.filter((move) => !isOfPlan(move)).map(({ lever }) => lever);
  if (left.length > 0 && input.leaveRest !== true) return new InvalidInput(left.map(problemOfLeft));
  const ofPlans = opened.moves.filter(isOfPlan);
  const conflict = baselineMoved(ofPlans, chain);
  if (conflict !== undefined) return conflict;
  return { plans: await promotedPlans(ctx, opened, ofPlans), left };
}

function problemOfLeft(lever: Lever) {
  const message = `${leverInWords(lever)} is no number of a plan.`;
  const advice =
    "Send leaveRest: true to make only the changes of plans, or change it where it is kept: in the organization, its budgets or its roadmap.";
  return problemAt(["id"], "UNSUPPORTED", message, advice, lever.row.code);
}

async function promote(
  manager: EntityManager,
  { viewer: { personId }, newId, leastPositions }: Context,
  { organizationId, id }: ChangeableThing,
  input: PromoteScenarioInput,
  { plans, left }: Promotion,
): Promise<Work<NotFound | InvalidInput | VersionConflict, Promoted>> {
  const stored = (await scenarioById.batch(manager, [id], [organizationId])).get(id);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  if (plans.length === 0) {
    const message = "The scenario changes no number of a plan.";
    const advice = "Promote one that does.";
    const problem = problemAt(["id"], "CONTRADICTION", message, advice, globalId("Scenario", id));
    return { kind: "refused", answer: new InvalidInput([problem]) };
  }
  for (const plan of plans) {
    const done = await storePlan(manager, { organizationId, personId, newId, leastPositions, ...plan });
    if (done.kind === "refused") return done;
  }
  await manager.query(
    `UPDATE scenarios SET promoted_at = now(), promoted_by = $3, version = version + 1, updated_at = now(),
            updated_by = $3
      WHERE organization_id = $1 AND id = $2`,
    [organizationId, id, personId],
  );
  await keepVersion(manager, organizationId, id);
  const noted = { planIds: plans.map(({ planId }) => planId), left: left.map(leverInWords) };
  return { kind: "done", id, noted };
}
