import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from "typeorm";
import { Firm } from "./Firm";

/** Someone who signs in: a vCIO, an analyst, or a contact at a client. */
@Entity({ name: "people" })
export class Person {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "people_pkey" })
  id!: string;

  @Index("people_firm_id_idx")
  @Column({ type: "uuid", name: "firm_id" })
  @ForeignKey(() => Firm, { name: "people_firm_id_fkey" })
  firmId!: string;

  @Column({ type: "text" })
  name!: string;

  /** What an OpenID provider may find the person by, capitals aside. */
  @Column({ type: "text", nullable: true })
  email!: string | null;
}
