import { DAY, MONEY, MONTH, PEOPLE } from "./rowKinds";
import type { RoadmapRows } from "./RoadmapLeverRow";

/** Levers of what projects share: quiet days, departments, people and money. */
export const sharedRows: RoadmapRows = {
  FREEZE_FIRST_DAY: {
    ...DAY,
    path: "roadmap.freezeWindows[].firstDay",
    label: "First day of the freeze",
    changes: "The first day on which departments must not be disrupted.",
  },
  FREEZE_LAST_DAY: {
    ...DAY,
    path: "roadmap.freezeWindows[].lastDay",
    label: "Last day of the freeze",
    changes: "The last day on which departments must not be disrupted.",
  },
  FREEZE_DISRUPTION_PRICE: {
    ...MONEY,
    path: "roadmap.freezeWindows[].disruptionPrice",
    label: "Price of a disrupted day",
    unit: "a working day on which work stops",
    mayBeAbsent: true,
    changes:
      "What disrupting a department in the freeze costs: with a value the freeze may be broken for so much, without one nothing may break it.",
  },
  DEPARTMENT_LIMIT: {
    path: "roadmap.departments[].limit",
    label: "Projects at a time",
    kind: "COUNT",
    unit: "projects",
    min: "1",
    max: "1000",
    step: "1",
    usual: "TENFOLD",
    keptAs: "NUMBER",
    effect: "SCOPE",
    changes: "How many projects may disrupt a department at the same time.",
  },
  ROLE_CAPACITY: {
    ...PEOPLE,
    path: "capacities[].fte",
    label: "Capacity",
    changes: "How many people of a role there are for projects from a month on.",
  },
  ROLE_CAPACITY_FROM: {
    ...MONTH,
    path: "capacities[].from",
    label: "First month of the capacity",
    changes: "From which month on there are so many people of a role for projects.",
  },
  ROLE_CAPACITY_ADDED: {
    ...PEOPLE,
    path: "capacities[].added",
    label: "Capacity added",
    min: "-10000",
    changes: "How many people of a role there are more or fewer for projects, in every month.",
  },
  ROADMAP_BUDGET: {
    ...MONEY,
    path: "allowances[].amount",
    label: "Budget for projects",
    keptAs: "CENTS",
    effect: "SCOPE",
    changes: "How much money projects may spend, and so when those that do not fit can start.",
  },
  ROADMAP_BUDGET_FROM: {
    ...MONTH,
    path: "allowances[].from",
    label: "First month of the budget",
    changes: "From which month on projects may spend the money.",
  },
  ROADMAP_BUDGET_TO: {
    ...MONTH,
    path: "allowances[].to",
    label: "First month after the budget",
    changes: "From which month on projects may not spend the money any more.",
  },
};
