import type { RoadmapLists } from "../../sequencing/roadmap/RoadmapRecord";

/** How one list of a roadmap is stored: its table, and the column and its type behind each field of a record. */
export interface ListTable<Row> {
  readonly table: string;
  readonly columns: Readonly<Record<keyof Row & string, readonly [column: string, type: string]>>;
  /** How the list is ordered: by the column "ordinal" alone where that is the place in the list and in no record. */
  readonly order: string;
}

type RowOf<List extends keyof RoadmapLists> = RoadmapLists[List][number];

/** In the order in which they refer to each other. */
export const LIST_TABLES: { readonly [List in keyof RoadmapLists]: ListTable<RowOf<List>> } = {
  projects: {
    table: "projects",
    columns: {
      id: ["id", "uuid"],
      ordinal: ["ordinal", "integer"],
      name: ["name", "text"],
      status: ["status", "text"],
      goal: ["goal", "text"],
      duration: ["duration", "integer"],
      durationUnit: ["duration_unit", "text"],
      optimisticDuration: ["optimistic_duration", "integer"],
      pessimisticDuration: ["pessimistic_duration", "integer"],
      earliestStart: ["earliest_start", "date"],
      fixedStart: ["fixed_start", "date"],
      finishBy: ["finish_by", "date"],
      deadlineKind: ["deadline_kind", "text"],
      deadlineReason: ["deadline_reason", "text"],
      monthlyPenalty: ["monthly_penalty", "numeric"],
      optional: ["optional", "boolean"],
      monthlyBenefit: ["monthly_benefit", "numeric"],
      monthlyTimeSaved: ["monthly_time_saved", "numeric"],
      monthlyRiskReduction: ["monthly_risk_reduction", "numeric"],
      monthlyRunningCost: ["monthly_running_cost", "numeric"],
      actualStart: ["actual_start", "date"],
      actualFinish: ["actual_finish", "date"],
      progress: ["progress", "integer"],
    },
    order: "ordinal",
  },
  phases: {
    table: "project_phases",
    columns: {
      projectId: ["project_id", "uuid"],
      ordinal: ["ordinal", "integer"],
      name: ["name", "text"],
      duration: ["duration", "integer"],
      departments: ["departments", "text[]"],
      systems: ["systems", "text[]"],
      severity: ["severity", "text"],
    },
    order: "project_id, ordinal",
  },
  costs: {
    table: "project_costs",
    columns: {
      projectId: ["project_id", "uuid"],
      ordinal: ["ordinal", "integer"],
      name: ["name", "text"],
      expenditure: ["expenditure", "text"],
      profile: ["profile", "text"],
      amount: ["amount", "numeric"],
      workingDay: ["working_day", "integer"],
    },
    order: "project_id, ordinal",
  },
  efforts: {
    table: "project_efforts",
    columns: {
      projectId: ["project_id", "uuid"],
      role: ["role", "text"],
      hours: ["hours", "numeric"],
    },
    order: "project_id, role",
  },
  dependencies: {
    table: "dependencies",
    columns: {
      fromId: ["from_id", "uuid"],
      toId: ["to_id", "uuid"],
      relation: ["relation", "text"],
      lag: ["lag", "integer"],
      lagUnit: ["lag_unit", "text"],
    },
    order: "ordinal",
  },
  freezeWindows: {
    table: "freeze_windows",
    columns: {
      name: ["name", "text"],
      firstDay: ["first_day", "date"],
      lastDay: ["last_day", "date"],
      departments: ["departments", "text[]"],
      disruptionPrice: ["disruption_price", "numeric"],
    },
    order: "ordinal",
  },
  departments: {
    table: "roadmap_departments",
    columns: {
      name: ["name", "text"],
      limit: ["at_most", "integer"],
    },
    order: "ordinal",
  },
  capacities: {
    table: "roadmap_capacities",
    columns: {
      role: ["role", "text"],
      from: ["from_month", "date"],
      fte: ["fte", "numeric"],
    },
    order: "ordinal",
  },
};

/** A list with its table, whichever it is. */
export const LISTS = Object.keys(LIST_TABLES) as (keyof RoadmapLists)[];

/** What to select so that rows are records: days and decimals as text, which JavaScript's dates and numbers would change. */
export const selected = (list: keyof RoadmapLists): string =>
  columnsOf(list)
    .map(([field, [column, type]]) => `${column}${AS_TEXT.has(type) ? "::text" : ""} AS "${field}"`)
    .join(", ");

const AS_TEXT: ReadonlySet<string> = new Set(["date", "numeric"]);

/** Each field of a record of a list with its column and type. */
export const columnsOf = (list: keyof RoadmapLists): [string, readonly [column: string, type: string]][] =>
  Object.entries(LIST_TABLES[list].columns);
