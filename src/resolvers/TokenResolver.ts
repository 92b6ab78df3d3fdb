import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";
import { Token } from "../schema/tokens/Token";
import {
  MakeTokenInput,
  MakeTokenResult,
  RevokeTokenInput,
  RevokeTokenResult,
} from "../schema/tokens/TokenIntentions";
import { Viewer } from "../schema/Viewer";
import type { Context } from "../services/Context";
import { makeToken, ownTokens, revokeToken } from "../services/tokens/ownTokens";

@Resolver(() => Viewer)
export class TokenResolver {
  @FieldResolver(() => [Token], {
    description: "Your tokens, the newest first, with those that were revoked or have expired.",
  })
  tokens(@Ctx() ctx: Context) {
    return ownTokens(ctx);
  }

  @Mutation(() => MakeTokenResult, {
    description:
      "Makes a token of yours that lets through no more, and for no longer, than the one that you ask with.",
  })
  makeToken(
    @Arg("input", () => MakeTokenInput, { description: "The token." }) input: MakeTokenInput,
    @Ctx() ctx: Context,
  ) {
    return makeToken(ctx, input);
  }

  @Mutation(() => RevokeTokenResult, {
    description: "Revokes a token of yours, at once and for good. Revoked twice, it stays as it was.",
  })
  revokeToken(
    @Arg("input", () => RevokeTokenInput, { description: "The token." }) input: RevokeTokenInput,
    @Ctx() ctx: Context,
  ) {
    return revokeToken(ctx, input);
  }
}
