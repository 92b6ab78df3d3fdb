import type { ComparisonInput } from "../../../src/costing/input/ComparisonInput";
import type { EngagementInput } from "../../../src/costing/input/EngagementInput";
import type { PositionInput } from "../../../src/costing/input/PositionInput";
import { amount, month } from "./written";

/** A seat in which somebody has been sitting for years and stays: nothing about it is uncertain. */
export function seat(facts: Partial<PositionInput> = {}): PositionInput {
  return {
    title: "Systems administrator",
    salary: amount("96000"),
    seat: { state: "INCUMBENT", hireDate: month("2020-01"), wagesToDate: amount("0") },
    ...facts,
  };
}

/** A seat that nobody is in yet. */
export function openSeat(facts: Partial<PositionInput> = {}): PositionInput {
  return seat({ seat: { state: "OPEN" }, ...facts });
}

/** A vCIO agreement of no price. */
export function engagement(facts: Partial<EngagementInput> = {}): EngagementInput {
  return { name: "vCIO", kind: "VCIO", ...facts };
}

/** A comparison over calendar year 2026 in which whatever is left out costs nothing. */
export function comparison(facts: Partial<ComparisonInput>): ComparisonInput {
  return { start: month("2026-01"), months: 12, assumptions: "NONE", plans: [], ...facts };
}

/** A comparison with one plan of one seat. */
export function hiring(position: PositionInput, facts: Partial<ComparisonInput> = {}): ComparisonInput {
  return comparison({ plans: [{ name: "Hire", positions: [position] }], ...facts });
}

/** A comparison with one plan of one engagement. */
export function engaging(item: EngagementInput, facts: Partial<ComparisonInput> = {}): ComparisonInput {
  return comparison({ plans: [{ name: "vCIO", engagements: [item] }], ...facts });
}
