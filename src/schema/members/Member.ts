import { createUnionType, Field, ID, ObjectType } from "type-graphql";
import { NotAllowed, NotFound } from "../intentions/answers";
import { Role } from "../Role";

/** A member as it is stored; ids are uuids. */
export interface MemberRow {
  readonly organizationId: string;
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly role: Role;
}

@ObjectType({ description: "Somebody who takes part in the work for an organization." })
export class Member {
  constructor({ id, name, email, role }: MemberRow) {
    this.id = id;
    this.name = name;
    this.email = email;
    this.role = role;
  }

  @Field(() => ID, { description: "Its id; send it back with changeMember and removeMember." })
  readonly id: string;

  @Field(() => String, { description: "Name of the person." })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: "The e-mail address by which an OpenID provider may let them in the first time.",
  })
  readonly email: string | null;

  @Field(() => Role, { description: "What they may do in this organization." })
  readonly role: Role;
}

@ObjectType({ description: "Everybody who takes part in the work for an organization." })
export class Members {
  constructor(members: readonly Member[]) {
    this.members = members;
  }

  @Field(() => [Member], { description: "The members by name." })
  readonly members: readonly Member[];
}

export const MembersResult = createUnionType({
  name: "MembersResult",
  description: "The members, or why they are not shown.",
  types: () => [Members, NotFound, NotAllowed] as const,
});
