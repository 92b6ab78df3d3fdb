import { HELD } from "../../costing/availability/holders";
import { CUTS_BY } from "../../costing/comparison/cutsOf";
import { BASES, PRESENT_VALUE_TIMINGS } from "../../costing/vocabulary";
import { publishEnum } from "../publishEnum";

export const BasisEnum = publishEnum("Basis", "In which month a cost counts.", BASES);
export const CutByEnum = publishEnum("CutBy", "What a total is cut by.", CUTS_BY);
export const PresentValueTimingEnum = publishEnum(
  "PresentValueTiming",
  "When in its month a cost is taken to be paid, and how the rate compounds.",
  PRESENT_VALUE_TIMINGS,
);
export const HeldKindEnum = publishEnum("HeldKind", "What a plan can lack when somebody is missing.", HELD);
