import { COST_PROFILES, PROJECT_STATUSES } from "../../sequencing/roadmap/vocabulary";
import { publishEnum } from "../publishEnum";

export const ProjectStatusEnum = publishEnum("ProjectStatus", "Where a project stands.", PROJECT_STATUSES);
export const CostProfileEnum = publishEnum(
  "CostProfile",
  "When a cost of a project falls due.",
  COST_PROFILES,
);

const ROADMAP_VIEWS = {
  EARLIEST: "Every project starts as early as it can.",
  LATEST: "Every project starts as late as it can without the whole finishing later.",
} as const;
export type RoadmapView = keyof typeof ROADMAP_VIEWS;

export const RoadmapViewEnum = publishEnum("RoadmapView", "When projects are taken to start.", ROADMAP_VIEWS);
