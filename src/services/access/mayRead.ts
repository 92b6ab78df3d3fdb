import { forbidden } from "../../schema/forbidden";
import { type Access, type Read, READS } from "./permissions";
import { roleIn } from "./roleIn";
import type { Viewer } from "../Viewer";

/**
 * Lets those roles through to which the table opens a field of an organization.
 * @throws GraphQLError FORBIDDEN for the others, naming who may read it
 */
export function checkMayRead(viewer: Viewer, organizationId: string, read: Read): void {
  const access: Access = READS[read];
  const role = roleIn(viewer, organizationId);
  if (access === "SIGNED_IN" || (role !== undefined && access.includes(role))) return;
  const field = read.slice(read.indexOf(".") + 1);
  const message = `As ${role ?? "a stranger"} you may not read ${field}. It is open to ${access.join(", ")}.`;
  throw forbidden(message);
}
