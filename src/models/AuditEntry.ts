import { Column, Entity, Index, PrimaryColumn } from "typeorm";

/** One row that was made, changed or removed, by whom and through what. PostgreSQL writes it; nobody changes it. */
@Entity({ name: "audit_entries" })
@Index("audit_entries_at_idx", ["organizationId", "at", "id"])
export class AuditEntry {
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "audit_entries_pkey" })
  organizationId!: string;

  @PrimaryColumn({ type: "uuid", primaryKeyConstraintName: "audit_entries_pkey" })
  id!: string;

  @Column({ type: "timestamptz", default: () => "now()" })
  at!: Date;

  @Column({ type: "text" })
  transaction!: string;

  @Column({ type: "uuid", name: "person_id", nullable: true })
  personId!: string | null;

  @Column({ type: "text", name: "person_name", nullable: true })
  personName!: string | null;

  @Column({ type: "uuid", name: "token_id", nullable: true })
  tokenId!: string | null;

  @Column({ type: "text", name: "token_name", nullable: true })
  tokenName!: string | null;

  @Column({ type: "text", nullable: true })
  issuer!: string | null;

  /** The mutation; null for what came otherwise. */
  @Column({ type: "text", nullable: true })
  operation!: string | null;

  /** The table. */
  @Column({ type: "text" })
  thing!: string;

  @Column({ type: "text", name: "thing_id", nullable: true })
  thingId!: string | null;

  /** MADE, CHANGED or REMOVED. */
  @Column({ type: "text" })
  action!: string;

  @Column({ type: "jsonb", nullable: true })
  before!: unknown;

  @Column({ type: "jsonb", nullable: true })
  after!: unknown;
}
