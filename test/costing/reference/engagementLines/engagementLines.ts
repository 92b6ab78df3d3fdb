import type { FeeUnit } from "../../../../src/costing/vocabulary";
import type { Agreement } from "../Agreement";
import type { ReferenceLine } from "../ReferenceLine";
import type { Cells } from "../rounding";
import { earlyTermination, onboardingFee, retainer } from "./fees";
import { overage, projectWork } from "./hours";
import { coordination, passThrough, serviceTax, transitionOverlap, transitionTime } from "./others";
import { unitFee } from "./unitFee";

const unitFeeCodes: Record<FeeUnit, string> = {
  USER: "PER_USER_FEE",
  DEVICE: "PER_DEVICE_FEE",
  SITE: "PER_SITE_FEE",
};

const line = (code: string, cells: Cells): ReferenceLine => ({ code, exact: true, cells });

/** Every line of an engagement. */
export function engagementLines(agreement: Agreement): ReferenceLine[] {
  const { unitFees, projectWork: works, passThrough: items } = agreement.engagement;
  const fees: ReferenceLine[] = [
    line("ONBOARDING_FEE", onboardingFee(agreement)),
    line("RETAINER", retainer(agreement)),
    ...(unitFees ?? []).map((fee) => line(unitFeeCodes[fee.unit], unitFee(agreement, fee))),
    line("OVERAGE", overage(agreement)),
    ...(works ?? []).map((work) => ({
      ...line("PROJECT_WORK", projectWork(agreement, work)),
      label: work.label,
    })),
    ...(items ?? []).map((item) => ({
      ...line("PASS_THROUGH", passThrough(agreement, item)),
      label: item.label,
    })),
  ];
  return [
    ...fees,
    line("SERVICE_TAX", serviceTax(agreement, fees)),
    line("EARLY_TERMINATION", earlyTermination(agreement)),
    line("TRANSITION_OVERLAP", transitionOverlap(agreement)),
    line("TRANSITION_TIME", transitionTime(agreement)),
    line("COORDINATION", coordination(agreement)),
  ];
}
