import type { Expenditure } from "../../kernel/Expenditure";
import type { ProjectInput } from "../../sequencing/roadmap/RoadmapInput";
import type { CostProfile, DeadlineReason, Severity } from "../../sequencing/roadmap/vocabulary";
import { day, decimal } from "./written";

/** A project that dependencies name by its key. */
export interface ProjectContent extends ProjectInput {
  readonly key: string;
}

type Cost = NonNullable<ProjectInput["costs"]>[number];
type Phase = NonNullable<ProjectInput["phases"]>[number];
type Effort = NonNullable<ProjectInput["efforts"]>[number];
type Deadline = NonNullable<ProjectInput["deadline"]>;

/** The departments of the firm. */
export const DEPARTMENTS = ["Tax", "Audit", "Bookkeeping and payroll", "Administration"];

const cost =
  (expenditure: Expenditure) =>
  (name: string, profile: CostProfile, amount: string): Cost => ({
    name,
    expenditure,
    profile,
    amount: decimal(amount),
  });

export const opex = cost("OPEX");
export const capex = cost("CAPEX");

/** @param duration in working days */
export const phase = (
  name: string,
  duration: number,
  departments: string[] = [],
  severity?: Severity,
): Phase => ({ name, duration, departments, severity });

/** The last day of work, and what each month later costs where later is possible at all. */
export const deadline = (finishBy: string, reason: DeadlineReason, monthlyPenalty?: string): Deadline => ({
  finishBy: day(finishBy),
  kind: monthlyPenalty === undefined ? "HARD" : "SOFT",
  reason,
  monthlyPenalty: monthlyPenalty === undefined ? null : decimal(monthlyPenalty),
});

/** Who has two hours a day for projects besides the work of the office. */
export const OFFICE_MANAGER = "Office manager";

/** Hours of the firm's own office manager. */
export const officeManager = (count: number): Effort => ({
  role: OFFICE_MANAGER,
  hours: decimal(String(count)),
});

/** Hours of each of the three roles. */
export const hours = (support: number, management: number, vcio: number): Effort[] => [
  { role: "SUPPORT", hours: decimal(String(support)) },
  { role: "MANAGEMENT", hours: decimal(String(management)) },
  { role: "VCIO", hours: decimal(String(vcio)) },
];
