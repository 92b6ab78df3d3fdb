import { printCents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import { printMonth } from "../../kernel/Month";
import type { ContractPriceRow, ContractRow } from "../../schema/contracts/Contract";
import { VersionConflict } from "../../schema/intentions/answers";
import { globalId } from "../../schema/relay/globalId";
import { differencesOf } from "../access/differences";
import type { ContractFact } from "./readContract";

/** What was sent and what is stored, where they differ: the prices by their order. */
export function conflictOf(
  version: number,
  sent: ContractFact,
  stored: ContractRow,
  prices: readonly ContractPriceRow[],
): VersionConflict {
  const yours = {
    ...comparable(sent),
    projectId: sent.projectId?.sent,
    engagementId: sent.engagementId?.sent,
    prices: sent.prices.map(({ price, ...rest }) => priced({ ...rest, cents: price })),
  };
  const theirs = {
    ...comparable(stored),
    projectId: stored.projectId === null ? null : globalId("Project", stored.projectId),
    engagementId: stored.engagementId,
    prices: prices.map(priced),
  };
  return new VersionConflict(version, stored.version, differencesOf(yours, theirs));
}

const comparable = (
  contract: Omit<ContractFact, "prices" | "projectId" | "engagementId"> | ContractRow,
): object => ({
  name: contract.name,
  supplier: contract.supplier,
  reference: contract.reference,
  start: printMonth(contract.start),
  termMonths: contract.termMonths,
  billing: contract.billing,
  uplift: contract.uplift.toFixed(),
  autoRenews: contract.autoRenews,
  renewalMonths: contract.renewalMonths,
  noticeDays: contract.noticeDays,
  noticeGivenOn: contract.noticeGivenOn == null ? null : printDay(contract.noticeGivenOn),
  expenditure: contract.expenditure,
  account: contract.account,
  costCentre: contract.costCentre,
  pool: contract.pool,
  purpose: contract.purpose,
  notes: contract.notes,
});

const priced = ({ from, cents, quantity }: ContractPriceRow): object => ({
  from: printMonth(from),
  quantity,
  [quantity === null ? "amount" : "unitPrice"]: printCents(cents),
});
