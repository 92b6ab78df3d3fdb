import { measureInWords } from "../../costing/scenarios/Measure";
import { amountIn, figuresOf } from "../../costing/scenarios/figuresOf";
import { missingOf, type Exploration } from "../../costing/scenarios/Exploration";
import { planNamed } from "../../costing/comparison/planNamed";
import { problemAt } from "../../kernel/Problem";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import { ScenarioPlanAmounts } from "../../schema/scenarios/KeptResult";
import { ScenarioColumn } from "../../schema/scenarios/ScenariosBeside";
import { readGlobalId } from "../../schema/relay/globalId";
import { idsOfAPage } from "../../schema/relay/pageRequest";
import type { Context } from "../Context";
import { checkMayRead } from "../access/mayRead";
import { answerOf } from "./answerScenario";
import { amountsOf } from "./numbersOf";
import { scenarioOf } from "./scenarios";

type Column = ScenarioColumn | InvalidInput | NotFound;

/** What a plan comes to in each of some scenarios of an organization, beside each other. */
export async function compareScenarios(
  ctx: Context,
  { uuid }: Organization,
  ids: readonly string[],
  asked: Asked,
): Promise<Column[]> {
  checkMayRead(ctx.viewer, uuid, "Organization.compareScenarios");
  return Promise.all(idsOfAPage(ids).map((id) => columnOf(ctx, uuid, id, asked)));
}

interface Asked {
  readonly plan: string;
  readonly against: string | undefined;
}

async function columnOf(
  ctx: Context,
  organizationId: string,
  id: string,
  { plan, against }: Asked,
): Promise<Column> {
  const key = readGlobalId(id);
  const scenario = key?.type === "Scenario" ? await scenarioOf(ctx, key.uuid) : undefined;
  if (scenario?.row.organizationId !== organizationId) return new NotFound(id);
  const answer = await answerOf(ctx, scenario);
  if (!("answered" in answer)) return answer;
  const { baseline, changed } = answer.answered.scenario;
  const problems = problemsOf(changed, scenario.name, { plan, against });
  if (problems.length > 0) return new InvalidInput(problems);
  return new ScenarioColumn({
    scenario,
    measure: measureInWords(changed.measure),
    baseline: amountIn(baseline, plan),
    amount: amountIn(changed, plan),
    against: against === undefined ? undefined : amountIn(changed, against),
    plans: figuresOf(changed).map((figures) => new ScenarioPlanAmounts(amountsOf(figures))),
  });
}

/** Names that are no plans of the scenario, and work that one of two plans leaves undone at no stated value. */
function problemsOf({ baseline }: Exploration, name: string, { plan, against }: Asked) {
  const asked = [
    { argument: "plan", named: plan },
    ...(against === undefined ? [] : [{ argument: "against", named: against }]),
  ];
  const unknown = asked.flatMap(({ argument, named }) => {
    const found = planNamed(baseline, argument, named);
    return found.kind === "unknown" ? [found.problem] : [];
  });
  const missing = unknown.length > 0 || against === undefined ? [] : missingOf(baseline, [plan, against]);
  return [...unknown, ...missing].map(({ code, message, advice, path, value }) =>
    problemAt(["scenarios", name, ...path], code, message, advice, value),
  );
}
