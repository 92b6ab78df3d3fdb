import { Column } from "typeorm";

/** Who made and last changed something, and how often: optimistic concurrency compares the version. */
export abstract class Stamped {
  @Column({ type: "integer", default: 1 })
  version!: number;

  @Column({ type: "timestamptz", name: "created_at", default: () => "now()" })
  createdAt!: Date;

  @Column({ type: "uuid", name: "created_by", nullable: true })
  createdBy!: string | null;

  @Column({ type: "timestamptz", name: "updated_at", default: () => "now()" })
  updatedAt!: Date;

  @Column({ type: "uuid", name: "updated_by", nullable: true })
  updatedBy!: string | null;
}
