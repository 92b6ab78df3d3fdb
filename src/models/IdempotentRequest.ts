import { Column, Entity, ForeignKey, PrimaryColumn } from "typeorm";
import { Organization } from "./Organization";

/** A change that was carried out, so that the same request sent again is answered and not repeated. */
@Entity({ name: "idempotent_requests" })
export class IdempotentRequest {
  @PrimaryColumn({
    type: "uuid",
    name: "organization_id",
    primaryKeyConstraintName: "idempotent_requests_pkey",
  })
  @ForeignKey(() => Organization, {
    name: "idempotent_requests_organization_id_fkey",
    onDelete: "CASCADE",
    deferrable: "INITIALLY DEFERRED",
  })
  organizationId!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "idempotent_requests_pkey" })
  key!: string;

  @Column({ type: "text", name: "content_hash" })
  contentHash!: string;

  @Column({ type: "jsonb" })
  outcome!: unknown;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt!: Date;
}
