import type { EntityManager } from "typeorm";
import { contractEnd } from "../../costing/budget/contractEnd";
import { committedSchedule } from "../../costing/budget/contractSchedule";
import type { Warning } from "../../costing/Warning";
import { printCents } from "../../kernel/Cents";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import { problemAt, type Path, type Problem } from "../../kernel/Problem";
import { contractById, invoicedOfContract, pricesOfContract } from "../contracts/contractLookUps";
import { termsOf } from "../contracts/contractTerms";

/** Where in an input each thing of an id was touched. */
export type Touched = ReadonlyMap<string, Path>;

/** A problem for every invoice of which credit notes take more than it came to; asked after they were written. */
export async function problemsOfCredited(
  manager: EntityManager,
  organizationId: string,
  originals: Touched,
): Promise<Problem[]> {
  if (originals.size === 0) return [];
  const rows = await manager.query<{ id: string; number: string; total: string; credited: string }[]>(
    `SELECT invoice.id, invoice.number, sums.total::text AS total, sums.credited::text AS credited
       FROM invoices invoice
      CROSS JOIN LATERAL (
        SELECT (SELECT coalesce(sum(amount), 0) FROM invoice_lines
                 WHERE organization_id = $1 AND invoice_id = invoice.id) AS total,
               (SELECT coalesce(-sum(line.amount), 0)
                  FROM invoices credit
                  JOIN invoice_lines line
                    ON line.organization_id = credit.organization_id AND line.invoice_id = credit.id
                 WHERE credit.organization_id = $1 AND credit.credit_of = invoice.id) AS credited
      ) sums
      WHERE invoice.organization_id = $1 AND invoice.id = ANY ($2::uuid[]) AND sums.credited > greatest(sums.total, 0)`,
    [organizationId, [...originals.keys()]],
  );
  return rows.map(({ id, number, total, credited }) => {
    const message = `Credit notes take ${credited} from invoice ${number}, which comes to ${total}.`;
    const advice = "Credit at most what was invoiced, or correct the invoice.";
    return problemAt(originals.get(id) ?? [], "OUT_OF_RANGE", message, advice, credited);
  });
}

/** A contract under which more is invoiced than it commits to. Amounts in whole cents. */
interface OverContract {
  readonly id: string;
  readonly name: string;
  readonly contracted: number;
  readonly invoiced: number;
  /** The last month that is committed. */
  readonly until: Month;
}

/**
 * The contracts, of some, under which more is invoiced than they commit to, looked at from the latest month that an
 * invoice is issued in or for: what renewed by then is committed.
 */
async function overContracts(
  manager: EntityManager,
  organizationId: string,
  contractIds: readonly string[],
): Promise<OverContract[]> {
  if (contractIds.length === 0) return [];
  const scope = [organizationId];
  const contracts = await contractById.batch(manager, contractIds, scope);
  const prices = await pricesOfContract.batch(manager, contractIds, scope);
  const invoiced = await invoicedOfContract.batch(manager, contractIds, scope);
  return [...contracts.values()].flatMap((contract): OverContract[] => {
    const months = invoiced.get(contract.id) ?? [];
    const asOf = months.reduce<Month>((last, { latest }) => (latest > last ? latest : last), contract.start);
    const terms = termsOf(contract, prices.get(contract.id) ?? []);
    const contracted = committedSchedule(terms, asOf).reduce((sum, { cents }) => sum + cents, 0);
    const sum = months.reduce((total, { cents }) => total + cents, 0);
    if (sum <= contracted) return [];
    const until = addMonths(contractEnd(terms, asOf).committedEnd, -1);
    return [{ id: contract.id, name: contract.name, contracted, invoiced: sum, until }];
  });
}

const sentenceOf = ({ name, contracted, invoiced, until }: OverContract): string =>
  `Invoice larger than its contract: ${name} commits to ${printCents(contracted)} through ${printMonth(until)}, and ${printCents(invoiced)} are invoiced under it.`;

/** A problem for every contract under which more is invoiced than it commits to; asked after they were written. */
export async function problemsOfContractLimits(
  manager: EntityManager,
  organizationId: string,
  contracts: Touched,
): Promise<Problem[]> {
  const over = await overContracts(manager, organizationId, [...contracts.keys()]);
  const advice =
    "Match what is beyond to another contract or to none, correct the contract, or say allowOverContract: true.";
  return over.map((each) =>
    problemAt(
      contracts.get(each.id) ?? [],
      "OUT_OF_RANGE",
      sentenceOf(each),
      advice,
      printCents(each.invoiced),
    ),
  );
}

/** The same as warnings, where it was allowed. */
export async function warningsOfContractLimits(
  manager: EntityManager,
  organizationId: string,
  contractIds: readonly string[],
): Promise<Warning[]> {
  const over = await overContracts(manager, organizationId, contractIds);
  return over.map((each) => ({
    code: "OVER_CONTRACT",
    subject: each.name,
    message: sentenceOf(each),
    advice: "Ask the supplier what the contract does not cover, or correct the contract.",
  }));
}
