import type { Allowance } from "../../costing/scenarios/Allowance";
import { explore, type Exploration } from "../../costing/scenarios/Exploration";
import type { Lever as CostLever } from "../../costing/scenarios/Lever";
import { leverTable } from "../../costing/scenarios/leverTable";
import { scenarioOf } from "../../costing/scenarios/Scenario";
import type { Lever, Move } from "../../kernel/levers/Lever";
import { readPatches, type PatchInput } from "../../kernel/levers/readPatches";
import type { Path, Problem } from "../../kernel/Problem";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import { globalId } from "../../schema/relay/globalId";
import { ScenarioAnswer } from "../../schema/scenarios/ScenarioAnswer";
import type { Scenario } from "../../schema/scenarios/Scenario";
import type { ScenarioBaselineInput } from "../../schema/scenarios/ScenarioBaseline";
import { leversOfTerms } from "../../sequencing/levers/leversOfTerms";
import type { RoadmapLever } from "../../sequencing/levers/RoadmapLever";
import { roadmapLeverTable } from "../../sequencing/levers/roadmapLeverTable";
import type { Context } from "../Context";
import { allowanceOf } from "./allowanceOf";
import { changeRoadmap, staffingOf } from "./changeRoadmap";
import { chainOfScenario } from "./scenarioLookUps";
import { subjectOf, type Subject } from "./subjectOf";

/** The changes of one scenario, and where they were said. */
export interface Layer {
  readonly patches: readonly PatchInput[];
  readonly at: Path;
}

/** A lever moved, and where that was said. */
export interface PlacedMove extends Move {
  readonly at: Path;
}

/** A scenario that can be answered: what it is about, and every lever of that with the moves that are made. */
export interface OpenScenario {
  readonly subject: Subject;
  readonly baseline: Exploration;
  /** Of several moves of the same lever the last one, at the place of the first. */
  readonly moves: readonly PlacedMove[];
  readonly answer: ScenarioAnswer;
}

/** What a stored scenario comes to. */
export async function answerOf(
  ctx: Context,
  { row }: Scenario,
): Promise<ScenarioAnswer | InvalidInput | NotFound> {
  const opened = await openStored(ctx, row.id);
  return "answer" in opened ? opened.answer : opened;
}

/** A stored scenario with those that it stands on. */
export async function openStored(
  ctx: Context,
  uuid: string,
): Promise<OpenScenario | InvalidInput | NotFound> {
  const chain = (await ctx.find(chainOfScenario, uuid)) ?? [];
  const [root] = chain;
  if (root?.baseline === undefined) return new NotFound(globalId("Scenario", uuid));
  const layers = chain.map(({ name, patches }) => ({ patches, at: ["scenarios", name, "patches"] }));
  return openLayers(ctx, root.organizationId, root.baseline, layers);
}

/** The changes of some scenarios, one on top of the other, made to a baseline. */
export async function openLayers(
  ctx: Context,
  organizationId: string,
  baseline: ScenarioBaselineInput,
  layers: readonly Layer[],
): Promise<OpenScenario | InvalidInput | NotFound> {
  const subject = await subjectOf(ctx, organizationId, baseline);
  return "input" in subject ? openSubject(subject, layers, allowanceOf(ctx)) : subject;
}

function openSubject(
  subject: Subject,
  layers: readonly Layer[],
  allowance: Allowance,
): OpenScenario | InvalidInput {
  const explored = explore(subject.input, allowance);
  if (explored.kind === "invalid") return new InvalidInput(explored.problems);
  const { exploration } = explored;
  const { schedule, staffedBy } = subject;
  const ofRoadmap = schedule === undefined ? [] : leversOfTerms(schedule.row.terms);
  const read = readLayers([...exploration.levers, ...ofRoadmap], layers);
  if (read.problems.length > 0) return new InvalidInput(read.problems);
  const { moves } = read;
  const costMoves = moves.flatMap((move) => onlyOf<CostLever>(exploration.levers, move));
  const roadmapMoves = moves.flatMap((move) => onlyOf<RoadmapLever>(ofRoadmap, move));

  const costs = scenarioOf(exploration, costMoves, allowance);
  if (costs.kind === "invalid") return new InvalidInput(costs.problems);
  const { scenario } = costs;
  const changed =
    schedule &&
    changeRoadmap(
      schedule,
      staffingOf(staffedBy, scenario.baseline.baseline, scenario.changed.baseline),
      roadmapMoves,
    );
  if (changed instanceof InvalidInput) return changed;
  const { organization } = subject;
  const answered = {
    organization,
    scenario,
    roadmap: changed,
    roadmapLevers: ofRoadmap,
    staffedBy,
    moves,
    allowance,
  };
  return { subject, baseline: exploration, moves, answer: new ScenarioAnswer(answered) };
}

const TABLE = [...leverTable, ...roadmapLeverTable];

/** The moves of all layers: a layer on top takes the place of what is moved below it. */
function readLayers(levers: readonly Lever[], layers: readonly Layer[]) {
  const moves = new Map<Lever, PlacedMove>();
  const problems: Problem[] = [];
  for (const { patches, at } of layers) {
    const read = readPatches(TABLE, levers, patches, at);
    if (read.kind === "invalid") problems.push(...read.problems);
    else
      read.moves.forEach((move, index) => {
        moves.set(move.lever, { ...move, at: [...at, index] });
      });
  }
  return { moves: [...moves.values()], problems };
}

/** The move, if its lever is one of these. */
const onlyOf = <Known extends Lever>(
  levers: readonly Known[],
  move: PlacedMove,
): (Move<Known> & { readonly at: Path })[] => {
  const lever = levers.find((each) => each === move.lever);
  return lever === undefined ? [] : [{ lever, value: move.value, at: move.at }];
};
