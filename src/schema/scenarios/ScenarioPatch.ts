import { Field, ObjectType } from "type-graphql";

/** A lever moved, as it is stored: values as text in the lever's unit. */
export interface StoredPatch {
  readonly lever: string;
  readonly plan: string | null;
  readonly part: string | null;
  readonly item: string | null;
  /** Null takes the number out, so that its default holds. */
  readonly value: string | null;
  /** In force when it was saved; null where nothing was stated. */
  readonly from: string | null;
}

@ObjectType({ description: "A lever that a scenario moves, as it is stored." })
export class ScenarioPatch {
  constructor(private readonly patch: StoredPatch) {}

  @Field(() => String, { description: "Code of the lever." })
  get lever() {
    return this.patch.lever;
  }

  @Field(() => String, { nullable: true, description: "Name of the plan, where one was meant." })
  get plan() {
    return this.patch.plan;
  }

  @Field(() => String, { nullable: true, description: "The position, engagement, project or role." })
  get part() {
    return this.patch.part;
  }

  @Field(() => String, { nullable: true, description: "The item: a label, role, unit, rule or month." })
  get item() {
    return this.patch.item;
  }

  @Field(() => String, {
    nullable: true,
    description: "The new value; absent where the number is taken out and its default holds.",
  })
  get value() {
    return this.patch.value;
  }

  @Field(() => String, {
    nullable: true,
    description: "The value that was in force when it was saved; absent where nothing was stated.",
  })
  get from() {
    return this.patch.from;
  }
}
