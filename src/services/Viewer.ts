import { type Role } from "../schema/Role";

/** Who asks: the person behind the token, and the organizations this person works with. */
export interface Viewer {
  readonly personId: string;
  readonly personName: string;
  readonly firmId: string;
  readonly firmName: string;
  readonly memberships: readonly ViewerMembership[];
}

export interface ViewerMembership {
  readonly organizationId: string;
  readonly role: Role;
}

/** The organizations whose rows the viewer may see: what row-level security is told. */
export function organizationIdsOf(viewer: Viewer): string[] {
  return viewer.memberships.map(({ organizationId }) => organizationId);
}
