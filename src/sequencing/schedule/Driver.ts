import type { PlannedRelation } from "./Instance";

/** What keeps a project from starting earlier. */
export const DRIVER_KINDS = {
  RELATION: "A dependency: the other project is not far enough.",
  EARLIEST_START: "It must not start earlier.",
  FIXED_START: "Its start is fixed, or it has begun.",
  FREEZE: "It would disrupt somebody in a freeze.",
  ROLE: "Too few people of a role are free.",
  BUDGET: "Too little money is left.",
  DEPARTMENT: "A department is busy with as many other projects as it can bear.",
  QUIET_TIME: "It would disrupt somebody at a time when that has a price.",
  WEIGHT: "Others that hold what it needs went first, because waiting costs more there.",
  CHOICE: "It could start earlier by itself, and the whole is cheaper as it is, or it was published so.",
} as const satisfies Record<Driver["kind"], string>;

/** One thing that keeps a project from starting a period earlier, with everything else where it is. */
export type Driver =
  | { readonly kind: "RELATION"; readonly relation: PlannedRelation }
  | { readonly kind: "EARLIEST_START" }
  | { readonly kind: "FIXED_START" }
  | { readonly kind: "FREEZE"; readonly freeze: string }
  /** A role is short in a period; `free` units are left of those that the project needs. */
  | {
      readonly kind: "ROLE";
      readonly role: string;
      readonly period: number;
      readonly needs: number;
      readonly free: number;
      /** Ids of the projects that have the others. */
      readonly holders: readonly string[];
    }
  /** A budget window has too little left. Cents. */
  | {
      readonly kind: "BUDGET";
      readonly window: string;
      /** What there is, with what was carried over. */
      readonly amount: number;
      readonly left: number;
      readonly shortBy: number;
      readonly holders: readonly string[];
    }
  | {
      readonly kind: "DEPARTMENT";
      readonly department: string;
      readonly period: number;
      readonly holders: readonly string[];
    }
  /** It would disturb quiet times, for so many cents more. */
  | { readonly kind: "QUIET_TIME"; readonly quietTimes: readonly string[]; readonly more: number }
  /** Others among the holders went first because waiting costs more there; cents for each period. */
  | { readonly kind: "WEIGHT"; readonly own: number; readonly before: readonly string[] }
  /** It could start earlier by itself, and the whole is cheaper when it does not, or it was published so. */
  | { readonly kind: "CHOICE" };
