import { Field, ID, ObjectType } from "type-graphql";
import { Role } from "../Role";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** A token as it is stored, without its secret, which nobody keeps. */
export interface TokenRow {
  readonly id: string;
  readonly name: string;
  readonly role: Role | null;
  readonly readOnly: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
}

@ObjectType({ description: "A way in of yours. Its secret is told once, when it is made, and kept nowhere." })
export class Token {
  constructor(row: TokenRow, isThisOne: boolean) {
    this.id = row.id;
    this.name = row.name;
    this.role = row.role;
    this.readOnly = row.readOnly;
    this.createdAt = row.createdAt;
    this.expiresAt = row.expiresAt;
    this.revokedAt = row.revokedAt;
    this.lastUsedAt = row.lastUsedAt;
    this.isThisOne = isThisOne;
  }

  @Field(() => ID, { description: "What revokeToken takes." })
  readonly id: string;

  @Field(() => String, { description: "What it is for, as its maker wrote it." })
  readonly name: string;

  @Field(() => Role, {
    nullable: true,
    description: "The most that it lets you do in any organization; absent for all that you may do.",
  })
  readonly role: Role | null;

  @Field(() => Boolean, { description: "Whether it changes nothing, whatever your role." })
  readonly readOnly: boolean;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  readonly createdAt: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "From when on it is not valid any more; absent for one that does not expire.",
  })
  readonly expiresAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was revoked; absent while it is not.",
  })
  readonly revokedAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used, to the minute; absent while it never was.",
  })
  readonly lastUsedAt: Date | null;

  @Field(() => Boolean, { description: "Whether this request came with it." })
  readonly isThisOne: boolean;
}
