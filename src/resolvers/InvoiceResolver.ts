import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { AsOfArguments } from "../schema/contracts/AsOfArguments";
import { BudgetContext } from "../schema/costs/BudgetContext";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { Invoice } from "../schema/invoices/Invoice";
import { SaveInvoiceInput, SaveInvoiceResult } from "../schema/invoices/InvoiceIntentions";
import { InvoiceLine } from "../schema/invoices/InvoiceLine";
import { Organization } from "../schema/organizations/Organization";
import { RemoveResult } from "../schema/plans/PlanIntentions";
import { DecimalScalar } from "../schema/scalars/DecimalScalar";
import { contextsOfInvoice } from "../services/budgets/contextsOfPurchases";
import { type Context } from "../services/Context";
import { remove } from "../services/intentions/remove";
import { linesOf, spendOf, totalOf, unallocatedOf } from "../services/invoices/invoices";
import { saveInvoice } from "../services/invoices/saveInvoice";
import { organizationOf } from "../services/organizations/organizations";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Invoice)
export class InvoiceResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The organization that it belongs to." })
  organization(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return organizationOf(ctx, invoice.organizationId);
  }

  @FieldResolver(() => [InvoiceLine], { description: "Its lines, in order." })
  lines(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return linesOf(ctx, invoice);
  }

  @FieldResolver(() => DecimalScalar, { description: "What the paper comes to, never negative." })
  total(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return totalOf(ctx, invoice);
  }

  @FieldResolver(() => DecimalScalar, {
    description: "What it adds to spending: its total, negative for a credit note.",
  })
  spend(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return spendOf(ctx, invoice);
  }

  @FieldResolver(() => DecimalScalar, {
    description: "How much of its spend is matched to nothing: the lines that are UNALLOCATED.",
  })
  unallocated(@Root() invoice: Invoice, @Ctx() ctx: Context) {
    return unallocatedOf(ctx, invoice);
  }

  @FieldResolver(() => [BudgetContext], {
    description:
      "What it did to the budget of each fiscal year that its lines belong to: headroom before is without it; what a contract or plan had set aside for it is alreadyCounted.",
  })
  budgetContext(
    @Root() invoice: Invoice,
    @Args(() => AsOfArguments) { asOf }: AsOfArguments,
    @Ctx() ctx: Context,
  ) {
    return contextsOfInvoice(ctx, invoice, asOf);
  }

  @Mutation(() => SaveInvoiceResult, {
    description: `Enters an invoice or a credit note with its lines, or replaces one, all or nothing. ${IDEMPOTENT}`,
  })
  saveInvoice(
    @Arg("input", () => SaveInvoiceInput, { description: "The invoice." }) input: SaveInvoiceInput,
    @Ctx() ctx: Context,
  ) {
    return saveInvoice(ctx, input);
  }

  @Mutation(() => RemoveResult, {
    description: `Removes an invoice with its lines; its credit notes have to go first. ${IDEMPOTENT}`,
  })
  removeInvoice(
    @Arg("input", () => RemoveInput, { description: "The invoice." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Invoice", input);
  }
}
