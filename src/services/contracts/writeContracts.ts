import type { EntityManager } from "typeorm";
import { printCents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import { printMonth } from "../../kernel/Month";
import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import { linksIn, problemsOfLinks } from "../links/Link";
import type { ContractFact } from "./readContract";

/** A contract to be stored under an id, and where in the input it stands. */
export interface ContractToStore {
  readonly id: string;
  readonly fact: ContractFact;
  readonly at: Path;
}

/**
 * What keeps contracts from being stored beside those that are: a name that a contract with the supplier has already,
 * and links to what the organization has not.
 */
export async function problemsOfContracts(
  manager: EntityManager,
  organizationId: string,
  contracts: readonly ContractToStore[],
): Promise<Problem[]> {
  const stored = await manager.query<{ id: string; supplier: string; name: string }[]>(
    `SELECT id, supplier, name FROM contracts
      WHERE organization_id = $1
        AND (supplier, name) IN (SELECT * FROM unnest($2::text[], $3::text[]))`,
    [organizationId, contracts.map(({ fact }) => fact.supplier), contracts.map(({ fact }) => fact.name)],
  );
  const taken = new Map(stored.map(({ id, ...key }) => [keyOf(key), id]));
  const duplicates = contracts.flatMap(({ id, fact, at }): Problem[] => {
    const other = taken.get(keyOf(fact)) ?? id;
    taken.set(keyOf(fact), id);
    if (other === id) return [];
    const message = `There is a contract named "${fact.name}" with ${fact.supplier} already.`;
    const advice = "Give it another name, or replace that contract.";
    return [problemAt([...at, "name"], "DUPLICATE", message, advice, fact.name)];
  });
  const links = contracts.flatMap(({ fact: { projectId, engagementId }, at }) =>
    linksIn({ projectId, engagementId }, at),
  );
  return [...duplicates, ...(await problemsOfLinks(manager, organizationId, links))];
}

const keyOf = ({ supplier, name }: { readonly supplier: string; readonly name: string }): string =>
  JSON.stringify([supplier, name]);

/** Stores contracts, each new or in place of the one of its id, in three statements. */
export async function writeContracts(
  manager: EntityManager,
  organizationId: string,
  personId: string | null,
  contracts: readonly ContractToStore[],
): Promise<void> {
  await manager.query(INSERT_CONTRACTS, [organizationId, personId, JSON.stringify(contracts.map(rowOf))]);
  await manager.query(
    "DELETE FROM contract_prices WHERE organization_id = $1 AND contract_id = ANY ($2::uuid[])",
    [organizationId, contracts.map(({ id }) => id)],
  );
  const prices = contracts.flatMap(({ id, fact }) =>
    fact.prices.map(({ from, price, quantity }) => ({
      contract: id,
      from: `${printMonth(from)}-01`,
      price: printCents(price),
      quantity,
    })),
  );
  await manager.query(
    `INSERT INTO contract_prices (organization_id, contract_id, from_month, price, quantity)
     SELECT $1, contract, "from", price, quantity
       FROM jsonb_to_recordset($2::jsonb) AS price (contract uuid, "from" date, price numeric, quantity int)`,
    [organizationId, JSON.stringify(prices)],
  );
}

/** Each column with the type in which it is sent. */
const COLUMNS = {
  id: "uuid",
  name: "text",
  supplier: "text",
  reference: "text",
  start_month: "date",
  term_months: "int",
  billing: "text",
  uplift: "numeric",
  auto_renews: "boolean",
  renewal_months: "int",
  notice_days: "int",
  notice_given_on: "date",
  expenditure: "text",
  account: "text",
  cost_centre: "text",
  pool: "text",
  purpose: "text",
  project_id: "uuid",
  plan_part_id: "uuid",
  notes: "text",
} as const;

const NAMES = Object.keys(COLUMNS);

const INSERT_CONTRACTS = `
  INSERT INTO contracts (organization_id, created_by, updated_by, ${NAMES.join(", ")})
  SELECT $1, $2, $2, ${NAMES.join(", ")}
    FROM jsonb_to_recordset($3::jsonb) AS contract (${Object.entries(COLUMNS)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")})
  ON CONFLICT (organization_id, id) DO UPDATE
     SET ${NAMES.map((name) => `${name} = excluded.${name}`).join(", ")},
         version = contracts.version + 1, updated_at = now(), updated_by = excluded.updated_by`;

const rowOf = ({ id, fact }: ContractToStore): Readonly<Record<keyof typeof COLUMNS, unknown>> => ({
  id,
  name: fact.name,
  supplier: fact.supplier,
  reference: fact.reference,
  start_month: `${printMonth(fact.start)}-01`,
  term_months: fact.termMonths,
  billing: fact.billing,
  uplift: fact.uplift.toFixed(),
  auto_renews: fact.autoRenews,
  renewal_months: fact.renewalMonths,
  notice_days: fact.noticeDays,
  notice_given_on: fact.noticeGivenOn == null ? null : printDay(fact.noticeGivenOn),
  expenditure: fact.expenditure,
  account: fact.account,
  cost_centre: fact.costCentre,
  pool: fact.pool,
  purpose: fact.purpose,
  project_id: fact.projectId?.uuid,
  plan_part_id: fact.engagementId?.uuid,
  notes: fact.notes,
});
