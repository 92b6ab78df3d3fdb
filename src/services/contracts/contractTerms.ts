import type { ContractTerms } from "../../costing/budget/ContractTerms";
import { asCents } from "../../kernel/Cents";
import { rateOf } from "../../kernel/Rate";
import type { ContractPriceRow, ContractRow } from "../../schema/contracts/Contract";

/** A stored contract as the engine reads it. */
export const termsOf = (row: ContractRow, prices: readonly ContractPriceRow[]): ContractTerms => ({
  start: row.start,
  termMonths: row.termMonths,
  autoRenews: row.autoRenews,
  renewalMonths: row.renewalMonths,
  noticeDays: row.noticeDays,
  noticeGivenOn: row.noticeGivenOn,
  billing: row.billing,
  uplift: rateOf(row.uplift),
  prices: prices.map(({ from, cents, quantity }) => ({
    from,
    price: asCents(cents),
    quantity: quantity ?? 1,
  })),
});
