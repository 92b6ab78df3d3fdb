import type { CostRule } from "../../CostRule";
import { flatPrice, exactProduct } from "../../Product";
import type { Contract } from "../Contract";
import { firstMonth, risingPrice, running, service } from "../contractTerms";

/** Taking the client on: discovery, documentation, tools set up. */
export const onboardingFee: CostRule<Contract> = {
  ...service,
  code: "ONBOARDING_FEE",
  label: "Onboarding fee",
  occurrence: "ONE_TIME",
  formula: "fee, in the first month",
  terms: (contract) => {
    const { onboardingFee: fee } = contract.engagement;
    return fee.scaled === 0 ? undefined : exactProduct(flatPrice(contract, fee), [], firstMonth(contract));
  },
};

/** The fixed monthly price of the agreement. */
export const retainer: CostRule<Contract> = {
  ...service,
  code: "RETAINER",
  label: "Retainer",
  occurrence: "RECURRING",
  formula: "retainer, in months the agreement runs; raised by the escalator",
  terms: (contract) => {
    const { retainer: price } = contract.engagement;
    return price.scaled === 0 ? undefined : exactProduct(risingPrice(contract, price), [], running(contract));
  },
};
