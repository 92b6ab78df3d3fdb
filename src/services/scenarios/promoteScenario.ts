import type { EntityManager } from "typeorm";
import { moved } from "../../costing/scenarios/moved";
import type { ExploredInput } from "../../costing/scenarios/ExploredInput";
import { leverInWords, type Lever } from "../../kernel/levers/Lever";
import { problemAt } from "../../kernel/Problem";
import { NotFound, VersionConflict } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Plan } from "../../schema/plans/Plan";
import { globalId } from "../../schema/relay/globalId";
import {
  type BaselineMoved,
  type PromoteScenarioInput,
  ScenarioPromoted,
} from "../../schema/scenarios/ScenarioIntentions";
import type { Context } from "../Context";
import { carryOut, intentionOf, type Work } from "../intentions/carryOut";
import { changeableThing, type Refusal } from "../intentions/mayIntend";
import { partsOfPlan } from "../plans/planLookUps";
import { planOf } from "../plans/plans";
import { storePlan, type PlanContent } from "../plans/storePlan";
import { openStored, type OpenScenario, type PlacedMove } from "./answerScenario";
import { baselineMoved } from "./baselineMoved";
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
  const { organizationId, id } = thing;
  const chain = (await ctx.find(chainOfScenario, id)) ?? [];
  if (chain.at(-1)?.organizationId !== organizationId) return new NotFound(input.id);
  const opened = await openStored(ctx, id);
  if (!("moves" in opened)) return opened;
  const isOfPlan = ({ lever }: PlacedMove) => lever.place[0] === "plans";
  const left = opened.moves.filter((move) => !isOfPlan(move)).map(({ lever }) => lever);
  if (left.length > 0 && input.leaveRest !== true) return new InvalidInput(left.map(problemOfLeft));
  const ofPlans = opened.moves.filter(isOfPlan);
  const conflict = baselineMoved(ofPlans, chain);
  if (conflict !== undefined) return conflict;
  const plans = await changedPlans(ctx, opened, ofPlans);

  const intention = intentionOf("promoteScenario", organizationId, input);
  const { dryRun } = intention;
  const { personId } = ctx.viewer;
  const done = await carryOut(ctx, intention, (manager) =>
    promote(manager, {
      ...thing,
      personId,
      input,
      plans,
      leastPositions: ctx.leastPositions,
      newId: ctx.newId,
    }),
  );
  if (done.kind === "refused") return done.answer;
  const scenario = await scenarioOf(ctx, done.id);
  if (scenario === undefined) return new NotFound(input.id);
  const uuids = namedPlans(opened, ofPlans).map(({ uuid }) => uuid);
  const stored = (await Promise.all(uuids.map((uuid) => planOf(ctx, uuid)))).flatMap((plan) => plan ?? []);
  return new ScenarioPromoted({ scenario, plans: stored, left: left.map(leverInWords), dryRun });
}

function problemOfLeft(lever: Lever) {
  const message = `${leverInWords(lever)} is no number of a plan.`;
  const advice =
    "Send leaveRest: true to make only the changes of plans, or change it where it is kept: in the organization, its budgets or its roadmap.";
  return problemAt(["id"], "UNSUPPORTED", message, advice, lever.row.code);
}

/** The plans that some moves are made to. */
const namedPlans = ({ subject }: OpenScenario, moves: readonly PlacedMove[]): Plan[] =>
  subject.plans.filter((_, index) => moves.some(({ lever }) => Number(lever.place[1]) === index));

/** A plan with the changes made, as savePlan would take it, and where it stands in the tables. */
interface ChangedPlan {
  readonly planId: string;
  readonly input: PlanContent;
}

async function changedPlans(
  ctx: Context,
  opened: OpenScenario,
  moves: readonly PlacedMove[],
): Promise<ChangedPlan[]> {
  const { subject } = opened;
  const after: ExploredInput = moved(subject.input, moves);
  return Promise.all(
    namedPlans(opened, moves).map(async ({ uuid, id, name, notes, version }) => {
      const { positions, engagements } =
        after.plans[subject.plans.findIndex((plan) => plan.uuid === uuid)] ?? {};
      const parts = (await ctx.find(partsOfPlan, uuid)) ?? [];
      const idsOf = (kind: (typeof parts)[number]["kind"]) =>
        parts.filter((part) => part.kind === kind).map((part) => part.id);
      const [ofPositions, ofEngagements] = [idsOf("POSITION"), idsOf("ENGAGEMENT")];
      const content = {
        positions: (positions ?? []).map((terms, index) => ({ id: ofPositions[index] ?? null, terms })),
        engagements: (engagements ?? []).map((terms, index) => ({ id: ofEngagements[index] ?? null, terms })),
      };
      const input = { id, version, name, notes, ...content };
      return { planId: uuid, input };
    }),
  );
}

interface Promotion {
  readonly organizationId: string;
  readonly id: string;
  readonly personId: string;
  readonly input: PromoteScenarioInput;
  readonly plans: readonly ChangedPlan[];
  readonly leastPositions: number;
  readonly newId: () => string;
}

async function promote(
  manager: EntityManager,
  { organizationId, id, personId, input, plans, leastPositions, newId }: Promotion,
): Promise<Work<NotFound | InvalidInput | VersionConflict>> {
  const stored = (await scenarioById.batch(manager, [id], [organizationId])).get(id);
  if (stored === undefined) return { kind: "refused", answer: new NotFound(input.id) };
  if (stored.version !== input.version)
    return { kind: "refused", answer: new VersionConflict(input.version, stored.version, []) };
  if (plans.length === 0) {
    const message = "The scenario changes no number of a plan.";
    const problem = problemAt(
      ["id"],
      "CONTRADICTION",
      message,
      "Promote one that does.",
      globalId("Scenario", id),
    );
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
  return { kind: "done", id };
}
