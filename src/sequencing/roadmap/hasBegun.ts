import type { ProjectStatus } from "./vocabulary";

/** Whether a project lies at least partly in the past, so that its days may come before the roadmap. */
export const hasBegun = (status: ProjectStatus): boolean => status === "IN_PROGRESS" || status === "DONE";
