import {
  COST_PROFILES,
  DEADLINE_KINDS,
  DEADLINE_REASONS,
  DURATION_UNITS,
  LAG_UNITS,
  PROJECT_STATUSES,
  SEVERITIES,
} from "../../sequencing/roadmap/vocabulary";
import { publishEnum } from "../publishEnum";

export const ProjectStatusEnum = publishEnum("ProjectStatus", "Where a project stands.", PROJECT_STATUSES);
export const CostProfileEnum = publishEnum(
  "CostProfile",
  "When a cost of a project falls due.",
  COST_PROFILES,
);
export const DurationUnitEnum = publishEnum(
  "DurationUnit",
  "What a duration is counted in. All become working days of the roadmap's calendar.",
  DURATION_UNITS,
);
export const LagUnitEnum = publishEnum(
  "LagUnit",
  "What a lag is counted in, and by which calendar.",
  LAG_UNITS,
);
export const DeadlineKindEnum = publishEnum("DeadlineKind", "How much a deadline binds.", DEADLINE_KINDS);
export const DeadlineReasonEnum = publishEnum(
  "DeadlineReason",
  "Why a project has to be finished by a day.",
  DEADLINE_REASONS,
);
export const SeverityEnum = publishEnum("Severity", "How badly a phase disrupts.", SEVERITIES);

const ROADMAP_VIEWS = {
  EARLIEST: "Every project starts as early as it can.",
  LATEST: "Every project starts as late as it can without the whole finishing later.",
} as const;
export type RoadmapView = keyof typeof ROADMAP_VIEWS;

export const RoadmapViewEnum = publishEnum("RoadmapView", "When projects are taken to start.", ROADMAP_VIEWS);
