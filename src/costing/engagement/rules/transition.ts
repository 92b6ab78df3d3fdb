import type { CostRule } from "../../CostRule";
import { noteOfFact } from "../../Explanation";
import { flatPrice, exactProduct, shareOfGiven } from "../../Product";
import type { Contract } from "../Contract";
import { firstMonth, firstMonths, ownTime, service } from "../contractTerms";

/** What the provider replaces is still paid while it takes over. */
export const transitionOverlap: CostRule<Contract> = {
  ...service,
  code: "TRANSITION_OVERLAP",
  label: "What it replaces, while both run",
  occurrence: "ONE_TIME",
  formula: "cost a month of what it replaces, in the first months of the agreement",
  terms: (contract) => {
    const { overlapMonths, overlapCost } = contract.engagement.transition;
    if (overlapMonths === 0 || overlapCost.scaled === 0) return undefined;
    const path = [...contract.engagement.path, "transition", "overlapMonths"].map(String);
    return exactProduct(flatPrice(contract, overlapCost), [], {
      ...firstMonths(contract, "Both run", overlapMonths),
      notes: () => [noteOfFact("Months in which both run", String(overlapMonths), "months", path)],
    });
  },
};

/** The client's own time in changing over: handing over, training, moving accounts. */
export const transitionTime: CostRule<Contract> = {
  ...ownTime,
  code: "TRANSITION_TIME",
  label: "Client's own time in the transition",
  occurrence: "ONE_TIME",
  formula: "hours x loaded cost of an hour of staff time, in the first month",
  terms: (contract) => {
    const { transition, staffHourlyCost } = contract.engagement;
    if (transition.hours.scaled === 0 || staffHourlyCost.scaled === 0) return undefined;
    const shares = [shareOfGiven(transition.hours)];
    return exactProduct(flatPrice(contract, staffHourlyCost), shares, firstMonth(contract));
  },
};
