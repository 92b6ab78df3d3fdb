import type { PlanOrder } from "../../schema/plans/enums";
import type { PlanRow } from "../../schema/plans/Plan";
import type { PartRow } from "../../schema/plans/PlanParts";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";

const COLUMNS = `item.id, item.organization_id AS "organizationId", item.name, item.notes, ${STAMPS}`;

/** A plan by its id. */
export const planById: LookUp<PlanRow> = {
  name: "planById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<PlanRow[]>(
      `SELECT ${COLUMNS} FROM plans item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** The plans of an organization. */
export const plansOfOrganization: ListOf<PlanOrder> = {
  name: "plansOfOrganization",
  table: "plans",
  columns: COLUMNS,
  joins: STAMP_NAMES,
  belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
  orders: { NAME: "name", CREATED: "created_at" },
};

/** The positions and engagements of a plan, each in their order. */
export const partsOfPlan: LookUp<PartRow[]> = {
  name: "partsOfPlan",
  batch: async (manager, planIds, organizationIds) => {
    const rows = await manager.query<(PartRow & { planId: string })[]>(
      `SELECT plan_id AS "planId", id, kind, terms FROM plan_parts
        WHERE organization_id = ANY ($1::uuid[]) AND plan_id = ANY ($2::uuid[])
        ORDER BY ordinal, id`,
      [organizationIds, planIds],
    );
    return listsBy(rows, ({ planId }) => planId);
  },
};
