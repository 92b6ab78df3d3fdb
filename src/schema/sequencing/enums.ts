import { WEEKDAYS } from "../../sequencing/CriticalPathInput";
import { RELATIONS } from "../../sequencing/Network";
import { publishEnum } from "../publishEnum";

export const RelationEnum = publishEnum(
  "DependencyType",
  "How two projects depend on each other.",
  RELATIONS,
);
export const WeekdayEnum = publishEnum("Weekday", "A day of the week.", WEEKDAYS);
