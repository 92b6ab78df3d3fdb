import { costInLedger } from "../../costing/budget/costInLedger";
import { effectInLedger } from "../../costing/budget/effectInLedger";
import type { Actual } from "../../costing/budget/Ledger";
import { costByMonth, withoutActuals, withoutContract } from "../../costing/budget/storedCosts";
import { centsOf } from "../../kernel/Cents";
import type { Month } from "../../kernel/Month";
import { PurchaseContext, type PurchaseContextInput } from "../../schema/budgets/PurchaseContext";
import type { Contract } from "../../schema/contracts/Contract";
import { BudgetContext } from "../../schema/costs/BudgetContext";
import { InvalidInput } from "../../schema/InvalidInput";
import type { Invoice } from "../../schema/invoices/Invoice";
import type { InvoiceLineRow } from "../../schema/invoices/InvoiceLine";
import type { Organization } from "../../schema/organizations/Organization";
import type { Context } from "../Context";
import { linesOfInvoice } from "../invoices/invoiceLookUps";
import { organizationOf } from "../organizations/organizations";
import { ledgerOf, type StoredLedger } from "./ledgerOf";
import { purchaseProblems } from "./purchaseProblems";

/** What a contract does to the budget of each fiscal year that it falls due in. */
export async function contextsOfContract(
  ctx: Context,
  { row }: Contract,
  asOf: Month | null | undefined,
): Promise<BudgetContext[]> {
  const { ledger, withheld } = await ledgerOfOwner(ctx, row.organizationId, asOf);
  const contract = ledger.contracts.find(({ id }) => id === row.id);
  if (contract === undefined) throw new Error("A contract is not in its organization's ledger.");
  const { expenditure } = contract.allocation;
  const cost = costByMonth(
    row.name,
    contract.schedule.map(({ month, cents }) => ({ month, cents, expenditure })),
  );
  return effectInLedger(ledger, withoutContract(ledger, row.id), cost).map(answerWith(withheld));
}

/** What an invoice did to the budget of each fiscal year that its lines belong to. */
export async function contextsOfInvoice(
  ctx: Context,
  invoice: Invoice,
  asOf: Month | null | undefined,
): Promise<BudgetContext[]> {
  const [{ ledger, withheld }, lines = []] = await Promise.all([
    ledgerOfOwner(ctx, invoice.organizationId, asOf),
    ctx.find(linesOfInvoice, invoice.uuid),
  ]);
  const without = withoutActuals(ledger, lines.map(actualOf));
  return effectInLedger(ledger, without, costByMonth(`invoice ${invoice.number}`, lines)).map(
    answerWith(withheld),
  );
}

/** What a purchase that nobody has decided on would do to the budgets. */
export async function contextOfPurchase(
  ctx: Context,
  organization: Organization,
  input: PurchaseContextInput,
): Promise<PurchaseContext | InvalidInput> {
  const problems = purchaseProblems(input);
  if (problems.length > 0) return new InvalidInput(problems);
  const { ledger, withheld } = await ledgerOf(ctx, organization, { asOf: input.asOf });
  const { months } = costByMonth(
    input.name,
    input.amounts.map(({ month, amount, expenditure }) => ({ month, cents: centsOf(amount), expenditure })),
  );
  const contexts = costInLedger(ledger, {
    id: "purchase",
    kind: "PURCHASE",
    label: input.name,
    allocation: { account: undefined, costCentre: undefined, pool: undefined, purpose: undefined },
    months,
    contractIds: [],
  });
  return new PurchaseContext(contexts, withheld);
}

async function ledgerOfOwner(
  ctx: Context,
  organizationId: string,
  asOf: Month | null | undefined,
): Promise<StoredLedger> {
  const organization = await organizationOf(ctx, organizationId);
  if (organization === undefined) throw new Error("Something was found without its organization.");
  return ledgerOf(ctx, organization, { asOf });
}

const answerWith =
  (withheld: StoredLedger["withheld"]) =>
  (context: ConstructorParameters<typeof BudgetContext>[0]): BudgetContext =>
    new BudgetContext(context, withheld);

/** A line as the ledger adds it up with others that count alike. */
const actualOf = (line: InvoiceLineRow): Actual => ({
  id: line.id,
  label: line.description,
  month: line.month,
  cents: line.cents,
  isPlanned: line.planned,
  allocation: {
    expenditure: line.expenditure,
    account: line.account ?? undefined,
    costCentre: line.costCentre ?? undefined,
    pool: line.pool ?? undefined,
    purpose: line.purpose ?? undefined,
  },
  lineId: line.budgetLineId ?? undefined,
  contractId: line.contractId ?? undefined,
  plannedId: line.projectId ?? line.engagementId ?? line.positionId ?? undefined,
});
