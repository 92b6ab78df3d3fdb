import { createUnionType, Field, ID, InputType, Int, ObjectType } from "type-graphql";
import type { BillingPeriod, CostPool } from "../../costing/vocabulary";
import type { Day } from "../../kernel/Day";
import { Decimal } from "../../kernel/Decimal";
import type { Expenditure } from "../../kernel/Expenditure";
import type { Month } from "../../kernel/Month";
import type { Purpose } from "../../kernel/Purpose";
import { PurposeEnum } from "../budgets/enums";
import { BillingPeriodEnum, CostPoolEnum } from "../costs/enums";
import { ExpenditureEnum } from "../costs/expenditure";
import { NotAllowed, NotFound, VersionConflict } from "../intentions/answers";
import { IntentionInput } from "../intentions/IntentionInput";
import { InvalidInput } from "../InvalidInput";
import { DateScalar } from "../scalars/DateScalar";
import { DecimalScalar } from "../scalars/DecimalScalar";
import { MonthScalar } from "../scalars/MonthScalar";
import { Contract } from "./Contract";

@InputType({ description: "A price from a month on: an amount, or a quantity and the price of a unit." })
export class ContractPriceInput {
  @Field(() => MonthScalar, { description: "The first month of the price." })
  from!: Month;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: "Of a billing period, 0 to 100,000,000, in the organization's currency.",
  })
  amount?: Decimal | null;

  @Field(() => Int, { nullable: true, description: "How many units, 1 to 1,000,000, for example seats." })
  quantity?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Of a unit in a billing period, with at most two decimal places. Where it is given, it is what an uplift raises.",
  })
  unitPrice?: Decimal | null;
}

@InputType({ description: "A whole contract: made when there is no id, otherwise replaced." })
export class SaveContractInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that it belongs to." })
  organizationId!: string;

  @Field(() => ID, { nullable: true, description: "The contract to replace. Default: a new contract." })
  id?: string | null;

  @Field(() => Int, { nullable: true, description: "The version that you read. Required with an id." })
  version?: number | null;

  @Field(() => String, {
    description: "Its name, unique among the contracts with its supplier; at most 200 characters.",
  })
  name!: string;

  @Field(() => String, { description: "Who supplies, at most 200 characters." })
  supplier!: string;

  @Field(() => String, { nullable: true, description: "The supplier's number of it. Default: not said." })
  reference?: string | null;

  @Field(() => MonthScalar, { description: "Its first month." })
  start!: Month;

  @Field(() => Int, {
    description: "Length of the first term, 1 to 240 months, a whole number of billing periods.",
  })
  termMonths!: number;

  @Field(() => BillingPeriodEnum, {
    description: "What a price pays for; it falls due in the first month of each period.",
  })
  billing!: BillingPeriod;

  @Field(() => [ContractPriceInput], {
    description: "The prices, by month, 1 to 120; the first holds from the start.",
  })
  prices!: ContractPriceInput[];

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      "Share of the price that each anniversary of the start adds to the price then in force, rounded to the cent, -0.25 to 0.25. A price stated for that month stands as it is. Default: 0.",
  })
  uplift?: Decimal | null;

  @Field(() => Boolean, {
    description:
      "Whether it renews unless notice is given: again and again, as long as a term ends within forty years of the start.",
  })
  autoRenews!: boolean;

  @Field(() => Int, {
    nullable: true,
    description:
      "Length of each renewal, 1 to 240 months, a whole number of billing periods. Default: that of the first term.",
  })
  renewalMonths?: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many days before the last day of a term notice has to be given, 0 to 1,095. Default: 0.",
  })
  noticeDays?: number | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "When notice was given. Default: it was not; giveNotice notes it.",
  })
  noticeGivenOn?: Day | null;

  @Field(() => ExpenditureEnum, { description: "How the books treat it." })
  expenditure!: Expenditure;

  @Field(() => String, { nullable: true, description: "Account in the books. Default: not said." })
  account?: string | null;

  @Field(() => String, { nullable: true, description: "Cost centre. Default: not said." })
  costCentre?: string | null;

  @Field(() => CostPoolEnum, { description: "Its cost pool." })
  pool!: CostPool;

  @Field(() => PurposeEnum, { description: "What the money is spent for." })
  purpose!: Purpose;

  @Field(() => ID, {
    nullable: true,
    description: "The project of the roadmap that it belongs to. Default: none.",
  })
  projectId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: "The engagement of a stored plan that it puts into force. Default: none.",
  })
  engagementId?: string | null;

  @Field(() => String, { nullable: true, description: "At most 10,000 characters. Default: none." })
  notes?: string | null;
}

