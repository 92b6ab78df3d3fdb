import { randomUUID } from "node:crypto";
import type { FilledClient } from "./FilledClient";

/** An intention that was never sent before. */
export const intended = (input: object) => ({ input: { idempotencyKey: randomUUID(), ...input } });

/** The same in the organization of a client. */
export const intendedIn = ({ ids }: FilledClient, input: object) =>
  intended({ organizationId: ids.Organization, ...input });
