import { monthAt } from "../../Axis";
import { at, monthly } from "../../cells";
import type { CostRule } from "../../CostRule";
import { headcountOn, notesOfHeadcount } from "../../HeadcountPath";
import { constantShare, type Weight } from "../../Product";
import { MONTHS_OF_PERIOD } from "../../vocabulary";
import type { Contract } from "../Contract";
import { counted, product, risingPrice, running, service } from "../contractTerms";
import type { PassThrough } from "../PassThrough";

/** What the provider buys for the client and charges on. A price for a longer period is spread over it. */
export const passThrough = (item: PassThrough): CostRule<Contract> => ({
  nature: service.nature,
  version: service.version,
  code: "PASS_THROUGH",
  label: item.label,
  pool: item.pool,
  occurrence: "RECURRING",
  formula:
    "price / months of its billing period x count of its unit, in months the agreement runs (cash view: the whole price in the first month of each period); raised as stated",
  terms: (contract) => {
    if (item.price.scaled === 0) return undefined;
    const months = MONTHS_OF_PERIOD[item.per];
    const price = risingPrice(contract, item.price, item.increase);
    const units = unitsOf(contract, item);
    if (months === 1) return product(price, [], units);
    return contract.basis === "CASH"
      ? product(price, [], billed(contract, units, months))
      : product(price, [constantShare("A month of the period", 1, months)], units);
  },
});

/** How many are paid for: the organization's count of the unit, or one. */
function unitsOf(contract: Contract, { counted: path }: PassThrough): Weight {
  if (path === undefined) return running(contract);
  const units = headcountOn(contract.axis, path);
  const ofMonth = (index: number) => at(units, index);
  return counted(contract, path.name, path.name.toLowerCase(), ofMonth, () => notesOfHeadcount(path));
}

/** The weight in the first month of each billing period, and nothing in between. */
function billed({ axis, engagement }: Contract, weight: Weight, months: number): Weight {
  const series = monthly(axis, (i) =>
    (monthAt(axis, i) - engagement.start) % months === 0 ? at(weight.series, i) : 0,
  );
  return { ...weight, name: `${weight.name}, when the period is billed`, series };
}
