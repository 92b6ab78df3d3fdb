import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";
import { Viewer, ViewerOrganization } from "../schema/Viewer";
import { type Context } from "../services/Context";
import { organizationsOfViewer } from "../services/organizationsOfViewer";

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who is signed in." })
  viewer(@Ctx() { viewer }: Context) {
    return { name: viewer.personName, firmName: viewer.firmName };
  }

  @FieldResolver(() => [ViewerOrganization], {
    description:
      "The organizations the person works with, by name. No other organization's data can be reached.",
  })
  organizations(@Ctx() context: Context) {
    return organizationsOfViewer(context);
  }
}
