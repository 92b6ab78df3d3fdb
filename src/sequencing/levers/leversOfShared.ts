import { parseDay } from "../../kernel/Day";
import { readValue, scaledValue } from "../../kernel/levers/Lever";
import { printMonth } from "../../kernel/Month";
import { fullTimeOf } from "../dated/statedCapacities";
import { changeLever, keptLever, leverOf, type LeverSource } from "./leverOf";
import type { RoadmapLever } from "./RoadmapLever";

/** Quiet days and departments. */
export function leversOfDepartments(source: LeverSource): RoadmapLever[] {
  const { freezeWindows, departments } = source.terms.roadmap;
  return [
    ...freezeWindows.flatMap(({ name: item, firstDay, lastDay }, index) => {
      const at = ["roadmap", "freezeWindows", index];
      const [least, most] = [parseDay(firstDay) ?? 0, parseDay(lastDay) ?? 0];
      return [
        ...keptLever(source, "FREEZE_FIRST_DAY", { place: [...at, "firstDay"], item, beside: { most } }),
        ...keptLever(source, "FREEZE_LAST_DAY", { place: [...at, "lastDay"], item, beside: { least } }),
        ...keptLever(source, "FREEZE_DISRUPTION_PRICE", { place: [...at, "disruptionPrice"], item }),
      ];
    }),
    ...departments.flatMap(({ name: part }, index) =>
      keptLever(source, "DEPARTMENT_LIMIT", { place: ["roadmap", "departments", index, "limit"], part }),
    ),
  ];
}

/** People of roles; those that follow a plan are moved by the plan, or by adding to them. */
export function leversOfPeople(source: LeverSource): RoadmapLever[] {
  const { capacities, roadmap } = source.terms;
  const roles = [...new Set(capacities.map(({ role }) => role))];
  const mostOf = (role: string): number =>
    capacities.reduce((most, step) => (step.role === role ? Math.max(most, step.perDay) : most), 0);
  return [
    ...roles.map((role) => {
      const added = scaledValue("NUMBER", fullTimeOf(mostOf(role), roadmap.calendar.weekdays.length));
      const place = ["capacities", role, "added"];
      return changeLever(source, "ROLE_CAPACITY_ADDED", { place, part: role, of: role, beside: { added } });
    }),
    ...capacities.flatMap(({ role, from, basis }, index) => {
      if (basis.kind !== "STATED") return [];
      const placed = (name: string) => ({
        place: ["capacities", index, name],
        part: role,
        item: `from ${printMonth(from)}`,
        of: role,
      });
      return [
        leverOf(source, "ROLE_CAPACITY", placed("fte"), readValue("NUMBER", basis.fte)),
        ...keptLever(source, "ROLE_CAPACITY_FROM", placed("from")),
      ];
    }),
  ];
}

/** Money that projects may spend. */
export const leversOfMoney = (source: LeverSource): RoadmapLever[] =>
  source.terms.allowances.flatMap(({ name: item, from, to }, index) => {
    const at = ["allowances", index];
    return [
      ...keptLever(source, "ROADMAP_BUDGET", { place: [...at, "amount"], item }),
      ...keptLever(source, "ROADMAP_BUDGET_FROM", {
        place: [...at, "from"],
        item,
        beside: { most: to - 1 },
      }),
      ...keptLever(source, "ROADMAP_BUDGET_TO", { place: [...at, "to"], item, beside: { least: from + 1 } }),
    ];
  });
