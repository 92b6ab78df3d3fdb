import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from "typeorm";
import { Organization } from "./Organization";
import { Stamped } from "./Stamped";

/** A supplier's invoice or credit note, as it was booked. */
@Entity({ name: "invoices" })
@Unique("invoices_number_key", ["organizationId", "supplier", "number"])
@Index("invoices_issued_idx", ["organizationId", "issuedOn"])
@Index("invoices_credit_of_idx", ["organizationId", "creditOf"])
@ForeignKey(() => Invoice, ["organizationId", "creditOf"], ["organizationId", "id"], {
  name: "invoices_credit_of_fkey",
  // Invoices that are imported may come after what takes from them.
  deferrable: "INITIALLY IMMEDIATE",
})
export class Invoice extends Stamped {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "invoices_pkey" })
  @ForeignKey(() => Organization, { name: "invoices_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "invoices_pkey" })
  id!: string;

  @Column({ type: "text" })
  number!: string;

  @Column({ type: "text" })
  supplier!: string;

  @Column({ type: "text" })
  kind!: "INVOICE" | "CREDIT_NOTE";

  /** The invoice that a credit note takes from. */
  @Column({ type: "uuid", name: "credit_of", nullable: true })
  creditOf!: string | null;

  @Column({ type: "date", name: "issued_on" })
  issuedOn!: string;

  @Column({ type: "date", name: "due_on", nullable: true })
  dueOn!: string | null;

  @Column({ type: "date", name: "paid_on", nullable: true })
  paidOn!: string | null;

  @Column({ type: "text" })
  currency!: string;

  @Column({ type: "text", nullable: true })
  notes!: string | null;

  /** Whether a line ever named a position, so that its amounts tell somebody's pay. */
  @Column({ type: "boolean", name: "shows_pay", default: false })
  showsPay!: boolean;
}
