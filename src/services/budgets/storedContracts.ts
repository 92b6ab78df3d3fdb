import type { ContractTerms } from "../../costing/budget/ContractTerms";
import type { Allocation } from "../../costing/budget/Ledger";
import { centsOf } from "../../kernel/Cents";
import { Decimal } from "../../kernel/Decimal";
import { contractColumns, contractRow, type WrittenContract } from "../contracts/contractLookUps";
import { termsOf } from "../contracts/contractTerms";
import { listsBy, type LookUp } from "../LookUp";
import { storedMonth } from "../storedMonth";

/** A contract as a ledger needs it: what it costs when, where that belongs, and what it buys. */
export interface StoredContract {
  readonly id: string;
  readonly name: string;
  readonly terms: ContractTerms;
  readonly allocation: Allocation;
  /** The project or the engagement of a plan that it buys. */
  readonly plannedId: string | undefined;
}

type Written = WrittenContract & {
  readonly prices: readonly {
    readonly from: string;
    readonly price: string;
    readonly quantity: number | null;
  }[];
};

/** Every contract of an organization with its prices: one statement, however many there are. */
export const STORED_CONTRACTS: LookUp<StoredContract[]> = {
  name: "storedContracts",
  batch: async (manager, ids, organizationIds) => {
    const rows = await manager.query<Written[]>(
      `SELECT ${contractColumns},
              (SELECT json_agg(json_build_object('from', to_char(from_month, 'YYYY-MM'), 'price', price::text,
                                                 'quantity', quantity) ORDER BY from_month)
                 FROM contract_prices
                WHERE organization_id = item.organization_id AND contract_id = item.id) AS prices
         FROM contracts item
        WHERE item.organization_id = ANY ($1::uuid[]) AND item.organization_id = ANY ($2::uuid[])
        ORDER BY item.start_month, item.id`,
      [organizationIds, ids],
    );
    const lists = listsBy(rows, ({ organizationId }) => organizationId);
    return new Map([...lists].map(([id, contracts]) => [id, contracts.map(contractOf)]));
  },
};

function contractOf(written: Written): StoredContract {
  const row = contractRow(written);
  const prices = written.prices.map(({ from, price, quantity }) => ({
    from: storedMonth(from),
    cents: centsOf(new Decimal(price)),
    quantity,
  }));
  return {
    id: row.id,
    name: row.name,
    terms: termsOf(row, prices),
    allocation: {
      expenditure: row.expenditure,
      account: row.account ?? undefined,
      costCentre: row.costCentre ?? undefined,
      pool: row.pool,
      purpose: row.purpose,
    },
    plannedId: row.projectId ?? row.engagementId ?? undefined,
  };
}