/** What a contract says, wherever it comes from. */
export type ContractContent = Omit<
  SaveContractInput,
  "idempotencyKey" | "dryRun" | "organizationId" | "id" | "version" | "prices"
> & { readonly prices: readonly ContractPriceContent[] };

/** A price, wherever it comes from. */
export type ContractPriceContent = Pick<ContractPriceInput, "from" | "amount" | "quantity" | "unitPrice">;

@ObjectType({ description: "The contract is saved." })
export class SavedContract {
  constructor(contract: Contract | undefined, dryRun: boolean) {
    this.contract = contract;
    this.dryRun = dryRun;
  }

  @Field(() => Contract, {
    nullable: true,
    description:
      "The contract as it is stored now; absent after a dry run, which stores nothing, and when a repeated request finds it removed.",
  })
  readonly contract: Contract | undefined;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be saved, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

@InputType({ description: "Notice that was given, or will be, to end a contract that renews by itself." })
export class GiveNoticeInput extends IntentionInput {
  @Field(() => ID, { description: "The organization that the contract belongs to." })
  organizationId!: string;

  @Field(() => ID, { description: "The contract." })
  id!: string;

  @Field(() => Int, { description: "The version that you read." })
  version!: number;

  @Field(() => DateScalar, { description: "The day on which the supplier has the notice." })
  givenOn!: Day;
}

@ObjectType({ description: "The notice is noted." })
export class NoticeGiven {
  constructor(contract: Contract, end: NoticeEnd, dryRun: boolean) {
    this.contract = contract;
    this.givenOn = end.givenOn;
    this.lastMonth = end.lastMonth;
    this.inTime = end.inTime;
    this.noticeWasDueBy = end.noticeWasDueBy;
    this.dryRun = dryRun;
  }

  @Field(() => Contract, { description: "The contract as it is stored now: after a dry run as it was." })
  readonly contract: Contract;

  @Field(() => DateScalar, { description: "When notice was given." })
  readonly givenOn: Day;

  @Field(() => MonthScalar, { description: "The last month of the contract, which the notice leads to." })
  readonly lastMonth: Month;

  @Field(() => Boolean, {
    description:
      "Whether it came in time for the term that runs on that day; otherwise the contract renews once more, or more often where its renewals are shorter than the notice.",
  })
  readonly inTime: boolean;

  @Field(() => DateScalar, {
    description: "The last day on which notice was in time for the term that runs on that day.",
  })
  readonly noticeWasDueBy: Day;

  @Field(() => Boolean, {
    description: "Whether it was only tried: it would be noted, and nothing is stored.",
  })
  readonly dryRun: boolean;
}

/** What notice leads to. */
export interface NoticeEnd {
  readonly givenOn: Day;
  readonly lastMonth: Month;
  readonly inTime: boolean;
  readonly noticeWasDueBy: Day;
}

export const SaveContractResult = createUnionType({
  name: "SaveContractResult",
  description: "The saved contract, or why it was not saved.",
  types: () => [SavedContract, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});

export const GiveNoticeResult = createUnionType({
  name: "GiveNoticeResult",
  description: "What the notice leads to, or why it was not noted.",
  types: () => [NoticeGiven, InvalidInput, NotFound, NotAllowed, VersionConflict] as const,
});
