import type { CostRule } from "../../CostRule";
import { flatPrice, exactProduct, shareOfGiven } from "../../Product";
import type { Contract } from "../Contract";
import { ownTime, running } from "../contractTerms";

/** The client's own time with the provider: meetings, approvals, tickets. */
export const coordination: CostRule<Contract> = {
  ...ownTime,
  code: "COORDINATION",
  label: "Client's own coordination time",
  occurrence: "RECURRING",
  formula: "hours a month x loaded cost of an hour of staff time, in months the agreement runs",
  terms: (contract) => {
    const { coordinationHours: hours, staffHourlyCost } = contract.engagement;
    if (hours.scaled === 0) return undefined;
    return exactProduct(flatPrice(contract, staffHourlyCost), [shareOfGiven(hours)], running(contract));
  },
};
