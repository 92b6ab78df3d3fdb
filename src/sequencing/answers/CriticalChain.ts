import type { PlannedRelation } from "../schedule/Instance";

/** What makes the next project of a chain wait. */
export const TIES = {
  RELATION: "A dependency.",
  ROLE: "It has people whom the next needs.",
  DEPARTMENT: "It disrupts a department that can bear no more.",
  BUDGET: "It spends what the next needs.",
} as const satisfies Record<Tie["kind"], string>;

/** Why the first project of a chain starts when it does. */
export const BEGINNINGS = {
  START_OF_ROADMAP: "It starts with the roadmap.",
  EARLIEST_START: "It must not start earlier.",
  FIXED_START: "Its start is fixed, or it has begun.",
  FREEZE: "It would disrupt somebody in a freeze.",
  BUDGET_WINDOW_OPENS: "There is too little money for it before.",
  ROLE_CAPACITY: "There are too few people for it before, whoever else works.",
  CHOICE: "It could start earlier by itself; the whole is cheaper as it is, or it was published so.",
} as const satisfies Record<Beginning["kind"], string>;

/** What makes the next project of a chain wait for this one. */
export type Tie =
  | { readonly kind: "RELATION"; readonly relation: PlannedRelation }
  /** This one has people that the next would need in that period to start one period earlier. */
  | { readonly kind: "ROLE"; readonly role: string; readonly period: number }
  /** This one disrupts the department in that period, and no more may. */
  | { readonly kind: "DEPARTMENT"; readonly department: string; readonly period: number }
  /** This one spends from the window what the next would need to start one period earlier. */
  | { readonly kind: "BUDGET"; readonly window: string };

/** Why the first project of a chain starts when it does: nothing that another project could change. */
export type Beginning =
  | { readonly kind: "START_OF_ROADMAP" }
  | { readonly kind: "EARLIEST_START" }
  | { readonly kind: "FIXED_START" }
  | { readonly kind: "FREEZE"; readonly freeze: string }
  /** The window before has too little for it by itself; `opens` is the next one, if there is one. */
  | { readonly kind: "BUDGET_WINDOW_OPENS"; readonly short: string; readonly opens: string | undefined }
  /** Until after that period the role has fewer people than it needs, whoever else works. */
  | { readonly kind: "ROLE_CAPACITY"; readonly role: string; readonly period: number }
  /** It could start earlier by itself, or nothing outside the chain keeps it from that. */
  | { readonly kind: "CHOICE" };

export interface ChainLink {
  readonly id: string;
  readonly start: number;
  readonly finish: number;
  /** To the next project of the chain; `undefined` for the last one. */
  readonly tie: Tie | undefined;
}

/** The projects that decide when the whole finishes, in the order in which they hold each other up. */
export interface CriticalChain {
  readonly finish: number;
  readonly beginning: Beginning;
  readonly links: readonly ChainLink[];
}
