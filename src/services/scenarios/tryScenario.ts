import { NotFound } from "../../schema/intentions/answers";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Organization } from "../../schema/organizations/Organization";
import type { ScenarioAnswer } from "../../schema/scenarios/ScenarioAnswer";
import type { TryScenarioInput } from "../../schema/scenarios/TryScenarioInput";
import { checkMayRead } from "../access/mayRead";
import type { Context } from "../Context";
import { problemsOfTexts } from "../intentions/problemsOfTexts";
import { openLayers } from "./answerScenario";

/** What some changes of costs and roadmap would come to. Nothing is stored. */
export async function tryScenario(
  ctx: Context,
  { uuid }: Organization,
  input: TryScenarioInput,
): Promise<ScenarioAnswer | InvalidInput | NotFound> {
  checkMayRead(ctx.viewer, uuid, "Organization.tryScenario");
  const problems = problemsOfTexts(input);
  if (problems.length > 0) return new InvalidInput(problems);
  const layers = [{ patches: input.patches ?? [], at: ["patches"] }];
  const opened = await openLayers(ctx, uuid, input.baseline, layers);
  return "answer" in opened ? opened.answer : opened;
}
