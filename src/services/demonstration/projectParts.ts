import type { Expenditure } from "../../kernel/Expenditure";
import type { ProjectInput } from "../../sequencing/roadmap/RoadmapInput";
import type { CostProfile } from "../../sequencing/roadmap/vocabulary";
import { decimal } from "./written";

/** A project that dependencies name by its key. */
export interface ProjectContent extends ProjectInput {
  readonly key: string;
}

type Cost = NonNullable<ProjectInput["costs"]>[number];
type Phase = NonNullable<ProjectInput["phases"]>[number];
type Effort = NonNullable<ProjectInput["efforts"]>[number];

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
export const phase = (name: string, duration: number, departments: string[] = []): Phase => ({
  name,
  duration,
  departments,
});

/** Hours of each of the three roles. */
export const hours = (support: number, management: number, vcio: number): Effort[] => [
  { role: "SUPPORT", hours: decimal(String(support)) },
  { role: "MANAGEMENT", hours: decimal(String(management)) },
  { role: "VCIO", hours: decimal(String(vcio)) },
];
