import { SaveContractInput, SavedContract } from "../../schema/contracts/ContractIntentions";
import type { Budget } from "../../schema/budgets/Budget";
import { SavedInvoice, SaveInvoiceInput } from "../../schema/invoices/InvoiceIntentions";
import { linesOf } from "../budgets/budgets";
import type { Context } from "../Context";
import { saveContract } from "../contracts/saveContract";
import { saveInvoice } from "../invoices/saveInvoice";
import { CONTRACTS } from "./contracts";
import { INVOICES } from "./invoices";

/** How the input of a mutation is made, and what is done with an answer that refuses. */
export interface Making {
  readonly organizationId: string;
  readonly inputOf: <Input extends object>(type: new () => Input, what: string, content: object) => Input;
  readonly mustBeSaved: (answer: object) => void;
}

/**
 * Makes the contracts, and books the invoices against them and against the lines of a budget.
 * @param budget that of the year in which the invoices fall
 */
export async function makePurchases(
  ctx: Context,
  budget: Budget,
  { organizationId, inputOf, mustBeSaved }: Making,
): Promise<void> {
  const contracts = new Map<string, string>();
  for (const contract of CONTRACTS) {
    const input = inputOf(SaveContractInput, `contract ${contract.name}`, { organizationId, ...contract });
    const saved = await saveContract(ctx, input);
    mustBeSaved(saved);
    if (saved instanceof SavedContract) contracts.set(contract.name, saved.contract?.id ?? "");
  }
  const budgetLines = new Map((await linesOf(ctx, budget)).map(({ name, id }) => [name, id]));
  const invoices = new Map<string, string>();
  for (const { creditOf, lines, ...invoice } of INVOICES) {
    const credit = creditOf === undefined ? {} : { kind: "CREDIT_NOTE", creditOfId: invoices.get(creditOf) };
    const content = {
      ...invoice,
      ...credit,
      organizationId,
      lines: lines.map(({ budgetLine, contract, ...line }) => ({
        ...line,
        budgetLineId: budgetLine === undefined ? undefined : known(budgetLines, budgetLine),
        contractId: contract === undefined ? undefined : known(contracts, contract),
      })),
    };
    const saved = await saveInvoice(ctx, inputOf(SaveInvoiceInput, `invoice ${invoice.number}`, content));
    mustBeSaved(saved);
    if (saved instanceof SavedInvoice) invoices.set(invoice.number, saved.invoice?.id ?? "");
  }
}

/** @throws Error for a name that nothing has, which is a fault of the content */
function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (id === undefined) throw new Error(`Nothing in the demonstration is called "${name}".`);
  return id;
}
