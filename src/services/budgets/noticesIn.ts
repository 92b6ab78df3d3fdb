import { contractEnd } from "../../costing/budget/contractEnd";
import { contractSchedule } from "../../costing/budget/contractSchedule";
import { monthOfDay } from "../../kernel/Day";
import { addMonths, type Month } from "../../kernel/Month";
import { covers, type Period } from "../../kernel/Period";
import type { NoticeFacts } from "../../schema/budgets/ContractNotice";
import type { StoredContract } from "./storedContracts";

/** The contracts whose committed term ends or whose notice falls due in a period, those first that are due first. */
export function noticesIn(contracts: readonly StoredContract[], period: Period, asOf: Month): NoticeFacts[] {
  return contracts
    .map(({ id, name, terms }) => {
      const { committedEnd, noticeBy } = contractEnd(terms, asOf);
      const nextTerm = contractSchedule(terms, asOf, addMonths(committedEnd, terms.renewalMonths - 1));
      const renewal = nextTerm
        .filter(({ status }) => status === "RENEWAL")
        .reduce((sum, { cents }) => sum + cents, 0);
      return { id, name, committedUntil: addMonths(committedEnd, -1), noticeBy, renewal };
    })
    .filter(
      ({ committedUntil, noticeBy }) =>
        covers(period, committedUntil) || (noticeBy !== undefined && covers(period, monthOfDay(noticeBy))),
    )
    .sort((a, b) => firstMonth(a) - firstMonth(b) || (a.name < b.name ? -1 : 1));
}

const firstMonth = ({ committedUntil, noticeBy }: NoticeFacts): number =>
  noticeBy === undefined ? committedUntil : Math.min(committedUntil, monthOfDay(noticeBy));
