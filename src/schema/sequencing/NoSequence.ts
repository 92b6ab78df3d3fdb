import { Field, ID, ObjectType } from "type-graphql";
import type { Clock } from "../../sequencing/Clock";
import type { Constraint } from "../../sequencing/schedule/Constraint";
import type { Impossible } from "../../sequencing/schedule/findSequence";
import type { Instance } from "../../sequencing/schedule/Instance";
import { constraintInWords, repairInWords } from "../../sequencing/schedule/inWords";
import { WishKindEnum } from "./enums";

@ObjectType({ description: "A wish that could be given up." })
class Wish {
  constructor(
    private readonly constraint: Constraint,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  @Field(() => WishKindEnum, { description: "What it is about." })
  get kind(): Constraint["kind"] {
    return this.constraint.kind;
  }

  @Field(() => String, { description: "The wish in words." })
  get sentence(): string {
    return constraintInWords(this.constraint, this.instance, this.clock);
  }

  @Field(() => [ID], { description: "Ids of the projects that it is about; empty for what all share." })
  get projects(): readonly string[] {
    const { constraint } = this;
    if (constraint.kind === "RELATION") return [constraint.relation.from, constraint.relation.to];
    return "project" in constraint ? [constraint.project.id] : [];
  }
}

@ObjectType({ description: "The smallest change of one wish after which an order exists." })
class SequenceRepair {
  constructor(
    private readonly repair: Impossible["repairs"][number],
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  @Field(() => Wish, { description: "The wish that it changes." })
  get wish(): Wish {
    return new Wish(this.repair.constraint, this.instance, this.clock);
  }

  @Field(() => String, {
    description: 'The change in words: "the deadline of Office move 5 working days later".',
  })
  get sentence(): string {
    return repairInWords(this.repair, this.instance, this.clock);
  }
}

@ObjectType({
  description:
    "No order was found that keeps every wish; nothing is moved or dropped. Which wishes cannot hold together, and the smallest ways out.",
})
export class NoSequence {
  constructor(
    private readonly found: Impossible,
    private readonly instance: Instance,
    private readonly clock: Clock,
  ) {}

  @Field(() => Boolean, { description: "Whether it is proved that none exists." })
  get isProved(): boolean {
    return this.found.proved;
  }

  @Field(() => [String], { description: "Names of the projects that found no place in the best attempt." })
  get withoutPlace(): string[] {
    return this.found.missing.map(
      (id) => this.instance.projects.find((project) => project.id === id)?.name ?? id,
    );
  }

  @Field(() => [Wish], {
    description:
      "Wishes that cannot hold together. Empty when that was too much to find out, or when durations alone are too long.",
  })
  get conflict(): Wish[] {
    return this.found.conflict.map((constraint) => new Wish(constraint, this.instance, this.clock));
  }

  @Field(() => Boolean, {
    description: "Whether an order exists as soon as any one of these wishes is given up.",
  })
  get isIrreducible(): boolean {
    return this.found.irreducible;
  }

  @Field(() => [SequenceRepair], {
    description:
      "The smallest change of each wish of the conflict that is enough by itself; none where more than one has to change.",
  })
  get repairs(): SequenceRepair[] {
    return this.found.repairs.map((repair) => new SequenceRepair(repair, this.instance, this.clock));
  }

  @Field(() => String, { description: "What to do." })
  get advice(): string {
    const [first] = this.repairs;
    if (first !== undefined) return `For example: ${first.sentence}.`;
    return this.found.conflict.length === 0
      ? "Look at more months, or make projects shorter."
      : "Give up or change one wish of the conflict; others may be in conflict besides.";
  }
}
