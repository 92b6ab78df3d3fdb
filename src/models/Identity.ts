import { Column, Entity, ForeignKey, Index, PrimaryColumn } from "typeorm";
import { Person } from "./Person";

/** A person as an OpenID provider knows them. */
@Entity({ name: "identities" })
export class Identity {
  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "identities_pkey" })
  issuer!: string;

  @PrimaryColumn({ type: "text", primaryKeyConstraintName: "identities_pkey" })
  subject!: string;

  @Index("identities_person_id_idx")
  @Column({ type: "uuid", name: "person_id" })
  @ForeignKey(() => Person, { name: "identities_person_id_fkey", onDelete: "CASCADE" })
  personId!: string;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt!: Date;
}
