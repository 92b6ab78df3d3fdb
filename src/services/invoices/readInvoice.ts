import type { InputReader } from "../../costing/input/InputReader";
import { asCents, centsOf, type Cents } from "../../kernel/Cents";
import { printDay } from "../../kernel/Day";
import type { CurrencyCode } from "../../kernel/Money";
import type { Path } from "../../kernel/Problem";
import type { InvoiceKind } from "../../schema/invoices/enums";
import type { InvoiceContent, InvoiceLineContent } from "../../schema/invoices/InvoiceIntentions";
import { optionalText, readDecimal, readMoney } from "../intentions/readMoney";
import { type Link, linkTo } from "../links/Link";

/** A line as it is stored, and where in the input it stands. */
interface LineFact extends Omit<
  InvoiceLineContent,
  "amount" | "budgetLineId" | "contractId" | "projectId" | "engagementId" | "positionId"
> {
  readonly at: Path;
  /** As on the paper, never negative. */
  readonly cents: Cents;
  readonly budgetLineId: Link | undefined;
  readonly contractId: Link | undefined;
  readonly projectId: Link | undefined;
  readonly engagementId: Link | undefined;
  readonly positionId: Link | undefined;
}

/** An invoice as it is stored; what a credit note takes from is looked up by whoever stores it. */
export interface InvoiceFact extends Omit<
  InvoiceContent,
  "lines" | "kind" | "creditOfId" | "dueOn" | "paidOn" | "currency"
> {
  readonly kind: InvoiceKind;
  readonly dueOn: InvoiceContent["issuedOn"] | null;
  readonly paidOn: InvoiceContent["issuedOn"] | null;
  readonly currency: CurrencyCode;
  readonly lines: readonly LineFact[];
}

/** As much of an invoice as is read of it by itself; its lines may stand elsewhere. */
type Head = Omit<InvoiceContent, "lines">;

const MOST_LINES = 500;
const MOST_A_LINE = 1_000_000_000;

/** Reads and checks an invoice; every fault becomes a problem of the reader's. */
export function readInvoice(reader: InputReader, content: InvoiceContent): InvoiceFact {
  const lines = reader.list("lines", content.lines, MOST_LINES, readLine);
  if (content.lines.length === 0)
    reader.problem("lines", "REQUIRED", "There is no line.", "Give at least one, with the whole amount.");
  return { ...readHead(reader, content), lines };
}

/** Reads and checks what an invoice says beside its lines. */
function readHead(reader: InputReader, content: Head): Omit<InvoiceFact, "lines"> {
  const { number, supplier, issuedOn, creditOfId } = content;
  const kind = content.kind ?? "INVOICE";
  if (kind === "CREDIT_NOTE" && creditOfId == null) {
    const advice = "Name the invoice that it takes from, or enter it as an INVOICE.";
    reader.problem("creditOfId", "REQUIRED", "The credit note belongs to no invoice.", advice);
  }
  if (kind === "INVOICE" && creditOfId != null) {
    const advice = "Leave creditOfId out, or say kind: CREDIT_NOTE.";
    reader.problem("creditOfId", "CONTRADICTION", "An invoice takes from no other.", advice, creditOfId);
  }
  if (content.dueOn != null && content.dueOn < issuedOn) {
    const due = printDay(content.dueOn);
    const message = `It is due on ${due}, before it was issued on ${printDay(issuedOn)}.`;
    reader.problem("dueOn", "CONTRADICTION", message, "Give a day on or after the day of issue.", due);
  }
  return {
    number: reader.text("number", number),
    supplier: reader.text("supplier", supplier),
    kind,
    issuedOn,
    dueOn: content.dueOn ?? null,
    paidOn: content.paidOn ?? null,
    currency: readCurrency(reader, content.currency),
    notes: content.notes ?? null,
  };
}

/** Amounts in two currencies have no sum, so an invoice is entered in the one in which the books are kept. */
function readCurrency(reader: InputReader, currency: CurrencyCode | null | undefined): CurrencyCode {
  const own = reader.reading.currency;
  if (currency == null || currency === own) return own;
  const message = `Mixed currency: the invoice is in ${currency}, the organization's books are in ${own}.`;
  const advice = `Enter the amounts in ${own}, at the rate at which they were paid.`;
  reader.problem("currency", "CONTRADICTION", message, advice, currency);
  return own;
}

/** Reads and checks a line, at the place of the reader. */
function readLine(input: InvoiceLineContent, reader: InputReader): LineFact {
  return {
    at: reader.path,
    month: input.month,
    planned: input.planned,
    expenditure: input.expenditure,
    pool: input.pool ?? null,
    purpose: input.purpose ?? null,
    quantity: input.quantity ?? null,
    unitPrice: input.unitPrice ?? null,
    description: reader.text("description", input.description),
    account: optionalText(reader, "account", input.account),
    costCentre: optionalText(reader, "costCentre", input.costCentre),
    cents: readAmount(reader, input),
    budgetLineId: linkTo("budgetLineId", input.budgetLineId),
    contractId: linkTo("contractId", input.contractId),
    projectId: linkTo("projectId", input.projectId),
    engagementId: linkTo("engagementId", input.engagementId),
    positionId: linkTo("positionId", input.positionId),
  };
}

/** The amount as stated; where units are stated, it has to be what they come to. */
function readAmount(reader: InputReader, { amount, quantity, unitPrice }: InvoiceLineContent): Cents {
  const stated = amount == null ? undefined : readMoney(reader, "amount", amount, MOST_A_LINE);
  if (quantity == null && unitPrice == null) {
    if (stated === undefined)
      reader.problem("amount", "REQUIRED", "The amount is missing.", "Give it, or quantity and unitPrice.");
    return stated ?? asCents(0);
  }
  if (quantity == null || unitPrice == null) {
    const missing = quantity == null ? "quantity" : "unitPrice";
    const advice = "Give both quantity and unitPrice, or neither.";
    reader.problem(missing, "REQUIRED", `The ${missing} is missing.`, advice);
    return stated ?? asCents(0);
  }
  const bounds = [0, MOST_A_LINE] as const;
  const units = readDecimal(reader, "quantity", quantity, bounds, 4);
  const product = units.times(readDecimal(reader, "unitPrice", unitPrice, bounds, 6)).toDecimalPlaces(2);
  const said = product.toFixed(2);
  const sum = `${quantity.toFixed()} times ${unitPrice.toFixed()} are ${said}`;
  if (product.gt(MOST_A_LINE)) {
    reader.problem("quantity", "OUT_OF_RANGE", `${sum}.`, `Stay within ${MOST_A_LINE}.`, quantity.toFixed());
    return asCents(0);
  }
  if (amount != null && stated !== undefined && !product.eq(amount)) {
    const message = `${sum}, and the amount is ${amount.toFixed(2)}.`;
    reader.problem(
      "amount",
      "CONTRADICTION",
      message,
      "Correct one of the three, or leave the amount out.",
      amount.toFixed(),
    );
  }
  return stated ?? centsOf(product);
}
