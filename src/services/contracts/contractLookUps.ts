import { LONGEST_CONTRACT_MONTHS } from "../../costing/budget/contractEnd";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import type { ContractPriceRow, ContractRow } from "../../schema/contracts/Contract";
import type { ContractOrder } from "../../schema/contracts/enums";
import { eachBy, listsBy, type LookUp } from "../LookUp";
import type { Filter, ListOf } from "../pages/pagesOf";
import { STAMP_NAMES, STAMPS } from "../pages/stamps";
import { storedDay } from "../storedDay";
import { storedMonth } from "../storedMonth";

/** The columns of a contract without who made and changed it. */
export const contractColumns = `
  item.id, item.organization_id AS "organizationId", item.name, item.supplier, item.reference,
  to_char(item.start_month, 'YYYY-MM') AS start, item.term_months AS "termMonths", item.billing,
  item.uplift::text AS uplift, item.auto_renews AS "autoRenews", item.renewal_months AS "renewalMonths",
  item.notice_days AS "noticeDays", item.notice_given_on::text AS "noticeGivenOn", item.expenditure, item.account,
  item.cost_centre AS "costCentre", item.pool, item.purpose, item.project_id AS "projectId",
  item.plan_part_id AS "engagementId", item.notes`;

const COLUMNS = `${contractColumns}, ${STAMPS}`;

/** A contract as PostgreSQL writes it. */
export type WrittenContract = Omit<ContractRow, "start" | "uplift" | "noticeGivenOn"> & {
  readonly start: string;
  readonly uplift: string;
  readonly noticeGivenOn: string | null;
};

export const contractRow = (row: WrittenContract): ContractRow => ({
  ...row,
  start: storedMonth(row.start),
  uplift: new Decimal(row.uplift),
  noticeGivenOn: storedDay(row.noticeGivenOn),
});

/** A contract by its id. */
export const contractById: LookUp<ContractRow> = {
  name: "contractById",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<WrittenContract[]>(
      `SELECT ${COLUMNS} FROM contracts item ${STAMP_NAMES}
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.id = ANY ($2::uuid[])`,
      [organizationIds, ids],
    );
    return eachBy(rows.map(contractRow), ({ id }) => id);
  },
};

/** What narrows a list of contracts. */
export interface ContractFilter {
  readonly supplier?: string | null | undefined;
  readonly endingBefore?: Month | null | undefined;
}

/** The contracts of an organization, as they look from a month. */
export function contractsOfOrganization(
  { supplier, endingBefore }: ContractFilter,
  asOf: Month,
): ListOf<ContractOrder> {
  const filters: Filter[] = [];
  if (supplier != null) filters.push({ condition: "item.supplier = ?::text", parameter: supplier });
  if (endingBefore != null)
    filters.push({ condition: "item.committed_end <= ?::date", parameter: firstOf(endingBefore) });
  return {
    name: `contractsOfOrganization ${printMonth(asOf)}`,
    table: withEnds(asOf),
    columns: COLUMNS,
    joins: STAMP_NAMES,
    belongs: "item.organization_id = owner.id AND item.organization_id = ANY ($1::uuid[])",
    orders: {
      NAME: "name",
      SUPPLIER: "supplier",
      START: "start_month",
      NOTICE_BY: "notice_by",
      CREATED: "created_at",
    },
    filters,
  };
}

const firstOf = (month: Month): string => `${printMonth(month)}-01`;

/** The months of a date, counted like those of the kernel. */
const monthsOf = (date: string): string => `(extract(year FROM ${date}) * 12 + extract(month FROM ${date}))`;

/**
 * Every contract with its committed end and its last day for notice, by the arithmetic of the engine's contractEnd: a
 * list can be ordered and narrowed by them without reading all of it. Where no notice is needed it is the last of days.
 */
const withEnds = (asOf: Month): string => `(
  SELECT contract.*, ends.committed_end,
         CASE WHEN known.given IS NULL AND terms.reached < terms.most
              THEN ends.committed_end - 1 - contract.notice_days ELSE date '9999-12-31' END AS notice_by
    FROM contracts contract
   CROSS JOIN LATERAL (
     SELECT (start_month + make_interval(months => term_months))::date AS first_end,
            CASE WHEN notice_given_on < date '${firstOf(addMonths(asOf, 1))}' THEN notice_given_on END AS given
   ) known
   CROSS JOIN LATERAL (
     SELECT coalesce(known.given, date '${firstOf(asOf)}') + notice_days + 1 AS earliest
   ) reach
   CROSS JOIN LATERAL (
     SELECT CASE WHEN auto_renews
                 THEN greatest(0, (${LONGEST_CONTRACT_MONTHS} - term_months) / renewal_months) ELSE 0 END AS most,
            greatest(0, ceil((${monthsOf("reach.earliest")} + (extract(day FROM reach.earliest) > 1)::int
                              - ${monthsOf("known.first_end")}) / renewal_months))::int AS reached
   ) terms
   CROSS JOIN LATERAL (
     SELECT (known.first_end
             + make_interval(months => least(terms.reached, terms.most) * renewal_months))::date AS committed_end
   ) ends)`;

/** The prices of a contract, by month. */
export const pricesOfContract: LookUp<ContractPriceRow[]> = {
  name: "pricesOfContract",
  batch: async (manager, contractIds, organizationIds) => {
    const rows = await manager.query<
      { contractId: string; month: string; price: string; quantity: number | null }[]
    >(
      `SELECT contract_id AS "contractId", to_char(from_month, 'YYYY-MM') AS month, price::text AS price, quantity
         FROM contract_prices
        WHERE organization_id = ANY ($1::uuid[]) AND contract_id = ANY ($2::uuid[])
        ORDER BY contract_id, from_month`,
      [organizationIds, contractIds],
    );
    const priced = rows.map(({ contractId, month, price, quantity }) => ({
      contractId,
      from: storedMonth(month),
      cents: centsOf(new Decimal(price)),
      quantity,
    }));
    return listsBy(priced, ({ contractId }) => contractId);
  },
};

/** What was invoiced under a contract in a month in which invoices were issued, credit notes taken off. */
export interface InvoicedInMonth {
  readonly issued: Month;
  /** The latest month that one of them is issued in or for. */
  readonly latest: Month;
  readonly cents: number;
}

/** What was invoiced under a contract, by the month of issue. */
export const invoicedOfContract: LookUp<InvoicedInMonth[]> = {
  name: "invoicedOfContract",
  batch: async (manager, contractIds, organizationIds) => {
    const rows = await manager.query<
      { contractId: string; issued: string; latest: string; amount: string }[]
    >(
      `SELECT line.contract_id AS "contractId", to_char(invoice.issued_on, 'YYYY-MM') AS issued,
              to_char(greatest(max(invoice.issued_on), max(line.month)), 'YYYY-MM') AS latest,
              sum(line.amount)::text AS amount
         FROM invoice_lines line
         JOIN invoices invoice
           ON invoice.organization_id = line.organization_id AND invoice.id = line.invoice_id
        WHERE line.organization_id = ANY ($1::uuid[]) AND line.contract_id = ANY ($2::uuid[])
        GROUP BY line.contract_id, to_char(invoice.issued_on, 'YYYY-MM')
        ORDER BY line.contract_id, issued`,
      [organizationIds, contractIds],
    );
    const read = rows.map(({ contractId, issued, latest, amount }) => ({
      contractId,
      issued: storedMonth(issued),
      latest: storedMonth(latest),
      cents: centsOf(new Decimal(amount)),
    }));
    return listsBy(read, ({ contractId }) => contractId);
  },
};
