import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { CostPool } from "../../costing/vocabulary";
import type * as costing from "../../costing/Warning";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { CurrencyCode } from "../../kernel/Money";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { Warning } from "../costs/Warning";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { type InvoiceKind, InvoiceKindEnum } from "./enums";
import { Invoice } from "./Invoice";

@InputType({
  description:
    "A part of an invoice. Split an amount over several lines where it belongs to several things; a line that is matched to nothing is kept as UNALLOCATED.",
})
export class InvoiceLineInput {
  @Field(() => ID, {
    nullable: true,
    description: "Id of a line that is in the invoice already. Default: a new line.",
  })
  id?: string | null;

  @Field(() => String, { description: "What it is for, at most 200 characters." })
  description!: string;

  @Field(() => MonthScalar, { description: "Month of the service, which decides the fiscal year." })
  month!: Month;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "0 to 1,000,000,000, as on the paper, positive on a credit note too. Default: quantity times unitPrice, rounded to the cent.",
  })
  amount?: Decimal | null;

  @Field(() => Boolean, { description: "Whether the spending was planned." })
  planned!: boolean;

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  expenditure!: Expenditure;

  @Field(() => String, { nullable: true, description: "Account in the books. Default: not said." })
  account?: string | null;

  @Field(() => String, { nullable: true, description: "Cost centre. Default: not said." })
  costCentre?: string | null;

  @Field(() => CostPoolEnum, { nullable: true, description: "Its cost pool. Default: not said." })
  pool?: CostPool | null;

  @Field(() => PurposeEnum, {
    nullable: true,
    description: "What the money is spent for. Default: not said.",
  })
  purpose?: Purpose | null;

  @Field(() => ID, { nullable: true, description: "The line of a budget that it draws on. Default: none." })
  budgetLineId?: string | null;

  @Field(() => ID, { nullable: true, description: "The contract under which it falls due. Default: none." })
  contractId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The project of the roadmap that it is part of. Default: none.",
  })
  projectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The engagement of a stored plan that it pays for. Default: none.",
  })
  engagementId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The position of a stored plan that it pays for, for example its pay or its laptop; not beside engagementId. Default: none.",
  })
  positionId?: string | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "How many units, up to 1,000,000,000 with four decimal places. Goes with unitPrice.",
  })
  quantity?: Decimal | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Price of a unit, up to 1,000,000,000 with six decimal places. Goes with quantity: their product, rounded to the cent, is the amount.",
  })
  unitPrice?: Decimal | null;
}

@InputType({
  description:
    "A whole invoice or credit note: made when there is no id, otherwise replaced. Lines that are not in the list are removed.",
})
export class SaveInvoiceInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The invoice to replace. Default: a new invoice." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that you read. Required with an id." })
  version?: number | null;

  @Field(() => String, {
    description: "The supplier's number, unique among its invoices; at most 200 characters.",
  })
  number!: string;

  @Field(() => String, { description: "Who billed, at most 200 characters." })
  supplier!: string;

  @Field(() => InvoiceKindEnum, {
    nullable: true,
    description: "Whether money is asked for or given back. Default: INVOICE.",
  })
  kind?: InvoiceKind | null;

  @Field(() => ID, {
    nullable: true,
    description:
      "The invoice of the same supplier that a credit note takes from, at most as much as it came to. Required for a credit note.",
  })
  creditOfId?: string | null;

  @Field(() => DateScalar, { description: "When it was issued." })
  issuedOn!: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it is due. Default: not said." })
  dueOn?: Day | null;

  @Field(() => DateScalar, { nullable: true, description: "When it was paid. Default: not yet." })
  paidOn?: Day | null;

  @Field(() => CurrencyCodeScalar, {
    nullable: true,
    description: "Has to be the currency of the organization, which is also the default.",
  })
  currency?: CurrencyCode | null;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  notes?: string | null;

  @Field(() => [InvoiceLineInput], { description: "The lines, in order, 1 to 500." })
  lines!: InvoiceLineInput[];

  @Field(() => Boolean, {
    nullable: true,
    description:
      "Whether to store it although it takes what was invoiced under a contract beyond everything that the contract commits to; a warning stays in the answer. Default: false, which makes that a problem.",
  })
  allowOverContract?: boolean | null;
}

/** What an invoice says, wherever it comes from. */
export type InvoiceContent = Omit<
  SaveInvoiceInput,
  "idempotencyKey" | "dryRun" | "organizationId" | "id" | "version" | "allowOverContract" | "lines"
> & { readonly lines: readonly InvoiceLineContent[] };

/** A line, wherever it comes from. */
export type InvoiceLineContent = Omit<InvoiceLineInput, "id">;

@ObjectType({ description: "The invoice is saved." })
export class SavedInvoice {
  constructor(invoice: Invoice | undefined, warnings: readonly costing.Warning[], dryRun: boolean) {
    this.invoice = invoice;
    this.warnings = warnings;
    this.dryRun = dryRun;
  }

  @Field(() => Invoice, {
    nullable: true,
    description:
      "The invoice as it is stored now; absent after a dry run, which stores nothing, and when a repeated request finds it removed.",
  })
  readonly invoice: Invoice | undefined;

  @Field(() => [Warning], { description: "What was stored although a reader should know of it." })
  readonly warnings: readonly costing.Warning[];

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be saved, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

export const SaveInvoiceResult = createUnionType({
  name: "SaveInvoiceResult",
  description: "The saved invoice, or why it was not saved.",
  types: () => [SavedInvoice, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
