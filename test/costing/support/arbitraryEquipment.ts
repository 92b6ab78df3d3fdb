import fc from "fast-check";
import type { EquipmentInput } from "../../../src/costing/input/PositionInput";
import { escalation, maybe, money } from "./arbitraryValues";

const item = fc.record({
  label: fc.constantFrom("Laptop", "Telephone", "Desk"),
  price: money(0, 4000),
  increase: maybe(escalation),
});

/** Bought once or again and again, expensed or depreciated over a life no longer than its refresh cycle. */
export const equipment: fc.Arbitrary<EquipmentInput> = fc.oneof(
  fc
    .tuple(item, maybe(fc.integer({ min: 1, max: 48 })))
    .map(([each, refreshMonths]) => ({ ...each, refreshMonths, treatment: "OPEX" as const })),
  fc
    .tuple(item, fc.integer({ min: 1, max: 48 }))
    .map(([each, usefulLifeMonths]) => ({ ...each, usefulLifeMonths, treatment: "CAPEX" as const })),
  fc
    .tuple(item, fc.integer({ min: 1, max: 48 }), maybe(fc.integer({ min: 1, max: 48 })))
    .map(([each, refreshMonths, life]) => ({
      ...each,
      refreshMonths,
      usefulLifeMonths: life === undefined ? undefined : Math.min(life, refreshMonths),
      treatment: "CAPEX" as const,
    })),
);
