import { Column } from "typeorm";

/** What somebody decides on: how far it has come, and when and by whom it got there. */
export abstract class Decided {
  @Column({ type: "text" })
  status!: string;

  @Column({ type: "timestamptz", name: "decided_at" })
  decidedAt!: Date;

  @Column({ type: "uuid", name: "decided_by", nullable: true })
  decidedBy!: string | null;
}
