import type { EntityManager } from "typeorm";

/**
 * A connection plans the check of a foreign key once and keeps the plan. One that was made for a table of a few rows goes
 * through all rows of the organization for every check, so that the time of an import grew with the square of its rows:
 * each batch has its plans made for what the batches before it stored.
 */
export const planAnew = (manager: EntityManager): Promise<unknown> => manager.query("DISCARD PLANS");
