import { fraction } from "../../kernel/Fraction";
import { ONE } from "../../kernel/Rate";
import type { Axis } from "../Axis";
import { cellsOf, constant } from "../cells";
import type { CostLine } from "../CostLine";
import type { CostRule } from "../CostRule";
import { noteOf } from "../Explanation";
import type { RoleHours } from "./RoleHours";

/** The hours of a role that nobody provides, laid over the axis. */
export interface UnservedHours {
  readonly axis: Axis;
  readonly hours: RoleHours;
  readonly lines: CostLine[];
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
  price: ({ axis, hours }) => {
    const rate = need?.unservedRate;
    if (rate === undefined || hours.unserved.every((missing) => missing === 0)) return undefined;
    return {
      precision: "EXACT",
      cells: cellsOf(axis, "EXACT", constant(axis, rate.scaled), fraction([1, ONE]), hours.unserved),
    };
  },
  inputs: ({ hours }) => {
    if (need === undefined) return [];
    const rate = need.unservedRate === undefined ? [] : [noteOf(need.unservedRate)];
    return [need.note, ...rate, ...hours.providers.map(noteOf)];
  },
});
