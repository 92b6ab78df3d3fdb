import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { NotAllowed, NotFound } from "../intentions/answers";
import { InvalidInput } from "../InvalidInput";
import { Role } from "../Role";
import { Token } from "./Token";

const ON_PAPER = "Whether only to find out what would happen; nothing is stored. Default: false.";

@InputType({ description: "A token of your own to make." })
export class MakeTokenInput {
  @Field(() => String, {
    description:
      "What it is for, 1 to 200 characters; no two valid tokens of yours have the same name, so that a request sent twice makes one.",
  })
  name!: string;

  @Field(() => Role, {
    nullable: true,
    description:
      "The most that it lets you do in any organization. Default: as much as this request's token.",
  })
  role?: Role | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether it changes nothing, whatever the role. Default: false.",
  })
  readOnly?: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Days until it expires, 1 to 366; never longer than this request's token lasts. Default: 90.",
  })
  expiresInDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: ON_PAPER })
  dryRun?: boolean | null;
}

@InputType({ description: "A token of your own to revoke." })
export class RevokeTokenInput {
  @Field(() => ID, {
    nullable: true,
    description: "Its id, from viewer { tokens { id } }. Default: the token that this request came with.",
  })
  id?: string | null;

  @Field(() => Boolean, { nullable: true, description: ON_PAPER })
  dryRun?: boolean | null;
}

@ObjectType({ description: "The token is made." })
export class TokenMade {
  constructor(token: Token | undefined, secret: string | undefined) {
    this.token = token;
    this.secret = secret;
    this.dryRun = token === undefined;
  }

  @Field(() => Token, { nullable: true, description: "The token; absent after a dry run." })
  readonly token: Token | undefined;

  @Field(() => String, {
    nullable: true,
    description: "What to send after Bearer; told here and never again. Absent after a dry run.",
  })
  readonly secret: string | undefined;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be made, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

@ObjectType({ description: "The token is revoked: requests that carry it are refused from now on." })
export class TokenRevoked {
  constructor(token: Token, dryRun: boolean) {
    this.token = token;
    this.dryRun = dryRun;
  }

  @Field(() => Token, { description: "The token; after a dry run as it was." })
  readonly token: Token;

  @Field(() => Boolean, { description: "Whether it was only tried, and nothing is stored." })
  readonly dryRun: boolean;
}

export const MakeTokenResult = createUnionType({
  name: "MakeTokenResult",
  description: "The new token with its secret, or why it was not made.",
  types: () => [TokenMade, InvalidInput, NotAllowed] as const,
});

export const RevokeTokenResult = createUnionType({
  name: "RevokeTokenResult",
  description: "That the token is revoked, or why it was not.",
  types: () => [TokenRevoked, NotFound, NotAllowed] as const,
});
