import type { ExploredInput } from "../../costing/scenarios/ExploredInput";
import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import type { Plan } from "../../schema/plans/Plan";
import { globalId, readGlobalId } from "../../schema/relay/globalId";
import type { MeasureInput } from "../../schema/scenarios/ExplorationInput";
import type { ScenarioBaselineInput } from "../../schema/scenarios/ScenarioBaseline";
import type { Schedule } from "../../schema/sequencing/Schedule";
import { problemAt } from "../../kernel/Problem";
import { comparisonInputOf } from "../comparisons/comparisonInputOf";
import { plansToCompare } from "../comparisons/compareStoredPlans";
import { storedFacts } from "../comparisons/storedFacts";
import type { Context } from "../Context";
import { adoptedPlanOf } from "../plans/adoptPlan";
import { scheduleOf } from "../sequencing/schedules";
import { organizationOfScenarios } from "./scenarioScope";

/** Everything that a baseline names, as it is stored. */
export interface Subject {
  readonly organization: Organization;
  /** In the order in which they are compared. */
  readonly plans: readonly Plan[];
  readonly input: ExploredInput;
  readonly schedule: Schedule | undefined;
  /** Name of the plan whose people do the projects. */
  readonly staffedBy: string | undefined;
}

/** Loads what a baseline names, or says what of it is not there. */
export async function subjectOf(
  ctx: Context,
  organizationId: string,
  { comparison, measure, scheduleId, staffedBy }: ScenarioBaselineInput,
): Promise<Subject | InvalidInput | NotFound> {
  const organization = await organizationOfScenarios(ctx, organizationId);
  if (organization === undefined) return new NotFound(globalId("Organization", organizationId));
  const schedule = scheduleId == null ? undefined : await scheduleIn(ctx, organization, scheduleId);
  if (schedule instanceof NotFound) return schedule;
  const plans = await plansToCompare(ctx, organization, comparison.planIds);
  if (plans instanceof InvalidInput || plans instanceof NotFound) return plans;
  const names = plans.map(({ name }) => name);
  if (staffedBy != null && !names.includes(staffedBy)) {
    const message = `No plan named "${staffedBy}" is compared.`;
    const advice = `Name one of: ${names.join(", ")}.`;
    return new InvalidInput([problemAt(["baseline", "staffedBy"], "UNKNOWN", message, advice, staffedBy)]);
  }
  const facts = await storedFacts(ctx, organization, plans);
  const { natures, basis, discountRate, timing } = measure ?? NO_MEASURE;
  return {
    organization,
    plans,
    input: {
      ...comparisonInputOf(comparison.start, comparison, facts),
      natures,
      basis,
      discountRate,
      timing,
    },
    schedule,
    staffedBy: staffedBy ?? (await adoptedAmong(ctx, organization, names)),
  };
}

const NO_MEASURE: Partial<MeasureInput> = {};

async function scheduleIn(ctx: Context, { uuid }: Organization, id: string): Promise<Schedule | NotFound> {
  const key = readGlobalId(id);
  const schedule = key?.type === "Schedule" ? await scheduleOf(ctx, key.uuid) : undefined;
  return schedule?.row.organizationId === uuid ? schedule : new NotFound(id);
}

async function adoptedAmong(
  ctx: Context,
  organization: Organization,
  names: readonly string[],
): Promise<string | undefined> {
  const name = (await adoptedPlanOf(ctx, organization))?.name;
  return name !== undefined && names.includes(name) ? name : undefined;
}
