import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { MEMBERSHIP_ROLES, type MembershipRole } from "./MembershipRole";
import { Organization } from "./Organization";
import { Person } from "./Person";

/**
 * Which person works with which organization. It has no row-level security, because the setting
 * `app.organizations`, on which the policies of all other tables stand, is computed from it.
 */
@Entity({ name: "memberships" })
export class Membership {
  @PrimaryColumn({ type: "uuid", name: "person_id", primaryKeyConstraintName: "memberships_pkey" })
  @ForeignKey(() => Person, { name: "memberships_person_id_fkey", onDelete: "CASCADE" })
  personId!: string;

  @Index("memberships_organization_id_idx")
  @PrimaryColumn({ type: "uuid", name: "organization_id", primaryKeyConstraintName: "memberships_pkey" })
  @ForeignKey(() => Organization, { name: "memberships_organization_id_fkey", onDelete: "CASCADE" })
  organizationId!: string;

  @Column({ type: "enum", enum: MEMBERSHIP_ROLES, enumName: "membership_role" })
  role!: MembershipRole;
}
