import { Field, ID, ObjectType } from "type-graphql";
import type { Day } from "../../kernel/Day";
import type { CurrencyCode } from "../../kernel/Money";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { CurrencyCodeScalar } from "../scalars/CurrencyCodeScalar";
import { DateScalar } from "../scalars/DateScalar";
import { type InvoiceKind, InvoiceKindEnum } from "./enums";

/** An invoice as it is stored, without its lines; ids are uuids. */
export interface InvoiceRow extends Stamps {
  readonly id: string;
  readonly organizationId: string;
  readonly number: string;
  readonly supplier: string;
  readonly kind: InvoiceKind;
  readonly creditOf: string | null;
  readonly issuedOn: Day;
  readonly dueOn: Day | undefined;
  readonly paidOn: Day | undefined;
  readonly currency: CurrencyCode;
  readonly notes: string | null;
  /** Whether a line ever named a position. */
  readonly showsPay: boolean;
}

@ObjectType({ implements: Node, description: "A supplier's invoice or credit note, as it was booked." })
export class Invoice extends Stamped implements Node {
  constructor(row: InvoiceRow) {
    super(row);
    this.uuid = row.id;
    this.organizationId = row.organizationId;
    this.id = globalId("Invoice", row.id);
    this.number = row.number;
    this.supplier = row.supplier;
    this.kind = row.kind;
    this.creditOfId = row.creditOf === null ? null : globalId("Invoice", row.creditOf);
    this.issuedOn = row.issuedOn;
    this.dueOn = row.dueOn;
    this.paidOn = row.paidOn;
    this.currency = row.currency;
    this.notes = row.notes;
  }

  /** What the tables know it by. */
  readonly uuid: string;

  /** The uuid of the organization. */
  readonly organizationId: string;

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { description: "The supplier's number, unique among its invoices." })
  readonly number: string;

  @Field(() => String, { description: "Who billed." })
  readonly supplier: string;

  @Field(() => InvoiceKindEnum, { description: "Whether money is asked for or given back." })
  readonly kind: InvoiceKind;

  @Field(() => ID, {
    nullable: true,
    description: "Id of the invoice that a credit note takes from; absent for an invoice.",
  })
  readonly creditOfId: string | null;

  @Field(() => DateScalar, { description: "When it was issued." })
  readonly issuedOn: Day;

  @Field(() => DateScalar, { nullable: true, description: "When it is due; absent when not said." })
  readonly dueOn: Day | undefined;

  @Field(() => DateScalar, { nullable: true, description: "When it was paid; absent when it was not yet." })
  readonly paidOn: Day | undefined;

  @Field(() => CurrencyCodeScalar, {
    description: "Its currency: that of the organization when it was entered.",
  })
  readonly currency: CurrencyCode;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly notes: string | null;
}

export const InvoiceConnection = connectionOf("Invoice", "invoices", () => Invoice);
