import { WEEKDAYS } from "../../sequencing/CriticalPathInput";
import { RELATIONS } from "../../sequencing/Network";
import { BEGINNINGS, TIES } from "../../sequencing/answers/CriticalChain";
import { DEADLINE_CHANGES } from "../../sequencing/answers/changesOfDeadlines";
import { FATES } from "../../sequencing/answers/changesOfProjects";
import { WISH_KINDS } from "../../sequencing/schedule/Constraint";
import { DRIVER_KINDS } from "../../sequencing/schedule/Driver";
import { LEVELS } from "../../sequencing/schedule/PriceLevel";
import { CAUSES } from "../../sequencing/schedule/ladderOf";
import { publishEnum } from "../publishEnum";

export const RelationEnum = publishEnum(
  "DependencyType",
  "How two projects depend on each other.",
  RELATIONS,
);
export const WeekdayEnum = publishEnum("Weekday", "A day of the week.", WEEKDAYS);

export const DriverKindEnum = publishEnum(
  "StartDriverKind",
  "What keeps a project from starting earlier.",
  DRIVER_KINDS,
);
export const PriceLevelEnum = publishEnum(
  "PriceLevel",
  "What a schedule can be judged by, one after the other instead of all in one price.",
  LEVELS,
);
export const WishKindEnum = publishEnum("WishKind", "What a wish is about.", WISH_KINDS);
export const LadderCauseEnum = publishEnum(
  "LadderCause",
  "What holds a project back, in the order in which it is looked at.",
  CAUSES,
);
export const ChainTieEnum = publishEnum("ChainTie", "What makes the next project of a chain wait.", TIES);
export const ChainBeginningEnum = publishEnum(
  "ChainBeginning",
  "Why the first project of a chain starts when it does.",
  BEGINNINGS,
);

export const ProjectFateEnum = publishEnum(
  "ProjectFate",
  "What became of a project between two schedules.",
  FATES,
);
export const DeadlineChangeEnum = publishEnum(
  "DeadlineChange",
  "Whether a deadline is newly missed or newly met.",
  DEADLINE_CHANGES,
);
