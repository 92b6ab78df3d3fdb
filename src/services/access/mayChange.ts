import { NotAllowed } from "../../schema/intentions/answers";
import type { Role } from "../../schema/Role";
import type { Viewer } from "../Viewer";
import { type Change, CHANGES } from "./permissions";

const READERS: ReadonlySet<Role> = new Set<Role>(["VIEWER", "CLIENT"]);

/** Why somebody of a role may not make a change; undefined when they may. */
export function refusalOf(viewer: Viewer, role: Role, change: Change): NotAllowed | undefined {
  const allowed: readonly Role[] = CHANGES[change];
  if (!allowed.includes(role)) {
    const message = READERS.has(role)
      ? `As ${role} you may read, and change nothing.`
      : `As ${role} you may not ${change}.`;
    return new NotAllowed(message, `Ask an ${inWords(allowed)} of this organization.`);
  }
  return refusalOfToken(viewer);
}

/**
 * Why the viewer may not make an organization. Somebody who only takes part in organizations of others makes none;
 * somebody without any may make a first one.
 */
export function refusalOfCreation(viewer: Viewer): NotAllowed | undefined {
  const allowed: readonly Role[] = CHANGES.createOrganization;
  const { memberships, token } = viewer;
  const decides = memberships.length === 0 || memberships.some(({ role }) => allowed.includes(role));
  if (decides && (token?.role == null || allowed.includes(token.role))) return refusalOfToken(viewer);
  const message = "You may not createOrganization: you decide for no organization.";
  return new NotAllowed(message, `Ask an ${inWords(allowed)} of the firm.`);
}

/** Why nothing may be changed with the token that asks. */
export function refusalOfToken({ token }: Viewer): NotAllowed | undefined {
  if (token?.readOnly !== true) return undefined;
  const message = "This token may read, and change nothing.";
  return new NotAllowed(message, "Send the change with a token that is not read-only.");
}

const inWords = (roles: readonly Role[]): string =>
  roles.length < 2 ? roles.join("") : `${roles.slice(0, -1).join(", ")} or ${roles.at(-1) ?? ""}`;
