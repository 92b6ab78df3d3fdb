import type { CostRule } from "../CostRule";
import type { Contract } from "./Contract";
import type { Engagement } from "./Engagement";
import { coordination } from "./rules/coordination";
import { earlyTermination } from "./rules/earlyTermination";
import { onboardingFee, retainer } from "./rules/fixedFees";
import { overage } from "./rules/overage";
import { passThrough } from "./rules/passThrough";
import { projectWork } from "./rules/projectWork";
import { serviceTax } from "./rules/serviceTax";
import { transitionOverlap, transitionTime } from "./rules/transition";
import { unitFee } from "./rules/unitFee";

/** Every cost of an engagement, the taxed ones first. A new cost is a file in rules/ and a line here. */
export const engagementRules = (engagement: Engagement): CostRule<Contract>[] => [
  onboardingFee,
  retainer,
  ...engagement.unitFees.map(unitFee),
  overage,
  ...engagement.projectWork.map(projectWork),
  ...engagement.passThrough.map(passThrough),
  serviceTax,
  earlyTermination,
  transitionOverlap,
  transitionTime,
  coordination,
];
