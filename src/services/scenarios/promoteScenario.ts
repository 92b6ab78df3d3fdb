import type { EntityManager } from "typeorm";
import { problemAt } from "../../kernel/Problem";
import { leverInWords, type Lever } from "../../kernel/levers/Lever";
import { InvalidInput } from "../../schema/InvalidInput";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { globalId } from "../../schema/relay/globalId";
import {
  type BaselineMoved,
  type PromoteScenarioInput,
  ScenarioPromoted,
} from "../../schema/scenarios/ScenarioIntentions";
import type { Schedule } from "../../schema/sequencing/Schedule";
import type { ScheduledTerms } from "../../sequencing/levers/ScheduledTerms";
import { isOfRoadmap } from "../../sequencing/levers/placesIn";
import type { Context } from "../Context";
import { intentionOf, prepareAndCarryOut, type Work } from "../intentions/carryOut";
import { changeableThing, type ChangeableThing, type Refusal } from "../intentions/mayIntend";
import { planOf } from "../plans/plans";
import { storePlan } from "../plans/storePlan";
import { roadmapOf } from "../roadmaps/roadmapOf";
import type { VersionedRoadmap } from "../roadmaps/roadmapRecord";
import { shownRoadmap, storedRoadmap, type StoredRoadmap } from "../roadmaps/storedRoadmap";
import { writeRoadmap } from "../roadmaps/writeRoadmap";
import { openStored, type PlacedMove } from "./answerScenario";
import { baselineMoved, valueWhenSaved } from "./baselineMoved";
import { isOfPlan, promotedPlans, type PromotedPlan } from "./promotedPlans";
import { promotedRoadmap, rebasedMoves } from "./promotedRoadmap";
import { chainOfScenario, scenarioById } from "./scenarioLookUps";
import { scenarioOf } from "./scenarios";
import { keepVersion } from "./storeScenario";

type Refused = Refusal | VersionConflict | BaselineMoved;

/** Makes the changes of a scenario to the stored plans and roadmap, if their numbers are what they were. */
export async function promoteScenario(
  ctx: Context,
  input: PromoteScenarioInput,
): Promise<ScenarioPromoted | Refused> {
  const thing = changeableThing(ctx, "Scenario", input, "promoteScenario");
  if ("refusal" in thing) return thing.refusal;
  const { organizationId } = thing;
  const intention = intentionOf("promoteScenario", organizationId, input);
  const { dryRun } = intention;
  let tried: StoredRoadmap | undefined;
  const done = await prepareAndCarryOut<Refused, Promoted>(ctx, intention, async () => {
    const promotion = await promotionOf(ctx, thing, input);
    if (!("plans" in promotion)) return { refusal: promotion };
    return {
      work: async (manager) => {
        const work = await promote(manager, ctx, thing, input, promotion);
        // What a dry run wrote is shown before it is undone.
        if (dryRun && promotion.roadmap !== undefined) tried = await storedRoadmap(manager, organizationId);
        return work;
      },
    };
  });
  if (done.kind === "refused") return done.answer;
  const { planIds, hasRoadmap, left } = done.noted ?? NOTHING;
  const scenario = await scenarioOf(ctx, done.id);
  if (scenario === undefined) return new NotFound(input.id);
  const plans = (await Promise.all(planIds.map((uuid) => planOf(ctx, uuid)))).flatMap((plan) => plan ?? []);
  const now = () => (tried === undefined ? roadmapOf(ctx, organizationId) : shownRoadmap(tried));
  const roadmap = hasRoadmap ? await now() : undefined;
  return new ScenarioPromoted({ scenario, plans, roadmap, left, dryRun });
}

/** What a promotion did, as it is remembered: the scenario may be another one later. */
interface Promoted {
  readonly planIds: readonly string[];
  readonly hasRoadmap: boolean;
  /** In words. */
  readonly left: readonly string[];
}

const NOTHING: Promoted = { planIds: [], hasRoadmap: false, left: [] };

