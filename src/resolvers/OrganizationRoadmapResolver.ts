import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { Organization } from "../schema/organizations/Organization";
import { Roadmap } from "../schema/roadmap/Roadmap";
import { type Context } from "../services/Context";
import { roadmapOf } from "../services/roadmaps/roadmapOf";

@Resolver(() => Organization)
export class OrganizationRoadmapResolver {
  @FieldResolver(() => Roadmap, {
    nullable: true,
    description: "Its roadmap; absent until the first is saved.",
  })
  roadmap(@Root() organization: Organization, @Ctx() ctx: Context) {
    return roadmapOf(ctx, organization.uuid);
  }
}
