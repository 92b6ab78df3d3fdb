import { KeepResultInput } from "../../schema/scenarios/KeptResult";
import type { Scenario } from "../../schema/scenarios/Scenario";
import { SavedScenario, SaveScenarioInput } from "../../schema/scenarios/ScenarioIntentions";
import type { Context } from "../Context";
import { keepResult } from "../scenarios/keepResult";
import { saveScenario } from "../scenarios/saveScenario";
import { CO_MANAGED, TEAM } from "./plans";
import { idIn, type Making } from "./Making";
import { month } from "./written";

/** Dearer people, with a kept result; and on top of that carriers who are late, which moves projects and the year that pays. */
export async function makeScenarios(
  ctx: Context,
  making: Making,
  { planIds, scheduleId }: { readonly planIds: ReadonlyMap<string, string>; readonly scheduleId: string },
): Promise<void> {
  const comparison = {
    start: month("2027-01"),
    months: 60,
    planIds: [CO_MANAGED, TEAM].map((name) => idIn(planIds, name)),
  };
  const dearer = await saved(ctx, making, "Dearer people", {
    notes:
      "The market pays a support specialist a tenth more, and the retainer is what the vCIO first asked for.",
    baseline: { comparison, scheduleId, staffedBy: CO_MANAGED },
    patches: [
      { lever: "POSITION_SALARY", plan: CO_MANAGED, part: "Support specialist", value: "66374.00" },
      { lever: "ENGAGEMENT_RETAINER", plan: CO_MANAGED, part: "vCIO", value: "3000.00" },
    ],
  });
  const { organizationId, inputOf, mustBeSaved } = making;
  const kept = {
    organizationId,
    id: dearer.id,
    version: dearer.version,
    note: "Before the budget was decided",
  };
  mustBeSaved(await keepResult(ctx, inputOf(KeepResultInput, kept.note, kept)));
  await saved(ctx, making, "Dearer people, and the carriers are late", {
    notes:
      "The circuits of the new office come eight weeks later, and the co-managed service begins in April.",
    standsOnId: dearer.id,
    patches: [
      { lever: "PROJECT_SLIP", part: "Internet circuits for the new office", value: "40" },
      { lever: "ENGAGEMENT_START", plan: CO_MANAGED, part: "Co-managed service", value: "2027-04" },
    ],
  });
}

async function saved(
  ctx: Context,
  { organizationId, inputOf, mustBeSaved }: Making,
  name: string,
  content: object,
): Promise<Scenario> {
  const answer = await saveScenario(
    ctx,
    inputOf(SaveScenarioInput, name, { organizationId, name, ...content }),
  );
  mustBeSaved(answer);
  if (answer instanceof SavedScenario) return answer.scenario;
  throw new Error(`The scenario "${name}" of the demonstration was not saved.`);
}
