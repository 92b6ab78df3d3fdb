import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { AsOfArguments, ScheduleArguments } from "../schema/contracts/AsOfArguments";
import { Contract, ContractPrice } from "../schema/contracts/Contract";
import { ContractCommitment, ContractScheduleEntry } from "../schema/contracts/ContractCommitment";
import {
  GiveNoticeInput,
  GiveNoticeResult,
  SaveContractInput,
  SaveContractResult,
} from "../schema/contracts/ContractIntentions";
import { BudgetContext } from "../schema/costs/BudgetContext";
import { RemoveInput } from "../schema/intentions/RemoveInput";
import { RemoveResult } from "../schema/plans/PlanIntentions";
import { Organization } from "../schema/organizations/Organization";
import { contextsOfContract } from "../services/budgets/contextsOfPurchases";
import { type Context } from "../services/Context";
import { commitmentOf, pricesOf, scheduleOf } from "../services/contracts/contracts";
import { giveNotice } from "../services/contracts/giveNotice";
import { saveContract } from "../services/contracts/saveContract";
import { remove } from "../services/intentions/remove";
import { organizationOf } from "../services/organizations/organizations";

const IDEMPOTENT = "Sent twice with the same idempotencyKey, it is carried out once.";

@Resolver(() => Contract)
export class ContractResolver {
  @FieldResolver(() => Organization, { nullable: true, description: "The organization that it belongs to." })
  organization(@Root() { row }: Contract, @Ctx() ctx: Context) {
    return organizationOf(ctx, row.organizationId);
  }

  @FieldResolver(() => [ContractPrice], { description: "Its stated prices, by month." })
  prices(@Root() contract: Contract, @Ctx() ctx: Context) {
    return pricesOf(ctx, contract);
  }

  @FieldResolver(() => ContractCommitment, {
    description: "What it commits to, until when, what of it was invoiced, and by when notice is in time.",
  })
  commitment(
    @Root() contract: Contract,
    @Args(() => AsOfArguments) { asOf }: AsOfArguments,
    @Ctx() ctx: Context,
  ) {
    return commitmentOf(ctx, contract, asOf);
  }

  @FieldResolver(() => [ContractScheduleEntry], {
    description: "What falls due under it, by month: committed, and expected in renewals.",
  })
  schedule(
    @Root() contract: Contract,
    @Args(() => ScheduleArguments) months: ScheduleArguments,
    @Ctx() ctx: Context,
  ) {
    return scheduleOf(ctx, contract, months);
  }

  @FieldResolver(() => [BudgetContext], {
    description:
      "What it does to the budget of each fiscal year that it falls due in: headroom before is without it and without what was invoiced under it.",
  })
  budgetContext(
    @Root() contract: Contract,
    @Args(() => AsOfArguments) { asOf }: AsOfArguments,
    @Ctx() ctx: Context,
  ) {
    return contextsOfContract(ctx, contract, asOf);
  }

  @Mutation(() => SaveContractResult, { description: `Makes a contract, or replaces one. ${IDEMPOTENT}` })
  saveContract(
    @Arg("input", () => SaveContractInput, { description: "The contract." }) input: SaveContractInput,
    @Ctx() ctx: Context,
  ) {
    return saveContract(ctx, input);
  }

  @Mutation(() => GiveNoticeResult, {
    description: `Notes that notice was given to a contract that renews, and answers with which term it ends. ${IDEMPOTENT}`,
  })
  giveNotice(
    @Arg("input", () => GiveNoticeInput, { description: "The notice." }) input: GiveNoticeInput,
    @Ctx() ctx: Context,
  ) {
    return giveNotice(ctx, input);
  }

  @Mutation(() => RemoveResult, {
    description: `Removes a contract. Lines of invoices that were matched to it stay, without it. ${IDEMPOTENT}`,
  })
  removeContract(
    @Arg("input", () => RemoveInput, { description: "The contract." }) input: RemoveInput,
    @Ctx() ctx: Context,
  ) {
    return remove(ctx, "Contract", input);
  }
}
