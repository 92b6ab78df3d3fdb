import { addMonths, printMonth, type Month } from "../../kernel/Month";
import { globalId } from "../../schema/relay/globalId";
import { listsBy, type LookUp } from "../LookUp";

/** A row to export as PostgreSQL writes it: dates as 2027-01-31, months as 2027-01, numbers plain. */
export type ExportedRow = Readonly<Record<string, string | null>>;

/** The most rows of one answer; more are asked for by months. */
export const MOST_ROWS = 20_000;

/** Which invoices, or budget lines, are exported. */
export interface Months {
  readonly from?: Month | null | undefined;
  readonly until?: Month | null | undefined;
}

/** The first day of some months, and the first that is none of theirs, as PostgreSQL reads them. */
export const daysOf = ({ from, until }: Months): readonly [string, string] => [
  from == null ? "-infinity" : `${printMonth(from)}-01`,
  until == null ? "infinity" : `${printMonth(addMonths(until, 1))}-01`,
];

/** The lines of an organization's invoices, invoices before the credit notes that take from them; one more than allowed. */
export const exportedInvoices = ({ from, until }: Months, withPay: boolean): LookUp<ExportedRow[]> => {
  const [first, end] = daysOf({ from, until });
  return {
    name: JSON.stringify(["exportedInvoices", first, end, withPay]),
    batch: async (manager, keys, organizationIds) => {
      const rows = await manager.query<ExportedRow[]>(INVOICES, [
        organizationIds,
        keys,
        first,
        end,
        MOST_ROWS + 1,
        withPay,
      ]);
      return ofOrganizations(rows.map(withGlobalIds));
    },
  };
};

const INVOICES = `
  SELECT owner.id AS "organizationId", page.*
    FROM unnest($2::uuid[]) AS owner (id)
   CROSS JOIN LATERAL (
     SELECT invoice.number, invoice.supplier, invoice.kind, original.number AS "creditOf",
            invoice.issued_on::text AS "issuedOn", invoice.due_on::text AS "dueOn", invoice.paid_on::text AS "paidOn",
            invoice.currency, invoice.notes, line.description, to_char(line.month, 'YYYY-MM') AS month,
            abs(line.amount)::text AS amount, line.planned::text AS planned, line.expenditure, line.account,
            line.cost_centre AS "costCentre", line.pool, line.purpose, line.budget_line_id AS "budgetLineId",
            line.contract_id AS "contractId", line.project_id AS "projectId",
            CASE part.kind WHEN 'ENGAGEMENT' THEN part.id END AS "engagementId",
            CASE part.kind WHEN 'POSITION' THEN part.id END AS "positionId",
            trim_scale(line.quantity)::text AS quantity, trim_scale(line.unit_price)::text AS "unitPrice"
       FROM invoices invoice
       JOIN invoice_lines line
         ON line.organization_id = invoice.organization_id AND line.invoice_id = invoice.id
       LEFT JOIN plan_parts part ON part.organization_id = line.organization_id AND part.id = line.plan_part_id
       LEFT JOIN invoices original
         ON original.organization_id = invoice.organization_id AND original.id = invoice.credit_of
      WHERE invoice.organization_id = owner.id AND invoice.organization_id = ANY ($1::uuid[])
        AND invoice.issued_on >= $3::date AND invoice.issued_on < $4::date
        AND ($6::boolean OR NOT invoice.shows_pay)
      ORDER BY invoice.kind DESC, invoice.issued_on, invoice.supplier, invoice.number, line.ordinal
      LIMIT $5) AS page
   ORDER BY page.kind DESC, page."issuedOn", page.supplier, page.number`;

/** The prices of an organization's contracts; one more than allowed. */
export const exportedContracts: LookUp<ExportedRow[]> = {
  name: "exportedContracts",
  batch: async (manager, keys, organizationIds) => {
    const rows = await manager.query<ExportedRow[]>(CONTRACTS, [organizationIds, keys, MOST_ROWS + 1]);
    return ofOrganizations(rows.map(withGlobalIds));
  },
};

const CONTRACTS = `
  SELECT contract.organization_id AS "organizationId", contract.name, contract.supplier, contract.reference,
         to_char(contract.start_month, 'YYYY-MM') AS start, contract.term_months::text AS "termMonths",
         contract.billing, trim_scale(contract.uplift)::text AS uplift, contract.auto_renews::text AS "autoRenews",
         contract.renewal_months::text AS "renewalMonths", contract.notice_days::text AS "noticeDays",
         contract.notice_given_on::text AS "noticeGivenOn", contract.expenditure, contract.account,
         contract.cost_centre AS "costCentre", contract.pool, contract.purpose, contract.project_id AS "projectId",
         contract.plan_part_id AS "engagementId", contract.notes,
         to_char(price.from_month, 'YYYY-MM') AS "from", price.quantity::text AS quantity,
         CASE WHEN price.quantity IS NULL THEN price.price::text END AS amount,
         CASE WHEN price.quantity IS NOT NULL THEN price.price::text END AS "unitPrice"
    FROM contracts contract
    JOIN contract_prices price
      ON price.organization_id = contract.organization_id AND price.contract_id = contract.id
   WHERE contract.organization_id = ANY ($1::uuid[]) AND contract.organization_id = ANY ($2::uuid[])
   ORDER BY contract.supplier, contract.name, price.from_month
   LIMIT $3`;

export const ofOrganizations = (rows: readonly ExportedRow[]): Map<string, ExportedRow[]> =>
  listsBy(rows, ({ organizationId }) => organizationId ?? "");

const withGlobalIds = ({ contractId, projectId, ...row }: ExportedRow): ExportedRow => ({
  ...row,
  contractId: contractId == null ? null : globalId("Contract", contractId),
  projectId: projectId == null ? null : globalId("Project", projectId),
});
