import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "./Organization";

/**
 * A set of positions that was stored together, and whether their cost may be told as a sum to who may not see pay.
 * Kept for as long as the organization, because what was told once can be compared with what is told later.
 */
@Entity({ name: "pay_crowds" })
export class PayCrowd {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "pay_crowds_pkey" })
  @ForeignKey(() => Organization, { name: "pay_crowds_organization_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  /** SHA-256 of the seats. */
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "pay_crowds_pkey" })
  hash!: string;

  /** Without pay: of each position a hash of its terms, the months that it is there, and whether it is paid. */
  @Column({ type: "jsonb" })
  seats!: unknown;

  @Column({ type: "boolean" })
  shown!: boolean;

  @Column({ type: "timestamptz", name: "made_at", default: () => "now()" })
  madeAt!: Date;
}
