import type { Role } from "../../schema/Role";

/** From the one that may do most to the one that may do least. */
const BY_WIDTH: readonly Role[] = ["OWNER", "VCIO", "ANALYST", "VIEWER", "CLIENT"];

/** Whether a role, or no limit at all, lets through more than a limit. */
export const isWider = (role: Role | null, limit: Role | null): boolean =>
  limit !== null && (role === null || BY_WIDTH.indexOf(role) < BY_WIDTH.indexOf(limit));

/** A role, or the limit where that lets through less. */
export const withinLimit = (role: Role, limit: Role | null): Role =>
  limit !== null && isWider(role, limit) ? limit : role;
