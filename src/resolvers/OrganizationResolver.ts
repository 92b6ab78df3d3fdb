import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { type OrganizationOrder, OrganizationOrderEnum } from "../schema/organizations/enums";
import {
  Location,
  Organization,
  OrganizationConnection,
  OrganizationFigure,
} from "../schema/organizations/Organization";
import {
  ChangeOrganizationInput,
  ChangeOrganizationResult,
  CreateOrganizationInput,
  CreateOrganizationResult,
} from "../schema/organizations/OrganizationIntentions";
import { PageArguments, pageRequest } from "../schema/relay/pageRequest";
import { Role } from "../schema/Role";
import { roleIn } from "../services/access/roleIn";
import { type Context } from "../services/Context";
import { changeOrganization } from "../services/organizations/changeOrganization";
import { createOrganization } from "../services/organizations/createOrganization";
import {
  figuresOf,
  locationsOf,
  organizationOfId,
  organizations,
} from "../services/organizations/organizations";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, {
    nullable: true,
    description: "An organization; absent when there is none of this id that you may see.",
  })
  organization(@Arg("id", () => ID, { description: "Its id." }) id: string, @Ctx() ctx: Context) {
    return organizationOfId(ctx, id);
  }

  @Query(() => OrganizationConnection, { description: "The organizations that you work with, in pages." })
  organizations(
    @Args(() => PageArguments) page: PageArguments,
    @Arg("orderBy", () => OrganizationOrderEnum, { defaultValue: "NAME", description: "In which order." })
    orderBy: OrganizationOrder,
    @Arg("nameContains", () => String, {
      nullable: true,
      description: "Only those whose name holds this text; capitals do not matter. Default: all.",
    })
    nameContains: string | null | undefined,
    @Ctx() ctx: Context,
  ) {
    const request = pageRequest(page, orderBy, { NAME: "text", CREATED: "timestamptz" });
    return organizations(ctx, request, nameContains ?? undefined);
  }

  @FieldResolver(() => Role, { description: "What you may do there." })
  role(@Root() organization: Organization, @Ctx() { viewer }: Context) {
    return roleIn(viewer, organization.uuid);
  }

  @FieldResolver(() => [OrganizationFigure], {
    description: "Headcount, users, devices, sites and revenue over time, by kind and month.",
  })
  figures(@Root() organization: Organization, @Ctx() ctx: Context) {
    return figuresOf(ctx, organization);
  }

  @FieldResolver(() => [Location], { description: "The places of the business, in order." })
  locations(@Root() organization: Organization, @Ctx() ctx: Context) {
    return locationsOf(ctx, organization);
  }

  @Mutation(() => CreateOrganizationResult, { description: `Makes a client business. ${IDEMPOTENT}` })
  createOrganization(
    @Arg("input", () => CreateOrganizationInput, { description: "The business." })
    input: CreateOrganizationInput,
    @Ctx() ctx: Context,
  ) {
    return createOrganization(ctx, input);
  }

  @Mutation(() => ChangeOrganizationResult, {
    description: `Changes a client business: what is left out stays as it is. ${IDEMPOTENT}`,
  })
  changeOrganization(
    @Arg("input", () => ChangeOrganizationInput, { description: "What changes." })
    input: ChangeOrganizationInput,
    @Ctx() ctx: Context,
  ) {
    return changeOrganization(ctx, input);
  }
}
