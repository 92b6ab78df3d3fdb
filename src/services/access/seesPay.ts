import type { Role } from "../../schema/Role";
import type { Viewer } from "../Viewer";
import { PAY } from "./permissions";
import { roleIn } from "./roleIn";

/** Whether the viewer may see what positions of an organization are paid, and all that tells it. */
export function seesPay(viewer: Viewer, organizationId: string): boolean {
  const role = roleIn(viewer, organizationId);
  return role !== undefined && (PAY as readonly Role[]).includes(role);
}
