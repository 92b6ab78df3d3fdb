import type { ExploredInput } from "../../../../src/costing/scenarios/ExploredInput";
import { amount, month } from "../../support/written";

/**
 * One salary against one retainer, with nothing else: 12 months of 1,000.00 more a year of salary are 1,000.00, and
 * of 1.00 more a month of retainer 12.00, so that every expected figure can be worked out in the head.
 */
export const TWO_PLANS: ExploredInput = {
  start: month("2027-01"),
  months: 12,
  assumptions: "NONE",
  plans: [
    { name: "Hire", positions: [{ title: "Administrator", salary: amount("96000.00") }] },
    {
      name: "vCIO team",
      engagements: [{ name: "vCIO", kind: "VCIO", monthlyRetainer: amount("5000.00") }],
    },
  ],
};

export const SALARY = { lever: "POSITION_SALARY" };
export const RETAINER = { lever: "ENGAGEMENT_RETAINER" };
