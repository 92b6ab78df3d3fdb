import { contractEnd } from "../../costing/budget/contractEnd";
import { committedSchedule, contractSchedule } from "../../costing/budget/contractSchedule";
import type { ContractTerms } from "../../costing/budget/ContractTerms";
import { openCommitment } from "../../costing/budget/openCommitment";
import { addMonths, printMonth, type Month } from "../../kernel/Month";
import { Contract, ContractPrice } from "../../schema/contracts/Contract";
import { ContractCommitment, ContractScheduleEntry } from "../../schema/contracts/ContractCommitment";
import type { ContractOrder } from "../../schema/contracts/enums";
import type { Page } from "../../schema/relay/connection";
import { badInput, type PageRequest } from "../../schema/relay/pageRequest";
import { currentMonth } from "../clock";
import type { Context } from "../Context";
import { pageOf } from "../pages/pagesOf";
import {
  contractById,
  type ContractFilter,
  contractRow,
  contractsOfOrganization,
  invoicedOfContract,
  pricesOfContract,
  type WrittenContract,
} from "./contractLookUps";
import { termsOf } from "./contractTerms";

/** The contract of a uuid, if the viewer may see it. */
export async function contractOf(ctx: Context, uuid: string): Promise<Contract | undefined> {
  const row = await ctx.find(contractById, uuid);
  return row && new Contract(row);
}

/** A page of the contracts of an organization, whose uuid is given, as they look from a month. */
export const contractsOf = (
  ctx: Context,
  organizationId: string,
  request: PageRequest<ContractOrder>,
  { asOf, ...filter }: ContractFilter & { readonly asOf?: Month | null | undefined },
): Promise<Page<Contract>> =>
  pageOf(
    ctx,
    contractsOfOrganization(filter, asOf ?? currentMonth()),
    request,
    organizationId,
    ContractOfList,
  );

/** A contract made of what the list selects, in which dates and decimals are written. */
class ContractOfList extends Contract {
  constructor(row: WrittenContract) {
    super(contractRow(row));
  }
}

/** The stated prices of a contract, by month. */
export const pricesOf = async (ctx: Context, contract: Contract): Promise<ContractPrice[]> =>
  ((await ctx.find(pricesOfContract, contract.row.id)) ?? []).map((price) => new ContractPrice(price));

/** What a contract commits to and what of it is open, as it looks from a month. */
export async function commitmentOf(
  ctx: Context,
  contract: Contract,
  asked: Month | null | undefined,
): Promise<ContractCommitment> {
  const asOf = asked ?? currentMonth();
  const [terms, invoiced] = await Promise.all([
    pricedTerms(ctx, contract),
    ctx.find(invoicedOfContract, contract.row.id),
  ]);
  const counted = (invoiced ?? []).filter(({ issued }) => issued <= asOf);
  const cents = counted.reduce((sum, each) => sum + each.cents, 0);
  return new ContractCommitment(
    asOf,
    contractEnd(terms, asOf),
    openCommitment(committedSchedule(terms, asOf), cents),
  );
}

const MOST_MONTHS = 120;

/** Which months of a schedule are asked for, and from when it is looked at. */
export interface ScheduleRequest {
  readonly first?: Month | null | undefined;
  readonly last?: Month | null | undefined;
  readonly asOf?: Month | null | undefined;
}

/**
 * What falls due under a contract, from its start or a later month on.
 * @throws GraphQLError when more than ten years are asked for
 */
export async function scheduleOf(
  ctx: Context,
  contract: Contract,
  { first, last, asOf }: ScheduleRequest,
): Promise<ContractScheduleEntry[]> {
  const from = first ?? contract.start;
  const to = last ?? addMonths(from, MOST_MONTHS - 1);
  if (to - from >= MOST_MONTHS)
    throw badInput(
      `From ${printMonth(from)} to ${printMonth(to)} are ${to - from + 1} months. Ask for at most ${MOST_MONTHS} at a time.`,
    );
  const entries = contractSchedule(await pricedTerms(ctx, contract), asOf ?? currentMonth(), to);
  return entries.filter(({ month }) => month >= from).map((entry) => new ContractScheduleEntry(entry));
}

const pricedTerms = async (ctx: Context, { row }: Contract): Promise<ContractTerms> =>
  termsOf(row, (await ctx.find(pricesOfContract, row.id)) ?? []);