/** What a promotion is to do. */
interface Promotion {
  readonly plans: readonly PromotedPlan[];
  readonly roadmap: VersionedRoadmap | undefined;
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
  const decided = <Said extends PlacedMove>(moves: readonly Said[]) =>
    moves.map((move) => ({ ...move, whenSaved: valueWhenSaved(move, chain) }));
  const changed = opened.answer.answered.roadmap;
  const ofPlans = decided(opened.moves.filter(isOfPlan));
  const ofRoadmap = decided((changed?.moves ?? []).filter(({ lever }) => isOfRoadmap(lever.place)));
  const made = new Set<Lever>([...ofPlans, ...ofRoadmap].map(({ lever }) => lever));
  const left = opened.moves.map(({ lever }) => lever).filter((lever) => !made.has(lever));
  if (left.length > 0 && input.leaveRest !== true) return new InvalidInput(left.map(problemOfLeft));
  const rebased =
    changed === undefined || ofRoadmap.length === 0
      ? undefined
      : await rebasedMoves(ctx, organizationId, scheduledTerms(changed.schedule), ofRoadmap);
  if (rebased instanceof InvalidInput) return rebased;
  const conflict = baselineMoved([...ofPlans, ...(rebased?.moves ?? [])]);
  if (conflict !== undefined) return conflict;
  const roadmap = rebased && promotedRoadmap(rebased);
  if (roadmap instanceof InvalidInput) return roadmap;
  return { plans: await promotedPlans(ctx, opened, ofPlans), roadmap, left };
}

const scheduledTerms = ({ row, sequence }: Schedule): ScheduledTerms => ({
  terms: row.terms,
  facts: sequence.view.facts,
});

function problemOfLeft(lever: Lever) {
  const message = `${leverInWords(lever)} is no number of a plan or of the roadmap.`;
  const advice =
    "Send leaveRest: true to make the other changes, or change it where it is kept: in the organization or its budgets, as a capacity that the roadmap states, or in what scheduleRoadmap is told.";
  return problemAt(["id"], "UNSUPPORTED", message, advice, lever.row.code);
}

async function promote(
  manager: EntityManager,
  { viewer: { personId }, newId, leastPositions }: Context,
  { organizationId, id }: ChangeableThing,
  input: PromoteScenarioInput,
  { plans, roadmap, left }: Promotion,
): Promise<Work<NotFound | InvalidInput | VersionConflict, Promoted>> {
  const stored = (await scenarioById.batch(manager, [id], [organizationId])).get(id);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  if (plans.length === 0 && roadmap === undefined) {
    const message = "The scenario changes no number of a plan or of the roadmap.";
    const advice = "Promote one that does.";
    const problem = problemAt(["id"], "CONTRADICTION", message, advice, globalId("Scenario", id));
    return { kind: "refused", answer: new InvalidInput([problem]) };
  }
  for (const plan of plans) {
    const done = await storePlan(manager, { organizationId, personId, newId, leastPositions, ...plan });
    if (done.kind === "refused") return done;
  }
  const conflict = roadmap && (await replaceRoadmap(manager, organizationId, roadmap, personId));
  if (conflict !== undefined) return { kind: "refused", answer: conflict };
  await manager.query(
    `UPDATE scenarios SET promoted_at = now(), promoted_by = $3, version = version + 1, updated_at = now(),
            updated_by = $3
      WHERE organization_id = $1 AND id = $2`,
    [organizationId, id, personId],
  );
  await keepVersion(manager, organizationId, id);
  const noted = {
    planIds: plans.map(({ planId }) => planId),
    hasRoadmap: roadmap !== undefined,
    left: left.map(leverInWords),
  };
  return { kind: "done", id, noted };
}

/** Stores the roadmap, unless somebody changed it since it was read. */
async function replaceRoadmap(
  manager: EntityManager,
  organizationId: string,
  { version, record }: VersionedRoadmap,
  personId: string,
): Promise<VersionConflict | undefined> {
  const [stored] = await manager.query<{ version: number }[]>(
    "SELECT version FROM roadmaps WHERE organization_id = $1",
    [organizationId],
  );
  if (stored?.version !== version) return new VersionConflict(version, stored?.version ?? 0, []);
  await writeRoadmap(manager, organizationId, record, personId);
  return undefined;
}
