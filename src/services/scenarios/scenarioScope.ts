import type { Organization } from "../../schema/organizations/Organization";
import { seesPay } from "../access/seesPay";
import type { Context } from "../Context";
import { organizationOf } from "../organizations/organizations";

/**
 * The organization that scenarios are about, if the viewer may see them. Scenarios and what they come to show what people
 * are paid, so every one of their services gets at its organization here and nowhere else.
 */
export async function organizationOfScenarios(
  ctx: Context,
  organizationId: string,
): Promise<Organization | undefined> {
  return seesPay(ctx.viewer, organizationId) ? organizationOf(ctx, organizationId) : undefined;
}
