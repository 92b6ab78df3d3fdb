import { Args, Ctx, Query, Resolver } from "type-graphql";
import { AuditTrailArguments, AuditTrailResult } from "../schema/audit/AuditTrail";
import { auditTrail } from "../services/audit/auditTrail";
import type { Context } from "../services/Context";

@Resolver()
export class AuditResolver {
  @Query(() => AuditTrailResult, {
    description:
      "Who changed what in an organization, from what to what, when, and through which token. Its OWNER reads it; nobody changes it.",
  })
  auditTrail(@Args(() => AuditTrailArguments) asked: AuditTrailArguments, @Ctx() ctx: Context) {
    return auditTrail(ctx, asked);
  }
}
