import { DAY, MONEY, WEIGHT } from "./rowKinds";
import type { RoadmapRows } from "./RoadmapLeverRow";

/** Levers of what a schedule is judged by and of the months that are looked at. */
export const settingRows: RoadmapRows = {
  WEIGHT_CASH: {
    ...WEIGHT,
    path: "settings.weights.cash",
    label: "Weight of cash",
    changes: "By how much benefits less running costs count, and so which project goes first.",
  },
  WEIGHT_PRODUCTIVITY: {
    ...WEIGHT,
    path: "settings.weights.productivity",
    label: "Weight of working time",
    changes: "By how much working time saved counts, and so which project goes first.",
  },
  WEIGHT_EXPECTED_LOSS: {
    ...WEIGHT,
    path: "settings.weights.expectedLoss",
    label: "Weight of expected losses",
    changes: "By how much expected losses avoided count, and so which project goes first.",
  },
  FINISH_PRICE: {
    ...MONEY,
    path: "settings.finishPrice",
    label: "Price of the finish",
    unit: "a month until all is finished",
    keptAs: "CENTS",
    changes:
      "What each month until everything has finished costs, and so how hard projects are pressed together.",
  },
  MOVE_PRICE: {
    ...MONEY,
    path: "settings.movePrice",
    label: "Price of a move",
    unit: "a project that is moved",
    keptAs: "CENTS",
    changes: "What another start than the published one costs, and so how much is left where it is.",
  },
  LEVEL_TOLERANCE: {
    ...MONEY,
    path: "settings.levels[].tolerance",
    label: "Tolerance of the level",
    keptAs: "CENTS",
    changes: "How much more than the least a level may cost for the sake of the levels after it.",
  },
  SCHEDULE_MONTHS: {
    path: "settings.months",
    label: "Months of the schedule",
    kind: "COUNT",
    unit: "months",
    min: "1",
    max: "120",
    step: "1",
    usual: "ALL",
    keptAs: "NUMBER",
    effect: "TIMING",
    changes: "In how many months from that of the roadmap's start everything has to finish.",
  },
  SCHEDULE_AS_OF: {
    ...DAY,
    path: "settings.asOf",
    label: "Day of the schedule",
    keptAs: "NUMBER",
    changes:
      "Before which day nothing starts that has not begun; of what has begun, what is left by its progress is done from this day on.",
  },
};
