import type { Month } from "../../kernel/Month";
import { covers, type Period } from "../../kernel/Period";
import { monthAt } from "../Axis";
import { at } from "../cells";
import type { Role } from "../vocabulary";
import type { PlanCost } from "./PlanCost";

/** Hours of a role in a month, in hundredths: what the parts of a plan provide, and what running things takes of it. */
export interface RoleMonth {
  readonly role: Role;
  readonly month: Month;
  readonly provided: number;
  readonly runWork: number;
}

const MILLIONTHS_OF_A_HUNDREDTH = 10_000;

/** What a plan provides of each role that it provides anything of, month by month. */
export function hoursByMonth({ roles, axis }: Pick<PlanCost, "roles" | "axis">, within: Period): RoleMonth[] {
  return roles.flatMap(({ role, provided, needed, providers }) => {
    if (providers.length === 0) return [];
    const months: RoleMonth[] = [];
    for (let i = 0; i < axis.length; i++) {
      const month = monthAt(axis, i);
      if (!covers(within, month)) continue;
      months.push({
        role,
        month,
        provided: Math.round(at(provided, i) / MILLIONTHS_OF_A_HUNDREDTH),
        runWork: Math.round(at(needed, i) / MILLIONTHS_OF_A_HUNDREDTH),
      });
    }
    return months;
  });
}
