import type { PlanInput } from "../../costing/input/ComparisonInput";
import type { PartRow } from "../../schema/plans/PlanParts";
import { readEngagementTerms, readPositionTerms } from "./storedTerms";

/** The parts of a plan in the order in which they are priced: positions first. */
export const partsInOrder = (parts: readonly PartRow[]): PartRow[] => [
  ...parts.filter(({ kind }) => kind === "POSITION"),
  ...parts.filter(({ kind }) => kind === "ENGAGEMENT"),
];

/** A plan as a caller would write it inline. */
export const planInputOf = (name: string, parts: readonly PartRow[]): PlanInput => ({
  name,
  positions: parts.filter(({ kind }) => kind === "POSITION").map(({ terms }) => readPositionTerms(terms)),
  engagements: parts
    .filter(({ kind }) => kind === "ENGAGEMENT")
    .map(({ terms }) => readEngagementTerms(terms)),
});
