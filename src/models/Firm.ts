import { Column, Entity, PrimaryGeneratedColumn } from "typeorm";

/** The vCIO provider that uses Fairlead; it has people and client organizations. */
@Entity({ name: "firms" })
export class Firm {
  @PrimaryGeneratedColumn("uuid", { primaryKeyConstraintName: "firms_pkey" })
  id!: string;

  @Column({ type: "text" })
  name!: string;
}
