import type { Role } from "../../schema/Role";
import type { Viewer } from "../Viewer";

/** The viewer's role in an organization; `undefined` where there is none, as for an organization that does not exist. */
export const roleIn = (viewer: Viewer, organizationId: string): Role | undefined =>
  viewer.memberships.find((membership) => membership.organizationId === organizationId)?.role;
