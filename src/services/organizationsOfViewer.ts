import { In } from "typeorm";
import { Organization } from "../models/Organization";
import { globalId } from "../schema/relay/globalId";
import { type Role } from "../schema/Role";
import { type Context } from "./Context";
import { organizationIdsOf } from "./Viewer";

export interface OrganizationOfViewer {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

/** The viewer's organizations by name, each with the viewer's role there. */
export async function organizationsOfViewer({ viewer, read }: Context): Promise<OrganizationOfViewer[]> {
  const roleIn = new Map(viewer.memberships.map(({ organizationId, role }) => [organizationId, role]));
  const organizations = await read((manager) =>
    manager.find(Organization, {
      where: { id: In(organizationIdsOf(viewer)) },
      order: { name: "ASC", id: "ASC" },
    }),
  );
  return organizations.flatMap(({ id, name }) => {
    const role = roleIn.get(id);
    return role === undefined ? [] : [{ id: globalId("Organization", id), name, role }];
  });
}
