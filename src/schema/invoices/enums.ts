import { publishEnum } from "../publishEnum";

export const INVOICE_KINDS = {
  INVOICE: "The supplier asks for money.",
  CREDIT_NOTE: "The supplier gives money of an invoice back: its lines count negative.",
} as const;
export type InvoiceKind = keyof typeof INVOICE_KINDS;

export const InvoiceKindEnum = publishEnum("InvoiceKind", "What a supplier's document does.", INVOICE_KINDS);

const ALLOCATIONS = {
  ALLOCATED: "Matched to a budget line, a contract, a project or an engagement.",
  UNALLOCATED: "Matched to nothing: spent all the same, and shown as a row of its own.",
} as const;
export type Allocation = keyof typeof ALLOCATIONS;

export const AllocationEnum = publishEnum(
  "Allocation",
  "Whether it is known what an invoiced amount belongs to.",
  ALLOCATIONS,
);

const INVOICE_ORDERS = {
  ISSUED: "By the day on which it was issued, the earliest first.",
  NUMBER: "By number.",
  CREATED: "By when it was entered, the oldest first.",
} as const;
export type InvoiceOrder = keyof typeof INVOICE_ORDERS;

export const InvoiceOrderEnum = publishEnum(
  "InvoiceOrder",
  "In which order invoices are listed.",
  INVOICE_ORDERS,
);
