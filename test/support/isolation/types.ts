/** The types of answers that show rows of each table, so that a new table or type is thought of before it is served. */
export const SHOWN_FROM: Readonly<Record<string, readonly string[]>> = {
  people: ["Viewer"],
  memberships: ["ViewerOrganization"],
  organizations: ["Organization"],
  organization_figures: ["OrganizationFigure"],
  locations: ["Location"],
  plans: ["Plan"],
  plan_parts: ["Position", "Engagement"],
  budgets: ["Budget"],
  budget_lines: ["BudgetLine", "ExpenditureAmount", "PurposeAmount"],
  budget_amounts: ["MonthAmount"],
  roadmaps: ["Roadmap", "Calendar"],
  projects: ["Project", "ProjectDates"],
  project_phases: ["Phase"],
  project_costs: ["ProjectCost", "RoadmapSpend", "MonthSpend", "FiscalYearSpend"],
  project_efforts: ["Effort"],
  dependencies: ["Dependency"],
  freeze_windows: ["FreezeWindow"],
  // Their outcome is an id, which is looked up again for whoever sent the request.
  idempotent_requests: [],
};

/** All other types, by what they are made of. */
export const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  "what was just looked up": [
    "OrganizationConnection",
    "PlanConnection",
    "BudgetConnection",
    "PageInfo",
    "SavedOrganization",
    "SavedPlan",
    "SavedBudget",
    "SavedRoadmap",
    "Removed",
    "NotAllowed",
    "VersionConflict",
    "Difference",
  ],
  "plans, figures and budgets that were looked up or sent": [
    "Comparison",
    "PlanCost",
    "NatureAmount",
    "FiscalYearAmount",
    "CostLine",
    "Explanation",
    "ExplanationInput",
    "FigureSource",
    "RoleHours",
    "BudgetContext",
    "PlanBudgetContext",
    "ProjectBudgetContext",
    "Ranking",
    "RankedPlan",
    "NotComparable",
    "MissingScope",
    "Bridge",
    "BridgeStep",
    "Crossover",
    "Warning",
  ],
  "what was sent": [
    "InvalidInput",
    "Problem",
    "NotFound",
    "CriticalPath",
    "ProjectTimes",
    "DependencyCycles",
    "DependencyCycle",
  ],
};

/** Types whose id is that of another type. */
export const IDS_OF_OTHERS: Readonly<Record<string, string>> = {
  ViewerOrganization: "the id of an Organization",
  Removed: "the id of what was removed",
  NotFound: "the id that was sent",
};
