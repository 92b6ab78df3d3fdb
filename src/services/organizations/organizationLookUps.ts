import { Decimal } from "../../kernel/Decimal";
import type { FigureKind, OrganizationOrder } from "../../schema/organizations/enums";
import { Location, OrganizationFigure, type OrganizationRow } from "../../schema/organizations/Organization";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { storedMonth } from "../storedMonth";

const COLUMNS = `
  item.id, item.name, item.currency, item.fiscal_year_start_month AS "fiscalYearStartMonth",
  item.fiscal_year_label AS "fiscalYearLabel", item.frameworks,
  item.adopted_plan_id AS "adoptedPlanId", ${STAMPS}`;

/** An organization by its id. */
export const organizationById: LookUp<OrganizationRow> = {
  name: "organizationById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<OrganizationRow[]>(
      `SELECT ${COLUMNS} FROM organizations item ${STAMP_NAMES}
        WHERE item.id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows, ({ id }) => id);
  },
};

/** The organizations of a person, whose name holds a text if one is given. */
export const organizationsOfPerson = (nameContains: string | undefined): ListOf<OrganizationOrder> => ({
  name: "organizationsOfPerson",
  table: "organizations",
  columns: COLUMNS,
  joins: STAMP_NAMES,
  belongs: `item.id = ANY ($1::uuid[])
    AND item.id IN (SELECT organization_id FROM memberships WHERE person_id = owner.id)`,
  orders: { NAME: "name", CREATED: "created_at" },
  filters:
    nameContains === undefined
      ? []
      : [{ condition: "position(lower(?) in lower(item.name)) > 0", parameter: nameContains }],
});

/** The figures of an organization, by kind and month. */
export const figuresOfOrganization: LookUp<OrganizationFigure[]> = {
  name: "figuresOfOrganization",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<FigureRow[]>(
      `SELECT organization_id AS "organizationId", kind, to_char(from_month, 'YYYY-MM') AS month, value
         FROM organization_figures
        WHERE organization_id = ANY ($1::uuid[]) AND organization_id = ANY ($2::uuid[])
        ORDER BY kind, from_month`,
      [organizationIds, ids],
    );
    return showing(
      listsBy(rows, ({ organizationId }) => organizationId),
      figureOf,
    );
  },
};

/** The places of an organization, in order. */
export const locationsOfOrganization: LookUp<Location[]> = {
  name: "locationsOfOrganization",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<LocationRow[]>(
      `SELECT organization_id AS "organizationId", id, name, jurisdiction FROM locations
        WHERE organization_id = ANY ($1::uuid[]) AND organization_id = ANY ($2::uuid[])
        ORDER BY ordinal, id`,
      [organizationIds, ids],
    );
    return showing(
      listsBy(rows, ({ organizationId }) => organizationId),
      ({ id, name, jurisdiction }) => new Location(id, name, jurisdiction),
    );
  },
};

interface FigureRow {
  readonly organizationId: string;
  readonly kind: FigureKind;
  readonly month: string;
  readonly value: string;
}

interface LocationRow {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly jurisdiction: string | null;
}

/** Whole numbers are stored with two places, like amounts, and shown without them. */
const figureOf = ({ kind, month, value }: FigureRow): OrganizationFigure =>
  new OrganizationFigure(kind, storedMonth(month), new Decimal(value));

const showing = <Row, Shown>(
  lists: ReadonlyMap<string, readonly Row[]>,
  show: (row: Row) => Shown,
): Map<string, Shown[]> => new Map([...lists].map(([key, rows]) => [key, rows.map(show)]));
