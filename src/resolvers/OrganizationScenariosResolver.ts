import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Organization } from "../schema/organizations/Organization";
import { PageArguments, pageRequest } from "../schema/relay/pageRequest";
import { ScenarioConnection } from "../schema/scenarios/Scenario";
import { ScenarioAnswerResult } from "../schema/scenarios/ScenarioAnswer";
import { type ScenarioOrder, ScenarioOrderEnum } from "../schema/scenarios/scenarioEnums";
import { ScenarioColumnResult } from "../schema/scenarios/ScenariosBeside";
import { TryScenarioInput } from "../schema/scenarios/TryScenarioInput";
import { type Context } from "../services/Context";
import { compareScenarios } from "../services/scenarios/compareScenarios";
import { scenariosOf } from "../services/scenarios/scenarios";
import { tryScenario } from "../services/scenarios/tryScenario";

/** The scenarios of an organization. */
@Resolver(() => Organization)
export class OrganizationScenariosResolver {
  @FieldResolver(() => ScenarioConnection, {
    description: "Its scenarios, in pages; none for who may not see pay.",
  })
  scenarios(
    @Root() { uuid }: Organization,
    @Args(() => PageArguments) page: PageArguments,
    @Arg("orderBy", () => ScenarioOrderEnum, { defaultValue: "NAME", description: "In which order." })
    orderBy: ScenarioOrder,
    @Ctx() ctx: Context,
  ) {
    return scenariosOf(ctx, uuid, pageRequest(page, orderBy, { NAME: "text", CREATED: "timestamptz" }));
  }

  @FieldResolver(() => [ScenarioColumnResult], {
    description: "What a plan comes to in each of some scenarios, side by side, in the order given.",
  })
  compareScenarios(
    @Root() organization: Organization,
    @Arg("ids", () => [ID], { description: "The scenarios, at most 100 at a time." }) ids: string[],
    @Arg("plan", () => String, { description: "Name of the plan." }) plan: string,
    @Arg("against", () => String, {
      nullable: true,
      description: "Name of the plan that it is held against in each. Default: none.",
    })
    against: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    return compareScenarios(ctx, organization, ids, { plan, against: against ?? undefined });
  }

  @FieldResolver(() => ScenarioAnswerResult, {
    description: "What some changes of costs and roadmap together would come to. Nothing is stored.",
  })
  tryScenario(
    @Root() organization: Organization,
    @Arg("input", () => TryScenarioInput, { description: "What is changed, and how." })
    input: TryScenarioInput,
    @Ctx() ctx: Context,
  ) {
    return tryScenario(ctx, organization, input);
  }
}
