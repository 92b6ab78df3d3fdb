import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ContractConnection } from "../schema/contracts/Contract";
import { ContractListArguments } from "../schema/contracts/ContractListArguments";
import { CsvExport, ExportCsvArguments, ImportCsvInput, ImportCsvResult } from "../schema/csv/Csv";
import { InvoiceConnection } from "../schema/invoices/Invoice";
import { InvoiceListArguments } from "../schema/invoices/InvoiceListArguments";
import { Organization } from "../schema/organizations/Organization";
import { pageRequest } from "../schema/relay/pageRequest";
import { type Context } from "../services/Context";
import { contractsOf } from "../services/contracts/contracts";
import { exportCsv } from "../services/csv/exportCsv";
import { importCsv } from "../services/csv/importCsv";
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

  @FieldResolver(() => CsvExport, {
    description: "Its contracts or invoices as a CSV file, at most 20,000 rows, which importCsv reads again.",
  })
  exportCsv(
    @Root() { uuid }: Organization,
    @Args(() => ExportCsvArguments) asked: ExportCsvArguments,
    @Ctx() ctx: Context,
  ) {
    return exportCsv(ctx, uuid, asked);
  }

  @Mutation(() => ImportCsvResult, {
    description:
      "Makes contracts or invoices of a CSV file: all of it or nothing, with row and column of everything that is wrong. What is there already is a problem, not replaced. Sent twice with the same idempotencyKey, it is carried out once.",
  })
  importCsv(
    @Arg("input", () => ImportCsvInput, { description: "The file." }) input: ImportCsvInput,
    @Ctx() ctx: Context,
  ) {
    return importCsv(ctx, input);
  }
}
