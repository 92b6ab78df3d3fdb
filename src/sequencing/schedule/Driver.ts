import type { Dependency } from "../Network";

/** One thing that keeps a project from starting a period earlier, with everything else where it is. */
export type Driver =
  | { readonly kind: "RELATION"; readonly relation: Dependency }
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
  /** Others among the holders went first because waiting costs more there; cents for each period. */
  | { readonly kind: "WEIGHT"; readonly own: number; readonly before: readonly string[] }
  /** It could start earlier by itself, and the whole is cheaper when it does not, or it was published so. */
  | { readonly kind: "CHOICE" };
