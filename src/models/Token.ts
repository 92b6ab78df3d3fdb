import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from "typeorm";
import { MEMBERSHIP_ROLES, type MembershipRole } from "./MembershipRole";
import { Person } from "./Person";

/**
 * A person's way in. The secret itself is never stored: `hash` is its SHA-256 in hexadecimal,
 * which suffices because the secret is 32 random bytes that nobody can guess.
 */
@Entity({ name: "tokens" })
@Unique("tokens_hash_key", ["hash"])
export class Token {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "tokens_pkey" })
  id!: string;

  @Index("tokens_person_id_idx")
  @Column({ type: "uuid", name: "person_id" })
  @ForeignKey(() => Person, { name: "tokens_person_id_fkey", onDelete: "CASCADE" })
  personId!: string;

  /** What the token is for, so that its owner knows which one to revoke. */
  @Column({ type: "text" })
  name!: string;

  @Column({ type: "text" })
  hash!: string;

  /** The most that the token lets its person do in any organization; null for all that the person may do. */
  @Column({ type: "enum", enum: MEMBERSHIP_ROLES, enumName: "membership_role", nullable: true })
  role!: MembershipRole | null;

  /** Whether it lets its person change nothing. */
  @Column({ type: "boolean", name: "read_only", default: false })
  readOnly!: boolean;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "timestamptz", name: "expires_at", nullable: true })
  expiresAt!: Date | null;

  @Column({ type: "timestamptz", name: "revoked_at", nullable: true })
  revokedAt!: Date | null;

  @Column({ type: "timestamptz", name: "last_used_at", nullable: true })
  lastUsedAt!: Date | null;
}
