import { Args, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { ContractConnection } from "../schema/contracts/Contract";
import { ContractListArguments } from "../schema/contracts/ContractListArguments";
import { InvoiceConnection } from "../schema/invoices/Invoice";
import { InvoiceListArguments } from "../schema/invoices/InvoiceListArguments";
import { Organization } from "../schema/organizations/Organization";
import { pageRequest } from "../schema/relay/pageRequest";
import { type Context } from "../services/Context";
import { contractsOf } from "../services/contracts/contracts";
import { invoicesOf } from "../services/invoices/invoices";

/** What an organization has promised its suppliers, and what they have billed. */
@Resolver(() => Organization)
export class OrganizationPurchasesResolver {
  @FieldResolver(() => ContractConnection, { description: "Its contracts with suppliers, in pages." })
  contracts(
    @Root() { uuid }: Organization,
    @Args(() => ContractListArguments) list: ContractListArguments,
    @Ctx() ctx: Context,
  ) {
    const request = pageRequest(list, list.orderBy, {
      NAME: "text",
      SUPPLIER: "text",
      START: "date",
      NOTICE_BY: "date",
      CREATED: "timestamptz",
    });
    return contractsOf(ctx, uuid, request, list);
  }

  @FieldResolver(() => InvoiceConnection, { description: "The invoices and credit notes booked, in pages." })
  invoices(
    @Root() { uuid }: Organization,
    @Args(() => InvoiceListArguments) list: InvoiceListArguments,
    @Ctx() ctx: Context,
  ) {
    const kinds = { ISSUED: "date", NUMBER: "text", CREATED: "timestamptz" } as const;
    return invoicesOf(ctx, uuid, pageRequest(list, list.orderBy, kinds), list);
  }
}
