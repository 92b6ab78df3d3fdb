import { ArgsType, Field, ID } from "type-graphql";
import type { Month } from "../../kernel/Month";
import { PageArguments } from "../relay/pageRequest";
import { MonthScalar } from "../scalars/MonthScalar";
import { type Allocation, AllocationEnum, type InvoiceOrder, InvoiceOrderEnum } from "./enums";

/** What a list of invoices is asked for with. */
@ArgsType()
export class InvoiceListArguments extends PageArguments {
  @Field(() => InvoiceOrderEnum, { defaultValue: "ISSUED", description: "In which order." })
  orderBy!: InvoiceOrder;

  @Field(() => MonthScalar, { nullable: true, description: "Issued in this month or later. Default: all." })
  from?: Month | null;

  @Field(() => MonthScalar, { nullable: true, description: "Issued in this month or before. Default: all." })
  until?: Month | null;

  @Field(() => String, { nullable: true, description: "Only of this supplier. Default: of all." })
  supplier?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "Only those with a line that is matched to this contract. Default: all.",
  })
  contractId?: string | null;

  @Field(() => AllocationEnum, {
    nullable: true,
    description:
      "UNALLOCATED: only those with a line that is matched to nothing; ALLOCATED: only those without one. Default: all.",
  })
  allocation?: Allocation | null;
}
