import { type Role } from "../schema/Role";

/** Who asks: the person behind the token, and the organizations this person works with. */
export interface Viewer {
  readonly personId: string;
  readonly personName: string;
  readonly firmId: string;
  readonly firmName: string;
  /** With what may be done in each organization: the person's role, or less where the token says so. */
  readonly memberships: readonly ViewerMembership[];
  /** What let them in; none where the server itself acts for a person. */
  readonly token?: ViewerToken;
  /** The OpenID provider that let them in, where no token of ours did. */
  readonly issuer?: string;
}

/** A token as far as it decides what may be done. */
interface ViewerToken {
  readonly id: string;
  readonly name: string;
  /** The most that it lets its person do anywhere; null for all that the person may do. */
  readonly role: Role | null;
  readonly readOnly: boolean;
}

export interface ViewerMembership {
  readonly organizationId: string;
  readonly role: Role;
}

/** The organizations whose rows the viewer may see: what row-level security is told. */
export function organizationIdsOf(viewer: Viewer): string[] {
  return viewer.memberships.map(({ organizationId }) => organizationId);
}
