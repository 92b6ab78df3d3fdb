import type { Page } from "../../schema/relay/connection";
import { readGlobalId } from "../../schema/relay/globalId";
import type { PageRequest } from "../../schema/relay/pageRequest";
import type { OrganizationOrder } from "../../schema/organizations/enums";
import {
  type Location,
  Organization,
  type OrganizationFigure,
} from "../../schema/organizations/Organization";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import {
  figuresOfOrganization,
  locationsOfOrganization,
  organizationById,
  organizationsOfPerson,
} from "./organizationLookUps";

/** The organization of a uuid, if the viewer may see it. */
export async function organizationOf(ctx: Context, uuid: string): Promise<Organization | undefined> {
  const row = await ctx.find(organizationById, uuid);
  return row && new Organization(row);
}

/** The organization of a global id; one that the viewer may not see is as absent as one that does not exist. */
export async function organizationOfId(ctx: Context, id: string): Promise<Organization | undefined> {
  const key = readGlobalId(id);
  return key?.type === "Organization" ? organizationOf(ctx, key.uuid) : undefined;
}

/** A page of the viewer's organizations. */
export function organizations(
  ctx: Context,
  request: PageRequest<OrganizationOrder>,
  nameContains: string | undefined,
): Promise<Page<Organization>> {
  return pageOf(ctx, organizationsOfPerson(nameContains), request, ctx.viewer.personId, Organization);
}

/** The figures of an organization, by kind and month. */
export const figuresOf = async (ctx: Context, { uuid }: Organization): Promise<OrganizationFigure[]> =>
  (await ctx.find(figuresOfOrganization, uuid)) ?? [];

/** The places of an organization, in order. */
export const locationsOf = async (ctx: Context, { uuid }: Organization): Promise<Location[]> =>
  (await ctx.find(locationsOfOrganization, uuid)) ?? [];
