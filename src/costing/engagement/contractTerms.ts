import type { Cents } from "../../kernel/Cents";
import { addMonths, type Month } from "../../kernel/Month";
import { monthAt } from "../Axis";
import type { Series } from "../cells";
import { pricePath, type Escalation } from "../escalation";
import type { InputNote } from "../Explanation";
import type { Given } from "../input/Given";
import { priceInForce, type Amount, type Weight } from "../Product";
import type { Contract } from "./Contract";

/** What every price of the provider's has in common. */
export const service = { pool: "OUTSIDE_SERVICES", nature: "CASH", version: "1" } as const;

/** What the client's own time has in common. */
export const ownTime = { pool: "INTERNAL_LABOR", nature: "PRODUCTIVITY", version: "1" } as const;

/** A price that rises, by the agreement's escalator unless it has an increase of its own. */
export const risingPrice = (
  { axis, engagement }: Contract,
  price: Given,
  increase: Escalation = engagement.escalation,
): Amount =>
  priceInForce(price, increase, pricePath(axis, price.scaled as Cents, increase, engagement.start));

/** A whole number in each month in which the agreement runs. */
export const counted = (
  { runs }: Contract,
  name: string,
  unit: string,
  count: (index: number) => number,
  notes: () => readonly InputNote[] = () => [],
): Weight => ({
  name,
  unit,
  series: runs.map((isRunning, i) => (isRunning === 1 ? count(i) : 0)),
  scale: 1,
  notes,
});

/** Every month in which the agreement runs. */
export const running = ({ runs }: Contract): Weight => ofAgreement("The agreement runs", runs);

/** The agreement's first month. */
export const firstMonth = (contract: Contract): Weight =>
  firstMonths(contract, "The agreement's first month", 1);

/** The first so many months of the agreement. */
export const firstMonths = (contract: Contract, name: string, months: number): Weight => {
  const { start } = contract.engagement;
  return during(contract, name, start, addMonths(start, months));
};

/** The months from one to just before another, as far as the agreement runs in them. */
export function during(contract: Contract, name: string, from: Month, until: Month): Weight {
  const { axis, runs } = contract;
  const inside = runs.map((isRunning, i) => {
    const month = monthAt(axis, i);
    return month >= from && month < until ? isRunning : 0;
  });
  return ofAgreement(name, inside);
}

const ofAgreement = (name: string, series: Series): Weight => ({
  name,
  unit: "agreements",
  series,
  scale: 1,
  notes: () => [],
});
