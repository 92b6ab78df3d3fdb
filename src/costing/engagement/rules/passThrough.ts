import { billed } from "../../billing";
import { at } from "../../cells";
import type { CostRule } from "../../CostRule";
import { headcountOn, notesOfHeadcount } from "../../HeadcountPath";
import { exactProduct, type Weight } from "../../Product";
import type { Contract } from "../Contract";
import { counted, risingPrice, running, service } from "../contractTerms";
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
    const price = risingPrice(contract, item.price, item.increase);
    const { shares, weight } = billed(contract, item.per, contract.engagement.start, unitsOf(contract, item));
    return exactProduct(price, shares, weight);
  },
});

/** How many are paid for: the organization's count of the unit, or one. */
function unitsOf(contract: Contract, { counted: path }: PassThrough): Weight {
  if (path === undefined) return running(contract);
  const units = headcountOn(contract.axis, path);
  const ofMonth = (index: number) => at(units, index);
  return counted(contract, path.name, path.name.toLowerCase(), ofMonth, () => notesOfHeadcount(path));
}
