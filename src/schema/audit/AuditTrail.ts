import { ArgsType, createUnionType, Field, ID, ObjectType } from "type-graphql";
import { NotAllowed, NotFound } from "../intentions/answers";
import { publishEnum } from "../publishEnum";
import { connectionOf, type Page } from "../relay/connection";
import { PageArguments } from "../relay/pageRequest";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

const ACTIONS = {
  MADE: "It was not there before.",
  CHANGED: "It was there and is otherwise now.",
  REMOVED: "It is not there any more.",
  IMPORTED: "The organization came from an export, with the entries before this one.",
  ERASED: "The organization was erased, with all entries before this one.",
} as const;
type AuditAction = keyof typeof ACTIONS;

const AuditActionEnum = publishEnum("AuditAction", "What happened to something stored.", ACTIONS);

/** An entry as it is stored. */
export interface AuditRow {
  readonly at: Date;
  readonly personName: string | null;
  readonly tokenName: string | null;
  readonly issuer: string | null;
  readonly operation: string | null;
  readonly thing: string;
  readonly thingId: string | null;
  readonly action: AuditAction;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

@ObjectType({ description: "A value that is otherwise now." })
class AuditChange {
  constructor(field: string, before: unknown, after: unknown) {
    this.field = field;
    this.from = jsonOf(before);
    this.to = jsonOf(after);
  }

  @Field(() => String, { description: "The column of the table." })
  readonly field: string;

  @Field(() => String, {
    nullable: true,
    description: "What it was, as JSON; absent where there was nothing.",
  })
  readonly from: string | undefined;

  @Field(() => String, { nullable: true, description: "What it is, as JSON; absent where there is nothing." })
  readonly to: string | undefined;
}

@ObjectType({ description: "One row of a table that was made, changed or removed." })
export class AuditEntry {
  constructor(private readonly stored: AuditRow) {}

  @Field(() => DateTimeScalar, { description: "When; the same for all that one mutation did." })
  get at() {
    return this.stored.at;
  }

  @Field(() => String, {
    nullable: true,
    description: "Who, by the name at that time; absent for the operator of the server.",
  })
  get person() {
    return this.stored.personName;
  }

  @Field(() => String, {
    nullable: true,
    description: "Through what: the name of the token, or the address of the OpenID provider.",
  })
  get through() {
    return this.stored.tokenName ?? this.stored.issuer;
  }

  @Field(() => String, { nullable: true, description: "The mutation; absent for what came otherwise." })
  get operation() {
    return this.stored.operation;
  }

  @Field(() => String, { description: "The table that the row is in, for example plan_parts." })
  get thing() {
    return this.stored.thing;
  }

  @Field(() => String, { nullable: true, description: "What the table knows the row by; absent for a part." })
  get row() {
    return this.stored.thingId;
  }

  @Field(() => AuditActionEnum, { description: "What happened to it." })
  get action() {
    return this.stored.action;
  }

  @Field(() => [AuditChange], { description: "Every value that is otherwise, from what and to what." })
  get changes() {
    const { before, after } = this.stored;
    const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
    return names.map((name) => new AuditChange(name, before?.[name], after?.[name]));
  }
}

const AuditEntryConnection = connectionOf("AuditEntry", "audit entries, the oldest first", () => AuditEntry);

@ObjectType({ description: "Everything that was changed in an organization." })
export class AuditTrail {
  constructor(entries: Page<AuditEntry>) {
    this.entries = entries;
  }

  @Field(() => AuditEntryConnection, { description: "The entries, the oldest first, in pages." })
  readonly entries: Page<AuditEntry>;
}

@ArgsType()
export class AuditTrailArguments extends PageArguments {
  @Field(() => ID, { description: "The organization." })
  organizationId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Only what came then or later. Default: all." })
  since?: Date | null;
}

export const AuditTrailResult = createUnionType({
  name: "AuditTrailResult",
  description: "The audit trail, or why it is not shown.",
  types: () => [AuditTrail, NotFound, NotAllowed] as const,
});

const jsonOf = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : JSON.stringify(value);
