import { Field, ID, Int, ObjectType } from "type-graphql";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { Stamped, type Stamps } from "../relay/Stamped";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { ScenarioBaseline, type ScenarioBaselineInput } from "./ScenarioBaseline";
import { ScenarioPatch, type StoredPatch } from "./ScenarioPatch";

/** What a scenario says, in any of its versions. */
interface ScenarioContent {
  readonly name: string;
  readonly notes: string | null;
  readonly baseline: ScenarioBaselineInput | undefined;
  readonly patches: readonly StoredPatch[];
}

/** A scenario as it is stored; ids are uuids. */
export interface ScenarioRow extends Stamps, ScenarioContent {
  readonly id: string;
  readonly organizationId: string;
  readonly standsOn: string | null;
  readonly promotedAt: Date | null;
  readonly promotedBy: string | null;
}

@ObjectType({
  implements: Node,
  description: "Named changes over a baseline or over another scenario; never a copy of it.",
})
export class Scenario extends Stamped implements Node {
  constructor(readonly row: ScenarioRow) {
    super(row);
    this.id = globalId("Scenario", row.id);
    this.name = row.name;
    this.notes = row.notes;
    this.promotedAt = row.promotedAt;
    this.promotedBy = row.promotedBy;
  }

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { description: "Name of the scenario; unique within the organization." })
  readonly name: string;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  readonly notes: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its changes were last made to the plans; absent where they never were.",
  })
  readonly promotedAt: Date | null;

  @Field(() => String, { nullable: true, description: "Name of who made them." })
  readonly promotedBy: string | null;

  @Field(() => ScenarioBaseline, {
    nullable: true,
    description: "What it changes; absent where it stands on another scenario.",
  })
  get baseline() {
    return this.row.baseline && new ScenarioBaseline(this.row.baseline);
  }

  @Field(() => [ScenarioPatch], { description: "The levers that it moves itself." })
  get patches() {
    return this.row.patches.map((patch) => new ScenarioPatch(patch));
  }
}

export const ScenarioConnection = connectionOf("Scenario", "scenarios", () => Scenario);

/** A version of a scenario as it is stored. */
export interface ScenarioVersionRow extends ScenarioContent {
  readonly version: number;
  readonly stoodOn: string | null;
  readonly madeAt: Date;
  readonly madeBy: string | null;
}

@ObjectType({ description: "A scenario as one of its versions had it." })
export class ScenarioVersion {
  constructor(private readonly row: ScenarioVersionRow) {}

  @Field(() => Int, { description: "The version." })
  get version() {
    return this.row.version;
  }

  @Field(() => String, { description: "Its name then." })
  get name() {
    return this.row.name;
  }

  @Field(() => String, { nullable: true, description: "Its notes then." })
  get notes() {
    return this.row.notes;
  }

  @Field(() => String, { nullable: true, description: "Name of the scenario that it stood on." })
  get stoodOn() {
    return this.row.stoodOn;
  }

  @Field(() => ScenarioBaseline, { nullable: true, description: "What it changed." })
  get baseline() {
    return this.row.baseline && new ScenarioBaseline(this.row.baseline);
  }

  @Field(() => [ScenarioPatch], { description: "The levers that it moved." })
  get patches() {
    return this.row.patches.map((patch) => new ScenarioPatch(patch));
  }

  @Field(() => DateTimeScalar, { description: "When it was made." })
  get madeAt() {
    return this.row.madeAt;
  }

  @Field(() => String, { nullable: true, description: "Name of who made it; absent when Fairlead did." })
  get madeBy() {
    return this.row.madeBy;
  }
}
