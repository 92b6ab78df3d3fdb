import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { connectionOf } from "../relay/connection";
import { globalId } from "../relay/globalId";
import { Node } from "../relay/Node";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { NoSequence } from "../sequencing/NoSequence";
import { parseDay } from "../../kernel/Day";

/** What a scenario came to: amounts as decimals, days as text. */
export interface KeptNumbers {
  readonly measure: string;
  readonly plans: readonly {
    readonly plan: string;
    readonly amount: string;
    readonly years: Readonly<Record<string, string>>;
  }[];
  /** `null` without a schedule. */
  readonly projects:
    | readonly {
        readonly id: string;
        readonly name: string;
        readonly start: string;
        readonly finish: string;
      }[]
    | null;
  readonly projectSpend: Readonly<Record<string, string>> | null;
}

/** What a kept result was made of. */
export interface Provenance {
  readonly engineVersion: string;
  readonly sequencingVersion: string;
  readonly ruleDataVersion: string;
  readonly inputHash: string;
}

/** A kept result as it is stored; ids are uuids. */
export interface KeptResultRow extends Provenance {
  readonly id: string;
  readonly organizationId: string;
  readonly scenarioId: string;
  readonly scenarioVersion: number;
  readonly note: string | null;
  readonly inputs: KeptInputs;
  readonly numbers: KeptNumbers;
  readonly createdAt: Date;
  readonly createdBy: string | null;
}

/** What was priced and scheduled, as JSON. */
export interface KeptInputs {
  readonly comparison: Readonly<Record<string, unknown>>;
  /** `null` without a schedule. */
  readonly schedule: Readonly<Record<string, unknown>> | null;
}

@ObjectType({ description: "An amount of a fiscal year." })
class KeptYear {
  constructor(fiscalYear: string, amount: string) {
    this.fiscalYear = fiscalYear;
    this.amount = amount;
  }

  @Field(() => String, { description: "The fiscal year: FY2027." })
  readonly fiscalYear: string;

  @Field(() => DecimalScalar, { description: "The amount." })
  readonly amount: string;
}

const yearsOf = (years: Readonly<Record<string, string>>): KeptYear[] =>
  Object.entries(years)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([label, amount]) => new KeptYear(label, amount));

@ObjectType({ description: "What a plan came to." })
export class ScenarioPlanAmounts {
  constructor(private readonly kept: KeptNumbers["plans"][number]) {}

  @Field(() => String, { description: "Name of the plan." })
  get plan() {
    return this.kept.plan;
  }

  @Field(() => DecimalScalar, { description: "Its amount by the measure." })
  get amount() {
    return this.kept.amount;
  }

  @Field(() => [KeptYear], {
    description:
      "In each fiscal year, as far as it is compared; those of a present value are not discounted.",
  })
  get years() {
    return yearsOf(this.kept.years);
  }
}

@ObjectType({ description: "When a project was scheduled." })
class KeptProject {
  constructor(private readonly kept: NonNullable<KeptNumbers["projects"]>[number]) {}

  @Field(() => ID, { description: "The project." })
  get id() {
    return this.kept.id;
  }

  @Field(() => String, { description: "Its name then." })
  get name() {
    return this.kept.name;
  }

  @Field(() => DateScalar, { description: "Its first day." })
  get start() {
    return parseDay(this.kept.start);
  }

  @Field(() => DateScalar, { description: "Its last day of work." })
  get finish() {
    return parseDay(this.kept.finish);
  }
}

@ObjectType({
  implements: Node,
  description:
    "What a scenario came to once, with what it was made of. It does not change; reproduce(id) works it out again.",
})
export class KeptResult implements Node {
  constructor(readonly row: KeptResultRow) {
    this.id = globalId("KeptResult", row.id);
  }

  @Field(() => ID, { description: "Opaque id, unique over all types. node(id) finds it again." })
  readonly id: string;

  @Field(() => String, { nullable: true, description: "What there is to say about it." })
  get note() {
    return this.row.note;
  }

  @Field(() => Int, { description: "The version of the scenario." })
  get scenarioVersion() {
    return this.row.scenarioVersion;
  }

  @Field(() => String, { description: "Version of the costing engine." })
  get engineVersion() {
    return this.row.engineVersion;
  }

  @Field(() => String, { description: "Version of the scheduling engine." })
  get sequencingVersion() {
    return this.row.sequencingVersion;
  }

  @Field(() => String, { description: "Version of the statutory rule data." })
  get ruleDataVersion() {
    return this.row.ruleDataVersion;
  }

  @Field(() => String, {
    description:
      "SHA-256 of everything that was priced and scheduled, with the changes made. Same hash, same inputs.",
  })
  get inputHash() {
    return this.row.inputHash;
  }

  @Field(() => String, { description: 'By which amount plans are held against each other: "cash cost".' })
  get measure() {
    return this.row.numbers.measure;
  }

  @Field(() => [ScenarioPlanAmounts], { description: "What the plans came to." })
  get plans() {
    return this.row.numbers.plans.map((plan) => new ScenarioPlanAmounts(plan));
  }

  @Field(() => [KeptProject], {
    nullable: true,
    description: "When the projects were scheduled; absent without a schedule.",
  })
  get projects() {
    return this.row.numbers.projects?.map((project) => new KeptProject(project));
  }

  @Field(() => [KeptYear], {
    nullable: true,
    description: "What the projects spent in each fiscal year; absent without a schedule.",
  })
  get projectSpend() {
    const { projectSpend } = this.row.numbers;
    return projectSpend === null ? undefined : yearsOf(projectSpend);
  }

  @Field(() => DateTimeScalar, { description: "When it was kept." })
  get createdAt() {
    return this.row.createdAt;
  }

  @Field(() => String, { nullable: true, description: "Name of who kept it." })
  get createdBy() {
    return this.row.createdBy;
  }
}

export const KeptResultConnection = connectionOf("KeptResult", "kept results", () => KeptResult);

@InputType({ description: "A scenario of which the result is to be kept." })
export class KeepResultInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { description: "The scenario." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  note?: string | null;
}

@ObjectType({ description: "The result is kept." })
export class ResultKept {
  constructor(result: KeptResult, dryRun: boolean) {
    this.result = result;
    this.dryRun = dryRun;
  }

  @Field(() => KeptResult, {
    description: "The result. After a dry run as it would be, with an id of nothing.",
  })
  readonly result: KeptResult;

  @Field(() => Boolean, { description: "Whether it was only tried, so that nothing is stored." })
  readonly dryRun: boolean;
}

export const KeepResultResult = createUnionType({
  name: "KeepResultResult",
  description: "The result, which wishes of the roadmap cannot hold together, or why nothing was kept.",
  types: () => [ResultKept, NoSequence, InvalidInput, VersionConflict, NotFound, NotAllowed] as const,
});
