import { ONE } from "../../kernel/Rate";
import { isNothing } from "../cells";
import type { PricedPart } from "../CostLine";
import type { CostRule } from "../CostRule";
import { noteOf } from "../Explanation";
import { exactProduct, flatPrice } from "../Product";
import type { RoleHours } from "./RoleHours";

/** The hours of a role that nobody provides, laid over the axis. */
export interface UnservedHours extends PricedPart {
  readonly hours: RoleHours;
}

/** Work that is needed and that nobody does, so that a small plan is not cheap by doing less. */
export const unservedScope = ({ role, need }: RoleHours): CostRule<UnservedHours> => ({
  code: `UNSERVED_SCOPE_${role}`,
  label: `Unserved scope: ${role}`,
  pool: "OTHER",
  nature: "PRODUCTIVITY",
  occurrence: "RECURRING",
  version: "1",
  formula:
    "(hours needed - hours of every seat when filled - hours of engagements, not below 0) x value of an hour",
  terms: ({ axis, hours }) => {
    const rate = need?.unservedRate;
    if (rate === undefined || isNothing(hours.unserved)) return undefined;
    return exactProduct(flatPrice({ axis }, rate), [], {
      name: "Hours that nobody provides",
      unit: "hours",
      series: hours.unserved,
      scale: ONE,
      notes: () => [need?.note ?? [], hours.providers.map(noteOf)].flat(),
    });
  },
});
