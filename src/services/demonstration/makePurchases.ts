import { SaveContractInput, SavedContract } from "../../schema/contracts/ContractIntentions";
import type { Budget } from "../../schema/budgets/Budget";
import { SavedInvoice, SaveInvoiceInput } from "../../schema/invoices/InvoiceIntentions";
import { linesOf } from "../budgets/budgets";
import type { Context } from "../Context";
import { saveContract } from "../contracts/saveContract";
import { saveInvoice } from "../invoices/saveInvoice";
import type { ContractContent } from "./contracts";
import type { InvoiceContent } from "./invoices";
import { idIn, idOf, type Making } from "./Making";

interface Purchases {
  /** That of the year in which the invoices fall. */
  readonly budget: Budget;
  /** Ids of the parts of the plan of record, by name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly contracts: readonly ContractContent[];
  readonly invoices: readonly InvoiceContent[];
}

/** Makes contracts, and books invoices against them, the lines of a budget and the parts of the plan of record. */
export async function makePurchases(
  ctx: Context,
  { budget, parts, contracts, invoices }: Purchases,
  { organizationId, inputOf, mustBeSaved }: Making,
): Promise<void> {
  const contractIds = new Map<string, string>();
  for (const { engagement, ...contract } of contracts) {
    const content = { ...contract, organizationId, engagementId: idOf(parts, engagement) };
    const saved = await saveContract(ctx, inputOf(SaveContractInput, `contract ${contract.name}`, content));
    mustBeSaved(saved);
    if (saved instanceof SavedContract) contractIds.set(contract.name, saved.contract?.id ?? "");
  }
  const budgetLines = new Map((await linesOf(ctx, budget)).map(({ name, id }) => [name, id]));
  const invoiceIds = new Map<string, string>();
  for (const { creditOf, lines, ...invoice } of invoices) {
    const credit =
      creditOf === undefined ? {} : { kind: "CREDIT_NOTE", creditOfId: idIn(invoiceIds, creditOf) };
    const content = {
      ...invoice,
      ...credit,
      organizationId,
      lines: lines.map(({ budgetLine, contract, position, ...line }) => ({
        ...line,
        budgetLineId: idOf(budgetLines, budgetLine),
        contractId: idOf(contractIds, contract),
        positionId: idOf(parts, position),
      })),
    };
    const saved = await saveInvoice(ctx, inputOf(SaveInvoiceInput, `invoice ${invoice.number}`, content));
    mustBeSaved(saved);
    if (saved instanceof SavedInvoice) invoiceIds.set(invoice.number, saved.invoice?.id ?? "");
  }
}
