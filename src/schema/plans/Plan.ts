import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";

/** A plan as it is stored; ids are uuids. */
export interface PlanRow extends Stamps {
  readonly id: string;
  readonly organizationId: string;
  readonly name: string;
  readonly notes: string | null;
}

@ObjectType({
  implements: Node,
  description: "A named way to staff IT: positions and engagements, each with its own months.",
})
export class Plan extends Stamped implements Node {
  constructor(row: PlanRow) {
    super(row);
    this.uuid = row.id;
    this.organizationId = row.organizationId;
    this.id = globalId("Plan", row.id);
    this.name = row.name;
    this.notes = row.notes;
  }

  /** What the tables know it by. */
  readonly uuid: string;

  /** The uuid of the organization. */
  readonly organizationId: string;

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { description: "Name of the plan; unique within the organization." })
  readonly name: string;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly notes: string | null;
}

export const PlanConnection = connectionOf("Plan", "plans", () => Plan);
